namespace UnDocParser.Combinators;

/// <summary>
/// The tokens still to be parsed: a place in an array that is shared by all lists made from it and never copied.
/// </summary>
internal readonly struct TokenList<TKind>
{
    private readonly Token<TKind>[]? _tokens;
    private readonly int _end;

    /// <summary>Takes over the first <paramref name="count"/> tokens of the array, which must not change afterwards.</summary>
    public TokenList(Token<TKind>[] tokens, int count)
        : this(tokens, 0, count)
    {
    }

    /// <summary>Takes over the tokens from <paramref name="position"/> up to and without <paramref name="end"/>.</summary>
    public TokenList(Token<TKind>[] tokens, int position, int end)
    {
        Rule.Require(tokens);
        if ((uint)end > (uint)tokens.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(end));
        }

        if ((uint)position > (uint)end)
        {
            throw new ArgumentOutOfRangeException(nameof(position));
        }

        _tokens = tokens;
        Position = position;
        _end = end;
    }

    /// <summary>The index of the next token.</summary>
    public int Position { get; private init; }

    /// <summary>What the tokens were made from, for parsers that need more of a token than its kind and place.</summary>
    public object? Source { get; init; }

    public bool IsAtEnd => Position >= _end;

    /// <summary>Where the next token starts in the text, or where the last one ends.</summary>
    public int TextPosition =>
        !IsAtEnd ? _tokens![Position].Position
        : _end > 0 ? _tokens![_end - 1].End
        : 0;

    /// <summary>The next token; there is none at the end.</summary>
    public ref readonly Token<TKind> Peek()
    {
        if (IsAtEnd)
        {
            throw new InvalidOperationException("There is no token at the end of the list.");
        }

        return ref _tokens![Position];
    }

    public TokenListParserResult<TKind, Token<TKind>> ConsumeToken() =>
        IsAtEnd
            ? TokenListParserResult.Empty<TKind, Token<TKind>>(this)
            : TokenListParserResult.Value(_tokens![Position], this, Skip(1));

    /// <summary>The list without its first tokens; the caller knows that there are so many.</summary>
    internal TokenList<TKind> Skip(int count) => At(Position + count);

    /// <summary>The same list, seen from another token.</summary>
    internal TokenList<TKind> At(int position) => this with { Position = position };

    internal bool NextIs(TKind kind) =>
        !IsAtEnd && EqualityComparer<TKind>.Default.Equals(_tokens![Position].Kind, kind);
}
