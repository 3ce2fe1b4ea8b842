using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Lexing;

namespace UnDocParser.Parsing;

/// <summary>The part of a document a line stands in, as the tokenizer follows it.</summary>
internal enum DocumentPart
{
    /// <summary>Before the formula of a part of a composite resolution.</summary>
    BeforeFormula,

    /// <summary>The preamble, from the enacting formula on.</summary>
    Preamble,

    /// <summary>The operative part.</summary>
    Operative,

    /// <summary>The statement of a president.</summary>
    Statement,

    /// <summary>The closing lines, meeting and date.</summary>
    Closing,

    /// <summary>The vote printed after the closing lines.</summary>
    Vote,

    /// <summary>An annex.</summary>
    Annex,
}

/// <summary>
/// Turns the lines of the body into tokens: decides for each line whether it starts a block and of what kind,
/// from the layout where the layout tells, else from labels, openers and stops.
/// </summary>
internal sealed class BodyTokenizer
{
    private const int LargestGap = 5;
    private const int LongestHeading = 400;
    private readonly DocumentLines document;
    private readonly Language language;
    private readonly List<LineToken> tokens;
    private readonly ParagraphCue cue;
    private readonly LabelStack labels = new();
    private readonly LabelStack sections = new();
    private DocumentPart part;
    private int previous = -1;
    private int blockToken = -1;
    private bool labelOnly;
    private bool anyClause;

    private BodyTokenizer(DocumentLines document, List<LineToken> tokens)
    {
        this.document = document;
        this.tokens = tokens;
        language = document.Language;
        cue = new ParagraphCue(document);
    }

    private string Text => document.Text;

    /// <summary>Adds the tokens of the lines from the start of the body on.</summary>
    public static void Tokenize(DocumentLines document, DocumentPart part, List<LineToken> tokens)
    {
        var tokenizer = new BodyTokenizer(document, tokens) { part = part };
        for (int index = document.BodyStart; index < document.Lines.Length; index++)
        {
            if (document.Roles[index] == LineRole.Body)
            {
                tokenizer.AddLine(index);
                tokenizer.previous = index;
            }
        }

        tokenizer.CloseBlock();
    }

    private void AddLine(int index)
    {
        LineInfo line = document.Lines[index];
        var start = LineStart.Of(line.Content(Text));
        LineKind kind = KindOfLine(index, start);
        if (kind == LineKind.Continuation)
        {
            tokens.Add(new LineToken(kind, line.ContentStart + MarkupLength(line), line.ContentEnd, index));
            labelOnly = false;
            return;
        }

        CloseBlock();
        blockToken = tokens.Count;
        int labelLength = HasLabel(kind) ? start.Label.Length : 0;
        tokens.Add(new LineToken(kind, line.ContentStart + MarkupLength(line), line.ContentEnd, index, line.ContentStart + start.LabelOffset, labelLength));
        labelOnly = labelLength > 0 && start.LabelOffset + labelLength == line.Width;
        cue.BlockStarts(index, start, labelLength);
        Enter(kind, start);
    }

    // The number signs before a Markdown heading are markup, no text.
    private int MarkupLength(LineInfo line)
    {
        int length = 0;
        while (length < line.Width && Text[line.ContentStart + length] == '#')
        {
            length++;
        }

        int blanks = length;
        while (length > 0 && blanks < line.Width && TextFacts.IsBlank(Text[line.ContentStart + blanks]))
        {
            blanks++;
        }

        return blanks < line.Width ? blanks : 0;
    }

    private static bool HasLabel(LineKind kind) =>
        kind is LineKind.Clause or LineKind.SectionHeading or LineKind.PartHeading or (>= LineKind.Item1 and <= LineKind.Item6);

