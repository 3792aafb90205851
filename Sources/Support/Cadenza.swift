/// What the program is.
public enum Cadenza {
    /// Semantic versioning.
    public static let version = "0.1.0"
}
