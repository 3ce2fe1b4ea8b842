using UnDocParser.Layout;

namespace UnDocParser.Parsing.Body;

/// <summary>
/// The rules by which the layout tells where paragraphs start. A text asks those of its own layout, in their order; the first one that
/// holds decides, and
/// the last of each layout holds for every line.
/// </summary>
internal static class BreakRules
{
    // Columns. Lines of one paragraph seldom begin in the very same column: text is justified, and labels differ in width.
    private const int NearColumn = 1;
    private const int NearLabel = 2;
    private const int LeastIndent = 2;

    /// <summary>Gets the rules.</summary>
    public static BreakRule[] All { get; } =
    [
        new(
            "BR01",
            "The first line of a body starts a paragraph.",
            sign: null, Cue.Start,
            static (in line) => line.IsFirst)
        {
            Example = "▶Recalling its resolution 72/17,",
            CounterExample = "Recalling its resolution 72/17, ⏎ ▶Noting the lights,",
            Source = "Every text.",
        },
        new(
            "BR02",
            "Where paragraphs are lines, furniture or a wide gap before a line is the end of a page, which may cut a paragraph.",
            BreakSign.Lines, Cue.Unknown,
            static (in line) => line.FollowsFurniture || line.FollowsWideGap)
        {
            Example = "Noting the lights of ⏎ ⏎ ⏎ ⏎ ▶the harbour,",
            CounterExample = "Noting the lights, ⏎ ⏎ ▶Noting the harbour,",
            Source = "Markdown and Word texts that were printed to pages first.",
        },
        new(
            "BR03",
            "Where paragraphs are lines, a line that begins amid a sentence was cut from the one before; the next number of the count before a verb begins none.",
            BreakSign.Lines, Cue.Continue,
            static (in line) => line.RunsOn)
        {
            Example = "Noting the lights of ⏎ ▶the harbour,",
            CounterExample = "Noting the lights, ⏎ ▶Noting the harbour,",
            Source = "Converters that break a paragraph where a page or a note cut it.",
        },
        new(
            "BR04",
            "Where paragraphs are lines, any other line is one.",
            BreakSign.Lines, Cue.Start,
            static (in _) => true)
        {
            Example = "Noting the lights, ⏎ ▶Noting the harbour,",
            CounterExample = "Noting the lights of ⏎ ▶the harbour,",
            Source = "Markdown, Word and web texts.",
        },
        new(
            "BR05",
            "Where blank lines stand between paragraphs, the end of a page has some too, and says nothing.",
            BreakSign.BlankLines, Cue.Unknown,
            static (in line) => line.FollowsPage)
        {
            Example = "Noting the lights of ⏎ ⏎ - 2 - ⏎ ⏎ ▶the harbour,",
            CounterExample = "Noting the lights, ⏎ ⏎ ▶Noting the harbour,",
            Source = "Texts of paged documents with blank lines between paragraphs.",
        },
        new(
            "BR21",
            "Where blank lines stand between paragraphs, a small letter behind a full line, or one that ends in a conjunction, goes on with a sentence that has not ended.",
            BreakSign.BlankLines, Cue.Continue,
            static (in line) => line.FollowsBlank && line.RunsOnOverBlank)
        {
            Example = "Noting the lights of the harbours and of ⏎ ⏎ ▶the piers,",
            CounterExample = "Noting the lights, ⏎ ⏎ ▶the harbour",
            Source = "Volumes of the Security Council before 1994 whose text recognition parts a paragraph: 2 paragraphs of 4 texts of other kinds. Not where clauses open with small letters.",
        },
        new(
            "BR06",
            "Where blank lines stand between paragraphs, a line below one starts a paragraph.",
            BreakSign.BlankLines, Cue.Start,
            static (in line) => line.FollowsBlank)
        {
            Example = "Noting the lights, ⏎ ⏎ ▶Noting the harbour,",
            CounterExample = "Noting the lights, ⏎ ▶Noting the harbour,",
            Source = "Plain and PDF texts with blank lines between paragraphs.",
        },
        new(
            "BR07",
            "Where blank lines stand between paragraphs, a line below another goes on with it.",
            BreakSign.BlankLines, Cue.Continue,
            static (in _) => true)
        {
            Example = "Noting the lights of ⏎ ▶the harbour,",
            CounterExample = "Noting the lights, ⏎ ⏎ ▶Noting the harbour,",
            Source = "Plain and PDF texts with blank lines between paragraphs.",
        },
        new(
            "BR08",
            "Where a paragraph begins with a blank, a line that does starts one; the first line of a page may have one blank more.",
            BreakSign.Blanks, Cue.Start,
            static (in line) => line.Indent > line.BlankOfPage)
        {
            Example = "Noting the lights, ⏎ ▶ Noting the harbour,",
            CounterExample = "Noting the lights of ⏎ ▶the harbour,",
            Source = "Tika writes the indent of a first line as one blank.",
        },
        new(
            "BR09",
            "Where a paragraph begins with a blank, a line without goes on.",
            BreakSign.Blanks, Cue.Continue,
            static (in _) => true)
        {
            Example = "Noting the lights of ⏎ ▶the harbour,",
            CounterExample = "Noting the lights, ⏎ ▶ Noting the harbour,",
            Source = "Tika writes the indent of a first line as one blank.",
        },
        new(
            "BR10",
            "Where neither blank lines nor indents tell paragraphs, the layout says nothing.",
            BreakSign.Nothing, Cue.Unknown,
            static (in _) => true)
        {
            Example = "Noting the lights, ⏎ ▶Noting the harbour,",
            CounterExample = "▶Noting the lights,",
            Source = "PDF texts in reading order.",
        },
        new(
            "BR11",
            "Inside an indented page blank lines stand around headings only, which keep to the margin: a line below one " +
            "starts a paragraph if one has ended before. Where a blank line follows every line it says nothing.",
            BreakSign.Indents, Cue.Start,
            static (in line) => line.FollowsBlank && !line.FollowsBlankOfEveryLine && line.FollowsEnd && !line.FollowsPage)
        {
            Example = "   Noting the lights. ⏎ ⏎ ▶The harbour",
            CounterExample = "   Noting the lights of ⏎ ⏎ ▶the harbour",
            Source = "PDF texts that keep the layout of the page.",
        },
        new(
            "BR12",
            "Where first lines are indented, a line below the text of the labelled block goes on with it, but behind a short " +
            "line with a stop.",
            BreakSign.Indents, Cue.Continue,
            static (in line) => line.DistanceToText <= NearColumn && !line.HasLabel && !line.FollowsShortEnd)
        {
            Example = "   1. Requests the Secretary-General to report on the lights of ⏎ ▶      the harbour;",
            CounterExample = "   1. Requests the Secretary-General to report on the lights of ⏎ ▶the harbour;",
            Source = "PDF texts of items set with a hanging indent.",
        },
        new(
            "BR13",
            "Where first lines are indented, a line below the label of the block goes on with it if no item has ended.",
            BreakSign.Indents, Cue.Continue,
            static (in line) => line.RunsOnBelowLabel)
        {
            Example = "   1. Requests the Secretary-General to report on the lights of ⏎ ▶   the harbour;",
            CounterExample = "   1. Requests the Secretary-General to report on the lights. ⏎ ▶   The harbour",
            Source = "Texts that set an item as a block, or indents as tabs.",
        },
        new(
            "BR19",
            "Where first lines are indented, a line before the label of the block goes on with it behind a full line or in a small letter, if no item has ended: " +
            "that of an item is deeper in than its other lines.",
            BreakSign.Indents, Cue.Continue,
            static (in line) => line.RunsOnBeforeLabel)
        {
            Example = "1. Decides to light: ⏎       (a) The lights of the harbours of the north, and those of the islands off the ⏎ ▶   harbour;",
            CounterExample = "1. Decides to light: ⏎       (a) The lights of the harbour; ⏎ ▶   The piers",
            Source = "Texts whose items are paragraphs that are indented as a whole.",
        },
        new(
            "BR14",
            "Where first lines are indented, an item without a stop at the end of a page goes on in the first line of the next.",
            BreakSign.Indents, Cue.Continue,
            static (in line) => line.FollowsPage && line.RunsOnOverPageEnd)
        {
            Example = "   1. Requests the Secretary-General to report on the lights of ⏎ ⏎ - 2 - ⏎ ⏎ ▶         the harbour;",
            CounterExample = "   1. Requests the Secretary-General to report on the lights of ⏎ ▶         the harbour;",
            Source = "PDF texts: the columns of two pages differ.",
        },
        new(
            "BR15",
            "Where first lines are indented, a label near the column of the last label starts the next item.",
            BreakSign.Indents, Cue.Start,
            static (in line) => line.DistanceToLabel <= NearLabel && line.HasLabel)
        {
            Example = "   (a) The lights of the harbour; ⏎ ▶   (b) The piers of the harbour;",
            CounterExample = "   (a) The lights of the harbour; ⏎ ▶the piers of the harbour;",
            Source = "Pages that hold nothing but items, none of which reaches the margin.",
        },
        new(
            "BR16",
            "Where first lines are indented, a line that is indented beyond the margin of its page starts a paragraph.",
            BreakSign.Indents, Cue.Start,
            static (in line) => line.IsBeyondMargin(LeastIndent))
        {
            Example = "Noting the lights of the harbour, ⏎ ▶   Noting the piers ⏎ of the harbour,",
            CounterExample = "   Noting the lights ⏎ ▶of the harbour,",
            Source = "PDF texts that keep the layout of the page.",
        },
        new(
            "BR17",
            "Where columns count from the right, a short line at the margin, or one behind a short line, may be a heading.",
            BreakSign.Indents, Cue.Unknown,
            static (in line) => line.IsRightToLeft && (line.FollowsShort || (line.FollowsEnd && line.IsShort)))
        {
            Example = "وإذ تلاحظ منارات الميناء، ⏎ ▶                  الميناء",
            CounterExample = "   Noting the lights ⏎ ▶of the harbour,",
            Source = "Arabic PDF texts, where no blank lines stand around headings.",
        },
        new(
            "BR18",
            "Where first lines are indented, a line at the margin goes on.",
            BreakSign.Indents, Cue.Continue,
            static (in _) => true)
        {
            Example = "   Noting the lights ⏎ ▶of the harbour,",
            CounterExample = "Noting the lights of the harbour, ⏎ ▶   Noting the piers ⏎ of the harbour,",
            Source = "PDF texts that keep the layout of the page.",
        },
    ];

    private static readonly BreakRule[][] BySign =
        [.. Enumerable.Range(0, (int)BreakSign.Nothing + 1).Select(static sign => RulesOf((BreakSign)sign))];

    /// <summary>Returns the rules that a layout asks, in their order.</summary>
    public static BreakRule[] For(LayoutProfile profile) => BySign[(int)BreakRule.SignOf(profile)];

    /// <summary>Returns the first rule that decides about a line.</summary>
    public static BreakRule Decide(BreakRule[] rules, in LayoutLine line)
    {
        int index = 0;
        while (!rules[index].Holds(line))
        {
            index++;
        }

        return rules[index];
    }

    private static BreakRule[] RulesOf(BreakSign sign) => [.. All.Where(rule => rule.Sign is null || rule.Sign == sign)];
}
