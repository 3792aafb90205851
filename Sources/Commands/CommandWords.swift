/// The words of the command that runs, for the records of its results.
enum CommandWords {
    /// The subcommand and its arguments.
    @TaskLocal static var given: [String] = []
}

extension CadenzaCommand {
    /// Runs the command that the words are, and ends the process when it fails.
    ///
    /// - Parameter words: a subcommand and its arguments.
    public static func start(_ words: [String]) {
        CommandWords.$given.withValue(words) { main(words) }
    }
}
