import MIDIFiles

/// The entry point of libFuzzer (see scripts/fuzz-midi --coverage): reads any bytes in every mode, and
/// traps, which the fuzzer reports with the bytes, if a file that was read is another after writing it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMIDIFiles(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    _ = try? MIDIFile(bytes: bytes, mode: .strict)
    _ = try? MIDIFile(bytes: bytes, mode: .skipTrack)
    guard let file = try? MIDIFile(bytes: bytes) else { return 0 }
    _ = file.performance(pedal: .extend, includesDrums: true)
    _ = FileSummary(file)
    for usesRunningStatus in [true, false] {
        let options = WritingOptions(usesRunningStatus: usesRunningStatus)
        let again = try? MIDIFile(bytes: file.encoded(options))
        precondition(again == file, "the file is another after writing it")
    }
    return 0
}
