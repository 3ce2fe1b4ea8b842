using UnDocParser.Comparison;
using UnDocParser.Tests.Properties;

namespace UnDocParser.Tests.Comparison;

public sealed class SequenceDifferenceTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("abc", "abc", "abc")]
    [InlineData("abc", "", "")]
    [InlineData("abcabba", "cbabac", "abba|baba|caba|cbba")]
    [InlineData("abcd", "acbd", "abd|acd")]
    [InlineData("xaxbx", "yaybyy", "ab")]
    public void A_longest_common_part_is_found(string before, string after, string common)
    {
        string found = Common(SequenceDifference.Of(Numbers(before), Numbers(after)), Numbers(before));

        Assert.Contains(found, common.Split('|'));
    }

    [Fact]
    public void Matches_are_equal_ascend_and_are_as_many_as_any_script_leaves()
    {
        var random = new Random(TestSeed.Value);
        for (int round = 0; round < 300; round++)
        {
            int[] before = [.. Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(5))];
            int[] after = [.. Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(5))];
            IReadOnlyList<SequenceMatch> matches = SequenceDifference.Of(before, after).Matches;

            AssertSound(matches, before, after);
            Assert.Equal(LongestCommon(before, after), matches.Sum(match => match.Length));
        }
    }

    [Fact]
    public void Sequences_that_differ_throughout_are_cut_at_what_occurs_once()
    {
        int[] before = [.. Enumerable.Range(0, 40_000).Select(index => index % 4 == 0 ? index : -1 - (index % 3))];
        int[] after = [.. Enumerable.Range(0, 40_000).Select(index => index % 4 == 0 ? index : -5 - (index % 3))];
        var difference = SequenceDifference.Of(before, after);

        AssertSound(difference.Matches, before, after);
        Assert.Equal(10_000, difference.Matches.Sum(match => match.Length));
        Assert.True(difference.Steps < 40_000L * SequenceDifference.MostEdits, $"{difference.Steps} steps");
    }

    [Fact]
    public void Sequences_without_a_common_element_cost_a_bound()
    {
        var difference = SequenceDifference.Of([.. Enumerable.Range(0, 50_000)], [.. Enumerable.Range(60_000, 50_000)]);

        Assert.Empty(difference.Matches);
        Assert.True(difference.Steps < 1_000_000, $"{difference.Steps} steps");
    }

    private static void AssertSound(IReadOnlyList<SequenceMatch> matches, int[] before, int[] after)
    {
        int nextBefore = 0;
        int nextAfter = 0;
        foreach (SequenceMatch match in matches)
        {
            Assert.True(match.Before >= nextBefore && match.After >= nextAfter);
            Assert.Equal(before.Skip(match.Before).Take(match.Length), after.Skip(match.After).Take(match.Length));
            nextBefore = match.Before + match.Length;
            nextAfter = match.After + match.Length;
        }
    }

    private static int LongestCommon(int[] before, int[] after)
    {
        int[,] table = new int[before.Length + 1, after.Length + 1];
        for (int i = 1; i <= before.Length; i++)
        {
            for (int j = 1; j <= after.Length; j++)
            {
                table[i, j] = before[i - 1] == after[j - 1] ? table[i - 1, j - 1] + 1 : Math.Max(table[i - 1, j], table[i, j - 1]);
            }
        }

        return table[before.Length, after.Length];
    }

    private static int[] Numbers(string text) => [.. text.Select(character => (int)character)];

    private static string Common(SequenceDifference difference, int[] before) =>
        string.Concat(difference.Matches.SelectMany(match => before.Skip(match.Before).Take(match.Length)).Select(number => (char)number));
}
