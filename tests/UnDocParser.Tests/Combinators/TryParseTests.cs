using UnDocParser.Combinators;

namespace UnDocParser.Tests.Combinators;

public class TryParseTests
{
    [Fact]
    public void GivesTheResultAndTheRest()
    {
        var result = Marks.Letter.TryParse(Marks.Of("a1"));
        Assert.Equal(0, result.Value);
        Assert.Equal(1, result.Remainder.Position);
    }

    [Fact]
    public void AFailureHasNoValue()
    {
        var result = Marks.Letter.TryParse(Marks.Of("1"));
        Assert.False(result.HasValue);
        Assert.Throws<InvalidOperationException>(() => result.Value);
    }

    [Fact]
    public void ASuccessHasNoErrorMessage()
    {
        Assert.Throws<InvalidOperationException>(() => Marks.Letter.TryParse(Marks.Of("a")).FormatErrorMessage("a"));
        Assert.Throws<InvalidOperationException>(() => Character.Letter.TryParse("a").FormatErrorMessage());
    }

    [Fact]
    public void TextTryParse() => Assert.Equal('a', Character.Letter.TryParse("ab").Value);
}
