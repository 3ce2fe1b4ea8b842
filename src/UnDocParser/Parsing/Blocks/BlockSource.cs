using Superpower.Model;
using UnDocParser.Lines;
using UnDocParser.Parsing.Body;
using UnDocParser.Parsing.Inlines;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;
using SuperpowerSpan = Superpower.Model.TextSpan;

namespace UnDocParser.Parsing.Blocks;

/// <summary>
/// What the grammar makes its nodes from: the tokens of the lines with the trivia around them. It hands out blocks as tokens, and
/// labels and paragraphs as green nodes, until it is disposed of.
/// </summary>
internal sealed class BlockSource : IDisposable
{
    private readonly DocumentLines _document;
    private readonly LineTokenList _tokens;
    private readonly ParagraphSource _source;
    private readonly GreenNode?[] _leading;
    private readonly GreenNode?[] _trailing;

    /// <summary>Initializes the source and makes the trivia between the tokens.</summary>
    /// <param name="document">The lines.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="toEnd">Whether what follows the last token is the end of the text.</param>
    public BlockSource(DocumentLines document, LineTokenList tokens, bool toEnd = true)
    {
        _document = document;
        _tokens = tokens;
        _source = new ParagraphSource(document.Lines.Source, document.Language);
        _leading = NodePool.Rent(tokens.Count + 1);
        _trailing = NodePool.Rent(tokens.Count);
        var trivia = new TriviaBuilder(document);
        int end = 0;
        int line = 0;
        for (int index = 0; index < tokens.Count; index++)
        {
            _leading[index] = trivia.Leading(end, tokens[index].Start, line);
            int limit = index + 1 < tokens.Count ? tokens[index + 1].Start : document.Text.Length;
            _trailing[index] = trivia.Trailing(tokens[index].End, limit, out end);
            line = tokens[index].Line;
        }

        End = trivia.SourceEnd;
        _leading[tokens.Count] = toEnd ? trivia.Leading(end, document.Text.Length, line) : null;
    }

    /// <summary>Gets the end in the source of the last token with its trivia.</summary>
    public int End { get; }

    /// <summary>Gets a value indicating whether a node was asked for that begins behind the tokens.</summary>
    public bool Overran { get; private set; }

    /// <summary>Gets the end of the text with the trivia before it.</summary>
    public GreenToken EndOfFile => GreenToken.Create(SyntaxKind.EndOfFileToken, _leading[_tokens.Count], trailing: null);

    /// <summary>Gets the number of blocks; the one that only follows does not count.</summary>
    public int Blocks { get; private set; }

    /// <summary>Returns the blocks as the combinators take them, one token each.</summary>
    /// <param name="following">The kind of the block that follows, which the rules may look at but not take; none when nothing follows.</param>
    public TokenList<Block> ToTokenList(LineKind following = LineKind.None)
    {
        Blocks = _tokens.Blocks;
        var list = new Token<Block>[Blocks + (following == LineKind.None ? 0 : 1)];
        int block = 0;
        for (int index = 0; index < _tokens.Count; index = _tokens.EndOfBlock(index))
        {
            ref readonly LineToken token = ref _tokens[index];
            list[block++] = new Token<Block>(new Block(token.Kind, index, this), SpanOf(token));
        }

        if (following != LineKind.None)
        {
            // It has no text here: a rule that asks for some has gone too far.
            list[block] = new Token<Block>(new Block(following, _tokens.Count, this), SuperpowerSpan.Empty);
        }

        return new TokenList<Block>(list);
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

        ref readonly LineToken token = ref _tokens[first];
        if (token.LabelLength == 0)
        {
            return null;
        }

        int labelEnd = token.LabelStart + token.LabelLength;
        int textStart = TextStart(first);
        LineWindow lines = _document.Lines;
        int start = lines.SourceStartOf(token.Start);
        int end = Math.Max(start, lines.SourceEndOf(labelEnd));
        int blanksEnd = lines.SourceStartOf(textStart);
        GreenNode? trailing = textStart >= token.End
            ? _trailing[first]
            : blanksEnd > end
                ? Blanks(end, blanksEnd)
                : null;
        return GreenToken.Create(kind, lines.Source, start, end - start, _leading[first], trailing);
    }

    /// <summary>Returns the text of a block, its label apart, as lines.</summary>
    public ParagraphTextGreen Content(int first, OpenerSet openers = OpenerSet.None)
    {
        if (first >= _tokens.Count)
        {
            Overran = true;
            return new ParagraphTextGreen(_source, default, openers, default);
        }

        int textStart = TextStart(first);
        bool skipsFirst = textStart >= _tokens[first].End;
        int from = skipsFirst ? first + 1 : first;
        int end = _tokens.EndOfBlock(first);
        var lines = new ParagraphLinesBuilder(end - from);
        for (int index = from; index < end; index++)
        {
            ref readonly LineToken token = ref _tokens[index];
            int start = index == first ? textStart : token.Start;
            GreenNode? leading = index == first && token.LabelLength > 0 ? null : _leading[index];
            int sourceStart = _document.Lines.SourceStartOf(start);
            lines.Add(new ParagraphLine(sourceStart, _document.Lines.SourceEndOf(token.End) - sourceStart, leading, _trailing[index]));
        }

        return new ParagraphTextGreen(_source, lines.ToLines(), openers, _tokens[first]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NodePool.Return(_leading, _tokens.Count + 1);
        NodePool.Return(_trailing, _tokens.Count);
    }

    // The line is known, so no character is counted for it.
    private SuperpowerSpan SpanOf(in LineToken token)
    {
        LineWindow lines = _document.Lines;
        int column = token.Start - lines.Peek(token.Line).Start + 1;
        int start = lines.SourceStartOf(token.Start);
        return new SuperpowerSpan(lines.Source, new Position(start, token.Line + 1, column), Math.Max(0, lines.SourceEndOf(token.End) - start));
    }

    // Between two places of the source.
    private GreenTrivia Blanks(int start, int end)
    {
        string source = _document.Lines.Source;
        bool isMarkup = source.AsSpan(start, end - start).IndexOf('&') >= 0;
        return GreenTrivia.Create(isMarkup ? SyntaxKind.MarkupTrivia : SyntaxKind.WhitespaceTrivia, source, start, end - start);
    }

    private int TextStart(int first)
    {
        ref readonly LineToken token = ref _tokens[first];
        if (token.LabelLength == 0)
        {
            return token.Start;
        }

        // Of a text that is nothing but blanks the last one stays its text.
        int start = token.LabelStart + token.LabelLength;
        while (start < token.End)
        {
            int length = InlineMarkup.BlankLength(_document.Text.AsSpan(start, token.End - start));
            if (length == 0 || start + length == token.End)
            {
                break;
            }

            start += length;
        }

        return start;
    }
}
