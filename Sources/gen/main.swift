import Commands

CadenzaCommand.main(["gen"] + CommandLine.arguments.dropFirst())