    private LineKind KindOfLine(int index, LineStart start)
    {
        if (IsFormula(index, start.Unquoted))
        {
            return LineKind.EnactingFormula;
        }

        if (labelOnly && !(start.HasLabel && IsLabelAlone(start) && blockToken >= 0 && !IsHeadingToken()))
        {
            if (!IsHeadingToken() || !IsClauseStart(start))
            {
                return LineKind.Continuation;
            }
        }

        if (part is DocumentPart.Closing or DocumentPart.Vote)
        {
            return KindAfterOperative(index, start);
        }

        bool ends = previous < 0 || blockToken < 0 || EndsAt(previous);
        if (ends && IsAnnexHeading(start.Bare))
        {
            return LineKind.AnnexHeading;
        }

        Cue layout = cue.Of(index, previous);
        if (part == DocumentPart.Operative
            && IsMeeting(start.Bare)
            && EndsAt(previous, '.', '。', ':', ']')
            && (layout != Cue.Continue || IsDateNext(index)))
        {
            return LineKind.ClosingMeeting;
        }

        bool starts = layout switch
        {
            Cue.Start => !ContinuesHeading(index, start),
            Cue.Continue => start.HasLabel && ContinuesCount(start) && IsExpected(start) && EndsAt(previous, ';', '.', ':', '؛', '。', '；', '：'),
            _ => StartsByWords(index, start, ends),
        };
        return starts ? KindOfStart(index, start) : LineKind.Continuation;
    }

    // Against what the layout says only the next number of a clause is believed; lists may stand close together.
    private bool ContinuesCount(LineStart start) =>
        start.Label.Style == LabelStyle.Number || document.Profile.Spacing == LineSpacing.BetweenParagraphs;

    // The second line of a heading is indented like the first; no stop and no blank line stand between them.
    private bool ContinuesHeading(int index, LineStart start) =>
        document.Profile.StartIndent > 1
        && index == previous + 1
        && !start.HasLabel
        && blockToken >= 0
        && tokens[blockToken].Kind is LineKind.Paragraph or LineKind.SectionHeading or LineKind.PartHeading
        && !EndsAt(previous)
        && language.PreambularOpeners.Match(start.Bare) == 0;

    private bool IsHeadingToken() => tokens[blockToken].Kind is LineKind.SectionHeading or LineKind.PartHeading;

    private static bool IsLabelAlone(LineStart start) => start.LabelOffset + start.Label.Length == start.Content.Length;

    private bool IsClauseStart(LineStart start) =>
        start.Label.Style is LabelStyle.Number or LabelStyle.BracketedLetter
        || (part == DocumentPart.Preamble && language.PreambularOpeners.Match(start.Bare) > 0);

    private bool StartsByWords(int index, LineStart start, bool ends)
    {
        if (previous < 0 || blockToken < 0)
        {
            return true;
        }

        LineKind block = tokens[blockToken].Kind;
        if (block is LineKind.EnactingFormula or LineKind.AnnexHeading or LineKind.StatementTitle)
        {
            return true;
        }

        if (start.HasLabel && (((ends || CanBeHeading(block)) && IsExpected(start)) || IsNextVerb(start, ends)))
        {
            return true;
        }

        if (part == DocumentPart.Preamble)
        {
            return ends
                && (language.PreambularOpeners.Match(start.Bare) > 0
                    || language.OperativeOpeners.Match(start.Bare) > 0
                    || (!start.Bare.IsEmpty && IsUpper(start.Bare[0]) && IsHeadingRun(index)));
        }

        return ends ? StartsUnlabelled(index, start) : StartsAfterShortHeading(start, block);
    }

    // A number with an operative verb behind it starts a clause even if the line before lost its stop; and where the
    // count was lost, a number a little further on takes it up again.
    private bool IsNextVerb(LineStart start, bool ends)
    {
        int ahead = start.Label.Ordinal - labels.LastAtTop(LabelStyle.Number);
        return part == DocumentPart.Operative
            && start.Label.Style == LabelStyle.Number
            && language.OperativeOpeners.Match(start.Bare) > 0
            && (ahead == 1 || (ends && ahead is > 1 and <= LargestGap));
    }

