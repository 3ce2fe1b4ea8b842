using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Parsing.Body;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Blocks;

/// <summary>
/// Makes the trivia between two tokens of the grammar: blanks and line breaks, and the page furniture as
/// structured trivia with nodes of its own.
/// </summary>
internal sealed class TriviaBuilder
{
    private static readonly GreenNode SpaceAndLineFeed = GreenList.Create(GreenTrivia.Space, GreenTrivia.LineFeed)!;
    private static readonly GreenNode LineFeedAndSpace = GreenList.Create(GreenTrivia.LineFeed, GreenTrivia.Space)!;

    private readonly DocumentLines _document;
    private readonly GreenListBuilder _trivia = new();
    private PageFurnitureBuilder? _furniture;

    /// <summary>Initializes the builder for one document.</summary>
    public TriviaBuilder(DocumentLines document) => _document = document;

    /// <summary>Gets the place in the source up to which tokens and trivia were made.</summary>
    public int SourceEnd { get; private set; }

    /// <summary>Makes the blanks behind a token and the line break, if it comes before <paramref name="limit"/>.</summary>
    public GreenNode? Trailing(int start, int limit, out int end)
    {
        ref readonly CharacterBuffer text = ref _document.Text;

        if (CommonEnd(start, limit) is { } common)
        {
            end = start + common.FullWidth;
            return common;
        }

        end = start;
        while (end < limit && LineBreaks.LengthAt(text.AsSpan(), end) == 0)
        {
            end++;
        }

        SourceEnd = _document.Lines.SourceEndOf(start);
        AddBlanks(start, end);
        if (end < limit)
        {
            int length = LineBreaks.LengthAt(text.AsSpan(), end);
            AddLineBreak(length);
            end += length;
        }

        return Take();
    }

    // So end the lines of most texts that were typed, and of most that were extracted from pages.
    private GreenNode? CommonEnd(int start, int limit)
    {
        ref readonly CharacterBuffer text = ref _document.Text;
        GreenNode? common = start < limit && text[start] == '\n' ? GreenTrivia.LineFeed
            : start + 1 < limit && text[start] == ' ' && text[start + 1] == '\n' ? SpaceAndLineFeed
            : null;
        return common is not null && Passes(start, common.FullWidth) ? common : null;
    }

    // An empty line stands between most lines that were extracted from pages, and the first line of a paragraph is indented by a blank. A line of furniture has more.
    private GreenNode? CommonGap(int start, int end, int line)
    {
        if (end - start is not (1 or 2) || _document.Text[start] != '\n' || (start == 0 || _document.Lines.FullEnd(line) != start))
        {
            return null;
        }

        GreenNode? common = end - start == 1 ? GreenTrivia.LineFeed : _document.Text[start + 1] == ' ' ? LineFeedAndSpace : null;
        return common is not null && SourceEnd == _document.Lines.SourceStartOf(start) && Passes(start, common.FullWidth) ? common : null;
    }

    private bool Passes(int start, int length)
    {
        if (!_document.Lines.IsAsInSource(start, start + length, out int sourceStart))
        {
            return false;
        }

        SourceEnd = sourceStart + length;
        return true;
    }

    /// <summary>Makes the trivia before a token, from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <param name="start">Where the trivia starts.</param>
    /// <param name="end">Where the token starts.</param>
    /// <param name="line">The line that <paramref name="start"/> stands in.</param>
    public GreenNode? Leading(int start, int end, int line)
    {
        LineWindow lines = _document.Lines;
        if (start == end && SourceEnd == lines.SourceStartOf(end))
        {
            return null;
        }

        if (CommonGap(start, end, line) is { } common)
        {
            return common;
        }

        int position = start;
        while (position < end)
        {
            while (line < lines.Count && lines.FullEnd(line) <= position)
            {
                line++;
            }

            if (IsFurniture(line) && position <= lines.Peek(line).ContentStart && lines.FullEnd(line) <= end)
            {
                AddBlanks(position, lines.Peek(line).ContentStart);
                _furniture ??= new PageFurnitureBuilder(_document);
                GreenNode run = _furniture.Build(line, end, out line, out position);
                SourceEnd += run.FullWidth;
                _trivia.Add(run);
                continue;
            }

            int lineEnd = Math.Min(lines.End(line), end);
            AddBlanks(position, lineEnd);
            position = lineEnd;
            if (position < end)
            {
                AddLineBreak(lines.FullEnd(line) - position);
                position = lines.FullEnd(line);
            }
        }

        AddBlanks(end, end);
        return Take();
    }

    private bool IsFurniture(int line) =>
        line < _document.Lines.Count && _document.Roles[line] is not (LineRole.Body or LineRole.Blank);

    // What stands before the character at the end and prints nothing is a blank too: it begins the first line, or a run of them.
    private void AddBlanks(int start, int end)
    {
        LineWindow lines = _document.Lines;
        int sourceEnd = lines.SourceStartOf(end);
        if (SourceEnd < sourceEnd && SourceEnd == 0 && lines.StartsText && lines.Source[0] == '\uFEFF')
        {
            _trivia.Add(GreenTrivia.ByteOrderMark);
            SourceEnd = 1;
        }

        int blanks = start;
        while (blanks < end && TextFacts.IsBlank(_document.Text[blanks]))
        {
            blanks++;
        }

        Add(SyntaxKind.WhitespaceTrivia, lines.SourceStartOf(blanks));
        if (blanks < end && _document.IsLineNumber(blanks))
        {
            int number = LabelScanner.DigitsEnd(_document.Text.AsSpan(), blanks);
            Add(SyntaxKind.LineNumberTrivia, lines.SourceEndOf(number));
            AddBlanks(number, end);
            return;
        }

        Add(SyntaxKind.MarkupTrivia, sourceEnd);
    }

    private void Add(SyntaxKind kind, int end)
    {
        if (SourceEnd < end)
        {
            _trivia.Add(GreenTrivia.Create(kind, _document.Lines.Source, SourceEnd, end - SourceEnd));
            SourceEnd = end;
        }
    }

    private void AddLineBreak(int length) =>
        Add(_document.Lines.Source[SourceEnd] == '\f' ? SyntaxKind.FormFeedTrivia : SyntaxKind.EndOfLineTrivia, SourceEnd + length);

    // What stands behind nearly every line of a text from a PDF is made once.
    private bool IsSpaceAndLineFeed() =>
        _trivia.Count == 2 && ReferenceEquals(_trivia[0], GreenTrivia.Space) && ReferenceEquals(_trivia[1], GreenTrivia.LineFeed);

    private GreenNode? Take()
    {
        GreenNode? list = IsSpaceAndLineFeed() ? SpaceAndLineFeed : _trivia.ToList();
        _trivia.Clear();
        return list;
    }
}
