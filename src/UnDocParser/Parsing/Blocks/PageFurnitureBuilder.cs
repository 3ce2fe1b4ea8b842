using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Parsing.Body;
using UnDocParser.Parsing.Inlines;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Blocks;

/// <summary>Builds the structured trivia of a run of page furniture: notes, heads, numbers, links.</summary>
internal sealed class PageFurnitureBuilder
{
    private readonly DocumentLines _document;
    private readonly GreenListBuilder _elements = new();
    private readonly GreenListBuilder _trivia = new();
    private readonly List<ParagraphLine> _paragraph = [];
    private readonly ParagraphSource _source;
    private NoteMarkOwners _owners = NoteMarkOwners.None;

    /// <summary>Initializes the builder for one document.</summary>
    public PageFurnitureBuilder(DocumentLines document)
    {
        _document = document;
        _source = new ParagraphSource(document.Lines.Source, document.Language);
    }

    private ref readonly CharacterBuffer Text => ref _document.Text;

    private LineWindow Lines => _document.Lines;

    /// <summary>
    /// Builds the run that starts with the content of line <paramref name="first"/> and ends with the last line of
    /// furniture before <paramref name="limit"/>, its line break included.
    /// </summary>
    public GreenNode Build(int first, int limit, out int nextLine, out int end)
    {
        int last = LastOfRun(first, limit);
        _owners = NoteMarkOwners.Of(_document, first, last);
        int line = first;
        while (line <= last)
        {
            line = AddElement(first, line, last);
        }

        nextLine = last + 1;
        end = Lines.FullEnd(last);
        GreenNode trivia = GreenFactory.PageBreakTrivia(_elements.ToList());
        _elements.Clear();
        return trivia;
    }

    private int LastOfRun(int first, int limit)
    {
        int last = first;
        for (int line = first + 1; line < Lines.Count && Lines.FullEnd(line) <= limit; line++)
        {
            if (_document.Roles[line] == LineRole.Body)
            {
                break;
            }

            last = _document.Roles[line] == LineRole.Blank ? last : line;
        }

        return last;
    }

    // Adds the element that starts at a line that is not blank; returns the first line of the next.
    private int AddElement(int first, int line, int last)
    {
        LineRole role = _document.Roles[line];
        int end = line + 1;
        int lastOfElement = line;
        bool isNote = role is LineRole.NoteStart or LineRole.UnmarkedNote or LineRole.NoteContinuation or LineRole.ReissueNote;
        bool takesNext = role == LineRole.DetachedMark && _owners.OwnsNext(line);
        for (; end <= last; end++)
        {
            LineRole next = _document.Roles[end];
            if (next == LineRole.Blank)
            {
                continue;
            }

            bool belongs = (isNote && next == LineRole.NoteContinuation)
                || (takesNext && next is LineRole.UnmarkedNote && lastOfElement == line)
                || (takesNext && next == LineRole.NoteContinuation);
            if (!belongs)
            {
                break;
            }

            lastOfElement = end;
        }

        _elements.Add(takesNext ? MarkedNote(first, line, lastOfElement) : Element(role, first, line, lastOfElement));
        while (end <= last && _document.Roles[end] == LineRole.Blank)
        {
            end++;
        }

        return end;
    }

