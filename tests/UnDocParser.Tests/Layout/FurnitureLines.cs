using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Lines;

namespace UnDocParser.Tests.Layout;

/// <summary>Lines of a text whose symbol is <c>A/RES/91/14</c> and whose title is <c>Harbour lights</c>, with what was decided about each.</summary>
internal static class FurnitureLines
{
    /// <summary>Layouts that a text may have: a paragraph a line, lines of a page, spaced lines, indented starts.</summary>
    public static readonly LayoutProfile[] Profiles =
    [
        new() { Spacing = LineSpacing.BetweenParagraphs, TypicalWidth = 100 },
        new() { IsWrapped = true, Spacing = LineSpacing.BetweenParagraphs, TypicalWidth = 80 },
        new() { IsWrapped = true, Spacing = LineSpacing.Unknown, TypicalWidth = 80, HasFormFeeds = true },
        new() { IsWrapped = true, Spacing = LineSpacing.EveryLine, TypicalWidth = 80 },
        new() { IsWrapped = true, StartIndent = 1, TypicalWidth = 80 },
    ];

    /// <summary>Returns the lines of an example, which stand between signs with a blank on either side.</summary>
    public static LineWindow Of(string example) => new(example.Replace(" ⏎", "\n", StringComparison.Ordinal).Replace("\n ", "\n", StringComparison.Ordinal));

    /// <summary>Returns what is known of a text as a whole.</summary>
    public static PageText Page(LineWindow lines, LayoutProfile profile, string language = "en") =>
        new(lines, profile, RunningHeads.Of("A/RES/91/14", "Harbour lights"), LanguageSet.Find(language)!);

    /// <summary>Returns what is decided about each line of an example.</summary>
    public static List<FurnitureDecision> Decide(string example, LayoutProfile profile)
    {
        PageText page = Page(Of(example), profile);
        FurnitureState state = FurnitureState.Start;
        List<FurnitureDecision> decisions = [];
        for (int index = 0; page.Lines.Has(index); index++)
        {
            var line = new FurnitureLine(page, index, state);
            var decision = FurnitureDecision.Of(line);
            state = state.Advance(decision, line);
            decisions.Add(decision);
        }

        return decisions;
    }

    /// <summary>Returns the roles of the lines of an example, in a layout of one line a paragraph if no other is given.</summary>
    public static LineRole[] RolesOf(string example, LayoutProfile? profile = null) => [.. Decide(example, profile ?? Profiles[0]).Select(decision => decision.Role)];
}
