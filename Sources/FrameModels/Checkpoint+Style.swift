import NeuralNetworks
import PianoRolls
import Support

/// A model that reads the style of its music has one more column in its input layer. It starts at 0,
/// so that a model which has not been told anything plays on as before; and as the style never
/// changes within a piece, the column is added to the layer's bias where the model plays.
extension Checkpoint {
    /// The checkpoint of a model that reads frames alone, told its style once and for all; this one
    /// where it reads no style.
    ///
    /// - Throws: `CheckpointError` for weights that do not fit the configuration.
    func told(_ style: MusicStyle) throws -> Checkpoint {
        var configuration = try modelConfiguration
        guard configuration.readsStyle else { return self }
        let (name, weight) = try inputWeight(of: configuration, width: configuration.inputWidth)
        let biasName = name + ".bias"
        guard var bias = entries[biasName], bias.elements.count == weight.shape[0] else {
            throw lacking(biasName)
        }
        let (width, rows) = (configuration.form.frameWidth, weight.shape[0])
        var values: [Float] = []
        values.reserveCapacity(rows * width)
        for row in 0..<rows {
            let start = row * (width + 1)
            values += weight.elements[start..<start + width]
            bias.elements[row] += style.input * weight.elements[start + width]
        }
        configuration.readsStyle = false
        var result = self
        result.configuration = try JSONValue(encoding: configuration)
        result.entries[name + ".weight"] = SafeTensors.Entry(
            shape: [rows, width], elements: values)
        result.entries[biasName] = bias
        return result
    }

    /// The checkpoint of a model that reads the style of its music, which says nothing yet; this one
    /// where it reads it already.
    ///
    /// - Throws: `CheckpointError` for weights that do not fit the configuration.
    public func readingStyle() throws -> Checkpoint {
        var configuration = try modelConfiguration
        guard !configuration.readsStyle else { return self }
        let (name, weight) = try inputWeight(of: configuration, width: configuration.inputWidth)
        let (width, rows) = (configuration.form.frameWidth, weight.shape[0])
        var values: [Float] = []
        values.reserveCapacity(rows * (width + 1))
        for row in 0..<rows {
            values += weight.elements[row * width..<(row + 1) * width]
            values.append(0)
        }
        configuration.readsStyle = true
        var result = self
        result.configuration = try JSONValue(encoding: configuration)
        result.entries[name + ".weight"] = SafeTensors.Entry(
            shape: [rows, width + 1], elements: values)
        return result
    }

    /// The input layer's name and weights.
    private func inputWeight(
        of configuration: ModelConfiguration, width: Int
    ) throws -> (name: String, weight: SafeTensors.Entry) {
        let name = configuration.architecture.model?.inputLayer ?? ""
        guard let weight = entries[name + ".weight"], weight.shape.count == 2,
            weight.shape[1] == width
        else { throw lacking(name + ".weight") }
        return (name, weight)
    }

    private func lacking(_ name: String) -> CheckpointError {
        CheckpointError(
            .mismatch, path: path,
            message: "its configuration does not fit its weights: '\(name)' is not there, or of "
                + "another shape")
    }
}