    private GreenNode Element(LineRole role, int first, int line, int last)
    {
        switch (role)
        {
            case LineRole.NoteRule or LineRole.Separator:
                return GreenFactory.NoteRule(Token(SyntaxKind.NoteRuleToken, first, line));
            case LineRole.DetachedMark or LineRole.MastheadMark:
                return GreenFactory.DetachedNoteMark(Token(SyntaxKind.NoteMarkToken, first, line));
            case LineRole.NoteStart:
                return Note(first, line, last, NoteMarkLength(Lines.Peek(line).Content(Text)));
            case LineRole.ReissueNote:
                return Reissue(first, line, last);
            case LineRole.UnmarkedNote or LineRole.NoteContinuation:
                return GreenFactory.Footnote(GreenToken.CreateMissing(SyntaxKind.NoteMarkToken), Paragraph(first, line, last, 0, first, isNote: true));
            case LineRole.PageNumber when IsNumberOnly(Lines.Peek(line).Content(Text)):
                return GreenFactory.PageNumber(Token(SyntaxKind.PageNumberToken, first, line));
            case LineRole.PageNumber or LineRole.JobNumber:
                return Lines.Peek(line).Content(Text)[0] == '*'
                    ? GreenFactory.Barcode(Paragraph(first, line, last, 0, first))
                    : GreenFactory.PageJobNumber(Paragraph(first, line, last, 0, first));
            case LineRole.RunningHead:
                return GreenFactory.RunningHead(Paragraph(first, line, last, 0, first));
            case LineRole.Link:
                return GreenFactory.LinkDump(Paragraph(first, line, last, 0, first));
            case LineRole.Markup:
                return GreenFactory.MarkupLine(Paragraph(first, line, last, 0, first));
            default:
                return GreenFactory.PageText(Paragraph(first, line, last, 0, first));
        }
    }

    // "3/9", "- 2 -", "Page 3"; not "21-05673 3/9".
    private static bool IsNumberOnly(ReadOnlySpan<char> content) =>
        LinePatterns.IsPageNumber(content) || LinePatterns.PageMarksLength(content, out _) == 0;

    private int NoteMarkLength(ReadOnlySpan<char> content) =>
        MastheadNotes.Classify(content, _document.Language, out int length) == MastheadNote.Sponsor ? length : NoteMarks.Length(content, out _);

    private GreenNode Reissue(int first, int line, int last)
    {
        MastheadNotes.Classify(Lines.Peek(line).Content(Text), _document.Language, out int length);
        return length == 0
            ? GreenFactory.ReissueNote(GreenToken.CreateMissing(SyntaxKind.NoteMarkToken), Paragraph(first, line, last, 0, first))
            : GreenFactory.ReissueNote(Mark(first, line, length, out int skip), Paragraph(first, line, last, skip, line));
    }

    private GreenNode Note(int first, int line, int last, int markLength) =>
        GreenFactory.Footnote(Mark(first, line, markLength, out int skip), Paragraph(first, line, last, skip, line, isNote: true));

    // The mark before a note; what is skipped with it are the blanks behind it.
    private GreenToken Mark(int first, int line, int markLength, out int skip)
    {
        LineInfo info = Lines.Peek(line);
        int blanks = info.ContentStart + markLength;
        while (blanks < info.ContentEnd && TextFacts.IsBlank(Text[blanks]))
        {
            blanks++;
        }

        skip = blanks - info.ContentStart;
        int start = Lines.SourceStartOf(info.ContentStart);
        int end = Lines.SourceEndOf(info.ContentStart + markLength);
        int blanksEnd = SourceTextStart(info, blanks);
        GreenNode? trailing = blanksEnd > end ? GreenTrivia.Create(SyntaxKind.WhitespaceTrivia, Lines.Source, end, blanksEnd - end) : null;
        return GreenToken.Create(SyntaxKind.NoteMarkToken, Lines.Source, start, end - start, Before(first, line), trailing);
    }

    // A line that ends with its mark has no text, which begins before what stands unseen behind the line.
    private int SourceTextStart(in LineInfo line, int start) => start < line.ContentEnd ? Lines.SourceStartOf(start) : Lines.SourceEndOf(start);

    private GreenNode MarkedNote(int first, int line, int last)
    {
        GreenToken mark = Token(SyntaxKind.NoteMarkToken, first, line);
        int next = line + 1;
        while (_document.Roles[next] == LineRole.Blank)
        {
            next++;
        }

        return GreenFactory.Footnote(mark, Paragraph(line, next, last, 0, line, isNote: true));
    }

    private GreenToken Token(SyntaxKind kind, int first, int line)
    {
        LineInfo info = Lines.Peek(line);
        int start = Lines.SourceStartOf(info.ContentStart);
        return GreenToken.Create(kind, Lines.Source, start, Lines.SourceEndOf(info.ContentEnd) - start, Before(first, line), After(line));
    }

