namespace UnDocParser.Tests.Documentation;

/// <summary>A fenced block of a Markdown text, named by the comment <c>&lt;!-- name --&gt;</c> on the line before it.</summary>
internal readonly record struct MarkdownFence(string Document, int Start, int End)
{
    /// <summary>The lines of the block.</summary>
    public string Text => Document[Start..End];

    /// <summary>Finds the block of a name.</summary>
    public static MarkdownFence Find(string document, string name)
    {
        string marker = $"<!-- {name} -->\n```";
        int fence = document.IndexOf(marker, StringComparison.Ordinal);
        Assert.True(fence >= 0, $"There is no block named {name}.");
        int start = document.IndexOf('\n', fence + marker.Length) + 1;
        int end = document.IndexOf("```\n", start, StringComparison.Ordinal);
        return new MarkdownFence(document, start, end);
    }

    /// <summary>The document with other lines in the block.</summary>
    public string With(string lines) => Document[..Start] + lines + Document[End..];
}
