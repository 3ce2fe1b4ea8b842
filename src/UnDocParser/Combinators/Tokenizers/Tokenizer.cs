namespace UnDocParser.Combinators;

/// <summary>
/// Turns a text into tokens. A tokenizer is total: what it does not know it gives a kind that says so, and leaves
/// complaining to the grammar.
/// </summary>
internal abstract class Tokenizer<TKind>
{
    public TokenList<TKind> Tokenize(string source)
    {
        Rule.Require(source);
        return Tokenize(source.AsMemory());
    }

    public TokenList<TKind> Tokenize(ReadOnlyMemory<char> source)
    {
        var tokens = new TokenListBuilder<TKind>(EstimateCount(source.Length));
        Scan(new TextCursor(source), tokens);
        return tokens.ToTokenList();
    }

    /// <summary>Adds the tokens of the text in order; text between them is left out.</summary>
    protected abstract void Scan(TextCursor input, TokenListBuilder<TKind> tokens);

    /// <summary>How many tokens to make room for; the default reckons with one in 32 UTF-16 code units.</summary>
    protected virtual int EstimateCount(int length) => length / 32;
}
