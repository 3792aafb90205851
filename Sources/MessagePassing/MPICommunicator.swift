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
            let file = try open()
            return "\(version()) (\(file))"
        }.mapError { $0 as? MessagePassingError ?? MessagePassingError(.noLibrary, "\($0)") }
    }

    /// Joins the ranks of this job.
    ///
    /// The library is the one that `CADENZA_MPI` names, or the first of ``libraryNames(environment:)``.
    ///
    /// - Throws: ``MessagePassingError`` when there is no library, it cannot begin, or it is not that of
    ///   the launcher.
    public init() throws {
        let file = try MPICommunicator.open()
        var message = [CChar](repeating: 0, count: 512)
        guard cadenza_mpi_begin(&message, message.count) == 0 else {
            throw MessagePassingError(
                .callFailed, "MPI_Init_thread: \(MPICommunicator.text(message))")
        }
        rank = Int(cadenza_mpi_rank())
        size = Int(cadenza_mpi_size())
        library = MPICommunicator.version()
        if let launched = MPICommunicator.launchedSize(), launched != size {
            throw MessagePassingError(
                .noLibrary,
                "the launcher started \(launched) ranks, but \(file) (\(library)) knows of \(size): "
                    + "it belongs to another launcher; name the launcher's library by CADENZA_MPI")
        }
    }

    /// How many ranks the launcher says that there are.
    static func launchedSize(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> Int? {
        ["OMPI_COMM_WORLD_SIZE", "PMI_SIZE"].lazy.compactMap { environment[$0].flatMap { Int($0) } }
            .first
    }

    /// The usual file names of Open MPI and of MPICH and its relatives; first those of the library
    /// that the launcher belongs to, by the variables that it sets.
    static func libraryNames(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> [String] {
        let openMPI = ["libmpi.so.40", "libmpi.so.41"]
        let mpich = ["libmpich.so.12", "libmpi.so.12"]
        let unversioned = ["libmpi.so", "libmpich.so"]
        let isMPICH = environment["PMI_SIZE"] != nil && environment["OMPI_COMM_WORLD_SIZE"] == nil
        return (isMPICH ? mpich + openMPI : openMPI + mpich) + unversioned
    }

    /// Leaves the job; every rank must, after its last call.
    public func end() throws {
        try MPICommunicator.check(cadenza_mpi_end(), "MPI_Finalize")
    }

    public func barrier() throws {
        try MPICommunicator.check(cadenza_mpi_barrier(), "MPI_Ibarrier")
    }

    public func broadcast(_ bytes: UnsafeMutableRawBufferPointer, from root: Int) throws {
        precondition((0..<size).contains(root), "there is no rank \(root)")
        guard let start = bytes.baseAddress else { return }
        try MPICommunicator.check(
            cadenza_mpi_broadcast(start, bytes.count, Int32(root)), "MPI_Ibcast")
    }

    public func exchange(
        _ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer
    ) throws {
        precondition(
            source.count == target.count && source.count % size == 0, "blocks of equal length")
        try MPICommunicator.check(
            cadenza_mpi_exchange(source.baseAddress, target.baseAddress, source.count / size),
            "MPI_Ialltoall")
    }

    public func gather(
        _ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer
    ) throws {
        precondition(target.count == source.count * size, "room for every rank's bytes")
        try MPICommunicator.check(
            cadenza_mpi_gather_all(source.baseAddress, target.baseAddress, source.count),
            "MPI_Iallgather")
    }

    public func abort(code: Int32) { cadenza_mpi_abort(code) }

    /// The file name of the library, which is opened once.
    private static func open() throws -> String { try opened.get() }

    private static let opened: Result<String, MessagePassingError> = {
        let named = ProcessInfo.processInfo.environment["CADENZA_MPI"]
        var message = [CChar](repeating: 0, count: 512)
        for name in named.map({ [$0] }) ?? libraryNames()
        where cadenza_mpi_open(name, &message, message.count) == 0 {
            return .success(name)
        }
        let reason = named == nil ? "no library of MPI 3 is installed" : text(message)
        return .failure(
            MessagePassingError(
                .noLibrary,
                "MPI cannot be used: \(reason); install Open MPI (openmpi-bin), or name a library "
                    + "by CADENZA_MPI"))
    }()

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
