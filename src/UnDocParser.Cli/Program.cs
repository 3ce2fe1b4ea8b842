using UnDocParser.Cli;
using var signals = new StopSignals();

int exitCode = await CommandLine.RunAsync(args, Terminal.OfProcess(), signals.Token).ConfigureAwait(false);
return exitCode == ExitCode.Interrupted ? signals.ExitCode : exitCode;
