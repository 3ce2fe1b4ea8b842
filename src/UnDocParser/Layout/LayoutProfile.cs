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

    /// <summary>Gets a value indicating whether lines begin at the right, so that indents are counted from there.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>Gets the width that nine of ten lines keep below, a few being joined and longer.</summary>
    public int TypicalWidth { get; init; }

    /// <summary>Decides from the counts of a text.</summary>
    public static LayoutProfile From(LayoutCounts counts)
    {
        bool wrapped = counts.LongLines * 8 < counts.Lines && counts.Joins * 12 > counts.Lines;
        bool everyLine = wrapped && counts.JoinsAfterBlank * 5 > counts.Joins * 3;
        bool indentCue = counts.IndentedStarts * 5 > counts.Starts * 3 && counts.IndentedJoins * 3 < counts.Joins + 3;
        bool deep = counts.DeepStarts * 2 > counts.IndentedStarts;
        bool between = wrapped && !everyLine && counts.StartsAfterBlank * 5 > counts.Starts * 3;
        bool mirrored = wrapped && !between && !indentCue && counts.MirroredStarts * 5 > counts.Starts * 3 && counts.MirroredJoins * 3 < counts.Joins + 3;

        // In a script written from the right a deep indent on the left is the rest of a line that was set from the other side.
        // Where nearly all lines are indented, a blank before a line starts none.
        bool misleads = deep ? counts.RightToLeftLines * 2 > counts.Lines : counts.IndentedLines * 4 > counts.Lines * 3;
        return new LayoutProfile
        {
            IsWrapped = wrapped,
            Spacing = !wrapped || between ? LineSpacing.BetweenParagraphs : everyLine ? LineSpacing.EveryLine : LineSpacing.Unknown,
            StartIndent = mirrored ? 3 : wrapped && indentCue && !between && !misleads ? (deep ? 3 : 1) : 0,
            HasFormFeeds = counts.FormFeeds > 0,
            EmptyLineEndsPage = between && counts.SpacedBlanks > counts.EmptyBlanks * 2,
            IsMarkdown = counts.MarkdownLines * 20 > counts.Lines,
            IsQuoted = counts.QuotedLines * 2 > counts.Lines || counts.QuotedClauseEnds * 2 > counts.ClauseEnds,
            IsRightToLeft = mirrored,
            TypicalWidth = counts.TypicalWidth,
        };
    }
}
