using Spectre.Console;

namespace UnDocParser.Cli.Commands;

/// <summary>Tells on standard error what went wrong and, for many files on a terminal, how far the run is.</summary>
internal abstract class RunReporter
{
    private const int FewFiles = 20;

    /// <summary>Tells of a problem.</summary>
    /// <param name="problem">The problem.</param>
    public abstract void Tell(string problem);

    /// <summary>Notes that one more file is done.</summary>
    public abstract void Advance();

    /// <summary>Runs something with a reporter.</summary>
    /// <param name="terminal">Where to report.</param>
    /// <param name="fileCount">How many files there are.</param>
    /// <param name="run">What to run.</param>
    public static Task RunAsync(Terminal terminal, int fileCount, Func<RunReporter, Task> run)
    {
        if (!terminal.ShowsProgress || fileCount <= FewFiles)
        {
            return run(new PlainReporter(terminal));
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error), Interactive = InteractionSupport.Yes });
        return console.Progress()
            .AutoClear(enabled: true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => run(new ProgressReporter(console, context.AddTask("files", maxValue: fileCount))));
    }

    private sealed class PlainReporter(Terminal terminal) : RunReporter
    {
        public override void Tell(string problem) => terminal.Tell(problem);

        public override void Advance()
        {
        }
    }

    private sealed class ProgressReporter(IAnsiConsole console, ProgressTask files) : RunReporter
    {
        public override void Tell(string problem) => console.WriteLine(Terminal.LineOf(problem));

        public override void Advance() => files.Increment(1);
    }
}
