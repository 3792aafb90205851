import Commands

CadenzaCommand.main()
