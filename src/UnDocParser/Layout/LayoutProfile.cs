using UnDocParser.Lines;

namespace UnDocParser.Layout;

/// <summary>How a text was produced, as far as it tells where paragraphs begin.</summary>
internal enum LineSpacing
{
    /// <summary>Blank lines say nothing about paragraphs.</summary>
    Unknown,

    /// <summary>A blank line follows every visual line, so that it says nothing; its absence marks a page end.</summary>
    EveryLine,

    /// <summary>A blank line stands between paragraphs only.</summary>
    BetweenParagraphs,
}

/// <summary>
/// The decision on how a text was produced, made from counts over its lines. The counts are sums over lines and
/// neighbouring pairs of lines, so that an edit changes them by what it touches.
/// </summary>
internal sealed record LayoutProfile
{
    // Columns beyond the margin.
    private const int ShallowIndent = 1;
    private const int DeepIndent = 3;

    // Characters. Every line is short where lines end with clauses.
    private const int AnyWidth = int.MaxValue / 8;

    /// <summary>Gets a value indicating whether paragraphs are wrapped over several lines.</summary>
    public bool IsWrapped { get; init; }

    /// <summary>Gets what blank lines mean.</summary>
    public LineSpacing Spacing { get; init; }

    /// <summary>Gets the least indent, in columns beyond the margin, that marks the start of a paragraph; 0 when indents say nothing.</summary>
    public int StartIndent { get; init; }

    /// <summary>Gets a value indicating whether pages end in form feeds.</summary>
    public bool HasFormFeeds { get; init; }

    /// <summary>Gets a value indicating whether blank lines hold a blank, so that an empty one marks a page end.</summary>
    public bool EmptyLineEndsPage { get; init; }

    /// <summary>Gets a value indicating whether the text carries Markdown marks.</summary>
    public bool IsMarkdown { get; init; }

    /// <summary>
    /// Gets a value indicating whether most lines, or most of those that end as clauses do, are block quotations, <c>&gt; text</c>: a converter writes
    /// indented paragraphs so, and the signs are no more than the indent was. In other texts they tell a text that is quoted within the text.
    /// </summary>
    public bool IsQuoted { get; init; }

    /// <summary>Gets which lines have a number in the margin or hold several clauses; <see cref="LineReading.Default"/> where none does.</summary>
    public LineReading Numbering { get; init; }

    /// <summary>Gets a value indicating whether lines have a number in the margin.</summary>
    public bool HasLineNumbers => (Numbering & LineReading.Numbered) != LineReading.Default;

    /// <summary>Gets a value indicating whether lines hold several clauses, and are cut where another one may begin.</summary>
    public bool HasJoinedClauses => Numbering == LineReading.CutAtJoints;

    /// <summary>Gets what the signs before the words of a line are.</summary>
    public LineReading Reading => IsQuoted ? Numbering : Numbering | LineReading.QuotationIsText;

    /// <summary>Gets a value indicating whether lines begin at the right, so that indents are counted from there.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>Gets the width that nine of ten lines keep below, a few being joined and longer.</summary>
    public int TypicalWidth { get; init; }

    /// <summary>Decides from the counts of a text, by the rules of <see cref="LayoutRules"/>.</summary>
    public static LayoutProfile From(LayoutCounts counts)
    {
        bool wrapped = LayoutRules.HasFewLongLines.Holds(counts) && (LayoutRules.HasJoins.Holds(counts) || LayoutRules.HasJoinsBelowCommas.Holds(counts));
        var profile = new LayoutProfile
        {
            IsWrapped = wrapped,
            Spacing = wrapped ? SpacingOf(counts) : LineSpacing.BetweenParagraphs,
            HasFormFeeds = LayoutRules.HasFormFeeds.Holds(counts),
            IsMarkdown = LayoutRules.HasMarkdown.Holds(counts),
            IsQuoted = LayoutRules.IsMostlyQuoted.Holds(counts) || LayoutRules.HasQuotedClauses.Holds(counts),
            TypicalWidth = counts.TypicalWidth,
        };
        return wrapped ? profile.WithMargins(counts) : profile;
    }

    /// <summary>Decides from the counts of a text as it is printed which of its lines have a number in the margin.</summary>
    public static LineReading NumberingOf(LayoutCounts counts) =>
        LayoutRules.HasLineNumbers.Holds(counts) && LayoutRules.HasNumbersAmidSentences.Holds(counts) ? LineReading.EveryLineNumbered
        : LayoutRules.HasNumbersAtRight.Holds(counts) ? LineReading.NumberedAtRight
        : LayoutRules.HasFifthNumbers.Holds(counts) && LayoutRules.LeavesMarginFree.Holds(counts) ? LineReading.EveryFifthNumbered
        : LayoutRules.HasJoinedClauses.Holds(counts) ? LineReading.CutAtJoints
        : LineReading.Default;

    /// <summary>Returns the layout of a text whose lines are read in another way. What was cut out of a line tells nothing by its width or the blanks around it.</summary>
    /// <param name="numbering">How they are read.</param>
    public LayoutProfile WithNumbering(LineReading numbering) =>
        numbering == LineReading.CutAtJoints
            ? this with { Numbering = numbering, IsWrapped = true, Spacing = LineSpacing.Unknown, StartIndent = 0, IsRightToLeft = false, TypicalWidth = AnyWidth }
            : this with { Numbering = numbering };

    // Where blank lines part paragraphs, an empty one among those that hold a blank ends a page; elsewhere the margins tell.
    private LayoutProfile WithMargins(LayoutCounts counts)
    {
        if (Spacing == LineSpacing.BetweenParagraphs)
        {
            return LayoutRules.HasSpacedBlanks.Holds(counts) ? this with { EmptyLineEndsPage = true } : this;
        }

        if (LayoutRules.HasIndentedStarts.Holds(counts) && LayoutRules.HasJoinsAtMargin.Holds(counts))
        {
            return this with { StartIndent = StartIndentOf(counts) };
        }

        bool mirrored = LayoutRules.HasMirroredStarts.Holds(counts) && LayoutRules.HasMirroredJoinsAtMargin.Holds(counts);
        return mirrored ? this with { StartIndent = DeepIndent, IsRightToLeft = true } : this;
    }

    private static LineSpacing SpacingOf(LayoutCounts counts) =>
        LayoutRules.HasBlanksWithin.Holds(counts) ? LineSpacing.EveryLine
        : LayoutRules.HasBlanksBetween.Holds(counts) ? LineSpacing.BetweenParagraphs
        : LineSpacing.Unknown;

    private static int StartIndentOf(LayoutCounts counts)
    {
        if (LayoutRules.IsIndentedThroughout.Holds(counts))
        {
            return 0;
        }

        bool isDeep = LayoutRules.HasDeepStarts.Holds(counts);
        bool misleads = isDeep
            ? LayoutRules.IsMostlyRightToLeft.Holds(counts) && !LayoutRules.HasLinesAtLeftMargin.Holds(counts)
            : LayoutRules.IsMostlyIndented.Holds(counts);
        return misleads ? 0 : isDeep ? DeepIndent : ShallowIndent;
    }
}
