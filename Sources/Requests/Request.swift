/// Something that Cadenza can be asked to do, whoever asks: a command line, a service or a test.
///
/// A request is plain data. Its keys in JSON are the snake_case names of ``ParameterName``; what is left
/// out has its default, which is what ``init()`` gives it.
public protocol Request: Codable, Sendable {
    /// What the request comes to, as data.
    associatedtype Outcome: Codable & Sendable

    /// What a service and the history call it, such as "infill".
    static var name: String { get }

    /// A request with every parameter at its default.
    init()

    /// Carries the request out.
    ///
    /// - Parameter context: where files lie, who listens, and whether to go on.
    /// - Returns: what came of it; the part that was finished where it was interrupted.
    /// - Throws: ``RequestError`` for a request that cannot be carried out as it was made; errors
    ///   that name the file at fault.
    func run(in context: RequestContext) throws -> Outcome
}
