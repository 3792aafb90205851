import Tensors

extension Module {
    /// The parameters as safetensors entries under their `state_dict` names.
    public func stateDict(dtype: SafeTensors.DType = .float32) -> [String: SafeTensors.Entry] {
        Dictionary(
            uniqueKeysWithValues: namedParameters.map { name, parameter in
                let value = parameter.value
                return (
                    name,
                    SafeTensors.Entry(dtype: dtype, shape: value.shape, elements: value.elements)
                )
            })
    }

    /// Copies values into the parameters; every parameter must be there with its shape, other
    /// entries are left alone.
    ///
    /// - Parameters:
    ///   - stateDict: values by the parameters' names.
    ///   - path: the file's name for error messages.
    /// - Throws: ``CheckpointError`` that names the first parameter that does not fit; the
    ///   parameters are untouched then.
    public func load(stateDict: [String: SafeTensors.Entry], path: String) throws {
        let named = namedParameters
        for (name, parameter) in named {
            guard let entry = stateDict[name] else {
                throw CheckpointError(.mismatch, path: path, message: "'\(name)' is missing")
            }
            guard entry.shape == parameter.value.shape else {
                throw CheckpointError(
                    .mismatch, path: path,
                    message:
                        "'\(name)' has the shape \(entry.shape), the model needs \(parameter.value.shape)"
                )
            }
            guard entry.elements.allSatisfy(\.isFinite) else {
                throw CheckpointError(
                    .malformed, path: path, message: "'\(name)' holds values that are not finite")
            }
        }
        for (name, parameter) in named {
            guard let entry = stateDict[name] else { continue }
            parameter.value.updateElements { _ = $0.update(fromContentsOf: entry.elements) }
        }
    }
}
