import ListeningModels

/// A guitar's note with what is known of it.
public struct GuitarExample: Sendable {
    public let image: SoundImage
    public let kind: GuitarNote
    /// What is left out together: the guitar, "string model" or "SoundFont".
    public let subset: String
    /// Where it comes from, for people.
    public let origin: String
    /// A MIDI key, where it is known.
    public let pitch: Double?
    /// How long it lasts in its recording.
    public let seconds: Double
}
