import Support
import Tensors

/// A learned tensor. The tensor can be replaced once, when all parameters move into one flat array.
public final class Parameter {
    /// The values.
    public internal(set) var value: Tensor

    public init(_ value: Tensor) {
        self.value = Tensor(view: value, offset: 0, shape: value.shape, tracksGradient: true)
    }

    /// Values drawn uniformly from -bound...bound.
    public convenience init(
        uniform bound: Float, shape: [Int], random: inout RandomGenerator
    ) {
        self.init(
            Tensor(shape: shape) { elements in
                for index in elements.indices {
                    elements[index] = (2 * random.uniformFloat() - 1) * bound
                }
            })
    }

    /// One value everywhere.
    public convenience init(repeating value: Float, shape: [Int]) {
        self.init(Tensor(shape: shape) { $0.update(repeating: value) })
    }
}

/// A part of a network: parameters and smaller modules, under PyTorch's `state_dict` names.
public protocol Module: AnyObject {
    /// The module's own parameters and submodules, in the order of PyTorch's `state_dict`.
    var members: [(name: String, member: ModuleMember)] { get }
}

/// What a module consists of.
public enum ModuleMember {
    case parameter(Parameter)
    case module(any Module)
}

extension Module {
    /// All parameters with their full names ("lstm.weight_ih_l0"), in `state_dict` order.
    public var namedParameters: [(name: String, parameter: Parameter)] {
        members.flatMap { name, member -> [(name: String, parameter: Parameter)] in
            switch member {
            case .parameter(let parameter):
                return [(name, parameter)]
            case .module(let module):
                return module.namedParameters.map { ("\(name).\($0.name)", $0.parameter) }
            }
        }
    }

    /// The number of learned values.
    public var parameterCount: Int {
        namedParameters.reduce(0) { $0 + $1.parameter.value.count }
    }
}
