namespace UnDocParser.Combinators;

/// <summary>Parsers of single tokens.</summary>
internal static class Token
{
    public static TokenListParser<TKind, Token<TKind>> EqualTo<TKind>(TKind kind)
    {
        string[] expectations = [KindName.Of(kind)];
        return input => input.NextIs(kind)
            ? input.ConsumeToken()
            : TokenListParserResult.Empty<TKind, Token<TKind>>(input, expectations);
    }

    /// <summary>A token whose kind satisfies the predicate; the name says in messages what that is.</summary>
    public static TokenListParser<TKind, Token<TKind>> Matching<TKind>(Func<TKind, bool> predicate, string name)
    {
        Rule.Require(predicate);
        string[] expectations = [name];
        return input => !input.IsAtEnd && predicate(input.Peek().Kind)
            ? input.ConsumeToken()
            : TokenListParserResult.Empty<TKind, Token<TKind>>(input, expectations);
    }

    /// <summary>Tokens of these kinds in this order.</summary>
    public static TokenListParser<TKind, Token<TKind>[]> Sequence<TKind>(params TKind[] kinds)
    {
        Rule.Require(kinds);
        var expectations = Array.ConvertAll(kinds, kind => new[] { KindName.Of(kind) });
        return input =>
        {
            var rest = input;
            for (var i = 0; i < kinds.Length; i++)
            {
                if (!rest.NextIs(kinds[i]))
                {
                    return TokenListParserResult.Empty<TKind, Token<TKind>[]>(rest, expectations[i]);
                }

                rest = rest.Skip(1);
            }

            var tokens = new Token<TKind>[kinds.Length];
            for (var i = 0; i < tokens.Length; i++)
            {
                tokens[i] = input.Skip(i).Peek();
            }

            return TokenListParserResult.Value(tokens, input, rest);
        };
    }
}
