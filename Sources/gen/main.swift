import Commands

CadenzaCommand.start(["gen"] + CommandLine.arguments.dropFirst())
