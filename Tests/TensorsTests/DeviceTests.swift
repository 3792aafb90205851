import Foundation
import TestSupport
import Testing

@testable import Tensors

/// Memory that was given back is taken again: a second training step allocates nothing.
@Suite struct HostDeviceTests {
    /// The memory of a step: what lives over the step, and temporaries that follow each other.
    private func step(_ device: HostDevice) -> Set<UnsafeMutableRawPointer> {
        var seen: Set<UnsafeMutableRawPointer> = []
        let kept = [1000, 64, 5000].map { (device.allocate(byteCount: 4 * $0), 4 * $0) }
        for size in [4096, 4000, 100, 4096] {
            let temporary = device.allocate(byteCount: 4 * size)
            temporary.initializeMemory(as: UInt8.self, repeating: 1, count: 4 * size)
            seen.insert(temporary)
            device.free(temporary, byteCount: 4 * size)
        }
        for (address, byteCount) in kept { device.free(address, byteCount: byteCount) }
        return seen.union(kept.map(\.0))
    }

    @Test func stepsAfterTheFirstReuse() {
        let device = HostDevice()
        let first = step(device)
        let allocated = device.allocatedBlocks
        // 4,000 rounds up to 4,096: three temporaries of that size share one block.
        #expect(allocated == 5 && first.count == 5)
        for _ in 0..<3 { #expect(step(device) == first) }
        #expect(device.allocatedBlocks == allocated)
    }

    @Test func livingBlocksAreNotShared() {
        let device = HostDevice()
        let tensors = [1, 2].map { Tensor([$0, $0], shape: [2], on: device) }
        #expect(tensors.map(\.elements) == [[1, 1], [2, 2]])
        #expect(device.allocatedBlocks == 2)
        let address = device.allocate(byteCount: 3)
        #expect(Int(bitPattern: address) % 64 == 0)
        device.free(address, byteCount: 3)
    }
}

/// Tensors on a device whose addresses mean nothing to the host.
@Suite struct OtherDeviceTests {
    /// Memory that is reached by copies alone: addresses are numbers from 2^40 on.
    ///
    /// `@unchecked Sendable`: a test uses it on one thread.
    private final class FarDevice: Device, @unchecked Sendable {
        private var bytes: [UInt8] = []
        private static let origin = 1 << 40
        private(set) var livingBytes = 0

        var name: String { "far" }
        var isHostMemory: Bool { false }

        func allocate(byteCount: Int) -> UnsafeMutableRawPointer {
            livingBytes += byteCount
            defer { bytes += [UInt8](repeating: 0xff, count: (byteCount + 63) / 64 * 64) }
            guard let address = UnsafeMutableRawPointer(bitPattern: Self.origin + bytes.count)
            else { preconditionFailure("no address") }
            return address
        }

        func free(_ address: UnsafeMutableRawPointer, byteCount: Int) { livingBytes -= byteCount }

        func read(_ address: UnsafeRawPointer, into target: UnsafeMutableRawBufferPointer) {
            let first = Int(bitPattern: address) - Self.origin
            target.copyBytes(from: bytes[first..<first + target.count])
        }

        func write(_ source: UnsafeRawBufferPointer, to address: UnsafeMutableRawPointer) {
            let first = Int(bitPattern: address) - Self.origin
            bytes.replaceSubrange(first..<first + source.count, with: source)
        }
    }

    @Test func elementsAreCopied() {
        let device = FarDevice()
        do {
            let tensor = Tensor([1, 2, 3, 4, 5, 6], shape: [2, 3], on: device)
            let row = Tensor(view: tensor, offset: 3, shape: [3])
            row.updateElements { $0[1] = 50 }
            #expect(row.elements == [4, 50, 6])
            #expect(tensor.elements == [1, 2, 3, 4, 50, 6])
            #expect(Tensor(zeros: [2], on: device).elements == [0, 0])
            #expect(Tensor(of: [7, -8] as [Int32], shape: [2], on: device).dtype == .int32)
            #expect(tensor.device.name == "far")
            #expect(device.livingBytes == 24)
        }
        #expect(device.livingBytes == 0)
    }
}
