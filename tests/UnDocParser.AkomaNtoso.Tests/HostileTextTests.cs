using UnDocParser.Tests.Corpus;
using UnDocParser.Tests.Properties;

namespace UnDocParser.AkomaNtoso.Tests;

/// <summary>Texts that nobody would call a document give valid ones.</summary>
public sealed class HostileTextTests
{
    private const int Documents = 300;
    private static readonly string[] Lines =
    [
        "United Nations", "A/RES/90/15*", "General Assembly", "Security Council", "Distr.: General", "31 June 2036", "Agenda items 1 and 2", "Resolution adopted by the General Assembly on 31 June 2036",
        "[on the report of the First Committee (A/90/1)]", "90/15. Harbours", "90/16. Ropes", "The General Assembly,", "The Security Council,", "Recalling its resolution 47/120 B and 217 A (III),¹", "Noting:",
        "(a) One;", "(a) One again;", "– dash", "(i) Deep;", "a. Deeper;", "1. Decides:", "1.", "(b)", "2. Requests www.sea.example/a?b=c(d), and http://[x", "I", "II. Ropes", "Annex", "Annex II", "Appendix",
        "40th plenary meeting", "31 June 2036", "[Adopted without a vote.]", "[Adopted by a recorded vote of 2 to 0, with 1 abstention. The voting was as follows:", "In favour:", "Norland, Sudland", "Abstaining:", "Ostland]",
        "| a | b¹ |", "|---|---|", "| c | |", "¹ See A/88/45.", "² Ibid.", "__________________", "\u0001\u0002\uFFFE", "\uD800 alone", "\uDC00", "& < > \" ' ]]>", "", "\f", "A", "B", "~~old~~ **new** <del>x</del>", "“1. Decides", "In paragraph 3, replace “notes” with “welcomes”.",
    ];

    [SharedTheory(SchemaValidator.Folder)]
    [InlineData("")]
    [InlineData("\u0000\u0001")]
    [InlineData("\uD800")]
    [InlineData("Annex")]
    [InlineData("1.\n2.\n(a)\n")]
    [InlineData("The General Assembly")]
    [InlineData("¹ A note alone.")]
    [InlineData("40th plenary meeting\n2 May 2036")]
    public void Little_texts_are_valid(string text) => Assert.Equal([], SchemaValidator.Faults(Texts.Xml(text)));

    [SharedFact(SchemaValidator.Folder)]
    public void Lines_in_any_order_are_valid()
    {
        for (int index = 0; index < Documents; index++)
        {
            var random = new Random(TestSeed.Value + index);
            string text = string.Join('\n', Enumerable.Range(0, random.Next(1, 60)).Select(_ => Lines[random.Next(Lines.Length)]));
            IReadOnlyList<string> faults = SchemaValidator.Faults(Texts.Xml(text));
            Assert.True(faults.Count == 0, $"{string.Join('\n', faults)}\n{text}");
        }
    }

    [SharedFact(SchemaValidator.Folder)]
    public void Lists_of_any_depth_are_valid()
    {
        string[] labels = ["(a)", "(i)", "a.", "i.", "–"];
        string text = "The General Assembly,\n1. Decides:\n" + string.Concat(Enumerable.Range(0, 400).Select(index => $"{new string(' ', index)}{labels[index % labels.Length]} Item {index}:\n"));

        Assert.Equal([], SchemaValidator.Faults(Texts.Xml(text)));
    }

    [Fact]
    public void A_long_paragraph_with_many_citations_takes_no_long_time()
    {
        string text = "The General Assembly,\n1. Decides " + string.Concat(Enumerable.Range(1, 5_000).Select(static index => $"on resolution 70/{1 + (index % 300)}, ")) + "to rest.";

        Assert.Contains("A/RES/70/299", Texts.Xml(text), StringComparison.Ordinal);
    }
}
