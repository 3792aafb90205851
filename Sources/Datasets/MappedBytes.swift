import Foundation

/// The bytes of a corpus, either on the heap or mapped from a file.
///
/// The bytes never change while the object lives, which is what makes sharing it between threads
/// sound. A mapped file is never written in place by Cadenza: rebuilding renames a new file over
/// the old one, and the mapping keeps the old content.
final class MappedBytes: @unchecked Sendable {
    /// All bytes, read only.
    let bytes: UnsafeRawBufferPointer
    private let release: () -> Void

    /// Copies pieces of memory, one after the other, to the heap.
    init(copying parts: [[UInt8]]) {
        let count = parts.reduce(0) { $0 + $1.count }
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, count), alignment: 64)
        var offset = 0
        for part in parts {
            UnsafeMutableRawBufferPointer(rebasing: copy[offset...]).copyBytes(from: part)
            offset += part.count
        }
        bytes = UnsafeRawBufferPointer(rebasing: copy[..<count])
        release = { copy.deallocate() }
    }

    /// Maps a whole file into memory, or returns `nil` when that fails or the file is empty.
    init?(mapping path: String) {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            status.st_size > 0
        else { return nil }
        let count = Int(status.st_size)
        guard let address = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0),
            address != MAP_FAILED
        else { return nil }
        bytes = UnsafeRawBufferPointer(start: address, count: count)
        release = { munmap(address, count) }
    }

    /// Tells the system that a stretch will not be read soon, so that its pages leave this process's
    /// resident memory; reading it again is allowed and brings them back.
    ///
    /// Only for mapped files.
    func letGo(_ range: Range<Int>) {
        let pageBytes = Int(sysconf(Int32(_SC_PAGESIZE)))
        guard pageBytes > 0, let base = bytes.baseAddress else { return }
        let start = (range.lowerBound + pageBytes - 1) / pageBytes * pageBytes
        let end = min(range.upperBound, bytes.count) / pageBytes * pageBytes
        guard start < end else { return }
        madvise(UnsafeMutableRawPointer(mutating: base + start), end - start, MADV_DONTNEED)
    }

    deinit { release() }
}
