using UnDocParser.Comparison;
using UnDocParser.Syntax;
using UnDocParser.Tests.Corpus;

namespace UnDocParser.Tests.Comparison;

public sealed class DocumentComparisonTests
{
    private const string Draft = """
        The General Assembly,

        Recalling its resolution 98/7 of 4 December 2043,

        Bearing in mind the report of the keepers of the lighthouses,

        1. Welcomes the report of the Secretary-General on the lighthouses of the northern coast;

        2. Requests all States to keep thirty lamps burning by night;

        3. Encourages the keepers to exchange what they have learned about oil and wicks;

        4. Decides to consider the question at its ninety-ninth session.
        """;

    [Fact]
    public void The_words_that_differ_are_told_with_their_places()
    {
        string adopted = Draft.Replace("thirty lamps burning by night", "forty lamps\nburning by day and by night", StringComparison.Ordinal);
        DocumentComparison comparison = Compare(Draft, adopted);
        ComparisonEntry changed = Assert.Single(comparison.Entries, entry => entry.Kind != ComparisonKind.Equal);

        Assert.False(comparison.AreEqual);
        Assert.Equal((ComparisonKind.Changed, "2", "2", false), (changed.Kind, changed.BeforeLabelPath, changed.AfterLabelPath, changed.IsMoved));
        Assert.Equal(["-thirty- +forty+", "-- +by day and+"], changed.Changes.Select(change => change.ToString()));
        Assert.Equal("thirty", Draft.Substring(changed.Changes[0].BeforeSpan.Start, changed.Changes[0].BeforeSpan.Length));
        Assert.Equal("forty", adopted.Substring(changed.Changes[0].AfterSpan.Start, changed.Changes[0].AfterSpan.Length));
        Assert.Equal("by day and", adopted.Substring(changed.Changes[1].AfterSpan.Start, changed.Changes[1].AfterSpan.Length));
        Assert.Equal(Draft.IndexOf("burning by", StringComparison.Ordinal) + 7, changed.Changes[1].BeforeSpan.Start);
    }

    [Fact]
    public void What_is_put_in_renumbers_the_rest_and_changes_nothing_else()
    {
        string adopted = Draft.Replace("3. Encourages", "3. Thanks the fishing villages for their patience;\n\n4. Encourages", StringComparison.Ordinal)
            .Replace("4. Decides", "5. Decides", StringComparison.Ordinal);
        DocumentComparison comparison = Compare(Draft, adopted);

        Assert.Equal("3", Assert.Single(comparison.Entries, entry => entry.Kind == ComparisonKind.Added).AfterLabelPath);
        Assert.Equal(["3>4", "4>5"], comparison.Entries.Where(entry => entry.IsRelabelled).Select(entry => $"{entry.BeforeLabelPath}>{entry.AfterLabelPath}"));
        Assert.DoesNotContain(comparison.Entries, entry => entry.Kind is ComparisonKind.Removed or ComparisonKind.Changed or ComparisonKind.Moved);
    }

    [Fact]
    public void What_is_taken_out_stands_where_it_stood()
    {
        string adopted = Draft.Replace("Bearing in mind the report of the keepers of the lighthouses,\n\n", "", StringComparison.Ordinal);

        Assert.Equal([ComparisonKind.Equal, ComparisonKind.Equal, ComparisonKind.Removed, ComparisonKind.Equal], Compare(Draft, adopted).Entries.Take(4).Select(entry => entry.Kind));
    }

    [Fact]
    public void What_moved_is_told_once_even_where_words_changed_too()
    {
        string adopted = """
            The General Assembly,

            Recalling its resolution 98/7 of 4 December 2043,

            Bearing in mind the report of the keepers of the lighthouses,

            1. Encourages the keepers to exchange what they have learned about lamp oil and wicks;

            2. Welcomes the report of the Secretary-General on the lighthouses of the northern coast;

            3. Requests all States to keep thirty lamps burning by night;

            4. Decides to consider the question at its ninety-ninth session.
            """;
        ComparisonEntry moved = Assert.Single(Compare(Draft, adopted).Entries, entry => entry.IsMoved);

        Assert.Equal((ComparisonKind.Changed, "3", "1"), (moved.Kind, moved.BeforeLabelPath, moved.AfterLabelPath));
        Assert.Equal("-- +lamp+", Assert.Single(moved.Changes).ToString());
    }

