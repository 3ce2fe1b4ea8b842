using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Rules;

namespace UnDocParser.Parsing.Masthead;

/// <summary>The rules on what the first lines of a text say, besides where the body starts.</summary>
internal static class MastheadRules
{
    /// <summary>Gets the rules.</summary>
    public static TextRule[] All { get; } =
    [
        new("TR06", "A line with the word for a resolution and its number with the year, in either order, names the resolution; a date behind them is that of adoption.",
            (lines, language) => NumberLine.Read(lines.Content(0), language).NumberLength > 0)
        {
            Example = "57 (1951). Resolution of 9 March 1951",
            CounterExample = "Resolutions 57 and 58, of 1951",
            Source = "902 texts of the Security Council 1946–1993: 604 had this line for a title, 813 lost the date.",
        },
        new("TR08", "Without formula and preamble a number with an operative verb behind it opens the operative part, or a verb if another clause begins with one.",
            (lines, language) => ExcerptForm.FindClause(lines, language) >= 0)
        {
            Example = "7. Requests ports to report;",
            CounterExample = "7. The report was considered.",
            Source = "Pages from the middle of resolutions; clauses pasted into an editor.",
        },
        new("TR09", "A text starts in the middle where the end of a clause, and nothing that a masthead prints, stands before its first whole clause.",
            (lines, language) => ExcerptForm.StartsWithin(lines, ExcerptForm.FindClause(lines, language), language))
        {
            Example = "and the duty of keepers; ⏎ 7. Requests ports to report;",
            CounterExample = "Harbour lights ⏎ 7. Requests ports to report;",
            Source = "Pages from the middle of resolutions.",
        },
    ];
}

/// <summary>A rule on the first lines of a text.</summary>
/// <param name="id">The name.</param>
/// <param name="says">What is decided, and when.</param>
/// <param name="condition">When.</param>
internal sealed class TextRule(string id, string says, Func<LineWindow, Language, bool> condition) : Rule(id, says)
{
    /// <summary>Determines whether the rule decides about a text.</summary>
    public bool Holds(LineWindow lines, Language language) => condition(lines, language);
}
