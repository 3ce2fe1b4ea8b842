using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>Statutes, rules of procedure and reports that number their headings too: "2. Quorum" stands between the paragraphs 14 and 15.</summary>
public sealed class NumberedHeadingTests
{
    private const string Opening = "The General Assembly,\n\nRecalling the lamps,\n\n1. Adopts the statute annexed to the present resolution;\n\n2. Decides to print it.\n\nAnnex\n\nStatute of the Board of Keepers\n\n";

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\n")]
    public void A_number_between_paragraphs_that_count_on_heads_a_section(string gap)
    {
        string[] lines =
        [
            "A. Board", "1. Composition", "1. The Board has twelve members, who are keepers of lamps in the harbours.", "2. Term of membership",
            "2. Members serve for a term of three years, and may be elected for one more.", "3. Quorum", "3. The quorum is a majority of the members.",
        ];
        var parsed = ParsedText.Of(Opening + string.Join(gap, lines) + "\n");
        IEnumerable<DocumentParagraph> annex = parsed.Paragraphs.Where(static paragraph => paragraph.Part.ToString() == "annex:1");

        Assert.Equal(["Board", "Composition", "Term of membership", "Quorum"], annex.Where(static paragraph => paragraph.Type == ParagraphType.Heading && paragraph.Label is not null).Select(static paragraph => paragraph.Text));
        Assert.DoesNotContain(parsed.Model.Diagnostics, static diagnostic => diagnostic.Id == "UND0004");
    }

    [Fact]
    public void A_heading_below_it_may_stand_before_the_paragraph()
    {
        var parsed = ParsedText.Of(Opening + "1. The lamps are lit by the keepers of the harbours.\n\n1. Secretariat\n\n(a) Establishment of the secretariat\n\n2. The Board has a secretariat of its own, in the harbour.\n");

        Assert.Contains(parsed.Paragraphs, static paragraph => paragraph is { Type: ParagraphType.Heading, Label: "1.", Text: "Secretariat" });
    }

    [Theory]
    [InlineData("1. Lamps\n\n2. Piers\n\n3. Boats\n\n")]
    [InlineData("1. Lamps\n\n1. Piers\n\n1. Boats\n\n")]
    [InlineData("1. The keepers are:\n\n1. The keeper of the north\n\n2. They meet in the harbour.\n\n")]
    public void Lists_have_no_such_headings(string list)
    {
        var parsed = ParsedText.Of(Opening + list);

        Assert.DoesNotContain(parsed.Paragraphs, static paragraph => paragraph is { Type: ParagraphType.Heading, Label: not null });
    }

    [Theory]
    [InlineData("1. Decides to light them;\n2. Requests the keepers;\n2. Invites all States to pay\n3. Decides to meet.", "2. Invites all States to pay")]
    [InlineData("1. Decides to light them;\n2. Requests the keepers;\n8. Invites all States\n3. Decides to meet.", "8. Invites all States")]
    [InlineData("1. Decides that the keepers are to:\n1. Light the lamps\n2. Keep the boats\n2. Requests a report;\n3. Decides to meet.", "2. Keep the boats")]
    [InlineData("1. Decides to light them;\n2. Option 2: Invites the keepers\n2. Decides to meet.", "2. Option 2: Invites the keepers")]
    public void What_lost_its_stop_is_no_heading(string clauses, string line)
    {
        var parsed = ParsedText.Of("The General Assembly,\n\nRecalling the lamps,\n\n" + clauses + "\n");

        Assert.DoesNotContain(parsed.Paragraphs, paragraph => paragraph.Type == ParagraphType.Heading && line.EndsWith(paragraph.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_last_item_of_a_list_without_stops_is_no_heading()
    {
        var parsed = ParsedText.Of(Opening + "1. The keepers are\n1. The keeper of the north\n2. The keeper of the south\n2. They meet in the harbour, and elect one of them.\n");

        Assert.DoesNotContain(parsed.Paragraphs, static paragraph => paragraph is { Type: ParagraphType.Heading, Text: "The keeper of the south" });
    }
}
