using UnDocParser.Combinators;

namespace UnDocParser.Tests.Combinators;

public class TextCursorTests
{
    [Fact]
    public void MovesOverTheTextWithoutCopyingIt()
    {
        var cursor = new TextCursor("A/RES".AsMemory());
        var rest = cursor.Skip(2);
        Assert.Equal("RES", rest.ToString());
        Assert.Equal(2, rest.Position);
        Assert.Equal("A/", cursor.Until(rest).ToString());
        Assert.True(cursor.Until(cursor).IsAtEnd);
    }

    [Fact]
    public void EndsWithItsStretch()
    {
        var cursor = new TextCursor("A/RES".AsMemory());
        var stretch = cursor.Until(cursor.Skip(1));
        Assert.Equal('A', stretch.ConsumeChar().Value);
        Assert.False(stretch.Skip(1).ConsumeChar().HasValue);
        Assert.Throws<ArgumentOutOfRangeException>(() => stretch.Skip(2));
    }
}
