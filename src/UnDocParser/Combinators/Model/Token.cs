namespace UnDocParser.Combinators;

/// <summary>A stretch of text that a <see cref="Tokenizer{TKind}"/> has recognised.</summary>
/// <param name="Kind">What was recognised.</param>
/// <param name="Position">Where it starts, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
/// <param name="Index">Its place in the array of tokens, so that a grammar can find what its tokenizer knows beside the token.</param>
internal readonly record struct Token<TKind>(TKind Kind, int Position, int Length, int Index)
{
    public int End => Position + Length;

    public ReadOnlySpan<char> Slice(ReadOnlySpan<char> source) => source.Slice(Position, Length);
}
