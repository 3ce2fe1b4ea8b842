using UnDocParser.Languages;
using UnDocParser.Lexing;

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
    private const int LongLine = 130;
    private const int FullLine = 65;

    // A line this short ends its paragraph, whatever script hides where the next one begins.
    private const int ShortLine = 56;
    private const int LeastMirroredIndent = 3;

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

    /// <summary>Gets a value indicating whether lines begin at the right, so that indents are counted from there.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>Decides from the counts of a text.</summary>
    public static LayoutProfile From(LayoutCounts counts)
    {
        bool wrapped = counts.LongLines * 8 < counts.Lines && counts.Joins * 12 > counts.Lines;
        bool everyLine = wrapped && counts.JoinsAfterBlank * 5 > counts.Joins * 3;
        bool indentCue = counts.IndentedStarts * 5 > counts.Starts * 3 && counts.IndentedJoins * 3 < counts.Joins + 3;
        bool deep = counts.DeepStarts * 2 > counts.IndentedStarts;
        bool between = wrapped && !everyLine && counts.StartsAfterBlank * 5 > counts.Starts * 3;
        bool mirrored = wrapped && !between && !indentCue && counts.MirroredStarts * 5 > counts.Starts * 3 && counts.MirroredJoins * 3 < counts.Joins + 3;
        return new LayoutProfile
        {
            IsWrapped = wrapped,
            Spacing = !wrapped || between ? LineSpacing.BetweenParagraphs : everyLine ? LineSpacing.EveryLine : LineSpacing.Unknown,
            StartIndent = mirrored ? 3 : wrapped && indentCue && !between ? (deep ? 3 : 1) : 0,
            HasFormFeeds = counts.FormFeeds > 0,
            EmptyLineEndsPage = between && counts.SpacedBlanks > counts.EmptyBlanks * 2,
            IsMarkdown = counts.MarkdownLines * 20 > counts.Lines,
            IsRightToLeft = mirrored,
        };
    }

    /// <summary>Counts the lines of a text and decides.</summary>
    public static LayoutProfile Detect(string text, LineInfo[] lines) => From(LayoutCounts.Of(text, lines));

    /// <summary>Counts over the lines of a text.</summary>
    internal record struct LayoutCounts
    {
        /// <summary>Gets or sets the number of lines that are not blank.</summary>
        public int Lines { get; set; }

        /// <summary>Gets or sets the number of lines longer than a printed line.</summary>
        public int LongLines { get; set; }

        /// <summary>Gets or sets the number of lines that go on from the line before, judged by their first letter.</summary>
        public int Joins { get; set; }

        /// <summary>Gets or sets how many of the joins have a blank line before them.</summary>
        public int JoinsAfterBlank { get; set; }

        /// <summary>Gets or sets how many of the joins are indented against the line before.</summary>
        public int IndentedJoins { get; set; }

        /// <summary>Gets or sets the number of lines that look like starts: a capital or a label after an end of clause.</summary>
        public int Starts { get; set; }

        /// <summary>Gets or sets how many of the starts have a blank line before them.</summary>
        public int StartsAfterBlank { get; set; }

        /// <summary>Gets or sets how many of the starts are indented.</summary>
        public int IndentedStarts { get; set; }

        /// <summary>Gets or sets how many of the starts are indented by three columns or more.</summary>
        public int DeepStarts { get; set; }

        /// <summary>Gets or sets the number of form feeds.</summary>
        public int FormFeeds { get; set; }

        /// <summary>Gets or sets the number of blank lines that hold a blank.</summary>
        public int SpacedBlanks { get; set; }

        /// <summary>Gets or sets the number of blank lines that are empty.</summary>
        public int EmptyBlanks { get; set; }

        /// <summary>Gets or sets the number of lines with Markdown marks.</summary>
        public int MarkdownLines { get; set; }

        /// <summary>Gets or sets how many of the starts are indented from the right, in a script written from there.</summary>
        public int MirroredStarts { get; set; }

        /// <summary>Gets or sets how many of the joins are indented from the right.</summary>
        public int MirroredJoins { get; set; }

        /// <summary>Counts the lines of a text.</summary>
        public static LayoutCounts Of(string text, LineInfo[] lines)
        {
            LayoutCounts counts = default;
            int previous = -1;
            for (int index = 0; index < lines.Length; index++)
            {
                LineInfo line = lines[index];
                counts.FormFeeds += line.EndsPage ? 1 : 0;
                if (line.IsBlank)
                {
                    counts.SpacedBlanks += line.IsEmpty ? 0 : 1;
                    counts.EmptyBlanks += line.IsEmpty ? 1 : 0;
                    continue;
                }

                counts.CountLine(text, line, previous < 0 ? default : lines[previous], previous >= 0, index - previous > 1);
                previous = index;
            }

            return counts;
        }

        private void CountLine(string text, LineInfo line, LineInfo before, bool hasBefore, bool afterBlank)
        {
            Lines++;
            LongLines += line.Width > LongLine ? 1 : 0;
            ReadOnlySpan<char> content = line.Content(text);
            MarkdownLines += HasMarkdown(content) ? 1 : 0;
            bool isMirrored = before.Indent > 0 && before.RightEdge - line.RightEdge >= LeastMirroredIndent && IsRightToLeft(content);
            int widthBefore = hasBefore ? PrintedWidth(text, before) : 0;
            if (widthBefore < 30)
            {
                return;
            }

            char first = TextFacts.IsQuote(content[0]) && content.Length > 1 ? content[1] : content[0];
            bool endsClause = EndsClause(text[before.ContentEnd - 1]);
            bool isLower = char.IsLower(first) && LabelScanner.Scan(content).IsNone;
            bool runsOn = !endsClause && (IsCaseless(first) || before.Width >= FullLine);
            if (((isLower && !endsClause) || runsOn) && !LinePatterns.IsLink(content))
            {
                Joins++;
                JoinsAfterBlank += afterBlank ? 1 : 0;
                IndentedJoins += line.Indent > before.Indent ? 1 : 0;
                MirroredJoins += isMirrored ? 1 : 0;
            }
            else if (endsClause && (char.IsUpper(first) || !LabelScanner.Scan(content).IsNone || (IsCaseless(first) && widthBefore < ShortLine)))
            {
                Starts++;
                StartsAfterBlank += afterBlank ? 1 : 0;
                IndentedStarts += line.Indent > before.Indent || line.Indent is > 0 and < 12 ? 1 : 0;
                DeepStarts += line.Indent >= 3 ? 1 : 0;
                MirroredStarts += isMirrored ? 1 : 0;
            }
        }

        private static bool IsRightToLeft(ReadOnlySpan<char> content)
        {
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
        private static int PrintedWidth(string text, LineInfo line) =>
            TextFacts.IsIdeograph(text[line.ContentStart]) || text[line.ContentEnd - 1] > '\u2E80' ? line.Width * 2 : line.Width;

        private static bool HasMarkdown(ReadOnlySpan<char> content) =>
            content.IndexOf("](".AsSpan()) >= 0
            || content.IndexOf("**".AsSpan()) >= 0
            || content.IndexOf("^{".AsSpan()) >= 0
            || content.IndexOf("\\(".AsSpan()) >= 0
            || IsEmphasised(content);

        private static bool IsEmphasised(ReadOnlySpan<char> content)
        {
            int star = content.IndexOf('*');
            return star >= 0 && star + 1 < content.Length && char.IsLetter(content[star + 1]);
        }

        private static bool EndsClause(char last) =>
            TextFacts.IsQuote(last) ||
            last is ',' or ';' or '.' or ':' or '，' or '；' or '。' or '：' or '،' or '؛';

        private static bool IsCaseless(char character) =>
            char.IsLetter(character) && !char.IsLower(character) && !char.IsUpper(character);
    }
}
