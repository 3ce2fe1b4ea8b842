using UnDocParser.Text;

namespace UnDocParser.Cli.Input;

/// <summary>The kind of file that a text was read from.</summary>
/// <param name="Kind">Its name in the outline: <c>text</c>, <c>docx</c> or <c>pdf</c>.</param>
/// <param name="PageCount">The number of its pages; null where the file has none of its own.</param>
/// <param name="FindPage">Returns the page that a stretch of the text begins on, from 1; null where there is none.</param>
internal sealed record InputOrigin(string Kind, int? PageCount, Func<TextSpan, int?> FindPage)
{
    /// <summary>Gets the origin of a text that was read as it is.</summary>
    public static InputOrigin Text { get; } = WithoutPages("text");

    /// <summary>Gets the origin of a text that was read from Word, whose pages only a printer knows.</summary>
    public static InputOrigin Word { get; } = WithoutPages("docx");

    private static InputOrigin WithoutPages(string kind) => new(kind, PageCount: null, static _ => null);
}
