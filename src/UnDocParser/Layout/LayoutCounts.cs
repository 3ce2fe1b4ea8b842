using System.Buffers;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Layout;

/// <summary>
/// Counts over the lines of a text, from which the layout is decided. They are sums over lines and neighbouring pairs of
/// lines, so that an edit changes them by what it touches.
/// </summary>
internal sealed partial class LayoutCounts
{
    private const int LongLine = 130;
    private const int FullLine = 65;
    private const int LeastMirroredIndent = 3;

    // Columns. An indent of three is the paragraph's on every page, one of twelve or more that of a column or a title.
    private const int LeastDeepIndent = 3;
    private const int DeepestStart = 12;

    // Columns. A shorter line says nothing about the one below it: it is a label, a heading, the end of a paragraph.
    private const int ShortestLine = 30;
    private const int WidthStep = 2;
    private const int WidthClasses = (LongLine / WidthStep) + 1;

    // A line this short ends its paragraph, whatever script hides where the next one begins.
    private const int ShortLine = 56;

    // Characters. The shortest three clauses are hardly shorter together.
    private const int JoinedLine = 200;

    // Columns. No page has lines as wide.
    private const int WidestPage = 100;

    // Nearly no line has any of what Markdown is written with.
    private const TextSigns MarkdownSigns = TextSigns.SquareBrackets | TextSigns.Stars | TextSigns.Underscores;

    private readonly int[] _counts;
    private readonly int[] _widths;

    private LayoutCounts(int[] counts, int[] widths)
    {
        _counts = counts;
        _widths = widths;
    }

    private enum Count
    {
        Lines,
        LongLines,
        Joins,
        JoinsAfterBlank,
        IndentedJoins,
        Starts,
        StartsAfterBlank,
        IndentedStarts,
        DeepStarts,
        StartSteps,
        FormFeeds,
        SpacedBlanks,
        EmptyBlanks,
        MarkdownLines,
        MirroredStarts,
        MirroredJoins,
        QuotedLines,
        ClauseEnds,
        RightToLeftLines,
        IndentedLines,
        QuotedClauseEnds,
        NumberSteps,
        NumbersAmidSentences,
        RightSteps,
        RightAmidSentences,
        FifthNumbers,
        MarginLines,
        JoinedClauses,
        NumberedLines,
        CommaJoins,
        SmallStartsAfterBlank,
        Number,
    }

    /// <summary>Gets the number of lines that are not blank.</summary>
    public int Lines => _counts[(int)Count.Lines];

    /// <summary>Gets the number of lines longer than a printed line.</summary>
    public int LongLines => _counts[(int)Count.LongLines];

    /// <summary>Gets the number of lines that go on from the line before, judged by their first letter.</summary>
    public int Joins => _counts[(int)Count.Joins];

    /// <summary>Gets the number of lines that begin with a small letter, or one of a script that has no capitals, right below a comma, and do not end in one.</summary>
    public int CommaJoins => _counts[(int)Count.CommaJoins];

    /// <summary>Gets how many of the joins have a blank line before them.</summary>
    public int JoinsAfterBlank => _counts[(int)Count.JoinsAfterBlank];

    /// <summary>Gets how many of the joins are indented against the line before.</summary>
    public int IndentedJoins => _counts[(int)Count.IndentedJoins];

    /// <summary>Gets the number of lines that look like starts: a capital, a label, or a small letter with an indent, after an end of clause.</summary>
    public int Starts => _counts[(int)Count.Starts];

    /// <summary>Gets the number of lines that begin with a small letter behind a blank line and an end of clause, and are no starts: German clauses, and lines that go on.</summary>
    public int SmallStartsAfterBlank => _counts[(int)Count.SmallStartsAfterBlank];

    /// <summary>Gets how many of the starts have a blank line before them.</summary>
    public int StartsAfterBlank => _counts[(int)Count.StartsAfterBlank];

    /// <summary>Gets how many of the starts are indented.</summary>
    public int IndentedStarts => _counts[(int)Count.IndentedStarts];

    /// <summary>Gets how many of the starts are indented by three columns or more.</summary>
    public int DeepStarts => _counts[(int)Count.DeepStarts];

    /// <summary>Gets the number of form feeds.</summary>
    public int FormFeeds => _counts[(int)Count.FormFeeds];

    /// <summary>Gets the number of blank lines that hold a blank.</summary>
    public int SpacedBlanks => _counts[(int)Count.SpacedBlanks];

    /// <summary>Gets the number of blank lines that are empty.</summary>
    public int EmptyBlanks => _counts[(int)Count.EmptyBlanks];

    /// <summary>Gets the number of lines with Markdown marks.</summary>
    public int MarkdownLines => _counts[(int)Count.MarkdownLines];

