import Tensors

extension Module {
    /// Parameters and running statistics as safetensors entries under their `state_dict` names.
    public func stateDict(dtype: SafeTensors.DType = .float32) -> [String: SafeTensors.Entry] {
        Dictionary(
            uniqueKeysWithValues: namedTensors.map { name, value in
                (
                    name,
                    SafeTensors.Entry(dtype: dtype, shape: value.shape, elements: value.elements)
                )
            })
    }

    /// Copies values into parameters and running statistics; each must be there with its shape,
    /// other entries are left alone.
    ///
    /// - Parameters:
    ///   - stateDict: values by their names.
    ///   - path: the file's name for error messages.
    /// - Throws: ``CheckpointError`` that names the first value that does not fit; the
    ///   module is untouched then.
    public func load(stateDict: [String: SafeTensors.Entry], path: String) throws {
        let named = namedTensors
        for (name, value) in named {
            guard let entry = stateDict[name] else {
                throw CheckpointError(.mismatch, path: path, message: "'\(name)' is missing")
            }
            guard entry.shape == value.shape else {
                throw CheckpointError(
                    .mismatch, path: path,
                    message:
                        "'\(name)' has the shape \(entry.shape), the model needs \(value.shape)"
                )
            }
            guard entry.elements.allSatisfy(\.isFinite) else {
                throw CheckpointError(
                    .malformed, path: path, message: "'\(name)' holds values that are not finite")
            }
        }
        for (name, value) in named {
            guard let entry = stateDict[name] else { continue }
            value.updateElements { _ = $0.update(fromContentsOf: entry.elements) }
        }
    }
}
