using System.Text;
using UnDocParser.Languages;
using UnDocParser.Tests.Properties;
using UnDocParser.Text;

namespace UnDocParser.Tests.Languages;

/// <summary>How much of a text is read to choose its language, and what an edit changes of it.</summary>
public sealed class LanguageCountsTests
{
    private const string English = "Recalling that the lamps of the harbours are lit by the keepers in each of the nights of the year,\n";
    private const string French = "Rappelant que les feux des ports sont allumés par les gardiens dans chacune des nuits de l’année,\n";

    [Fact]
    public void Few_lines_choose_where_their_words_are_clear() =>
        Assert.Equal("en", LanguageCounts.Of(Repeat(English, 40) + Repeat(French, 150)).Best.Code);

    [Fact]
    public void Many_lines_choose_where_the_words_of_few_are_mixed() =>
        Assert.Equal("fr", LanguageCounts.Of(Repeat(English + French, 15) + Repeat(French, 100)).Best.Code);

    [Fact]
    public void Many_lines_choose_where_few_hold_hardly_a_word() =>
        Assert.Equal("fr", LanguageCounts.Of(Repeat("1234 5678 9012 of the 3456\n", 15) + Repeat("1234 5678 9012 3456 7890\n", 110) + Repeat(French, 100)).Best.Code);

    // From clear to mixed and back: each edit gives the counts that the whole text does.
    [Fact]
    public void An_edit_changes_the_counts_as_the_text_does()
    {
        string text = Repeat(English, 40) + Repeat(French, 150);
        var counts = LanguageCounts.Of(text);
        var random = new Random(TestSeed.Value);
        for (int edit = 0; edit < 400; edit++)
        {
            int start = random.Next(Math.Min(text.Length, 5_000));
            int length = Math.Min(random.Next(200), text.Length - start);
            string inserted = Repeat(random.Next(2) == 0 ? English : French, random.Next(3));
            var before = SourceText.From(text);
            SourceText after = before.WithChanges(new TextChange(new TextSpan(start, length), inserted));
            counts = counts.Replace(before, after, new TextChangeRange(new TextSpan(start, length), inserted.Length));
            text = after.ToString();

            Assert.True(counts.IsSame(LanguageCounts.Of(text)), $"edit {edit} of seed {TestSeed.Value}");
        }
    }

    private static string Repeat(string line, int times) => new StringBuilder().Insert(0, line, times).ToString();
}
