import AudioCore
import CFluidSynth
import Foundation

/// The computer's sound device, through one of FluidSynth's audio drivers.
///
/// Samples wait in a queue that the driver's own thread empties; ``append(_:)`` returns as soon as
/// there is room in it.
public final class SoundDevice: SampleSink {
    /// Drivers in the order in which they are tried, as far as FluidSynth has them.
    private static let preferred = ["pipewire", "pulseaudio", "alsa", "coreaudio"]

    public private(set) var level = AudioLevel()
    /// The driver in use, for example "alsa".
    public let driverName: String

    private let queue: SampleQueue
    private let settings: OpaquePointer
    private let driver: OpaquePointer
    private let shouldStop: @Sendable () -> Bool

    /// Opens a device.
    ///
    /// - Parameters:
    ///   - driverName: one that FluidSynth has; `nil` tries all that are usual.
    ///   - deviceName: in the driver's own terms, such as "hw:1"; `nil` for its default.
    ///   - sampleRate: frames per second, in Hz.
    ///   - gain: every sample is multiplied by it, and cut off at full scale.
    ///   - shouldStop: asked while waiting for room; `true` ends the wait.
    /// - Throws: ``RenderingError`` that tells what was tried.
    public init(
        driverName: String? = nil, deviceName: String? = nil, sampleRate: Int, gain: Float = 1,
        shouldStop: @escaping @Sendable () -> Bool = { false }
    ) throws {
        guard let settings = new_fluid_settings() else {
            throw RenderingError(.synthesizerFailed, "FluidSynth could not make its settings")
        }
        let known = SoundDevice.drivers(settings)
        let tried = driverName.map { [$0] } ?? SoundDevice.preferred.filter(known.contains)
        fluid_settings_setnum(settings, "synth.sample-rate", Double(sampleRate))
        let queue = SampleQueue(capacity: 4 * sampleRate, gain: gain)
        for name in tried where known.contains(name) {
            fluid_settings_setstr(settings, "audio.driver", name)
            if let deviceName {
                fluid_settings_setstr(settings, "audio.\(name).device", deviceName)
            }
            _ = FluidSynthLog.shared.takeMessages()
            let driver = SoundDevice.quietly {
                new_fluid_audio_driver2(
                    settings, SampleQueue.callback, Unmanaged.passUnretained(queue).toOpaque())
            }
            if let driver {
                (self.settings, self.driver, self.queue) = (settings, driver, queue)
                (self.driverName, self.shouldStop) = (name, shouldStop)
                return
            }
        }
        delete_fluid_settings(settings)
        throw RenderingError(
            .noSoundDevice,
            tried.isEmpty || !tried.contains(where: known.contains)
                ? "FluidSynth has no audio driver \(driverName ?? "") here; it has "
                    + known.joined(separator: ", ")
                : "no sound device could be opened (tried \(tried.joined(separator: ", ")))")
    }

    deinit {
        delete_fluid_audio_driver(driver)
        delete_fluid_settings(settings)
    }

    public func append(_ samples: UnsafeBufferPointer<Float>) throws {
        level.add(samples)
        guard try queue.put(samples, unless: shouldStop) else {
            throw RenderingError(.noSoundDevice, "the sound device takes no more sound")
        }
    }

    /// Waits until all has been played.
    public func drain() {
        queue.drain(unless: shouldStop)
        // What the device itself still holds; a driver does not tell.
        if !shouldStop() { Thread.sleep(forTimeInterval: 0.3) }
    }

    /// The names of FluidSynth's drivers.
    private static func drivers(_ settings: OpaquePointer) -> [String] {
        var names: [String] = []
        withUnsafeMutablePointer(to: &names) { pointer in
            fluid_settings_foreach_option(settings, "audio.driver", pointer) { data, _, option in
                guard let data, let option else { return }
                data.assumingMemoryBound(to: [String].self).pointee.append(String(cString: option))
            }
        }
        return names
    }

    /// Runs `body` while nothing reaches the standard error: sound libraries talk there when they
    /// fail, past every handler.
    private static func quietly<Result>(_ body: () -> Result) -> Result {
        let saved = dup(STDERR_FILENO)
        let null = open("/dev/null", O_WRONLY)
        if saved >= 0, null >= 0 { dup2(null, STDERR_FILENO) }
        defer {
            if saved >= 0 {
                dup2(saved, STDERR_FILENO)
                close(saved)
            }
            if null >= 0 { close(null) }
        }
        return body()
    }
}

/// Samples between the thread that makes them and the driver's.
private final class SampleQueue: @unchecked Sendable {
    private let condition = NSCondition()
    private let gain: Float
    private let capacity: Int
    private var samples: [Float] = []
    /// How many at the beginning of `samples` have been played.
    private var played = 0
    /// Silence plays until there is a little in stock, so that the beginning does not stutter.
    private var isRunning = false
    private var isDraining = false

    /// - Parameters:
    ///   - capacity: in samples.
    ///   - gain: every sample is multiplied by it.
    init(capacity: Int, gain: Float) {
        (self.capacity, self.gain) = (capacity, gain)
    }

    private var waiting: Int { samples.count - played }

    /// Appends samples, waiting for room.
    ///
    /// - Returns: whether the device still takes samples.
    /// - Throws: `CancellationError` when they are no longer wanted.
    func put(_ more: UnsafeBufferPointer<Float>, unless shouldStop: () -> Bool) throws -> Bool {
        try condition.withLock {
            var idleTurns = 0
            while waiting > capacity {
                if shouldStop() { throw CancellationError() }
                let before = waiting
                _ = condition.wait(until: Date(timeIntervalSinceNow: 0.1))
                idleTurns = waiting == before ? idleTurns + 1 : 0
                if idleTurns > 50 { return false }
            }
            if shouldStop() { throw CancellationError() }
            if played > capacity {
                samples.removeFirst(played)
                played = 0
            }
            samples += more
            return true
        }
    }

    func drain(unless shouldStop: () -> Bool) {
        condition.withLock {
            isDraining = true
            var idleTurns = 0
            while waiting > 0, !shouldStop(), idleTurns < 50 {
                let before = waiting
                _ = condition.wait(until: Date(timeIntervalSinceNow: 0.1))
                idleTurns = waiting == before ? idleTurns + 1 : 0
            }
        }
    }

    /// Fills a driver's buffers, which hold zeros.
    private func take(
        _ frames: Int, _ left: UnsafeMutablePointer<Float>, _ right: UnsafeMutablePointer<Float>
    ) {
        condition.withLock {
            if !isRunning { isRunning = isDraining || waiting >= capacity / 8 }
            guard isRunning else { return }
            let count = min(frames, waiting / 2)
            for frame in 0..<count {
                left[frame] += min(max(samples[played + 2 * frame] * gain, -1), 1)
                right[frame] += min(max(samples[played + 2 * frame + 1] * gain, -1), 1)
            }
            played += 2 * count
            condition.signal()
        }
    }

    /// What the driver's thread calls: `fluid_audio_func_t`.
    static let callback:
        @convention(c) (
            UnsafeMutableRawPointer?, Int32, Int32,
            UnsafeMutablePointer<UnsafeMutablePointer<Float>?>?, Int32,
            UnsafeMutablePointer<UnsafeMutablePointer<Float>?>?
        ) -> Int32 = { data, frames, _, _, outputCount, outputs in
            guard let data, outputCount >= 2, frames > 0, let left = outputs?[0],
                let right = outputs?[1]
            else { return FLUID_OK }
            Unmanaged<SampleQueue>.fromOpaque(data).takeUnretainedValue()
                .take(Int(frames), left, right)
            return FLUID_OK
        }
}
