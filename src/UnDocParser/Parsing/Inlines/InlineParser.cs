using UnDocParser.Facts.Citations;
using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Inlines;

/// <summary>
/// The second scan: finds opening phrase, links, emphasis, symbols and note marks in the text of one paragraph.
/// What a mark is bound to is not decided here; only what can be seen in the paragraph itself.
/// </summary>
internal ref struct InlineParser
{
    private const int LongestOpening = 90;
    private const int LongestLinkText = 300;
    private const int LongestLinkTarget = 2000;
    private const int LongestEmphasis = 4000;
    private readonly string _source;
    private readonly JoinedText _text;
    private readonly ReadOnlySpan<char> _characters;
    private readonly Language _language;
    private readonly bool _hasAsterisks;

    private InlineParser(string source, ReadOnlySpan<ParagraphLine> lines, Language language, LineKind kind)
    {
        // Elsewhere an asterisk behind a word rather ends emphasis.
        _hasAsterisks = kind is > LineKind.Continuation and <= LineKind.MastheadText;
        _source = source;
        _text = new JoinedText(source, lines);
        _characters = _text.Characters;
        _language = language;
    }

    /// <summary>Returns the list of inlines of a paragraph, all but its citations.</summary>
    /// <param name="source">The string the lines are part of.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="openers">The openers the paragraph may begin with.</param>
    /// <param name="language">The language.</param>
    /// <param name="kind">The kind of the block.</param>
    /// <param name="isNote">Whether it is a note.</param>
    /// <param name="mayCite">Whether it is worth looking for citations.</param>
    public static GreenNode? Parse(string source, ParagraphLine[] lines, OpenerSet openers, Language language, LineKind kind, bool isNote, out bool mayCite)
    {
        var parser = new InlineParser(source, lines, language, kind);
        var inlines = new GreenListBuilder();
        int start = openers == OpenerSet.None ? 0 : parser.AddOpening(inlines, openers);
        parser.AddRange(inlines, start, parser._characters.Length, depth: 0);
        mayCite = CitationFilter.MayCite(parser._characters, isNote, language);
        return inlines.ToList();
    }

    private readonly int AddOpening(GreenListBuilder inlines, OpenerSet openers)
    {
        int start = 0;
        while (start < _characters.Length && (TextFacts.IsBlank(_characters[start]) || TextFacts.IsQuote(_characters[start]) || TextFacts.SuperscriptValue(_characters[start]) >= 0))
        {
            start++;
        }

        int end = start + OpeningLength(_characters.Slice(start), openers);
        if (end == start)
        {
            return 0;
        }

        AddRange(inlines, 0, start, depth: 0);
        inlines.Add(GreenFactory.OpeningPhrase(Tokens(start, end, SyntaxKind.TextToken)));
        return end;
    }

    private readonly int OpeningLength(ReadOnlySpan<char> rest, OpenerSet openers)
    {
        int marker = MarkerLength(rest);
        if (marker > 0)
        {
            int close = CloseOf(rest, marker, rest.Length);
            return close is > 0 and < LongestOpening ? close + (2 * marker) : 0;
        }

        int length = (openers == OpenerSet.Preambular ? _language.PreambularOpeners : _language.OperativeOpeners).Match(rest);
        return length > 0 || openers == OpenerSet.Preambular ? length : _language.PreambularOpeners.Match(rest);
    }

    // Everything between two positions: inlines where they are found, runs of text between them.
    private readonly void AddRange(GreenListBuilder inlines, int start, int end, int depth)
    {
        int run = start;
        int position = start;
        while (position < end)
        {
            int length = InlineLength(position, end, depth, out SyntaxKind kind);
            if (length == 0)
            {
                position++;
                continue;
            }

            AddText(inlines, run, position);
            AddInline(inlines, kind, position, position + length, depth);
            position += length;
            run = position;
        }

        AddText(inlines, run, end);
    }

    private readonly int InlineLength(int position, int end, int depth, out SyntaxKind kind)
    {
        ReadOnlySpan<char> rest = _characters.Slice(position, end - position);
        char first = rest[0];
        kind = SyntaxKind.None;
        if (first == '[' && depth < 2)
        {
            kind = SyntaxKind.Link;
            return LinkLength(rest, out _);
        }

        if (_hasAsterisks && first is '*' or '\\' && NoteReferences.AsterisksLength(_characters.Slice(0, end), position) is int asterisks and > 0)
        {
            kind = SyntaxKind.FootnoteReference;
            return asterisks;
        }

        if (first is '*' or '_' && depth < 2)
        {
            kind = SyntaxKind.Emphasis;
            return EmphasisLength(rest);
        }

        if (first is >= 'A' and <= 'Z' && !IsWordBefore(position))
        {
            kind = SyntaxKind.SymbolReference;
            return LinePatterns.SymbolLength(rest) is int length and > 3 ? length : 0;
        }

        kind = SyntaxKind.FootnoteReference;
        return NoteReferences.Length(_characters, position, end);
    }

    private readonly bool IsWordBefore(int position) =>
        position > 0 && (char.IsLetterOrDigit(_characters[position - 1]) || _characters[position - 1] is '/' or '.' or '-');

    private readonly void AddInline(GreenListBuilder inlines, SyntaxKind kind, int start, int end, int depth)
    {
        switch (kind)
        {
            case SyntaxKind.Link:
                inlines.Add(Link(start, end, depth));
                break;
            case SyntaxKind.Emphasis:
                inlines.Add(Emphasis(start, end, depth));
                break;
            case SyntaxKind.SymbolReference:
                inlines.Add(GreenFactory.SymbolReference(Tokens(start, end, SyntaxKind.SymbolToken)));
                break;
            default:
                inlines.Add(GreenFactory.FootnoteReference(Token(SyntaxKind.NoteMarkToken, start, end)));
                break;
        }
    }

    private readonly GreenNode Link(int start, int end, int depth)
    {
        LinkLength(_characters.Slice(start), out int textLength);
        int close = start + 1 + textLength;
        return GreenFactory.Link(
            Token(SyntaxKind.OpenBracketToken, start, start + 1),
            Inlines(start + 1, close, depth),
            Token(SyntaxKind.CloseBracketToken, close, close + 1),
            Token(SyntaxKind.OpenParenToken, close + 1, close + 2),
            Token(SyntaxKind.LinkTargetToken, close + 2, end - 1),
            Token(SyntaxKind.CloseParenToken, end - 1, end));
    }

    private readonly GreenNode Emphasis(int start, int end, int depth)
    {
        int marker = MarkerLength(_characters.Slice(start));
        return GreenFactory.Emphasis(
            Token(SyntaxKind.EmphasisMarkerToken, start, start + marker),
            Inlines(start + marker, end - marker, depth),
            Token(SyntaxKind.EmphasisMarkerToken, end - marker, end));
    }

    private readonly GreenNode? Inlines(int start, int end, int depth)
    {
        var inlines = new GreenListBuilder();
        AddRange(inlines, start, end, depth + 1);
        return inlines.ToList();
    }

    private readonly void AddText(GreenListBuilder inlines, int start, int end)
    {
        while (start < end)
        {
            int pieceEnd = PieceEnd(start, end);
            if (pieceEnd > start)
            {
                inlines.Add(GreenFactory.TextRun(Token(SyntaxKind.TextToken, start, pieceEnd)));
            }

            start = pieceEnd < end && _characters[pieceEnd] == '\n' ? pieceEnd + 1 : pieceEnd;
        }
    }

    // The tokens of a range: one a line, emphasis markers and the asterisks behind a symbol on their own.
    private readonly GreenNode? Tokens(int start, int end, SyntaxKind kind)
    {
        var tokens = new GreenListBuilder();
        while (start < end)
        {
            bool isSymbol = kind == SyntaxKind.SymbolToken;
            int marker = Math.Min(isSymbol ? LinePatterns.AsterisksLength(_characters.Slice(start)) : MarkerLength(_characters.Slice(start)), end - start);
            int pieceEnd = marker > 0 ? start + marker : PieceEnd(start, end);
            ReadOnlySpan<char> piece = _characters.Slice(start, pieceEnd - start);
            int next = isSymbol ? piece.IndexOfAny('*', '\\') : piece.IndexOf('*');
            pieceEnd = marker == 0 && next > 0 ? start + next : pieceEnd;
            if (pieceEnd > start)
            {
                SyntaxKind marked = isSymbol ? SyntaxKind.NoteMarkToken : SyntaxKind.EmphasisMarkerToken;
                tokens.Add(Token(marker > 0 ? marked : kind, start, pieceEnd));
            }

            start = pieceEnd < end && _characters[pieceEnd] == '\n' ? pieceEnd + 1 : pieceEnd;
        }

        return tokens.ToList();
    }

    private readonly int PieceEnd(int start, int end) => Math.Min(end, _text.EndOf(_text.LineAt(start)));

    // A token lies in one line; the first of a line carries the trivia before it, the last the trivia behind it.
    private readonly GreenToken Token(SyntaxKind kind, int start, int end)
    {
        int lineIndex = _text.LineAt(start);
        ParagraphLine line = _text.Line(lineIndex);
        int lineStart = _text.StartOf(lineIndex);
        GreenNode? leading = start == lineStart ? line.Leading : null;
        GreenNode? trailing = end == _text.EndOf(lineIndex) ? line.Trailing : null;
        return GreenToken.Create(kind, _source, line.Start + start - lineStart, end - start, leading, trailing);
    }

    private static int MarkerLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('*' or '_'))
        {
            return 0;
        }

        int length = 1;
        while (length < 3 && length < text.Length && text[length] == text[0])
        {
            length++;
        }

        return length;
    }

    // A line feed inside a link would split its tokens: links are read within one line.
    private static int LinkLength(ReadOnlySpan<char> text, out int textLength)
    {
        textLength = 0;
        int close = text.Slice(0, Math.Min(text.Length, LongestLinkText)).IndexOf("](".AsSpan());
        if (close < 1 || text.Slice(1, close - 1).IndexOfAny('\n', '[') >= 0)
        {
            return 0;
        }

        int depth = 1;
        int index = close + 2;
        int limit = Math.Min(text.Length, close + LongestLinkTarget);
        while (index < limit && depth > 0)
        {
            char character = text[index];
            if (character == '\n' || (TextFacts.IsBlank(character) && depth == 1))
            {
                return 0;
            }

            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            index++;
        }

        textLength = close - 1;
        return depth == 0 ? index : 0;
    }

    private static int EmphasisLength(ReadOnlySpan<char> text)
    {
        int marker = MarkerLength(text);
        if (marker >= text.Length || TextFacts.IsBlank(text[marker]) || text[marker] == '\n')
        {
            return 0;
        }

        int close = CloseOf(text, marker, LongestEmphasis);
        return close > 0 && !TextFacts.IsBlank(text[marker + close - 1]) && text[marker + close - 1] != '\n'
            ? close + (2 * marker)
            : 0;
    }

    // "**A/91/L.7\***": the marker that ends emphasis does not begin with an asterisk that a backslash makes a plain one.
    private static int CloseOf(ReadOnlySpan<char> text, int marker, int longest)
    {
        ReadOnlySpan<char> sought = text.Slice(0, marker);
        ReadOnlySpan<char> rest = text.Slice(marker, Math.Min(text.Length - marker, longest));
        int from = 0;
        while (true)
        {
            int found = rest.Slice(from).IndexOf(sought);
            if (found < 0)
            {
                return -1;
            }

            from += found;
            if (from == 0 || rest[from - 1] != '\\')
            {
                return from;
            }

            from++;
        }
    }
}
