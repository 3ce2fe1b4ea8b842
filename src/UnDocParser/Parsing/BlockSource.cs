using UnDocParser.Combinators;
using UnDocParser.Languages;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;

namespace UnDocParser.Parsing;

/// <summary>
/// What the grammar makes its nodes from: the tokens of the lines with the trivia around them. It hands out labels
/// and paragraphs as green nodes.
/// </summary>
internal sealed class BlockSource
{
    private readonly DocumentLines _document;
    private readonly List<LineToken> _tokens;
    private readonly GreenNode?[] _leading;
    private readonly GreenNode?[] _trailing;

    /// <summary>Initializes the source and makes the trivia between the tokens.</summary>
    /// <param name="document">The lines.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="start">Where the trivia before the first token starts.</param>
    /// <param name="toEnd">Whether what follows the last token is the end of the text.</param>
    public BlockSource(DocumentLines document, List<LineToken> tokens, int start = 0, bool toEnd = true)
    {
        _document = document;
        _tokens = tokens;
        _leading = new GreenNode?[tokens.Count + 1];
        _trailing = new GreenNode?[tokens.Count];
        var trivia = new TriviaBuilder(document);
        int end = start;
        int line = start == 0 ? 0 : document.Lines.IndexOf(start);
        for (int index = 0; index < tokens.Count; index++)
        {
            _leading[index] = trivia.Leading(end, tokens[index].Start, line);
            int limit = index + 1 < tokens.Count ? tokens[index + 1].Start : document.Text.Length;
            _trailing[index] = trivia.Trailing(tokens[index].End, limit, out end);
            line = tokens[index].Line;
        }

        End = end;
        _leading[tokens.Count] = toEnd ? trivia.Leading(end, document.Text.Length, line) : null;
    }

    /// <summary>Gets the end of the last token with its trivia.</summary>
    public int End { get; }

    /// <summary>Gets a value indicating whether a node was asked for that begins behind the tokens.</summary>
    public bool Overran { get; private set; }

    /// <summary>Gets the end of the text with the trivia before it.</summary>
    public GreenToken EndOfFile => GreenToken.Create(SyntaxKind.EndOfFileToken, _leading[_tokens.Count], trailing: null);

    /// <summary>Returns the tokens as the combinators take them.</summary>
    /// <param name="following">The kind of the block that follows, which the rules may look at but not take; none when nothing follows.</param>
    public TokenList<LineKind> ToTokenList(LineKind following = LineKind.None)
    {
        var list = new Token<LineKind>[_tokens.Count + (following == LineKind.None ? 0 : 1)];
        for (int index = 0; index < _tokens.Count; index++)
        {
            LineToken token = _tokens[index];
            list[index] = new Token<LineKind>(token.Kind, token.Start, token.End - token.Start, index);
        }

        if (following != LineKind.None)
        {
            list[_tokens.Count] = new Token<LineKind>(following, End, 0, _tokens.Count);
        }

        return new TokenList<LineKind>(list, list.Length) { Source = this };
    }

    /// <summary>Returns the label of a block, or null when it has none.</summary>
    public GreenToken? Label(int first) => Label(first, SyntaxKind.LabelToken);

    /// <summary>Returns the mark of a note in the masthead; a missing one when the extraction lost it.</summary>
    public GreenToken Mark(int first) => Label(first, SyntaxKind.NoteMarkToken) ?? GreenToken.CreateMissing(SyntaxKind.NoteMarkToken);

    private GreenToken? Label(int first, SyntaxKind kind)
    {
        if (first >= _tokens.Count)
        {
            Overran = true;
            return null;
        }

        LineToken token = _tokens[first];
        if (token.LabelLength == 0)
        {
            return null;
        }

        int labelEnd = token.LabelStart + token.LabelLength;
        int textStart = TextStart(first);
        GreenNode? trailing = textStart >= token.End
            ? _trailing[first]
            : textStart > labelEnd
                ? GreenTrivia.Create(SyntaxKind.WhitespaceTrivia, _document.Text, labelEnd, textStart - labelEnd)
                : null;
        return GreenToken.Create(kind, _document.Text, token.Start, labelEnd - token.Start, _leading[first], trailing);
    }

    /// <summary>Returns the text of a block, its label apart, as lines.</summary>
    public ParagraphTextGreen Content(int first, int count, OpenerSet openers = OpenerSet.None)
    {
        if (first >= _tokens.Count)
        {
            Overran = true;
            return new ParagraphTextGreen(_document.Text, [], openers, _document.Language, default);
        }

        int textStart = TextStart(first);
        bool skipsFirst = textStart >= _tokens[first].End;
        int from = skipsFirst ? first + 1 : first;
        var lines = new ParagraphLine[first + count - from];
        for (int index = from; index < first + count; index++)
        {
            LineToken token = _tokens[index];
            int start = index == first ? textStart : token.Start;
            GreenNode? leading = index == first && token.LabelLength > 0 ? null : _leading[index];
            lines[index - from] = new ParagraphLine(start, token.End - start, leading, _trailing[index]);
        }

        return new ParagraphTextGreen(_document.Text, lines, openers, _document.Language, _tokens[first]);
    }

    private int TextStart(int first)
    {
        LineToken token = _tokens[first];
        if (token.LabelLength == 0)
        {
            return token.Start;
        }

        int start = token.LabelStart + token.LabelLength;
        while (start < token.End && TextFacts.IsBlank(_document.Text[start]))
        {
            start++;
        }

        return start;
    }
}
