using UnDocParser.Diagnostics;
using UnDocParser.Tests.Parsing;

namespace UnDocParser.Tests.Model.Notes;

/// <summary>Raised figures that count on are note marks though their notes were cut off.</summary>
public sealed class MarkWithoutNoteTests
{
    private const string Start = "The General Assembly,\n\n";
    private const string Notes = "__________________\n\n¹ See A/75/12.\n\n";

    [Fact]
    public void Marks_without_notes_are_no_text_and_are_reported()
    {
        var parsed = ParsedText.Of(Start + "Recalling the Charter of Lights¹ and the statute of 2036,²\n\n1. Decides to meet.³\n");

        Assert.Equal(["Recalling the Charter of Lights and the statute of 2036,", "Decides to meet."], parsed.Paragraphs.Skip(1).Select(paragraph => paragraph.Text));
        Assert.Equal(["1", "2", "3"], Reported(parsed));
    }

    [Fact]
    public void Marks_behind_those_of_the_notes_lack_theirs()
    {
        var parsed = ParsedText.Of(Start + "Recalling the Charter of Lights¹ and the statute of 2036,²\n\n1. Decides to meet.\n\n" + Notes);

        Assert.Equal("Recalling the Charter of Lights and the statute of 2036,", parsed.Paragraphs[1].Text);
        Assert.Equal(["2"], Reported(parsed));
    }

    [Theory]
    [InlineData("Noting that the harbour has 40 m² of stores,")]
    [InlineData("Noting that the harbour has 10³ ships,")]
    [InlineData("Recalling the Charter of Lights² and its annex,")]
    [InlineData("Recalling the Charter of Lights2 and its annex,")]
    public void Other_figures_stay(string clause)
    {
        var parsed = ParsedText.Of(Start + clause + "\n\n1. Decides to meet.\n");

        Assert.Equal(clause, parsed.Paragraphs[1].Text);
        Assert.Empty(Reported(parsed));
    }

    private static IEnumerable<string> Reported(ParsedText parsed) =>
        parsed.Model.Diagnostics.Where(found => found.Descriptor == Descriptors.MarkWithoutNote).Select(found => found.GetMessage().Split(" ,".ToCharArray())[1]);
}
