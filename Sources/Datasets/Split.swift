/// The part of a data set a piece belongs to; no piece is in two.
public enum Split: String, Sendable, Hashable, Codable, CaseIterable {
    /// What models learn from.
    case train
    /// What models and settings are chosen on.
    case validation
    /// What is reported, and looked at for nothing else.
    case test
}