    // A heading has no stop at its end: what follows it shows by its label.
    private static bool CanBeHeading(LineKind block) =>
        block is LineKind.Heading or LineKind.Paragraph or LineKind.SectionHeading or LineKind.AnnexHeading;

    // In an annex one heading may follow another: a short line without a stop, then a capital.
    private bool StartsAfterShortHeading(LineStart start, LineKind block) =>
        part == DocumentPart.Annex
        && block is LineKind.Paragraph or LineKind.Heading
        && cue.IsShort(previous)
        && !start.Bare.IsEmpty
        && IsUpper(start.Bare[0]);

    // Without a label a paragraph of the operative part or an annex shows by the sentence before it having ended.
    private bool StartsUnlabelled(int index, LineStart start)
    {
        char stop = ClauseEnds.LastSignificant(document.Lines[previous].Content(Text));
        if (stop is ',' or '،' or '，' || start.Bare.IsEmpty || !IsUpper(start.Bare[0]))
        {
            return false;
        }

        bool isStatement = part == DocumentPart.Statement && start.Content[0] is '“' or '«' or '"';
        return isStatement || IsHeadingRun(index) || (part == DocumentPart.Annex && stop is '.' or ':' && cue.IsShort(previous));
    }

    // A few lines without a stop, then a labelled line that goes on with the count.
    private bool IsHeadingRun(int index)
    {
        int seen = 0;
        for (int next = index; next < document.Lines.Length && seen < 5; next++)
        {
            if (document.Roles[next] != LineRole.Body)
            {
                continue;
            }

            ReadOnlySpan<char> content = document.Lines[next].Content(Text);
            var start = LineStart.Of(content);
            if (seen > 0 && start.HasLabel && IsExpected(start))
            {
                return true;
            }

            if (ClauseEnds.IsStop(ClauseEnds.LastSignificant(content)))
            {
                return false;
            }

            seen++;
        }

        return false;
    }

    private LineKind KindOfStart(int index, LineStart start)
    {
        if (part == DocumentPart.Statement)
        {
            bool isTitle = language.StatementTitle.Match(start.Bare) > 0 && blockToken < 0;
            return isTitle || (start.LabelOffset == 0 && IsHeadingBlock(index)) ? LineKind.StatementTitle : LineKind.StatementText;
        }

        if (start.HasLabel)
        {
            return KindOfLabelled(index, start);
        }

        if (part is DocumentPart.Preamble)
        {
            return KindOfPreambular(index, start);
        }

        if (part == DocumentPart.BeforeFormula)
        {
            return LineKind.Heading;
        }

        return part == DocumentPart.Operative && !anyClause && language.OperativeOpeners.Match(start.Bare) > 0
            ? LineKind.UnnumberedClause
            : LineKind.Paragraph;
    }

    private LineKind KindOfPreambular(int index, LineStart start)
    {
        if (language.PreambularOpeners.Match(start.Bare) > 0)
        {
            return LineKind.Preambular;
        }

        if (language.OperativeOpeners.Match(start.Bare) > 0)
        {
            return LineKind.UnnumberedClause;
        }

        return IsHeadingBlock(index) ? LineKind.Paragraph : LineKind.Preambular;
    }

    private LineKind KindOfLabelled(int index, LineStart start)
    {
        Label label = start.Label;
        if (label.Style == LabelStyle.Number && part is not DocumentPart.Annex)
        {
            return LineKind.Clause;
        }

        if (label.Style is LabelStyle.Capital or LabelStyle.CapitalRoman)
        {
            if (IsLabelAlone(start) && IsPartBeforeFormula(index))
            {
                return LineKind.PartHeading;
            }

            if (IsHeadingBlock(index))
            {
                return LineKind.SectionHeading;
            }
        }

        int level = labels.Place(label, AfterColon());
        if (part is not DocumentPart.Annex)
        {
            level = Math.Max(level, 1) - 1;
        }

        return (LineKind)((int)LineKind.Item1 + Math.Min(level, 5));
    }

