namespace UnDocParser.Combinators;

/// <summary>Gathers tokens in the array that the grammar will read.</summary>
internal sealed class TokenListBuilder<TKind>(int capacity)
{
    private Token<TKind>[] _tokens = new Token<TKind>[Math.Max(capacity, 4)];

    public int Count { get; private set; }

    public void Add(TKind kind, int position, int length)
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Count * 2);
        }

        _tokens[Count] = new Token<TKind>(kind, position, length, Count);
        Count++;
    }

    /// <summary>Hands the array over; nothing may be added afterwards.</summary>
    public TokenList<TKind> ToTokenList()
    {
        var tokens = _tokens;
        _tokens = [];
        return new TokenList<TKind>(tokens, Count);
    }
}
