using UnDocParser.Text;

namespace UnDocParser.Tests.Text;

public class TextSpanTests
{
    [Fact]
    public void Has_start_length_and_end()
    {
        var span = new TextSpan(2, 3);

        Assert.Equal((2, 3, 5, false), (span.Start, span.Length, span.End, span.IsEmpty));
        Assert.Equal(span, TextSpan.FromBounds(2, 5));
        Assert.Equal("[2..5)", span.ToString());
        Assert.True(default(TextSpan).IsEmpty);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(1, int.MaxValue)]
    public void Refuses_what_is_no_range(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, length));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(3, 2)]
    public void Refuses_bounds_in_the_wrong_order(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.FromBounds(start, end));

    [Fact]
    public void Contains_its_start_but_not_its_end()
    {
        var span = new TextSpan(2, 3);

        Assert.False(span.Contains(1));
        Assert.True(span.Contains(2));
        Assert.False(span.Contains(5));
        Assert.True(span.Contains(span));
        Assert.True(span.Contains(new TextSpan(5, 0)));
        Assert.False(span.Contains(new TextSpan(4, 2)));
    }

    [Fact]
    public void Touching_spans_intersect_but_do_not_overlap()
    {
        var left = new TextSpan(0, 3);
        var right = new TextSpan(3, 2);

        Assert.False(left.OverlapsWith(right));
        Assert.Null(left.Overlap(right));
        Assert.True(left.IntersectsWith(right));
        Assert.True(left.IntersectsWith(3));
        Assert.Equal(new TextSpan(3, 0), left.Intersection(right));
        Assert.Null(left.Intersection(new TextSpan(4, 1)));
    }

    [Fact]
    public void Overlap_is_what_both_cover() =>
        Assert.Equal(new TextSpan(2, 1), new TextSpan(0, 3).Overlap(new TextSpan(2, 5)));

    [Fact]
    public void An_empty_span_overlaps_nothing() =>
        Assert.False(new TextSpan(0, 3).OverlapsWith(new TextSpan(1, 0)));

    [Fact]
    public void Orders_by_start_then_length()
    {
        Assert.True(new TextSpan(1, 9).CompareTo(new TextSpan(2, 0)) < 0);
        Assert.True(new TextSpan(1, 0).CompareTo(new TextSpan(1, 1)) < 0);
        Assert.Equal(0, new TextSpan(1, 1).CompareTo(new TextSpan(1, 1)));
    }

    [Fact]
    public void Collapse_covers_every_change_and_what_lies_between()
    {
        var collapsed = TextChangeRange.Collapse(
            [new TextChangeRange(new TextSpan(10, 2), 0), new TextChangeRange(new TextSpan(3, 0), 5)]);

        Assert.Equal(new TextChangeRange(TextSpan.FromBounds(3, 12), 12), collapsed);
        Assert.Equal(default, TextChangeRange.Collapse([]));
    }

    [Fact]
    public void A_default_change_equals_an_empty_one() =>
        Assert.Equal(default, new TextChange(default, ""));

    [Fact]
    public void Line_positions_order_by_line_then_character()
    {
        Assert.True(new LinePosition(0, 9) < new LinePosition(1, 0));
        Assert.True(new LinePosition(1, 1) >= new LinePosition(1, 0));
        Assert.Throws<ArgumentException>(() => new LinePositionSpan(new LinePosition(1, 0), LinePosition.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LinePosition(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LinePosition(0, -1));
    }
}
