import Commands

CadenzaCommand.start(Array(CommandLine.arguments.dropFirst()))