    [Fact]
    public void A_clause_that_was_replaced_keeps_its_place()
    {
        string adopted = Draft.Replace("Requests all States to keep thirty lamps burning by night", "Invites the coastal authorities to build towers of stone", StringComparison.Ordinal);
        ComparisonKind[] kinds = [.. Compare(Draft, adopted).Entries.Select(entry => entry.Kind).Where(kind => kind != ComparisonKind.Equal)];

        Assert.Equal([ComparisonKind.Removed, ComparisonKind.Added], kinds);
    }

    [Fact]
    public void Layout_and_notes_make_no_difference()
    {
        string adopted = Draft.Replace("lighthouses of the northern", "lighthouses\nof the  northern", StringComparison.Ordinal)
            .Replace("Secretary-General", "Secretary\u2011General", StringComparison.Ordinal);

        Assert.True(Compare(Draft, adopted).AreEqual);
        Assert.True(Compare("", "").AreEqual);
    }

    [Theory]
    [InlineData("大会，\n\n1. 请秘书长在下届会议上报告灯塔情况", "大会，\n\n1. 请秘书长在第九十届会议上报告灯塔情况", "-下- +第九十+")]
    [InlineData("إن الجمعية العامة،\n\n1 - يطلب إلى الأمين العام أن يقدم تقريرا عن المنارات", "إن الجمعية العامة،\n\n1 - يطلب إلى الأمين العام أن يقدم تقريرا آخر عن المنارات", "-- +آخر+")]
    public void Words_of_all_scripts_are_compared(string before, string after, string change)
    {
        ComparisonEntry entry = Assert.Single(Compare(before, after).Entries, entry => entry.Kind == ComparisonKind.Changed);

        Assert.Equal(change, Assert.Single(entry.Changes).ToString());
    }

    [Fact]
    public void Many_paragraphs_that_all_changed_are_no_square()
    {
        DocumentComparison small = Compare(Clauses(1_000, "oil"), Clauses(1_000, "gas"));
        DocumentComparison large = Compare(Clauses(10_000, "oil"), Clauses(10_000, "gas"));

        Assert.Equal(10_000, large.Entries.Count(entry => entry.Kind == ComparisonKind.Changed));
        Assert.True(large.Steps < small.Steps * 20, $"{large.Steps} steps for ten times what took {small.Steps}");
    }

    [Fact]
    public void Documents_with_nothing_in_common_are_no_square()
    {
        DocumentComparison comparison = Compare(Clauses(10_000, "oil"), string.Join("\n\n", Enumerable.Range(1, 10_000).Select(number => $"{number}. Vows x{number}y z{number};")));

        Assert.Equal(20_000, comparison.Entries.Length);
        Assert.True(comparison.Steps < 50_000_000, $"{comparison.Steps} steps");
    }

    // Read in ../shared: the draft and the text that was adopted, in French.
    [SharedFact(SharedTexts.Corpus)]
    public void A_draft_and_its_adopted_text_differ_in_exactly_the_words_that_differ()
    {
        DocumentComparison comparison = Compare(Read("A_75_L.69/fr.tika-real.txt"), Read("A_RES_75_268/fr.plain.txt"));
        ComparisonEntry[] changed = [.. comparison.Entries.Where(entry => entry.Kind == ComparisonKind.Changed)];

        Assert.Equal(
            ["-,- ++", "-qu’elles- +que celles-ci+", "-sa- +la+", "-,- ++", "-- +de l’Organisation des Nations Unies+"],
            changed.SelectMany(entry => entry.Changes).Select(change => change.ToString()));
        Assert.All(comparison.Entries, entry => Assert.True(entry.Kind is ComparisonKind.Equal or ComparisonKind.Changed && !entry.IsMoved));
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(SharedTexts.Find(SharedTexts.Corpus)!, name));

    private static DocumentComparison Compare(string before, string after) => DocumentComparison.Create(SyntaxTree.ParseText(before), SyntaxTree.ParseText(after));

    private static string Clauses(int count, string word) =>
        string.Join("\n\n", Enumerable.Range(1, count).Select(number => $"{number}. Requests the keeper of lamp l{number} to use {word} of the sort s{number} in district d{number / 3};"));
}
