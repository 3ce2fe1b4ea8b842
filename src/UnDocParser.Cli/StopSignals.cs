using System.Runtime.InteropServices;

namespace UnDocParser.Cli;

/// <summary>Waits for the signals that ask the process to end, so that a run can clean up behind itself.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly List<PosixSignalRegistration> _registrations = [];

    public StopSignals()
    {
        Watch(PosixSignal.SIGHUP, Cli.ExitCode.HungUp);
        Watch(PosixSignal.SIGINT, Cli.ExitCode.Interrupted);
        Watch(PosixSignal.SIGTERM, Cli.ExitCode.Terminated);
    }

    /// <summary>Gets what is cancelled by a signal.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>Gets what to tell the caller of the signal that came; <see cref="Cli.ExitCode.Interrupted"/> while none has.</summary>
    public int ExitCode { get; private set; } = Cli.ExitCode.Interrupted;

    /// <inheritdoc/>
    public void Dispose()
    {
        _registrations.ForEach(registration => registration.Dispose());
        _stop.Dispose();
    }

    private void Watch(PosixSignal signal, int exitCode) => _registrations.Add(PosixSignalRegistration.Create(signal, context =>
    {
        // Whoever asks a second time wants the process to end at once, as it does by itself.
        if (!_stop.IsCancellationRequested)
        {
            context.Cancel = true;
            ExitCode = exitCode;
            _stop.Cancel();
        }
    }));
}
