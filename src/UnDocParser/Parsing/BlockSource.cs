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
    public BlockSource(DocumentLines document, List<LineToken> tokens)
    {
        _document = document;
        _tokens = tokens;
        _leading = new GreenNode?[tokens.Count + 1];
        _trailing = new GreenNode?[tokens.Count];
        var trivia = new TriviaBuilder(document);
        int end = 0;
        int line = 0;
        for (int index = 0; index <= tokens.Count; index++)
        {
            int start = index < tokens.Count ? tokens[index].Start : document.Text.Length;
            _leading[index] = trivia.Leading(end, start, line);
            if (index < tokens.Count)
            {
                int limit = index + 1 < tokens.Count ? tokens[index + 1].Start : document.Text.Length;
                _trailing[index] = trivia.Trailing(tokens[index].End, limit, out end);
                line = tokens[index].Line;
            }
        }
    }

    /// <summary>Gets the end of the text with the trivia before it.</summary>
    public GreenToken EndOfFile => GreenToken.Create(SyntaxKind.EndOfFileToken, _leading[_tokens.Count], trailing: null);

    /// <summary>Returns the tokens as the combinators take them.</summary>
    public TokenList<LineKind> ToTokenList()
    {
        var list = new Token<LineKind>[_tokens.Count];
        for (int index = 0; index < list.Length; index++)
        {
            LineToken token = _tokens[index];
            list[index] = new Token<LineKind>(token.Kind, token.Start, token.End - token.Start, index);
        }

        return new TokenList<LineKind>(list, list.Length) { Source = this };
    }

    /// <summary>Returns the label of a block, or null when it has none.</summary>
    public GreenToken? Label(int first)
    {
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
        return GreenToken.Create(SyntaxKind.LabelToken, _document.Text, token.Start, labelEnd - token.Start, _leading[first], trailing);
    }

    /// <summary>Returns the text of a block, its label apart, as lines.</summary>
    public ParagraphTextGreen Content(int first, int count, OpenerSet openers = OpenerSet.None)
    {
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

        return new ParagraphTextGreen(_document.Text, lines, openers, _document.Language);
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
