using UnDocParser.Combinators;

namespace UnDocParser.Tests.Combinators.ArithmeticScenario;

internal enum ArithmeticToken
{
    Unknown,
    Number,
    Plus,
    Minus,
    Times,
    Divide,
    LeftParenthesis,
    RightParenthesis,
}

/// <summary>A small language that is written as one would write any other with this kernel.</summary>
internal static class ArithmeticExpression
{
    private static readonly Func<ArithmeticToken, int, int, int> s_apply = (sign, left, right) => sign switch
    {
        ArithmeticToken.Plus => left + right,
        ArithmeticToken.Minus => left - right,
        ArithmeticToken.Times => left * right,
        _ => left / right,
    };

    private static readonly TokenListParser<ArithmeticToken, ArithmeticToken> s_additive =
        Token.EqualTo(ArithmeticToken.Plus).Or(Token.EqualTo(ArithmeticToken.Minus)).Select(token => token.Kind).Named("operator");

    private static readonly TokenListParser<ArithmeticToken, ArithmeticToken> s_multiplicative =
        Token.EqualTo(ArithmeticToken.Times).Or(Token.EqualTo(ArithmeticToken.Divide)).Select(token => token.Kind).Named("operator");

    private static readonly TokenListParser<ArithmeticToken, int> s_factor =
        Parse.Dispatch(
            (ArithmeticToken.Number, Token.EqualTo(ArithmeticToken.Number).Select(token => token.Length)),
            (ArithmeticToken.LeftParenthesis,
                Parse.Ref(() => s_sum!).Between(Token.EqualTo(ArithmeticToken.LeftParenthesis), Token.EqualTo(ArithmeticToken.RightParenthesis))))
            .Named("expression");

    private static readonly TokenListParser<ArithmeticToken, int> s_operand =
        Token.EqualTo(ArithmeticToken.Minus).IgnoreThen(s_factor).Select(value => -value).Or(s_factor).Named("expression");

    private static readonly TokenListParser<ArithmeticToken, int> s_product = Parse.Chain(s_multiplicative, s_operand, s_apply);

    private static readonly TokenListParser<ArithmeticToken, int> s_sum = Parse.Chain(s_additive, s_product, s_apply);

    private static readonly TokenListParser<ArithmeticToken, int> s_whole = s_sum.AtEnd();

    private static readonly ArithmeticTokenizer s_tokenizer = new();

    /// <summary>The value of the expression; numbers are tallies, <c>|||</c> is three.</summary>
    public static TokenListParserResult<ArithmeticToken, int> Evaluate(string text) => s_whole.TryParse(s_tokenizer.Tokenize(text));
}
