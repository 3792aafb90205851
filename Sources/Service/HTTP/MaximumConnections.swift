import HummingbirdCore

/// Takes so many connections at a time; others wait until one is closed.
struct MaximumConnections: AvailableConnectionsDelegate {
    private let maximum: Int
    private var count = 0

    init(_ maximum: Int) {
        self.maximum = maximum
    }

    mutating func connectionOpened() { count += 1 }
    mutating func connectionClosed() { count -= 1 }
    func isAcceptingNewConnections() -> Bool { count < maximum }
}
