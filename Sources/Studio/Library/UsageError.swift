/// A request that cannot be carried out as it was made; the message says what would be.
public struct UsageError: Error, CustomStringConvertible, Sendable, Equatable {
    public let description: String

    public init(_ description: String) {
        self.description = description
    }
}
