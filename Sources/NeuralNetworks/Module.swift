import Support
import Tensors

/// A learned tensor. The tensor can be replaced once, when all parameters move into one flat array.
public final class Parameter {
    /// The values.
    public internal(set) var value: Tensor
    /// Whether it is a matrix between hidden layers, which ``Muon`` moves as a whole.
    public internal(set) var isHiddenMatrix = false

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
    /// Named by what its mean and variance begin with: "running" for `running_mean`.
    case statistics(RunningStatistics)
    case module(any Module)
}

extension Module {
    /// All parameters with their full names ("lstm.weight_ih_l0"), in `state_dict` order.
    public var namedParameters: [(name: String, parameter: Parameter)] {
        members.flatMap { name, member -> [(name: String, parameter: Parameter)] in
            switch member {
            case .parameter(let parameter):
                return [(name, parameter)]
            case .statistics:
                return []
            case .module(let module):
                return module.namedParameters.map { ("\(name).\($0.name)", $0.parameter) }
            }
        }
    }

    /// The running statistics of all batch normalisations with their full names ("norm.running"), in
    /// `state_dict` order.
    public var namedStatistics: [(name: String, statistics: RunningStatistics)] {
        members.flatMap { name, member -> [(name: String, statistics: RunningStatistics)] in
            switch member {
            case .parameter:
                return []
            case .statistics(let statistics):
                return [(name, statistics)]
            case .module(let module):
                return module.namedStatistics.map { ("\(name).\($0.name)", $0.statistics) }
            }
        }
    }

    /// All that a checkpoint keeps: parameters, and the mean and variance of running statistics.
    public var namedTensors: [(name: String, tensor: Tensor)] {
        namedParameters.map { ($0.name, $0.parameter.value) }
            + namedStatistics.flatMap { name, statistics in
                [
                    (name + "_mean", statistics.moments.mean),
                    (name + "_var", statistics.moments.variance),
                ]
            }
    }

    /// The number of learned values.
    public var parameterCount: Int {
        namedParameters.reduce(0) { $0 + $1.parameter.value.count }
    }
}