    private ParagraphTextGreen Paragraph(int first, int line, int last, int skip, int from, bool isNote = false)
    {
        _paragraph.Clear();
        for (int index = line; index <= last; index++)
        {
            if (_document.Roles[index] == LineRole.Blank)
            {
                continue;
            }

            LineInfo info = Lines.Peek(index);
            int quotation = LineMarkup.QuotationLength(info.Content(Text));
            int start = info.ContentStart + (index == line && skip > 0 ? skip : quotation < info.Width ? quotation : 0);
            int sourceStart = SourceTextStart(info, start);
            GreenNode? before = index == line && skip > 0 ? null : Before(index == line ? from : first, index, start);
            _paragraph.Add(new ParagraphLine(sourceStart, Lines.SourceEndOf(info.ContentEnd) - sourceStart, before, After(index)));
        }

        var lines = new ParagraphLinesBuilder(_paragraph.Count);
        foreach (ParagraphLine paragraphLine in _paragraph)
        {
            lines.Add(paragraphLine);
        }

        return new ParagraphTextGreen(_source, lines.ToLines(), OpenerSet.None, default, isNote);
    }

    // The blank lines before a line and its indent; the indent of the first line stands before the run.
    private GreenNode? Before(int first, int line) => Before(first, line, Lines.Peek(line).ContentStart);

    private GreenNode? Before(int first, int line, int end)
    {
        if (line == first)
        {
            int start = Lines.SourceStartOf(Lines.Peek(line).ContentStart);
            int sourceEnd = Lines.SourceStartOf(end);
            return start < sourceEnd ? GreenTrivia.Create(SyntaxKind.MarkupTrivia, Lines.Source, start, sourceEnd - start) : null;
        }

        int before = line;
        while (before - 1 > first && _document.Roles[before - 1] == LineRole.Blank)
        {
            before--;
        }

        for (int index = before; index < line; index++)
        {
            AddBlanks(Lines.SourceStart(index), Lines.Peek(index).Start, Lines.End(index));
            AddLineBreak(index);
        }

        AddBlanks(Lines.SourceStart(line), Lines.Peek(line).Start, end);
        return Take();
    }

    private GreenNode? After(int line)
    {
        int end = Lines.Peek(line).ContentEnd;
        AddBlanks(Lines.SourceEndOf(end), end, Lines.End(line));
        AddLineBreak(line);
        return Take();
    }

    // From a place of the source to the character at the end, with what prints nothing before it.
    private void AddBlanks(int sourceStart, int start, int end)
    {
        int blanks = start;
        while (blanks < end && TextFacts.IsBlank(Text[blanks]))
        {
            blanks++;
        }

        int middle = Lines.SourceStartOf(blanks);
        Add(SyntaxKind.WhitespaceTrivia, sourceStart, middle);
        if (blanks < end && _document.IsLineNumber(blanks))
        {
            int number = LabelScanner.DigitsEnd(Text.AsSpan(), blanks);
            int numberEnd = Lines.SourceEndOf(number);
            Add(SyntaxKind.LineNumberTrivia, Math.Max(sourceStart, middle), numberEnd);
            AddBlanks(numberEnd, number, end);
            return;
        }

        Add(SyntaxKind.MarkupTrivia, Math.Max(sourceStart, middle), Lines.SourceStartOf(end));
    }

    private void Add(SyntaxKind kind, int start, int end)
    {
        if (start < end)
        {
            _trivia.Add(GreenTrivia.Create(kind, Lines.Source, start, end - start));
        }
    }

    private GreenNode? Take()
    {
        GreenNode? list = _trivia.ToList();
        _trivia.Clear();
        return list;
    }

    private void AddLineBreak(int line)
    {
        LineInfo info = Lines.Peek(line);
        if (info.BreakLength > 0)
        {
            SyntaxKind kind = info.EndsPage ? SyntaxKind.FormFeedTrivia : SyntaxKind.EndOfLineTrivia;
            _trivia.Add(GreenTrivia.Create(kind, Lines.Source, Lines.SourceStartOf(Lines.End(line)), info.BreakLength));
        }
    }
}
