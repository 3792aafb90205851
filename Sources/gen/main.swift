import Commands
import Support

CadenzaCommand.start(["gen"] + ProgramArguments.words)
