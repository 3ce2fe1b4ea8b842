using UnDocParser.Facts.Citations;
using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Phrases;
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
    private const int MostLinesOnStack = 32;
    private readonly string _source;
    private readonly JoinedText _text;
    private readonly ReadOnlySpan<char> _characters;
    private readonly Language _language;
    private readonly bool _hasAsterisks;
    private readonly InlineStarts _starts;

    // What belongs to a node that is being read stands behind what stood there before.
    private readonly GreenListBuilder _builder;

    private InlineParser(string source, in ParagraphLines lines, Span<int> lineStarts, Language language, LineKind kind, GreenListBuilder builder)
    {
        _builder = builder;
        // Elsewhere an asterisk behind a word rather ends emphasis.
        _hasAsterisks = kind is > LineKind.Continuation and <= LineKind.MastheadText;
        _source = source;
        _text = new JoinedText(source, lines, lineStarts);
        _characters = _text.Characters;
        _starts = new InlineStarts(_characters);
        _language = language;
    }

    /// <summary>Returns the list of inlines of a paragraph, all but its citations.</summary>
    /// <param name="source">The string the lines are part of.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="openers">The openers the paragraph may begin with.</param>
    /// <param name="language">The language.</param>
    /// <param name="kind">The kind of the block.</param>
    /// <param name="isNote">Whether it is a note.</param>
    /// <param name="builder">Collects the inlines; what it holds stays.</param>
    /// <param name="mayCite">Whether it is worth looking for citations.</param>
    public static GreenNode? Parse(
        string source, in ParagraphLines lines, OpenerSet openers, Language language, LineKind kind, bool isNote, GreenListBuilder builder, out bool mayCite)
    {
        Span<int> lineStarts = lines.Length < MostLinesOnStack ? stackalloc int[MostLinesOnStack] : new int[lines.Length + 1];
        var parser = new InlineParser(source, lines, lineStarts, language, kind, builder);
        int first = builder.Count;
        int start = openers == OpenerSet.None ? 0 : parser.AddOpening(openers);
        parser.AddRange(start, parser._characters.Length, depth: 0);
        mayCite = CitationFilter.MayCite(parser._characters, isNote, language);
        parser._text.Release();
        return builder.TakeInlines(first);
    }

    private readonly int AddOpening(OpenerSet openers)
    {
        int start = PrefixLength();
        int end = start + OpeningLength(_characters.Slice(start), openers);
        if (end == start)
        {
            return 0;
        }

        end += LoneSignLength(_characters.Slice(end));

        AddRange(0, start, depth: 0);
        _builder.Add(GreenFactory.OpeningPhrase(Tokens(start, end, SyntaxKind.TextToken)));
        return end;
    }

    // Blanks, quotes, raised marks, struck words and the bracket of what is not agreed stand before the opening phrase.
    private readonly int PrefixLength()
    {
        int start = 0;
        while (start < _characters.Length && PrefixLength(_characters.Slice(start)) is > 0 and int length)
        {
            start += length;
        }

        return start;
    }

    private static int PrefixLength(ReadOnlySpan<char> rest) => rest[0] switch
    {
        '<' or '~' => LineMarkup.StruckLength(rest, out _, out _),
        '[' => LinkLength(rest, out _) == 0 && MarkedNotes.Length(rest, out _) == 0 ? 1 : 0,
        char first => TextFacts.IsBlank(first) || TextFacts.IsQuote(first) || TextFacts.SuperscriptValue(first) >= 0 ? 1 : 0,
    };

    private readonly int OpeningLength(ReadOnlySpan<char> rest, OpenerSet openers)
    {
        if (Emphasised.OpenLength(rest) is int open and > 0)
        {
            var emphasised = Emphasised.Of(rest, rest.Length);
            return emphasised.Inner is > 0 and < LongestOpening ? emphasised.Length
                : emphasised.Inner > 0 || open == rest.Length ? 0
                : WordsLength(rest.Slice(open), openers) is int words and > 0 ? open + words
                : 0;
        }

        return WordsLength(rest, openers);
    }

    // "Recalling* its resolution": the sign that ends emphasis whose other sign was lost.
    private static int LoneSignLength(ReadOnlySpan<char> rest)
    {
        int length = rest.IsEmpty || !CharacterClasses.IsEmphasis(rest[0]) ? 0 : Emphasised.OpenLength(rest);
        return length > 0 && (length == rest.Length || !char.IsLetterOrDigit(rest[length])) ? length : 0;
    }

    private readonly int WordsLength(ReadOnlySpan<char> rest, OpenerSet openers)
    {
        PhraseSet own = openers == OpenerSet.Preambular ? _language.PreambularOpeners : _language.OperativeOpeners;
        int length = own.Match(rest);
        length = length > 0 || openers == OpenerSet.Preambular ? length : _language.PreambularOpeners.Match(rest);

        // "recalling", "whereas": some bodies begin their clauses with small letters.
        return length > 0 || rest.IsEmpty || !char.IsLower(rest[0]) ? length : PhraseCapitals.MatchFromSmall(own, rest);
    }

    // Everything between two positions: inlines where they are found, runs of text between them.
    private readonly void AddRange(int start, int end, int depth)
    {
        int run = start;
        int position = start + _starts.IndexIn(_characters.Slice(start, end - start));
        while (position < end)
        {
            int first = _characters[position] == '/' ? CapitalsBefore(run, position) : position;
            int length = InlineLength(first, end, depth, out SyntaxKind kind);
            if (length > 0)
            {
                AddText(run, first);
                AddInline(kind, first, first + length, depth);
                run = first + length;
            }

            position = length > 0 ? run : NoteReferences.BehindFigure(_characters, position, end);
            position += _starts.IndexIn(_characters.Slice(position, end - position));
        }

        AddText(run, end);
    }

    // Where the letters of a symbol start, "A" in "A/75/1".
    private readonly int CapitalsBefore(int from, int slash)
    {
        int first = slash;
        while (first > from && _characters[first - 1] is >= 'A' and <= 'Z')
        {
            first--;
        }

        return first;
    }

    private readonly int InlineLength(int position, int end, int depth, out SyntaxKind kind)
    {
        ReadOnlySpan<char> rest = _characters.Slice(position, end - position);
        char first = rest[0];
        kind = SyntaxKind.None;
        if (first is '[' or '<' or '\\' or '^' or '$' && MarkedNotes.Length(rest, out _) is int mark and > 0 && MayBeMark(position, mark, end))
        {
            kind = SyntaxKind.FootnoteReference;
            return mark;
        }

        if (first is '~' or '<' && depth < 2 && LineMarkup.StruckLength(rest, out _, out _) is int struck and > 0)
        {
            kind = SyntaxKind.StruckText;
            return struck;
        }

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

        if (first is '*' or '_' or '<' && depth < 2)
        {
            kind = SyntaxKind.Emphasis;
            return first == '_' && IsInWord(position) ? 0 : Emphasised.Find(rest).Length;
        }

        if (first is >= 'A' and <= 'Z' && !IsWordBefore(position))
        {
            kind = SyntaxKind.SymbolReference;
            return LinePatterns.SymbolLength(rest) is int length and > 3 ? length : 0;
        }

        kind = SyntaxKind.FootnoteReference;
        return NoteReferences.Length(_characters, position, end);
    }

    // "[1]" stands for an alternative where it stands apart, behind a word it is a mark.
    private readonly bool MayBeMark(int position, int length, int end)
    {
        bool isGlued = position > 0 && !TextFacts.IsBlank(_characters[position - 1]) && _characters[position - 1] is not ('\n' or '(' or '[');
        bool isPlain = _characters[position] == '[' && TextFacts.IsDigit(_characters[position + 1]) && _characters[position + length - 1] == ']';
        return isGlued || !isPlain || position + length == end;
    }

    private readonly bool IsInWord(int position) => position > 0 && char.IsLetterOrDigit(_characters[position - 1]);

    private readonly bool IsWordBefore(int position) =>
        position > 0 && (char.IsLetterOrDigit(_characters[position - 1]) || _characters[position - 1] is '/' or '.' or '-');

    private readonly void AddInline(SyntaxKind kind, int start, int end, int depth)
    {
        switch (kind)
        {
            case SyntaxKind.Link:
                _builder.Add(Link(start, end, depth));
                break;
            case SyntaxKind.Emphasis:
                _builder.Add(Emphasis(start, end, depth));
                break;
            case SyntaxKind.StruckText:
                _builder.Add(Struck(start, end, depth));
                break;
            case SyntaxKind.SymbolReference:
                _builder.Add(GreenFactory.SymbolReference(Tokens(start, end, SyntaxKind.SymbolToken)));
                break;
            default:
                _builder.Add(GreenFactory.FootnoteReference(Token(SyntaxKind.NoteMarkToken, start, end)));
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
        var emphasised = Emphasised.Find(_characters.Slice(start, end - start));
        return GreenFactory.Emphasis(
            Token(SyntaxKind.EmphasisMarkerToken, start, start + emphasised.Open),
            Inlines(start + emphasised.Open, end - emphasised.Close, depth),
            Token(SyntaxKind.EmphasisMarkerToken, end - emphasised.Close, end));
    }

    private readonly GreenNode Struck(int start, int end, int depth)
    {
        LineMarkup.StruckLength(_characters.Slice(start, end - start), out int open, out int close);
        return GreenFactory.StruckText(
            Token(SyntaxKind.EmphasisMarkerToken, start, start + open),
            Inlines(start + open, end - close, depth),
            Token(SyntaxKind.EmphasisMarkerToken, end - close, end));
    }

    private readonly GreenNode? Inlines(int start, int end, int depth)
    {
        int first = _builder.Count;
        AddRange(start, end, depth + 1);
        return _builder.TakeInlines(first) is { } inlines ? GreenRuns.NodeOf(inlines) : null;
    }

    private readonly void AddText(int start, int end)
    {
        for (int line = start < end ? _text.LineAt(start) : 0; start < end; line++)
        {
            int pieceEnd = Math.Min(end, _text.EndOf(line));
            if (pieceEnd > start)
            {
                _builder.Add(Token(SyntaxKind.TextToken, line, start, pieceEnd));
            }

            start = pieceEnd + 1;
        }
    }

    // The tokens of a range: one a line, emphasis markers and the asterisks behind a symbol on their own.
    private readonly GreenNode? Tokens(int start, int end, SyntaxKind kind)
    {
        int first = _builder.Count;
        while (start < end)
        {
            bool isSymbol = kind == SyntaxKind.SymbolToken;
            int marker = Math.Min(isSymbol ? LinePatterns.AsterisksLength(_characters.Slice(start)) : Emphasised.SignLength(_characters.Slice(start)), end - start);
            int pieceEnd = marker > 0 ? start + marker : PieceEnd(start, end);
            ReadOnlySpan<char> piece = _characters.Slice(start, pieceEnd - start);
            int next = isSymbol ? piece.IndexOfAny('*', '\\') : Emphasised.IndexOfSign(piece);
            pieceEnd = marker == 0 && next > 0 ? start + next : pieceEnd;
            if (pieceEnd > start)
            {
                SyntaxKind marked = isSymbol ? SyntaxKind.NoteMarkToken : SyntaxKind.EmphasisMarkerToken;
                _builder.Add(Token(marker > 0 ? marked : kind, start, pieceEnd));
            }

            start = pieceEnd < end && _characters[pieceEnd] == '\n' ? pieceEnd + 1 : pieceEnd;
        }

        return _builder.TakeList(first);
    }

    private readonly int PieceEnd(int start, int end) => Math.Min(end, _text.EndOf(_text.LineAt(start)));

    // A token lies in one line; the first of a line carries the trivia before it, the last the trivia behind it.
    private readonly GreenToken Token(SyntaxKind kind, int start, int end) => Token(kind, _text.LineAt(start), start, end);

    private readonly GreenToken Token(SyntaxKind kind, int lineIndex, int start, int end)
    {
        ParagraphLine line = _text.Line(lineIndex);
        int lineStart = _text.StartOf(lineIndex);
        GreenNode? leading = start == lineStart ? line.Leading : null;
        GreenNode? trailing = end == _text.EndOf(lineIndex) ? line.Trailing : null;
        int sourceStart = _text.SourceOf(lineIndex, start);
        return GreenToken.Create(kind, _source, sourceStart, _text.SourceOf(lineIndex, end) - sourceStart, leading, trailing);
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
}
