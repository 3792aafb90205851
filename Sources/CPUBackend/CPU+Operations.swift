import CKernels
import Tensors

extension Add: CPUOperation {
    public func run(on cpu: CPU) {
        withHostMemory { cpu.table.add(Int64(x.count), $0[x], $0[y]) }
    }
}

extension AddRows: CPUOperation {
    public func run(on cpu: CPU) {
        guard y.isDense else { return runPlainly(at: cpu.precision) }
        withHostMemory {
            cpu.table.add_rows(Int64(y.rows), Int64(y.width), $0[bias], $0[y])
        }
    }
}

extension SumRows: CPUOperation {
    public func run(on cpu: CPU) {
        withHostMemory {
            cpu.table.sum_rows(
                Int64(x.rows), Int64(x.width), $0[x], Int64(x.stride), $0[sum])
        }
    }
}

extension AddIndexedRows: CPUOperation {
    public func run(on cpu: CPU) {
        withHostMemory { memory in
            let (source, target) = (memory[x], memory[y])
            let (from, to) = (memory[from, of: Int32.self], memory[to, of: Int32.self])
            for index in 0..<self.from.count {
                cpu.table.add(
                    Int64(x.width), source + Int(from[index]) * x.stride,
                    target + Int(to[index]) * y.stride)
            }
        }
    }
}

extension ActivationForward: CPUOperation {
    public func run(on cpu: CPU) {
        withHostMemory {
            cpu.table.activation_forward(function.rawValue, Int64(x.count), $0[x], $0[y])
        }
    }
}

extension ActivationBackward: CPUOperation {
    public func run(on cpu: CPU) {
        withHostMemory {
            cpu.table.activation_backward(
                function.rawValue, Int64(x.count), $0[x], $0[dy], $0[dx])
        }
    }
}

extension Dropout: CPUOperation {
    public func run(on cpu: CPU) {
        withHostMemory { memory in
            let (x, y) = (memory[x], memory[y])
            forEachRun { place, first, count in
                cpu.table.dropout(Int64(count), Int64(first), keep, key, x + place, y + place)
            }
        }
    }
}

extension LayerNormForward: CPUOperation {
    public func run(on cpu: CPU) {
        withHostMemory {
            cpu.table.layer_norm_forward(
                Int64(x.rows), Int64(x.width), epsilon, $0[x], $0[weight], $0[bias], $0[y],
                $0[mean], $0[inverseDeviation])
        }
    }
}

extension LayerNormBackward: CPUOperation {
    public func run(on cpu: CPU) {
        withHostMemory {
            cpu.table.layer_norm_backward(
                Int64(dx.rows), Int64(dx.width), $0[forward.x], $0[forward.weight],
                $0[forward.mean], $0[forward.inverseDeviation], $0[dy], accumulates ? 1 : 0, $0[dx],
                $0[dweight], $0[dbias])
        }
    }
}

extension LSTMCellForward: CPUOperation {
    public func run(on cpu: CPU) {
        withHostMemory {
            cpu.table.lstm_cell_forward(
                Int64(cell.rows), Int64(cell.width), $0[gates], $0[cellBefore], $0[cell],
                $0[hidden])
        }
    }
}

extension LSTMCellBackward: CPUOperation {
    public func run(on cpu: CPU) {
        withHostMemory {
            cpu.table.lstm_cell_backward(
                Int64(cell.rows), Int64(cell.width), $0[gates], $0[cellBefore], $0[cell],
                $0[dhidden], $0[dcell])
        }
    }
}

extension ConvolutionForward: CPUOperation {
    public func run(on cpu: CPU) {
        withHostMemory {
            cpu.table.conv_forward(
                Int64(batch), Int64(length), Int64(x.width), Int64(taps), $0[x], Int64(x.stride),
                $0[weightByTap], $0[bias], $0[optional: state], silu ? 1 : 0, $0[y])
        }
    }
}

extension ConvolutionBackward: CPUOperation {
    public func run(on cpu: CPU) {
        let f = forward
        let room = Tensor(uninitialized: [f.taps + 1, f.x.width])
        withHostMemory { memory in
            room.updateElements { room in
                cpu.table.conv_backward(
                    Int64(f.batch), Int64(f.length), Int64(f.x.width), Int64(f.taps), memory[f.x],
                    Int64(f.x.stride), memory[f.weightByTap], memory[f.bias],
                    memory[optional: f.state],
                    f.silu ? 1 : 0, memory[dy], accumulates ? 1 : 0, memory[dx], Int64(dx.stride),
                    memory[dweightByTap], memory[dbias], room.baseAddress)
            }
        }
    }
}

