using UnDocParser.Layout;
using UnDocParser.Lines;

namespace UnDocParser.Tests.Layout;

/// <summary>Heads and feet of pages are known by the symbol and the title that the masthead prints, and by the forms of numbers.</summary>
public sealed class RunningHeadsTests
{
    private const string Title = "Lighthouses in the service of coastal peoples";
    private static readonly RunningHeads Heads = RunningHeads.Of("A/91/L.7", Title);

    [Theory]
    [InlineData("A/91/L.7", nameof(HeadLine.Symbol))]
    [InlineData("A/91/L.7 Lighthouses in the service", nameof(HeadLine.Symbol))]
    [InlineData("Lighthouses in the service A/91/L.7", nameof(HeadLine.Symbol))]
    [InlineData("Lighthouses in the service", nameof(HeadLine.Title))]
    [InlineData("LIGHTHOUSES IN THE SERVICE", nameof(HeadLine.Title))]
    [InlineData("Lighthouses in the service 2/3", nameof(HeadLine.Symbol))]
    [InlineData("2/3", nameof(HeadLine.PageNumber))]
    [InlineData("36-20417", nameof(HeadLine.JobNumber))]
    public void A_line_of_a_head_is_one(string line, string expected) => Assert.Equal(expected, Heads.Classify(line).ToString());

    [Theory]
    [InlineData("A/91/L.8")]
    [InlineData("coastal peoples.")]
    [InlineData("coastal peoples,")]
    [InlineData("the keepers of lights")]
    public void Another_line_is_none(string line) => Assert.Equal(HeadLine.No, Heads.Classify(line));

    [Fact]
    public void A_short_piece_of_the_title_is_one_beside_a_head_alone()
    {
        Assert.Equal(HeadLine.No, Heads.Classify("in the"));
        Assert.Equal(HeadLine.Title, Heads.Classify("in the", isBesideHead: true));
    }

    [Fact]
    public void Any_symbol_alone_heads_a_page_where_the_masthead_has_none()
    {
        var heads = RunningHeads.Of(default, Title);

        Assert.Equal(HeadLine.Symbol, heads.Classify("A/91/L.8"));
        Assert.Equal(HeadLine.No, heads.Classify("A/91/L.8 of 2036"));
    }

    [Fact]
    public void Heads_are_the_same_whatever_their_case() => Assert.True(Heads.IsSame(RunningHeads.Of("a/91/l.7", Title.ToUpperInvariant())));

    [Fact]
    public void A_symbol_that_repeats_heads_pages_with_the_piece_beside_it()
    {
        RunningHeads heads = RepeatedHeads.Find(new LineWindow("A/91/L.7\nHarbour lights\n\nThe keepers met.\n\nA/91/L.7\nHarbour lights\n\nThey spoke.\n"), string.Empty);

        Assert.Equal(HeadLine.Symbol, heads.Classify("A/91/L.7"));
        Assert.Equal(HeadLine.Title, heads.Classify("Harbour lights"));
        Assert.Equal(HeadLine.No, heads.Classify("The keepers met"));
    }

    [Theory]
    [InlineData("A/91/L.7\nHarbour lights\n\nThe keepers met.\n")]
    [InlineData("See A/91/L.7, of 2036.\nHarbour lights\n\nSee A/91/L.7, of 2036.\nHarbour lights\n")]
    public void A_symbol_that_stands_once_or_in_a_sentence_takes_no_title(string text) =>
        Assert.Equal(HeadLine.No, RepeatedHeads.Find(new LineWindow(text), string.Empty).Classify("Harbour lights"));
}
