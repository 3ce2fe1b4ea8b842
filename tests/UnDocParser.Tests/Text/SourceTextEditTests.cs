using FsCheck.Xunit;
using UnDocParser.Text;

namespace UnDocParser.Tests.Text;

public class SourceTextEditTests
{
    [Property(Arbitrary = [typeof(RandomSeeds)])]
    public void Any_edits_give_what_they_give_on_a_string(int seed)
    {
        var random = new Random(seed);
        string expected = TextSamples.RandomText(random, random.Next(3) * 3000);
        var source = SourceText.From(expected);
        for (int edit = 0; edit < 40; edit++)
        {
            TextChange change = TextSamples.RandomChange(random, expected.Length);
            expected = TextSamples.Apply(expected, change);
            source = source.WithChanges(change);
            if (edit % 4 == 3)
            {
                AssertSound(source.ToRope());
            }
        }

        TextSamples.AssertSame(expected, source);
        Assert.True(source.ContentEquals(SourceText.From(expected)));
        for (int probe = 0; probe < 50 && expected.Length > 0; probe++)
        {
            int start = random.Next(expected.Length);
            var span = new TextSpan(start, random.Next(expected.Length - start + 1));
            Assert.Equal(expected[start], source[start]);
            Assert.Equal(expected.Substring(span.Start, span.Length), source.ToString(span));
            Assert.Equal(expected.Substring(span.Start, span.Length), source.GetSubText(span).ToString());
        }
    }

    [Fact]
    public void Several_changes_at_once_mean_positions_of_the_old_text_in_any_order()
    {
        SourceText source = SourceText.From("0123456789").WithChanges(
            new TextChange(new TextSpan(8, 2), "end"),
            new TextChange(new TextSpan(0, 1), ""),
            new TextChange(new TextSpan(4, 0), "first "),
            new TextChange(new TextSpan(4, 0), "second "));

        Assert.Equal("123first second 4567end", source.ToString());
    }

    [Fact]
    public void Overlapping_changes_are_refused() =>
        Assert.Throws<ArgumentException>(() => SourceText.From("0123").WithChanges(
            new TextChange(new TextSpan(1, 2), "x"), new TextChange(new TextSpan(0, 2), "y")));

    [Fact]
    public void Changes_outside_the_text_are_refused()
    {
        var source = SourceText.From("0123");

        Assert.Throws<ArgumentOutOfRangeException>(() => source.WithChanges(new TextChange(new TextSpan(3, 2), "x")));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.Replace(new TextSpan(5, 0), "x"));
        Assert.Throws<ArgumentNullException>(() => source.Replace(new TextSpan(0, 0), null!));
        Assert.Throws<ArgumentNullException>(() => source.WithChanges((IEnumerable<TextChange>)null!));
    }

    [Fact]
    public void No_change_gives_the_same_text()
    {
        var source = SourceText.From("0123");

        Assert.Same(source, source.WithChanges());
        Assert.Same(source, source.WithChanges(new TextChange(new TextSpan(2, 0), "")));
        Assert.Same(source, source.Replace(new TextSpan(2, 0), ""));
        Assert.Same(source, source.GetSubText(new TextSpan(0, 4)));
    }

    [Fact]
    public void A_text_keeps_its_string_until_it_is_edited()
    {
        string text = new string('a', 10_000);
        var source = SourceText.From(text);

        Assert.Same(text, source.ToString());
        Assert.Same(text, source.TryGetString());
        Assert.Null(source.Replace(new TextSpan(0, 1), "b").TryGetString());
    }

    [Fact]
    public void An_edit_does_not_copy_the_text()
    {
        SourceText source = SourceText.From(new string('a', 1_000_000)).Replace(new TextSpan(0, 0), "x");
        long before = GC.GetAllocatedBytesForCurrentThread();
        source = source.Replace(new TextSpan(500_000, 1), "b");
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal('b', source[500_000]);
        Assert.InRange(allocated, 1, 16_384);
    }

    [Fact]
    public void A_hundred_thousand_edits_leave_no_crumbs()
    {
        var random = new Random(1);
        var source = SourceText.From(new string('a', 20_000));
        for (int edit = 0; edit < 100_000; edit++)
        {
            int position = random.Next(source.Length);
            source = edit % 2 == 0
                ? source.Replace(new TextSpan(position, 0), "b")
                : source.Replace(new TextSpan(position, 1), "");
        }

        Assert.Equal(20_000, source.Length);
        AssertSound(source.ToRope());
        Assert.InRange(source.ToRope().Height, 1, 8);
    }

    [Fact]
    public void Copies_fill_the_destination()
    {
        SourceText source = SourceText.From(new string('a', 5000)).Replace(new TextSpan(2500, 0), "bc");
        char[] destination = new char[4];
        source.CopyTo(2499, destination, 1, 3);
        Assert.Equal("\0abc", new string(destination));

        Assert.Throws<ArgumentNullException>(() => source.CopyTo(0, null!, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.CopyTo(-1, destination, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.CopyTo(source.Length, destination, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.CopyTo(0, destination, 3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.CopyTo(0, destination, 5, 0));
    }

    [Fact]
    public void Positions_outside_the_text_are_refused()
    {
        var source = SourceText.From("ab");

        Assert.Throws<ArgumentOutOfRangeException>(() => source[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => source[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => source.ToString(new TextSpan(1, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.GetSubText(new TextSpan(3, 0)));
    }

    [Fact]
    public void Writing_writes_all_and_can_be_cancelled()
    {
        SourceText source = SourceText.From(new string('a', 20_000)).Replace(new TextSpan(9_000, 1), "b");
        using var writer = new StringWriter();
        source.Write(writer);
        Assert.Equal(source.ToString(), writer.ToString());

        Assert.Throws<OperationCanceledException>(() => source.Write(writer, new CancellationToken(canceled: true)));
        Assert.Throws<ArgumentNullException>(() => source.Write(null!));
    }

    [Fact]
    public void Texts_of_the_same_characters_are_equal_however_they_came_about()
    {
        var source = SourceText.From("ab");

        Assert.True(source.ContentEquals(SourceText.From("b").Replace(new TextSpan(0, 0), "a")));
        Assert.False(source.ContentEquals(SourceText.From("ac")));
        Assert.False(source.ContentEquals(SourceText.From("abc")));
        Assert.False(source.ContentEquals(null));
    }

    [Fact]
    public void All_may_be_deleted()
    {
        SourceText source = SourceText.From("ab").Replace(new TextSpan(0, 2), "");

        TextSamples.AssertSame("", source);
        TextSamples.AssertSame("c", source.Replace(new TextSpan(0, 0), "c"));
    }

    /// <summary>Balanced, no leaf empty or too long, and no two neighbours short enough to be one.</summary>
    private static void AssertSound(Rope rope)
    {
        var lengths = new List<int>();
        Collect(rope);
        if (lengths.Count > 1)
        {
            Assert.True(lengths.TrueForAll(length => length is >= 1 and <= Rope.MaxLeafLength));
            Assert.True(lengths.Zip(lengths.Skip(1)).All(pair => pair.First + pair.Second > Rope.MergeLength));
        }

        void Collect(Rope part)
        {
            if (part is RopeBranch branch)
            {
                Assert.InRange(branch.Left.Height - branch.Right.Height, -1, 1);
                Collect(branch.Left);
                Collect(branch.Right);
            }
            else
            {
                lengths.Add(part.Length);
            }
        }
    }
}
