using FsCheck;
using FsCheck.Fluent;

namespace UnDocParser.Tests.Combinators.ArithmeticScenario;

public class ArithmeticExpressionTests
{
    [Theory]
    [InlineData("|||", 3)]
    [InlineData("| + || * |||", 7)]
    [InlineData("(| + ||) * |||", 9)]
    [InlineData("||||| - || - |", 2)]
    [InlineData("-(|| + |) / -|||", 1)]
    [InlineData("((((|))))", 1)]
    public void Evaluates(string text, int expected)
    {
        var result = ArithmeticExpression.Evaluate(text);
        Assert.True(result.HasValue, result.ToString(text));
        Assert.Equal(expected, result.Value);
    }

    [Theory]
    [InlineData("", "Syntax error (line 1, column 1): unexpected end of input, expected expression.")]
    [InlineData("| +", "Syntax error (line 1, column 4): unexpected end of input, expected expression.")]
    [InlineData("| ||", "Syntax error (line 1, column 3): unexpected number `||`, expected operator or end of input.")]
    [InlineData("(|\n* (| +\n)", "Syntax error (line 3, column 1): unexpected right parenthesis `)`, expected expression.")]
    [InlineData("(| + |", "Syntax error (line 1, column 7): unexpected end of input, expected operator or right parenthesis.")]
    [InlineData("| ? |", "Syntax error (line 1, column 3): unexpected unknown `?`, expected operator or end of input.")]
    public void SaysWhatIsWrong(string text, string message) =>
        Assert.Equal(message, ArithmeticExpression.Evaluate(text).ToString(text));

    [Fact]
    public void NeverThrowsOnArbitraryText()
    {
        var text = Gen.Elements('|', '+', '-', '*', '(', ')', ' ', '?', '\n', '\ud83d').ArrayOf().Select(characters => new string(characters));
        Prop.ForAll(text.ToArbitrary(), source =>
        {
            var result = ArithmeticExpression.Evaluate(source);
            return result.HasValue ? result.Remainder.IsAtEnd : result.ToString(source).Length > 0;
        }).QuickCheckThrowOnFailure();
    }
}