    /// <summary>Gets the number of lines with signs of block quotation before them.</summary>
    public int QuotedLines => _counts[(int)Count.QuotedLines];

    /// <summary>Gets the number of lines with blanks before them.</summary>
    public int IndentedLines => _counts[(int)Count.IndentedLines];

    /// <summary>Gets the number of lines in a script written from the right.</summary>
    public int RightToLeftLines => _counts[(int)Count.RightToLeftLines];

    /// <summary>Gets the number of lines that end as clauses do.</summary>
    public int ClauseEnds => _counts[(int)Count.ClauseEnds];

    /// <summary>Gets how many of them have signs of block quotation before them.</summary>
    public int QuotedClauseEnds => _counts[(int)Count.QuotedClauseEnds];

    /// <summary>Gets the number of lines that begin with the number behind that of the line before, blank lines counted or not, a blank or nothing behind it.</summary>
    public int NumberSteps => _counts[(int)Count.NumberSteps];

    /// <summary>Gets how many of them hold nothing else, or go on in the middle of a sentence.</summary>
    public int NumbersAmidSentences => _counts[(int)Count.NumbersAmidSentences];

    /// <summary>Gets the number of lines that end, behind a gap, with the number behind that of the line before.</summary>
    public int RightSteps => _counts[(int)Count.RightSteps];

    /// <summary>Gets how many of them hold nothing else, or go on in the middle of a sentence.</summary>
    public int RightAmidSentences => _counts[(int)Count.RightAmidSentences];

    /// <summary>Gets the number of lines with a number in the margin that five divides.</summary>
    public int FifthNumbers => _counts[(int)Count.FifthNumbers];

    /// <summary>Gets the number of other lines that leave three columns free at the left.</summary>
    public int MarginLines => _counts[(int)Count.MarginLines];

    /// <summary>Gets how many of the starts are indented from the right, in a script written from there.</summary>
    public int MirroredStarts => _counts[(int)Count.MirroredStarts];

    /// <summary>Gets how many of the joins are indented from the right.</summary>
    public int MirroredJoins => _counts[(int)Count.MirroredJoins];

    /// <summary>Gets the number of clauses with a number that stand behind a semicolon within a very long line.</summary>
    public int JoinedClauses => _counts[(int)Count.JoinedClauses];

    /// <summary>Gets the number of lines that begin with the number of a clause.</summary>
    public int NumberedLines => _counts[(int)Count.NumberedLines];

    /// <summary>Gets the width that nine of ten lines keep below.</summary>
    public int TypicalWidth
    {
        get
        {
            int below = 0;
            for (int step = 0; step < WidthClasses; step++)
            {
                below += _widths[step];
                if (below * 10L >= Lines * 9L)
                {
                    return (step * WidthStep) + WidthStep - 1;
                }
            }

            return LongLine;
        }
    }

    /// <summary>Tells whether the counts are the same.</summary>
    public bool IsSame(LayoutCounts other) => _counts.AsSpan().SequenceEqual(other._counts) && _widths.AsSpan().SequenceEqual(other._widths);

    /// <summary>Counts the lines of a text, scanned with signs of block quotation as markup.</summary>
    public static LayoutCounts Of(LineWindow lines)
    {
        var counts = new LayoutCounts(new int[(int)Count.Number], new int[WidthClasses]);
        int previous = -1;
        for (int index = 0; index < lines.Count; index++)
        {
            previous = counts.Add(lines.Text.AsSpan(), lines.Peek(index), previous < 0 ? default : lines.Peek(previous), previous, index, 1);
        }

        return counts;
    }

    /// <summary>Returns counts that can be changed without changing these.</summary>
    public LayoutCounts Copy() => new((int[])_counts.Clone(), (int[])_widths.Clone());

    /// <summary>Adds lines or takes them away. For a copy only.</summary>
    /// <param name="text">The characters of whole lines: one that is not blank, or the first of the text, then those to count.</param>
    /// <param name="from">Where the first line to count starts.</param>
    /// <param name="sign">1 to add the lines, -1 to take them away.</param>
    /// <param name="numbering">Which lines have a number in the margin that is no part of them.</param>
    public void Add(ReadOnlySpan<char> text, int from, int sign, LineReading numbering = LineReading.Default)
    {
        MappedText? spelt = UnicodeFolding.ForMatching(text);
        if (spelt is not null)
        {
            text = spelt.Characters.AsSpan();
            from = spelt.IndexOf(from);
        }

        LineInfo[] lines = LineScanner.Rent(text, numbering, out int count);
        int previous = -1;
        for (int index = 0; index < count; index++)
        {
            previous = lines[index].Start >= from ? Add(text, lines[index], previous < 0 ? default : lines[previous], previous, index, sign)
                : lines[index].IsBlank ? previous
                : index;
        }

        ArrayPool<LineInfo>.Shared.Return(lines);
    }

