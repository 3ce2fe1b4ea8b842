using UnDocParser.Cli;

var terminal = Terminal.OfProcess();
return await CommandLine.RunAsync(args, terminal).ConfigureAwait(false);
