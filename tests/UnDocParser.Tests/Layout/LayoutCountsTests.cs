using UnDocParser.Layout;
using UnDocParser.Lines;

namespace UnDocParser.Tests.Layout;

/// <summary>What is counted over the lines of a text.</summary>
public sealed class LayoutCountsTests
{
    private const string Text = "Requests the keepers of the lights of the\nnorth to report on their work to the Fund;\n\n  Decides to meet in the harbour of the island\nof Lindemar.\f\n";

    [Fact]
    public void A_small_letter_behind_a_line_without_stop_is_a_join() => Assert.Equal(2, CountsOf(Text).Joins);

    [Fact]
    public void A_capital_behind_a_stop_is_a_start()
    {
        LayoutCounts counts = CountsOf(Text);

        Assert.Equal((1, 1, 1, 0), (counts.Starts, counts.StartsAfterBlank, counts.IndentedStarts, counts.DeepStarts));
    }

    [Fact]
    public void A_label_behind_a_stop_is_a_start() => Assert.Equal(1, CountsOf("Requests the keepers of the lights to report:\n(a) on ships;\n").Starts);

    [Fact]
    public void A_line_behind_a_short_one_is_neither()
    {
        LayoutCounts counts = CountsOf("Harbour lights\nof the north\n");

        Assert.Equal((0, 0), (counts.Joins, counts.Starts));
    }

    [Fact]
    public void A_capital_behind_an_ordinal_is_neither()
    {
        LayoutCounts counts = CountsOf("Die Versammlung der Leuchtturmwärter vom 2.\nDezember 2036 beschließt, sich zu vertagen.\n");

        Assert.Equal((0, 0), (counts.Joins, counts.Starts));
    }

    [Fact]
    public void A_stop_before_a_mark_in_brackets_is_one() => Assert.Equal(1, CountsOf("Recalling the statute of the Harbour Fund,[1]\nDecides to meet.\n").Starts);

    [Fact]
    public void An_ideograph_is_as_wide_as_two_letters() => Assert.Equal(1, CountsOf("回顾港口灯塔守护者一直为所有海上人员\n服务，无论其悬挂何国国旗\n").Joins);

    [Fact]
    public void An_address_goes_on_with_nothing() => Assert.Equal(0, CountsOf("Requests the keepers of the lights of the\nhttps://lights.example/list\n").Joins);

    [Theory]
    [InlineData(6, "> ")]
    [InlineData(44, " and of the south")]
    [InlineData(87, "\n\n")]
    [InlineData(88, "- 2 -\n")]
    public void Counts_change_by_what_an_edit_touches(int at, string inserted)
    {
        string edited = Text.Insert(at, inserted);
        LayoutCounts counts = CountsOf(Text).Copy();

        counts.Add(Text.AsSpan(), 0, -1);
        counts.Add(edited.AsSpan(), 0, 1);

        Assert.True(counts.IsSame(CountsOf(edited)));
    }

    [Fact]
    public void Nine_lines_of_ten_are_no_wider_than_the_width()
    {
        string lines = string.Concat(Enumerable.Repeat("Forty letters and blanks are in this line\n", 9)) + new string('m', 120);

        Assert.Equal(41, CountsOf(lines).TypicalWidth);
    }

    private static LayoutCounts CountsOf(string text) => LayoutCounts.Of(new LineWindow(text));
}
