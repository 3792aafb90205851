import CKernels
import COneDNN
import Tensors

/// oneDNN's convolutions of images, each shape and direction made once and kept.
enum OneDNNConvolutions {
    static let shared = WorkspaceLending<Workspace>()

    /// What a convolution is made for.
    struct Shape: Hashable {
        let geometry: Convolution2DForward.Geometry
        let direction: Int
        let precision: Precision
        var hasBias = false
        var relu = false
    }

    /// One thread's convolutions, its bfloat16 copies of images, and packed weights that nobody keeps.
    final class Workspace: OneDNNWorkspace {
        private var convolutions: [Shape: OpaquePointer?] = [:]
        let copies = RoundedCopies()
        private var weights = UnsafeMutableRawBufferPointer(start: nil, count: 0)

        deinit {
            forgetConvolutions()
            weights.deallocate()
        }

        /// Convolutions that are kept at most: last batches and sounds come in many sizes.
        private static let mostConvolutions = 256

        /// Forgets all convolutions where there is no room for two more. Called before convolutions are
        /// asked for, never between them: those in use must live.
        func makeRoom() {
            if convolutions.count > Self.mostConvolutions - 2 { forgetConvolutions() }
        }

        /// The convolution of that shape, made when first asked for; `nil` where oneDNN has none.
        func convolution(_ shape: Shape) -> OneDNNConvolution? {
            if let known = convolutions[shape] { return known.map(OneDNNConvolution.init) }
            var description = shape.description
            let convolution = cadenza_convolution_create(&description)
            convolutions[shape] = .some(convolution)
            return convolution.map(OneDNNConvolution.init)
        }

        private func forgetConvolutions() {
            for case let convolution? in convolutions.values {
                cadenza_convolution_destroy(convolution)
            }
            convolutions.removeAll(keepingCapacity: true)
        }

        /// A weight as a convolution wants it: what the weight keeps, or a copy for now.
        func packed(
            _ weight: UnsafePointer<Float>, of forward: Convolution2DForward,
            _ precision: Precision, for convolution: OneDNNConvolution
        ) -> UnsafeRawPointer? {
            if let forms = forward.forms {
                return forms.form(WeightPackings.init).packed(
                    weight, version: forward.version, layout: .plain, precision: precision,
                    for: convolution)
            }
            let size = convolution.packedByteCount
            if weights.count < size {
                weights.deallocate()
                weights = .allocate(byteCount: size, alignment: 64)
            }
            guard let memory = weights.baseAddress, convolution.pack(weight, into: memory) else {
                return nil
            }
            return UnsafeRawPointer(memory)
        }

        /// An image as a convolution takes it: as it lies, or a bfloat16 copy.
        func image(
            _ x: UnsafePointer<Float>, count: Int, _ side: Int, _ cpu: CPU, _ precision: Precision
        ) -> UnsafeRawPointer? {
            guard precision == .bfloat16 else { return UnsafeRawPointer(x) }
            guard let copy = copies.memory(side, count: count) else { return nil }
            cpu.table.to_bfloat16(1, Int64(count), x, Int64(count), copy, Int64(count))
            return UnsafeRawPointer(copy)
        }
    }
}

/// A convolution of oneDNN's.
struct OneDNNConvolution: WeightConsumer {
    let pointer: OpaquePointer

    var packedByteCount: Int { cadenza_convolution_packed_size(pointer) }
    func makePacking() -> OpaquePointer? { cadenza_convolution_packing(pointer) }

    func suits(_ packing: OpaquePointer) -> Bool {
        cadenza_convolution_suits(pointer, packing) != 0
    }

    func pack(_ weight: UnsafePointer<Float>, into memory: UnsafeMutableRawPointer) -> Bool {
        cadenza_convolution_pack(pointer, weight, memory) == 0
    }
}

