using System.Text;

namespace UnDocParser.Cli.Tests;

public sealed class EndingTests
{
    private const int BrokenPipe = 32;

    [Fact]
    public async Task Ends_quietly_when_the_reader_of_the_output_has_gone()
    {
        using var output = new FailingWriter(new IOException("Broken pipe", BrokenPipe));

        (int exitCode, string error) = await RunAsync(output, CancellationToken.None);

        Assert.Equal((0, ""), (exitCode, error));
    }

    [Fact]
    public async Task Says_that_standard_output_cannot_be_written()
    {
        using var output = new FailingWriter(new IOException("No space left on device"));

        (int exitCode, string error) = await RunAsync(output, CancellationToken.None);

        Assert.Equal((2, "undoc: standard output cannot be written; No space left on device\n"), (exitCode, error));
    }

    [Fact]
    public async Task Ends_cleanly_when_interrupted()
    {
        using var output = new StringWriter();

        (int exitCode, string error) = await RunAsync(output, new CancellationToken(canceled: true));

        Assert.Equal((130, "", ""), (exitCode, error, output.ToString()));
    }

    private static async Task<(int ExitCode, string Error)> RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        using var input = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal { Input = input, Output = output, Error = error };
        int exitCode = await CommandLine.RunAsync(["outline", Fixture.English, Fixture.French], terminal, cancellationToken);
        return (exitCode, error.ToString());
    }

    private sealed class FailingWriter(IOException failure) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override Task WriteAsync(string? value) => throw failure;
    }
}
