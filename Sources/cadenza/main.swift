import Commands

// Not in Commands: gen is built without a server's libraries.
CadenzaCommand.further = [ServeCommand.self]
CadenzaCommand.start(Array(CommandLine.arguments.dropFirst()))
