using UnDocParser.Combinators;

namespace UnDocParser.Tests.Combinators.ArithmeticScenario;

/// <summary>Written with the parsers for text, as a tokenizer for words and signs is.</summary>
internal sealed class ArithmeticTokenizer : Tokenizer<ArithmeticToken>
{
    private static readonly TextParser<ArithmeticToken> s_token = Parse.OneOf(
        Span.WithAll(static character => character == '|').Value(ArithmeticToken.Number),
        Character.EqualTo('+').Value(ArithmeticToken.Plus),
        Character.EqualTo('-').Value(ArithmeticToken.Minus),
        Character.EqualTo('*').Value(ArithmeticToken.Times),
        Character.EqualTo('/').Value(ArithmeticToken.Divide),
        Character.EqualTo('(').Value(ArithmeticToken.LeftParenthesis),
        Character.EqualTo(')').Value(ArithmeticToken.RightParenthesis),
        Character.AnyChar.Value(ArithmeticToken.Unknown));

    private static readonly TextParser<Unit> s_blanks = Character.In(' ', '\n').Many().Value(default(Unit));

    protected override void Scan(TextCursor input, TokenListBuilder<ArithmeticToken> tokens)
    {
        var rest = s_blanks(input).Remainder;
        while (!rest.IsAtEnd)
        {
            var token = s_token(rest);
            tokens.Add(token.Value, rest.Position, token.Remainder.Position - rest.Position);
            rest = s_blanks(token.Remainder).Remainder;
        }
    }
}
