using UnDocParser.Combinators;

namespace UnDocParser.Tests.Combinators;

public class ExpectationMergeTests
{
    private static readonly string[] s_letter = ["letter"];
    private static readonly string[] s_digit = ["digit"];
    private static readonly string[] s_letterOrComma = ["letter", "comma"];

    [Fact]
    public void NamesEachOnceInOrder() =>
        Assert.Equal(["letter", "comma", "digit"], new ExpectationMerge().Of(s_letterOrComma, new ExpectationMerge().Of(s_letter, s_digit))!);

    [Fact]
    public void NothingAddsNothing()
    {
        var merge = new ExpectationMerge();
        Assert.Null(merge.Of(null, null));
        Assert.Same(s_letter, merge.Of(s_letter, null));
        Assert.Same(s_letter, merge.Of(null, s_letter));
        Assert.Same(s_letter, merge.Of(s_letter, s_letter));
    }

    [Fact]
    public void RemembersMergesThatAlternate()
    {
        var merge = new ExpectationMerge();
        var one = merge.Of(s_letter, s_digit);
        var other = merge.Of(s_letterOrComma, s_digit);
        Assert.Same(one, merge.Of(s_letter, s_digit));
        Assert.Same(other, merge.Of(s_letterOrComma, s_digit));
    }

    [Fact]
    public void ForgetsRatherThanGrows()
    {
        var merge = new ExpectationMerge();
        var one = merge.Of(s_letter, s_digit);
        for (var i = 0; i < 100; i++)
        {
            merge.Of(s_letter, [$"{i}"]);
        }

        Assert.NotSame(one, merge.Of(s_letter, s_digit));
        Assert.Equal(one!, merge.Of(s_letter, s_digit)!);
    }
}
