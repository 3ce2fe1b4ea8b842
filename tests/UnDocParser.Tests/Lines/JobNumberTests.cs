using UnDocParser.Lines;

namespace UnDocParser.Tests.Lines;

/// <summary>The number of the job that printed a page, as documents of all decades have it.</summary>
public sealed class JobNumberTests
{
    [Theory]
    [InlineData("36-20417")]
    [InlineData("36-20417 (E)")]
    [InlineData("GE.36-20417 (E)")]
    [InlineData("94-20354 (E) 030594")]
    [InlineData("91-10567 3090Z (E)")]
    [InlineData("91-10567   3090Z (E)")]
    [InlineData("36-20417 (E) 2/3")]
    public void A_line_of_it_alone_is_furniture(string line)
    {
        Assert.Equal(line.Length, LinePatterns.PageMarksLength(line.AsSpan(), out PageMarks marks));
        Assert.NotEqual(PageMarks.None, marks & PageMarks.JobNumber);
    }

    [Theory]
    [InlineData("91-10567 3090Zulu")]
    [InlineData("91-10567 ships")]
    [InlineData("91-1056 3090Z")]
    public void What_goes_on_in_words_is_none(string line) => Assert.NotEqual(line.Length, LinePatterns.PageMarksLength(line.AsSpan(), out _));
}
