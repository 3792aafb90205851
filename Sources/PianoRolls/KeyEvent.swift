/// What a key does from one frame to the next: its state, seen from the frame before.
public enum KeyEvent: UInt8, Sendable, CaseIterable {
    /// It was up and stays up.
    case silent = 0
    /// It was up and is struck.
    case struck
    /// It was down and is up.
    case released
    /// It was down and stays down.
    case held
    /// It was down and is struck again.
    case restruck

    /// The event that leads to a state; a key that was up cannot be held and stays up.
    ///
    /// - Parameters:
    ///   - state: the key's state in the later frame.
    ///   - wasDown: whether it was down in the frame before.
    public init(_ state: KeyState, wasDown: Bool) {
        switch (state, wasDown) {
        case (.onset, false): self = .struck
        case (.onset, true): self = .restruck
        case (.held, true): self = .held
        case (.off, true): self = .released
        case (.held, false), (.off, false): self = .silent
        }
    }

    /// The state that the key is in afterwards.
    public var state: KeyState {
        switch self {
        case .silent, .released: .off
        case .struck, .restruck: .onset
        case .held: .held
        }
    }

    /// Whether the key was down before.
    public var wasDown: Bool { self != .silent && self != .struck }
}