    private int Add(ReadOnlySpan<char> text, in LineInfo line, in LineInfo before, int previous, int index, int sign)
    {
        Add(Count.FormFeeds, line.EndsPage, sign);
        if (line.IsBlank)
        {
            Add(line.IsEmpty ? Count.EmptyBlanks : Count.SpacedBlanks, counts: true, sign);
            return previous;
        }

        AddLine(text, line, before, index - previous, sign);
        return index;
    }

    private void Add(Count count, bool counts, int sign) => _counts[(int)count] += counts ? sign : 0;

    private void AddLine(ReadOnlySpan<char> text, in LineInfo line, in LineInfo before, int distance, int sign)
    {
        ReadOnlySpan<char> content = line.Content(text);

        // Notes that a converter defines at the end are not set as the text is.
        bool endsAsClause = line.Last == CharacterKind.Sign && LineSigns.EndsClause(content[content.Length - 1]) && !content.StartsWith("[^".AsSpan(), StringComparison.Ordinal);
        Add(Count.Lines, counts: true, sign);
        Add(Count.LongLines, line.Width > LongLine, sign);
        Add(Count.ClauseEnds, endsAsClause, sign);
        Add(Count.IndentedLines, line.Indent > 0, sign);
        Add(Count.RightToLeftLines, IsRightToLeft(line, content), sign);
        Add(Count.MarkdownLines, line.Holds(MarkdownSigns) && LineSigns.HasMarkdown(content), sign);
        Add(Count.NumberedLines, line.First == CharacterKind.Digit && ClauseJoints.IsNumber(content), sign);
        _widths[Math.Min(line.Width, LongLine) / WidthStep] += sign;
        if (line.Width > JoinedLine)
        {
            _counts[(int)Count.JoinedClauses] += sign * ClauseJoints.CountNumbered(content);
        }

        AddMargin(text, line, before, distance, sign);
        if (line.IsQuoted)
        {
            Add(Count.QuotedLines, counts: true, sign);
            Add(Count.QuotedClauseEnds, endsAsClause, sign);
        }

        if (!before.IsBlank && (before.Width >= ShortestLine || PrintedWidth(text, before) >= ShortestLine))
        {
            AddPair(text, line, before, afterBlank: distance > 1, sign);
        }
    }

    // What stands in the margin: blank lines may have been counted and not numbered. Nearly no line begins with a number before a blank.
    private void AddMargin(ReadOnlySpan<char> text, in LineInfo line, in LineInfo before, int distance, int sign)
    {
        ReadOnlySpan<char> content = line.Content(text);
        bool isFifth = false;
        if (line.First == CharacterKind.Digit && MarginNumbers.Length(content, out int number) is int length and > 0)
        {
            isFifth = MarginNumbers.IsFifth(content, line.Indent);
            if (!before.IsBlank && MarginNumbers.Length(before.Content(text), out int last) > 0 && number > last && number <= last + distance)
            {
                Add(Count.NumberSteps, counts: true, sign);
                Add(Count.NumbersAmidSentences, IsAmidSentence(content.Slice(length).TrimStart(), before.Content(text)), sign);
            }
        }

        if (line.Last == CharacterKind.Digit && !before.IsBlank && MarginNumbers.LengthAtRight(content, out int atRight) is int right and > 0)
        {
            ReadOnlySpan<char> lineBefore = before.Content(text);
            int rightBefore = MarginNumbers.LengthAtRight(lineBefore, out int lastAtRight);
            bool isStep = rightBefore > 0 && atRight > lastAtRight && atRight <= lastAtRight + distance;
            Add(Count.RightSteps, isStep, sign);
            Add(Count.RightAmidSentences, isStep && IsAmidSentence(content.Slice(0, content.Length - right), lineBefore.Slice(0, lineBefore.Length - rightBefore).TrimEnd()), sign);
        }

        Add(Count.FifthNumbers, isFifth, sign);
        Add(Count.MarginLines, !isFifth && line.Indent >= LeastDeepIndent, sign);
    }

    private static bool IsAmidSentence(ReadOnlySpan<char> words, ReadOnlySpan<char> before) =>
        words.IsEmpty || (before.Length >= ShortestLine && (char.IsLower(words[0]) || LineSigns.IsCaseless(words[0])) && !LineSigns.EndsClause(before[before.Length - 1]));