    private bool IsPartBeforeFormula(int index)
    {
        int seen = 0;
        for (int next = index + 1; next < document.Lines.Length && seen < 8; next++)
        {
            if (document.Roles[next] == LineRole.Body)
            {
                if (IsFormula(next, LineStart.Of(document.Lines[next].Content(Text)).Unquoted))
                {
                    return true;
                }

                seen++;
            }
        }

        return false;
    }

    private LineKind KindAfterOperative(int index, LineStart start)
    {
        if (IsAnnexHeading(start.Bare))
        {
            return LineKind.AnnexHeading;
        }

        if (language.VoteLabel.Match(start.Content) > 0)
        {
            return LineKind.Vote;
        }

        if (part == DocumentPart.Vote)
        {
            return cue.Of(index, previous) == Cue.Continue ? LineKind.Continuation : LineKind.VoteText;
        }

        if (IsDate(start.Bare))
        {
            return LineKind.ClosingDate;
        }

        if (start.HasLabel && start.Label.Style is LabelStyle.Capital && IsLabelAlone(start))
        {
            return LineKind.PartHeading;
        }

        return IsMeeting(start.Bare) ? LineKind.ClosingMeeting : LineKind.Unrecognized;
    }

    private void Enter(LineKind kind, LineStart start)
    {
        switch (kind)
        {
            case LineKind.EnactingFormula:
                Enter(DocumentPart.Preamble);
                break;
            case LineKind.AnnexHeading:
                Enter(DocumentPart.Annex);
                break;
            case LineKind.PartHeading:
                Enter(DocumentPart.BeforeFormula);
                break;
            case LineKind.SectionHeading:
                sections.Place(start.Label, afterColon: false);
                break;
            case LineKind.Preambular:
                labels.StartUnlabelled();
                break;
            case LineKind.Clause:
                part = DocumentPart.Operative;
                anyClause = true;
                labels.StartAtTop(LabelStyle.Number, start.Label.Ordinal);
                break;
            case LineKind.UnnumberedClause:
                part = DocumentPart.Operative;
                labels.StartUnlabelled();
                break;
            case LineKind.ClosingMeeting or LineKind.ClosingDate:
                part = DocumentPart.Closing;
                break;
            case LineKind.Vote:
                part = DocumentPart.Vote;
                break;
            default:
                break;
        }
    }

    private void Enter(DocumentPart next)
    {
        part = next;
        anyClause = false;
        labels.Clear();
        sections.Clear();
    }

    // Only when a block is whole does it show whether it is a heading: no stop at its end, and not long.
    private void CloseBlock()
    {
        if (blockToken < 0 || tokens[blockToken].Kind != LineKind.Paragraph || part == DocumentPart.Statement)
        {
            return;
        }

        LineToken last = tokens[tokens.Count - 1];
        LineToken first = tokens[blockToken];
        if (IsHeading(Text.AsSpan(first.Start, first.End - first.Start), Text.AsSpan(last.Start, last.End - last.Start), last.End - first.Start))
        {
            tokens[blockToken] = first with { Kind = LineKind.Heading };
        }
    }

    private bool IsHeadingBlock(int index)
    {
        int last = index;
        for (int next = index + 1; next < document.Lines.Length; next++)
        {
            if (document.Roles[next] != LineRole.Body)
            {
                continue;
            }

            Cue layout = cue.Of(next, last);
            if (layout == Cue.Start || (layout == Cue.Unknown && cue.IsShort(last)))
            {
                break;
            }

            last = next;
            if (document.Lines[last].ContentEnd - document.Lines[index].ContentStart > LongestHeading)
            {
                break;
            }
        }

        LineInfo line = document.Lines[index];
        return IsHeading(line.Content(Text), document.Lines[last].Content(Text), document.Lines[last].ContentEnd - line.ContentStart);
    }