extension OneDNNConvolutions.Shape {
    fileprivate var description: cadenza_convolution_shape {
        let (g, window) = (geometry, geometry.window)
        return cadenza_convolution_shape(
            batch: Int64(g.batch), in_channels: Int64(g.inputChannels),
            out_channels: Int64(g.outputChannels), groups: Int64(g.groups),
            in_height: Int64(g.input.height), in_width: Int64(g.input.width),
            out_height: Int64(g.output.height), out_width: Int64(g.output.width),
            kernel_height: Int64(window.kernel.height), kernel_width: Int64(window.kernel.width),
            stride_height: Int64(window.stride.height), stride_width: Int64(window.stride.width),
            padding_height: Int64(window.padding.height),
            padding_width: Int64(window.padding.width),
            dilation_height: Int64(window.dilation.height),
            dilation_width: Int64(window.dilation.width), direction: Int32(direction),
            bfloat16: precision == .bfloat16 ? 1 : 0, bias: hasBias ? 1 : 0, relu: relu ? 1 : 0)
    }
}

extension CPU {
    /// What convolutions round their operands to: oneDNN multiplies bfloat16 where the processor does.
    fileprivate var convolutionPrecision: Precision? {
        guard precision != .float32 else { return .float32 }
        return products == nil ? nil : .bfloat16
    }
}

extension Convolution2DForward: CPUOperation {
    public func run(on cpu: CPU) {
        if !runByOneDNN(on: cpu) { runPlainly(at: cpu.precision) }
    }

    private func runByOneDNN(on cpu: CPU) -> Bool {
        guard let precision = cpu.convolutionPrecision else { return false }
        let shape = OneDNNConvolutions.Shape(
            geometry: geometry, direction: CADENZA_CONVOLUTION_FORWARD, precision: precision,
            hasBias: bias != nil, relu: relu)
        return withHostMemory { memory in
            let (x, weight, y) = (memory[x], memory[weight], memory[y])
            let bias = memory[optional: bias]
            return OneDNNConvolutions.shared.withWorkspace { workspace in
                workspace.makeRoom()
                guard let convolution = workspace.convolution(shape),
                    let packed = workspace.packed(weight, of: self, precision, for: convolution),
                    let image = workspace.image(x, count: self.x.count, 0, cpu, precision)
                else { return false }
                return cadenza_convolution_forward(
                    convolution.pointer, image, packed, bias, y) == 0
            }
        }
    }
}

extension Convolution2DBackward: CPUOperation {
    public func run(on cpu: CPU) {
        if !runByOneDNN(on: cpu) { runPlainly(at: cpu.precision) }
    }

    /// Does all or, where oneDNN lacks one of the two gradients, nothing.
    private func runByOneDNN(on cpu: CPU) -> Bool {
        guard let precision = cpu.convolutionPrecision else { return false }
        let (geometry, f) = (forward.geometry, forward)
        func shape(_ direction: Int) -> OneDNNConvolutions.Shape {
            .init(geometry: geometry, direction: direction, precision: precision)
        }
        // oneDNN writes gradients of images over what was there.
        let own = dx.map {
            accumulates ? Tensor(uninitialized: [$0.rows, $0.width]).matrix : $0
        }
        let isDone = withHostMemory { memory in
            let (x, weight, dy) = (memory[f.x], memory[f.weight], memory[dy])
            let (target, dweight) = (memory[optional: own], memory[optional: dweight])
            return OneDNNConvolutions.shared.withWorkspace { workspace -> Bool in
                workspace.makeRoom()
                let data = dx == nil ? nil : workspace.convolution(shape(CADENZA_CONVOLUTION_DATA))
                let weights =
                    dweight == nil
                    ? nil : workspace.convolution(shape(CADENZA_CONVOLUTION_WEIGHTS))
                guard (data == nil) == (dx == nil), (weights == nil) == (dweight == nil),
                    let upstream = workspace.image(dy, count: self.dy.count, 1, cpu, precision)
                else { return false }
                if let data, let target {
                    guard let packed = workspace.packed(weight, of: f, precision, for: data),
                        cadenza_convolution_data(data.pointer, upstream, packed, target) == 0
                    else { return false }
                }
                guard let weights, let dweight else { return true }
                guard let image = workspace.image(x, count: f.x.count, 0, cpu, precision) else {
                    return false
                }
                return cadenza_convolution_weights(weights.pointer, image, upstream, dweight) == 0
            }
        }
        if isDone, accumulates, let dx, let own { cpu.run(Add(own, to: dx)) }
        return isDone
    }
}