    // What a line is to the line before, if that is long enough to have been broken.
    private void AddPair(ReadOnlySpan<char> text, in LineInfo line, in LineInfo before, bool afterBlank, int sign)
    {
        ReadOnlySpan<char> content = line.Content(text);
        ReadOnlySpan<char> lineBefore = before.Content(text);
        char first = TextFacts.IsQuote(content[0]) && content.Length > 1 ? content[1] : content[0];
        if (char.IsUpper(first) && LineSigns.EndsInNumber(lineBefore))
        {
            return;
        }

        // A letter at the end is no stop, and none stands behind one.
        bool endsClause = (before.Last & CharacterKind.Letter) == CharacterKind.None
            && (LineSigns.EndsClause(LineSigns.LastBeforeMark(lineBefore)) || LineSigns.EndsClause(UnDocParser.Lines.ClauseEnds.LastSignificant(lineBefore)));
        if (!endsClause && GoesOn(content, first, before.Width >= FullLine))
        {
            Add(Count.Joins, counts: true, sign);
            Add(Count.JoinsAfterBlank, afterBlank, sign);
            Add(Count.IndentedJoins, line.Indent > before.Indent, sign);
            Add(Count.MirroredJoins, IsMirrored(content, line, before), sign);
        }
        else if (endsClause && (LooksLikeStart(content, first, PrintedWidth(text, before) < ShortLine) || IsSmallStart(line, before, first)))
        {
            Add(Count.Starts, counts: true, sign);
            Add(Count.StartsAfterBlank, afterBlank, sign);
            Add(Count.IndentedStarts, IsIndentedStart(line, before), sign);
            Add(Count.DeepStarts, line.Indent >= LeastDeepIndent, sign);
            Add(Count.StartSteps, line.Indent >= before.Indent + LeastDeepIndent, sign);
            Add(Count.MirroredStarts, IsMirrored(content, line, before), sign);
        }
        else if (endsClause && afterBlank)
        {
            Add(Count.SmallStartsAfterBlank, char.IsLower(first), sign);
        }
        else if (endsClause && before.Width is >= ShortLine and < WidestPage && CharacterClasses.IsComma(lineBefore[lineBefore.Length - 1]))
        {
            Add(Count.CommaJoins, GoesOnBelowComma(content, first) && !CharacterClasses.IsComma(content[content.Length - 1]), sign);
        }
    }

    // Behind a comma a line that ends in one may be the next clause of a preamble, where clauses begin with small letters. Ideographs have no small letters, and most of their clauses would go on.
    private static bool GoesOnBelowComma(ReadOnlySpan<char> content, char first) =>
        (char.IsLower(first) || (LineSigns.IsCaseless(first) && !TextFacts.IsIdeograph(first))) && LabelScanner.Scan(content).IsNone && !LinePatterns.IsLink(content);

    // Behind a line that ends no clause: a small letter goes on, and behind a full line, or in a script without capitals, any. "[on the report of" begins.
    private static bool GoesOn(ReadOnlySpan<char> content, char first, bool isBehindFull) =>
        content[0] != '['
        && (isBehindFull || LineSigns.IsCaseless(first) || (char.IsLower(first) && LabelScanner.Scan(content).IsNone))
        && !LinePatterns.IsLink(content);

    // Behind a line that ends a clause: a capital or a label starts, and in a script without capitals what stands behind a short line.
    private static bool LooksLikeStart(ReadOnlySpan<char> content, char first, bool isBehindShort) =>
        char.IsUpper(first) || !LabelScanner.Scan(content).IsNone || (LineSigns.IsCaseless(first) && isBehindShort);

    // German and Russian clauses begin with small letters, as lines that go on do: only an indent shows the start.
    private static bool IsSmallStart(in LineInfo line, in LineInfo before, char first) =>
        line.Indent > before.Indent && line.Indent < DeepestStart && char.IsLower(first);

    private static bool IsIndentedStart(in LineInfo line, in LineInfo before) => line.Indent > before.Indent || line.Indent is > 0 and < DeepestStart;

    private static bool IsMirrored(ReadOnlySpan<char> content, in LineInfo line, in LineInfo before) =>
        before.Indent > 0 && before.RightEdge - line.RightEdge >= LeastMirroredIndent && IsRightToLeft(line, content);

    // The first letter tells; none of those scripts has capitals.
    private static bool IsRightToLeft(in LineInfo line, ReadOnlySpan<char> content)
    {
        if (!line.Holds(TextSigns.NotAscii) || (line.First & (CharacterKind.Small | CharacterKind.Capital)) != CharacterKind.None)
        {
            return false;
        }

        foreach (char character in content)
        {
            if (char.IsLetter(character))
            {
                return TextFacts.IsRightToLeft(character);
            }
        }

        return false;
    }

    // An ideograph is as wide as two letters.
    private static int PrintedWidth(ReadOnlySpan<char> text, in LineInfo line) =>
        TextFacts.IsIdeograph(text[line.ContentStart]) || text[line.ContentEnd - 1] > '\u2E80' ? line.Width * 2 : line.Width;
}