    private static bool IsHeading(ReadOnlySpan<char> first, ReadOnlySpan<char> last, int length)
    {
        var start = LineStart.Of(first);
        ReadOnlySpan<char> bare = start.AfterLabel;
        return length < LongestHeading
            && !ClauseEnds.IsStop(ClauseEnds.LastSignificant(last))
            && (bare.IsEmpty || !char.IsLower(bare[0]));
    }

    private bool IsExpected(LineStart start)
    {
        Label label = start.Label;
        if (label.Style == LabelStyle.Number && part is not DocumentPart.Annex)
        {
            int last = labels.LastAtTop(LabelStyle.Number);
            return label.Ordinal == last + 1 || (label.Ordinal == 1 && (AfterColon() || !anyClause));
        }

        return label.Style is LabelStyle.Capital or LabelStyle.CapitalRoman
            ? IsLabelAlone(start) && sections.Expects(label, afterColon: false)
            : labels.Expects(label, AfterColon());
    }

    private bool AfterColon() => previous >= 0 && EndsAt(previous, ':', '：');

    private bool EndsAt(int index) => ClauseEnds.EndsParagraph(document.Lines[index].Content(Text), language);

    private bool EndsAt(int index, params char[] stops) =>
        Array.IndexOf(stops, ClauseEnds.LastSignificant(document.Lines[index].Content(Text))) >= 0;

    private bool IsFormula(int index, ReadOnlySpan<char> line) =>
        FormulaLine.IsFormula(line, language) && (previous < 0 || blockToken < 0 || IsFormulaPlace(index));

    private bool IsFormulaPlace(int index) =>
        part is DocumentPart.BeforeFormula or DocumentPart.Closing
        || EndsAt(previous)
        || tokens[blockToken].Kind is LineKind.Heading or LineKind.PartHeading or LineKind.AnnexHeading
        || cue.Of(index, previous) == Cue.Start;

    private bool IsAnnexHeading(ReadOnlySpan<char> line)
    {
        int length = language.AnnexLabel.Match(line);
        if (length == 0)
        {
            return false;
        }

        ReadOnlySpan<char> rest = ClauseEnds.TrimMarks(line.Slice(length));
        while (rest.Length > 0 && (TextFacts.IsBlank(rest[0]) || rest[0] == '*'))
        {
            rest = rest.Slice(1);
        }

        return rest.Length < 6 && (rest.IsEmpty || LabelScanner.RomanValue(rest) > 0 || char.IsDigit(rest[0]) || rest.Length == 1);
    }

    private bool IsMeeting(ReadOnlySpan<char> line)
    {
        if (line.Length is < 4 or > 70 || ClauseEnds.IsStop(line[line.Length - 1]))
        {
            return false;
        }

        foreach (string word in language.MeetingWords)
        {
            if (line.IndexOf(word.AsSpan()) is int at and >= 0 && at + word.Length > line.Length - 16 && MeetingNumber(line))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsDateNext(int index)
    {
        int next = index + 1;
        while (next < document.Lines.Length && document.Roles[next] == LineRole.Blank)
        {
            next++;
        }

        return next < document.Lines.Length && IsDate(document.Lines[next].Content(Text));
    }

    private bool IsDate(ReadOnlySpan<char> line) => line.Length > 0 && DateScanner.Match(line, language, out _) == line.Length;

    private static bool MeetingNumber(ReadOnlySpan<char> line) => line.Length > 0 && (TextFacts.IsDigit(line[0]) || char.IsUpper(line[0]) || TextFacts.IsDigit(line[line.Length - 1]));

    private static bool IsUpper(char character) => char.IsUpper(character) || (char.IsLetter(character) && !char.IsLower(character));
}