extension StepSizesForward: CPUOperation {
    public func run(on cpu: CPU) {
        withHostMemory {
            cpu.table.step_sizes_forward(
                Int64(y.rows), Int64(y.width), $0[x], Int64(x.stride), $0[weight], $0[bias], $0[y])
        }
    }
}

extension StepSizesBackward: CPUOperation {
    public func run(on cpu: CPU) {
        let f = forward
        withHostMemory {
            cpu.table.step_sizes_backward(
                Int64(dy.rows), Int64(dy.width), $0[f.x], Int64(f.x.stride), $0[f.weight],
                $0[f.bias], $0[dy], $0[dx], Int64(dx.stride), $0[dweight], $0[dbias])
        }
    }
}

extension ScanForward: CPUOperation {
    public func run(on cpu: CPU) {
        withHostMemory { memory in
            withUnsafePointer(to: operands(memory)) { cpu.table.scan_forward($0) }
        }
    }

    fileprivate func operands(_ memory: borrowing HostMemory) -> cadenza_scan {
        precondition(ScanForward.chunk == CADENZA_SCAN_CHUNK, "kernels of another chunk")
        return cadenza_scan(
            batch: Int64(batch), length: Int64(length), channels: Int64(channels),
            states: Int64(states), u: memory[u], delta: memory[delta], a: memory[a], b: memory[b],
            c: memory[c], skip: memory[skip], gate: memory[optional: gate],
            bc_stride: Int64(b.stride),
            gate_stride: Int64(gate?.stride ?? 0), initial_state: memory[optional: initial],
            checkpoints: memory[optional: checkpoints], final_state: memory[optional: final],
            y: memory[y])
    }
}

extension ScanBackward: CPUOperation {
    public func run(on cpu: CPU) {
        let room = Tensor(
            uninitialized: [
                Int(cadenza_scan_scratch(Int64(forward.channels), Int64(forward.states)))
            ])
        withHostMemory { memory in
            room.updateElements { room in
                let gradients = cadenza_scan_gradients(
                    dy: memory[dy], du: memory[du], ddelta: memory[ddelta], da: memory[da],
                    db: memory[db], dc: memory[dc], dskip: memory[dskip],
                    dgate: memory[optional: dgate],
                    dbc_stride: Int64(db.stride), dgate_stride: Int64(dgate?.stride ?? 0),
                    accumulate: accumulates ? 1 : 0, scratch: room.baseAddress)
                withUnsafePointer(to: forward.operands(memory)) { scan in
                    withUnsafePointer(to: gradients) { cpu.table.scan_backward(scan, $0) }
                }
            }
        }
    }
}

extension BinaryCrossEntropy: CPUOperation {
    public func run(on cpu: CPU) {
        withHostMemory {
            $0[sum, of: Double.self].pointee += cpu.table.bce_with_logits(
                Int64(logits.count), $0[logits], $0[targets], positiveWeight, scale,
                $0[optional: gradient])
        }
    }
}

extension SoftmaxCrossEntropy: CPUOperation {
    public func run(on cpu: CPU) {
        withHostMemory {
            cadenza_heads_named(cpu.kernels.rawValue).pointee.softmax_cross_entropy(
                Int64(logits.rows), Int64(logits.width), $0[logits], $0[targets, of: Int32.self],
                scale, $0[costs], $0[optional: gradient])
        }
    }
}

extension SumOfSquares: CPUOperation {
    public func run(on cpu: CPU) {
        withHostMemory {
            $0[sum, of: Double.self].pointee += cpu.table.sum_of_squares(
                Int64(x.count), $0[x])
        }
    }
}

extension AdamUpdate: CPUOperation {
    public func run(on cpu: CPU) {
        withHostMemory {
            cpu.table.adam(
                Int64(weights.count), $0[weights], $0[first], $0[second], $0[gradient],
                step.gradientScale, step.learningRate, step.beta1, step.beta2, step.epsilon,
                step.correction1, step.correction2, step.decay, step.l2)
        }
    }
}
