namespace UnDocParser.Documentation.Tests;

/// <summary>A block of C# in a Markdown page, with the block of what it prints when one follows.</summary>
/// <remarks>
/// A comment on the line before the block says how it is meant: <c>&lt;!-- program --&gt;</c> is a whole program, <c>&lt;!-- continues --&gt;</c> goes on
/// behind the block before it, <c>&lt;!-- not run: why --&gt;</c> is only shown. Any other block is lines of a program that has the variables of
/// <see cref="Prelude"/>. What it prints stands in the next block, behind <c>&lt;!-- prints --&gt;</c>.
/// </remarks>
internal sealed record CodeBlock(string Page, int Number, string Mark, string Code)
{
    private const string CodeFence = "```csharp\n";
    private const string TextFence = "```text\n";
    private const string FenceEnd = "```\n";
    private const string NotRun = "not run: ";

    /// <summary>Where the lines it prints stand in the page; null where the page shows none.</summary>
    public Range? Output { get; private init; }

    public bool IsProgram => Mark == "program";

    public bool Continues => Mark == "continues";

    /// <summary>Why it is not run; null when it is.</summary>
    public string? ReasonNotToRun => Mark.StartsWith(NotRun, StringComparison.Ordinal) ? Mark[NotRun.Length..] : null;

    /// <summary>Finds the blocks of a page.</summary>
    public static List<CodeBlock> Find(string page, string text)
    {
        var blocks = new List<CodeBlock>();
        for (int fence = FenceFrom(text, 0); fence >= 0;)
        {
            int start = fence + CodeFence.Length;
            int end = text.IndexOf(FenceEnd, start, StringComparison.Ordinal);
            int next = FenceFrom(text, end + FenceEnd.Length);
            blocks.Add(new CodeBlock(page, blocks.Count, MarkBefore(text, fence), text[start..end])
            {
                Output = OutputIn(text, end + FenceEnd.Length, next < 0 ? text.Length : next),
            });
            fence = next;
        }

        return blocks;
    }

    private static int FenceFrom(string text, int start)
    {
        int found = text.IndexOf("\n" + CodeFence, start, StringComparison.Ordinal);
        return found < 0 ? found : found + 1;
    }

    private static Range? OutputIn(string text, int start, int end)
    {
        int fence = text.IndexOf("\n" + TextFence, start - 1, end - start + 1, StringComparison.Ordinal) + 1;
        if (fence == 0 || !MarkBefore(text, fence).EndsWith("prints", StringComparison.Ordinal))
        {
            return null;
        }

        int first = fence + TextFence.Length;
        return first..text.IndexOf(FenceEnd, first, StringComparison.Ordinal);
    }

    // "<!-- continues -->" on the line before a fence.
    private static string MarkBefore(string text, int fence)
    {
        const string Open = "<!-- ";
        const string Close = " -->\n";
        int line = fence < 2 ? 0 : text.LastIndexOf('\n', fence - 2) + 1;
        string before = text[line..fence];
        return before.StartsWith(Open, StringComparison.Ordinal) && before.EndsWith(Close, StringComparison.Ordinal) ? before[Open.Length..^Close.Length] : "";
    }
}
