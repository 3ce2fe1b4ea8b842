using System.Collections.Immutable;
using FsCheck.Xunit;
using UnDocParser.Text;

namespace UnDocParser.Tests.Text;

public class SourceTextHistoryTests
{
    [Property(Arbitrary = [typeof(RandomSeeds)])]
    public void Changes_since_any_ancestor_lead_from_it_to_the_text(int seed)
    {
        var random = new Random(seed);
        var texts = new List<SourceText> { SourceText.From(TextSamples.RandomText(random, random.Next(200))) };
        for (int generation = 0; generation < 12; generation++)
        {
            texts.Add(texts[^1].WithChanges(DisjointChanges(random, texts[^1].Length)));
        }

        foreach (SourceText ancestor in texts)
        {
            ImmutableArray<TextChange> changes = texts[^1].GetTextChanges(ancestor);
            Assert.Equal(texts[^1].ToString(), ancestor.WithChanges(changes).ToString());
            AssertOrdered(texts[^1].GetChangeRanges(ancestor));
        }
    }

    [Property(Arbitrary = [typeof(LineBreakTexts)])]
    public void Changes_between_unrelated_texts_lead_from_one_to_the_other(string left, string right)
    {
        var oldText = SourceText.From(left);
        SourceText newText = SourceText.From(right).Replace(new TextSpan(0, 0), "a");

        Assert.InRange(newText.GetChangeRanges(oldText).Length, 0, 1);
        Assert.Equal(newText.ToString(), oldText.WithChanges(newText.GetTextChanges(oldText)).ToString());
    }

    [Fact]
    public void Ranges_apart_from_each_other_stay_apart_over_generations()
    {
        var oldText = SourceText.From(new string('a', 1000));
        SourceText newText = oldText
            .WithChanges(new TextChange(new TextSpan(10, 1), "xyz"), new TextChange(new TextSpan(900, 5), ""))
            .Replace(new TextSpan(502, 0), "b")
            .Replace(new TextSpan(503, 0), "c");

        Assert.Equal(
            [
                new TextChangeRange(new TextSpan(10, 1), 3),
                new TextChangeRange(new TextSpan(500, 0), 2),
                new TextChangeRange(new TextSpan(900, 5), 0),
            ],
            newText.GetChangeRanges(oldText).ToArray());
    }

    [Fact]
    public void Unrelated_texts_differ_between_their_common_start_and_end()
    {
        Assert.Equal(
            [new TextChangeRange(new TextSpan(2, 1), 2)],
            SourceText.From("abXYde").GetChangeRanges(SourceText.From("abcde")).ToArray());
        Assert.Equal(
            [new TextChangeRange(new TextSpan(2, 0), 1)],
            SourceText.From("aaa").GetChangeRanges(SourceText.From("aa")).ToArray());
    }

    [Fact]
    public void Equal_texts_have_no_changes()
    {
        var text = SourceText.From("abc");

        Assert.Empty(text.GetChangeRanges(text));
        Assert.Empty(text.GetChangeRanges(SourceText.From("abc")));
        Assert.Throws<ArgumentNullException>(() => text.GetChangeRanges(null!));
    }

    [Fact]
    public void Hundreds_of_edits_are_remembered_and_thousands_still_give_true_changes()
    {
        var first = SourceText.From(new string('a', 1000));
        SourceText middle = first;
        SourceText last = first;
        for (int edit = 0; edit < 3000; edit++)
        {
            last = last.Replace(new TextSpan(edit % 2 == 0 ? 0 : last.Length, 0), "b");
            middle = edit == 2600 ? last : middle;
        }

        Assert.Equal(2, last.GetChangeRanges(middle).Length);
        Assert.Equal(last.ToString(), middle.WithChanges(last.GetTextChanges(middle)).ToString());
        Assert.Equal(last.ToString(), first.WithChanges(last.GetTextChanges(first)).ToString());
    }

    [Fact]
    public void A_text_does_not_keep_the_texts_before_it_alive()
    {
        (WeakReference weak, SourceText text) = Edit();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(weak.IsAlive);
        Assert.Equal("bc", text.ToString());

        static (WeakReference Old, SourceText New) Edit()
        {
            var old = SourceText.From("abc");
            return (new WeakReference(old), old.Replace(new TextSpan(0, 1), ""));
        }
    }

    private static TextChange[] DisjointChanges(Random random, int length)
    {
        var changes = new List<TextChange>();
        int position = 0;
        while (true)
        {
            position += random.Next(length + 2);
            if (position > length)
            {
                return [.. changes];
            }

            int removed = Math.Min(random.Next(5), length - position);
            changes.Add(new TextChange(new TextSpan(position, removed), TextSamples.RandomText(random, random.Next(5))));
            position += removed + 1;
        }
    }

    private static void AssertOrdered(IReadOnlyList<TextChangeRange> ranges)
    {
        foreach ((TextChangeRange left, TextChangeRange right) in ranges.Zip(ranges.Skip(1)))
        {
            Assert.True(left.Span.End <= right.Span.Start);
        }
    }
}
