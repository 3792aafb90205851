import CMPI
import Foundation

/// The ranks of an MPI job, through a library that is opened at run time.
///
/// `@unchecked Sendable`: it has no state of its own, and the library is begun so that any thread may call
/// it, one at a time, which ``Communicator`` asks of its users.
public final class MPICommunicator: Communicator, @unchecked Sendable {
    public let rank: Int
    public let size: Int
    /// What the library calls itself.
    public let library: String

    /// Whether this process was started by `mpirun`, `srun` or the like, by the variables that they set.
    public static func isLaunched(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> Bool {
        ["OMPI_COMM_WORLD_SIZE", "PMIX_RANK", "PMI_RANK", "MPI_LOCALRANKID"]
            .contains { environment[$0] != nil }
    }

    /// The MPI library that would be used, or why there is none; for `cadenza doctor`.
    public static func installedLibrary() -> Result<String, MessagePassingError> {
        Result {
            try open()
            return version()
        }.mapError { $0 as? MessagePassingError ?? MessagePassingError(.noLibrary, "\($0)") }
    }

    /// Joins the ranks of this job.
    ///
    /// The library is the one that `CADENZA_MPI` names, or Open MPI's or MPICH's usual file name.
    ///
    /// - Throws: ``MessagePassingError`` when there is no library or it cannot begin.
    public init() throws {
        try MPICommunicator.open()
        try MPICommunicator.check(cadenza_mpi_begin(), "MPI_Init_thread")
        rank = Int(cadenza_mpi_rank())
        size = Int(cadenza_mpi_size())
        library = MPICommunicator.version()
    }

    /// Leaves the job; every rank must, after its last call.
    public func end() throws {
        try MPICommunicator.check(cadenza_mpi_end(), "MPI_Finalize")
    }

    public func barrier() throws {
        try MPICommunicator.check(cadenza_mpi_barrier(), "MPI_Barrier")
    }

    public func broadcast(_ bytes: UnsafeMutableRawBufferPointer, from root: Int) throws {
        precondition((0..<size).contains(root), "there is no rank \(root)")
        guard let start = bytes.baseAddress else { return }
        try MPICommunicator.check(
            cadenza_mpi_broadcast(start, bytes.count, Int32(root)), "MPI_Bcast")
    }

    public func exchange(
        _ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer
    ) throws {
        precondition(
            source.count == target.count && source.count % size == 0, "blocks of equal length")
        try MPICommunicator.check(
            cadenza_mpi_exchange(source.baseAddress, target.baseAddress, source.count / size),
            "MPI_Alltoall")
    }

    public func gather(
        _ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer
    ) throws {
        precondition(target.count == source.count * size, "room for every rank's bytes")
        try MPICommunicator.check(
            cadenza_mpi_gather_all(source.baseAddress, target.baseAddress, source.count),
            "MPI_Allgather")
    }

    public func abort(code: Int32) { cadenza_mpi_abort(code) }

    private static func open() throws {
        var message = [CChar](repeating: 0, count: 512)
        let name = ProcessInfo.processInfo.environment["CADENZA_MPI"]
        guard cadenza_mpi_open(name, &message, message.count) == 0 else {
            throw MessagePassingError(
                .noLibrary,
                "MPI cannot be used: \(text(message)); install Open MPI (openmpi-bin), or name a "
                    + "library by CADENZA_MPI")
        }
    }

    private static func version() -> String {
        var buffer = [CChar](repeating: 0, count: 256)
        _ = cadenza_mpi_version(&buffer, buffer.count)
        return text(buffer)
    }

    private static func check(_ code: Int32, _ function: String) throws {
        guard code != 0 else { return }
        var message = [CChar](repeating: 0, count: 512)
        cadenza_mpi_error(code, &message, message.count)
        throw MessagePassingError(.callFailed, "\(function): \(text(message))")
    }

    private static func text(_ characters: [CChar]) -> String {
        String(
            decoding: characters.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
