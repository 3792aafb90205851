import Commands
import Support

// Not in Commands: gen is built without a server's libraries.
CadenzaCommand.further = [ServeCommand.self]
CadenzaCommand.start(ProgramArguments.words)
