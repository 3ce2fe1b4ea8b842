using System.Text;
using System.Text.Json;

namespace UnDocParser.Cli.Tests;

/// <summary>Requests for outlines on standard input: each has one answer, in the order of the requests, whatever it holds.</summary>
public sealed class ServeTests
{
    private const string Resolution = "The General Assembly,\n\n1. Decides to meet.\n";

    [Fact]
    public async Task Texts_and_paths_are_answered_with_their_outlines()
    {
        CommandRun run = await ServeAsync(
            JsonSerializer.Serialize(new { id = 1, text = Resolution }),
            JsonSerializer.Serialize(new { id = "a", path = Fixture.French, language = "fr" }));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        JsonElement[] answers = Answers(run);
        Assert.Equal(["1", "\"a\""], answers.Select(answer => answer.GetProperty("id").GetRawText()));
        Assert.Equal("-", answers[0].GetProperty("outline").GetProperty("path").GetString());
        Assert.Equal("operative", answers[0].GetProperty("outline").GetProperty("paragraphs")[1].GetProperty("type").GetString());
        Assert.Equal((await CommandRun.OfAsync("outline", Fixture.French)).Output, answers[1].GetProperty("outline").GetRawText() + "\n");
    }

    // "LineNumber: 0 | BytePositionInLine: 1." says nothing to whoever sent one line.
    [Theory]
    [InlineData("x")]
    [InlineData("{\"id\":1,}")]
    [InlineData("{\"id\":1")]
    [InlineData("{\"id\":1,\"id\":2}")]
    public async Task A_line_that_is_no_JSON_is_told_with_the_place_in_it(string request)
    {
        string error = Assert.Single(Answers(await ServeAsync(request))).GetProperty("error").GetString()!;

        Assert.Matches("^the line is no valid JSON at byte [1-9][0-9]*: [^|]*[^.]$", error);
        Assert.DoesNotContain("LineNumber", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_order_of_the_requests_is_kept()
    {
        string[] requests = [.. Enumerable.Range(0, 200).Select(id =>
            JsonSerializer.Serialize(new { id, text = string.Concat(Enumerable.Repeat(Resolution, id % 7 == 0 ? 200 : 1)) }))];

        CommandRun run = await ServeAsync(requests);

        Assert.Equal(Enumerable.Range(0, 200), Answers(run).Select(answer => answer.GetProperty("id").GetInt32()));
    }

    [Theory]
    [InlineData("nonsense", "null", "the line is no valid JSON at byte 2: 'nonsense' is an invalid JSON literal")]
    [InlineData("{\"id\":1,\"text\":\"", "null", "the line is no valid JSON at byte ")]
    [InlineData("[1]", "null", "the line is no JSON object")]
    [InlineData("{\"id\":1,\"id\":2,\"text\":\"a\"}", "null", "the line is no valid JSON at byte ")]
    [InlineData("{\"id\":{},\"text\":\"a\"}", "null", "an id is a string or a number")]
    [InlineData("{\"id\":7}", "7", "a request has either a text or a path")]
    [InlineData("{\"id\":7,\"text\":\"a\",\"path\":\"b\"}", "7", "a request has either a text or a path")]
    [InlineData("{\"langauge\":\"en\",\"text\":\"a\",\"id\":7}", "7", "'langauge' is no member of a request; they are id, text, path, language")]
    [InlineData("{\"id\":7,\"text\":5}", "7", "'text' is no string")]
    [InlineData("{\"id\":7,\"text\":\"\\ud800\"}", "7", "'text' is no valid Unicode")]
    [InlineData("{\"id\":7,\"text\":\"a\",\"language\":\"tlh\"}", "7", "'tlh' is no known language; they are ")]
    [InlineData("{\"id\":7,\"path\":\"no/such/file\"}", "7", "no/such/file: not found; check the path")]
    [InlineData("{\"id\":7,\"path\":\"-\"}", "7", "standard input holds the requests and is no path")]
    [InlineData("{\"id\":7,\"text\":\"<!doctype html><p>\"}", "7", "-: is a web page (HTML), not text; save it as text or Markdown first")]
    public async Task What_cannot_be_answered_has_an_error_and_the_next_request_an_answer(string request, string id, string error)
    {
        CommandRun run = await ServeAsync(request, "{\"id\":8,\"text\":\"a\"}");

        JsonElement[] answers = Answers(run);
        Assert.Equal((0, "", 2), (run.ExitCode, run.Error, answers.Length));
        Assert.Equal(id, answers[0].GetProperty("id").GetRawText());
        Assert.StartsWith(error, answers[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("8", answers[1].GetProperty("id").GetRawText());
        Assert.True(answers[1].TryGetProperty("outline", out _));
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_have_an_error()
    {
        CommandRun run = await CommandRun.WithInputAsync([.. "{\"id\":7,\"text\":\""u8, 0xFF, 0xFE, .. "\"}\n"u8], "serve");

        Assert.Equal(0, run.ExitCode);
        Assert.True(Assert.Single(Answers(run)).TryGetProperty("error", out _));
    }

    [Fact]
    public async Task A_line_that_is_too_long_has_an_error_and_is_not_kept()
    {
        string request = JsonSerializer.Serialize(new { id = 1, text = new string('a', 200_000) });

        CommandRun run = await CommandRun.WithInputAsync($"{request}\n{{\"id\":2,\"text\":\"a\"}}\n", "serve", "--line-limit", "1000");

        JsonElement[] answers = Answers(run);
        Assert.Equal(["null", "2"], answers.Select(answer => answer.GetProperty("id").GetRawText()));
        Assert.StartsWith("the line has more than 1000 bytes; ", answers[0].GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_blank_lines_and_a_last_line_without_an_end_are_taken()
    {
        CommandRun run = await CommandRun.WithInputAsync("\uFEFF{\"id\":1,\"text\":\"a\"}\r\n\n  \n{\"id\":2,\"text\":\"b\"}", "serve");

        Assert.Equal([1, 2], Answers(run).Select(answer => answer.GetProperty("id").GetInt32()));
    }

    [Fact]
    public async Task A_warning_on_a_file_comes_with_its_outline()
    {
        CommandRun run = await ServeAsync(JsonSerializer.Serialize(new { id = 1, path = Fixture.Latin1 }));

        JsonElement answer = Assert.Single(Answers(run));
        Assert.Contains("1 byte is not valid utf-8", answer.GetProperty("warning").GetString(), StringComparison.Ordinal);
        Assert.True(answer.TryGetProperty("outline", out _));
    }

    [Fact]
    public async Task No_request_has_no_answer()
    {
        CommandRun run = await CommandRun.WithInputAsync("", "serve");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("many")]
    public async Task A_limit_that_is_none_is_wrong_usage(string limit)
    {
        CommandRun run = await CommandRun.WithInputAsync("", "serve", "--line-limit", limit);

        Assert.Equal(64, run.ExitCode);
        Assert.Single(run.ErrorLines);
    }

    // Whoever waits for an answer before the next request must get it.
    [UnixFact]
    public void An_answer_comes_before_the_next_request_does()
    {
        using var folder = new TemporaryFolder();
        var run = ShellRun.Of($$"""
            mkfifo '{{folder.PathOf("in")}}' '{{folder.PathOf("out")}}'
            $undoc serve <'{{folder.PathOf("in")}}' >'{{folder.PathOf("out")}}' &
            exec 3>'{{folder.PathOf("in")}}' 4<'{{folder.PathOf("out")}}'
            for id in 1 2 3; do echo "{\"id\":$id,\"text\":\"a\"}" >&3; read -r answer <&4; echo "$answer" | cut -c1-18; done
            exec 3>&-
            wait $!; echo "ended with $?"
            """);

        Assert.Equal("{\"id\":1,\"outline\":\n{\"id\":2,\"outline\":\n{\"id\":3,\"outline\":\nended with 0\n", run.Output);
    }

    [UnixFact]
    public void A_signal_ends_it_after_whole_answers_and_a_reader_that_leaves_ends_it_quietly()
    {
        using var folder = new TemporaryFolder();
        folder.Write("requests", string.Concat(Enumerable.Repeat(JsonSerializer.Serialize(new { id = 1, path = Fixture.French }) + "\n", 300)));
        var left = ShellRun.Of($"{{ $undoc serve <'{folder.PathOf("requests")}'; echo \"ended with $?\" >&2; }} | head -n 1 | cut -c1-18");
        var ended = ShellRun.Of($$"""
            mkfifo '{{folder.PathOf("in")}}'
            (exec 3>'{{folder.PathOf("in")}}'; cat '{{folder.PathOf("requests")}}' >&3; kill -s TERM $$; while kill -0 $$ 2>/dev/null; do sleep 0.1; done) &
            exec $undoc serve <'{{folder.PathOf("in")}}'
            """);

        Assert.Equal(("{\"id\":1,\"outline\":\n", "ended with 0\n"), (left.Output, left.Error));
        Assert.Equal((143, ""), (ended.ExitCode, ended.Error));
        Assert.All(ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => JsonDocument.Parse(line));
        Assert.True(ended.Output is "" || ended.Output.EndsWith('\n'));
    }

    [Fact]
    public async Task Requests_are_not_read_ahead_without_bound()
    {
        using var input = new EndlessRequests();
        using var stop = new CancellationTokenSource();
        using var error = new StringWriter();
        await using var output = new StuckWriter();
        Task<int> run = CommandLine.RunAsync(["serve"], new Terminal { Input = input, Output = output, Error = error }, stop.Token);

        await output.Entered.Task;
        await Task.Delay(500);
        long read = input.BytesRead;
        await stop.CancelAsync();

        Assert.Equal(130, await run);
        Assert.InRange(read, 1, 4L * Environment.ProcessorCount * EndlessRequests.RequestLength + (1 << 18));
    }

    private static Task<CommandRun> ServeAsync(params string[] requests) =>
        CommandRun.WithInputAsync(string.Concat(requests.Select(request => request + "\n")), "serve");

    private static JsonElement[] Answers(CommandRun run) => [.. run.OutputLines.Select(line => JsonDocument.Parse(line).RootElement)];

    private sealed class EndlessRequests : MemoryStream
    {
        public const int RequestLength = 10_000;

        private static readonly byte[] Request = Encoding.UTF8.GetBytes($"{{\"id\":1,\"text\":\"{new string('a', RequestLength - 20)}\"}}\n");
        private int _at;

        public long BytesRead { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int count = Math.Min(buffer.Length, Request.Length - _at);
            Request.AsSpan(_at, count).CopyTo(buffer.Span);
            _at = (_at + count) % Request.Length;
            BytesRead += count;
            return ValueTask.FromResult(count);
        }
    }

    // Someone who does not read the answers.
    private sealed class StuckWriter : TextWriter
    {
        public TaskCompletionSource Entered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override Encoding Encoding => Encoding.UTF8;

        public override Task WriteAsync(string? value)
        {
            Entered.TrySetResult();
            return new TaskCompletionSource().Task;
        }
    }
}
