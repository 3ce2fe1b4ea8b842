using UnDocParser.Model;
using UnDocParser.Tests.Parsing;

namespace UnDocParser.Tests.Model;

public sealed class ParagraphPartTests
{
    [Fact]
    public void A_part_is_written_as_the_outline_writes_it()
    {
        Assert.Equal("main", ParagraphPart.Main.ToString());
        Assert.Equal("B", ParagraphPart.Lettered("B").ToString());
        Assert.Equal("annex:2", ParagraphPart.AnnexOf(2).ToString());
    }

    [Fact]
    public void Parts_are_equal_by_value_and_the_default_is_the_main_part()
    {
        Assert.Equal(ParagraphPart.Main, default);
        Assert.Equal(ParagraphPart.AnnexOf(1), ParagraphPart.AnnexOf(1));
        Assert.NotEqual(ParagraphPart.AnnexOf(1), ParagraphPart.Main);
        Assert.True(ParagraphPart.AnnexOf(1).IsAnnex);
        Assert.False(ParagraphPart.Lettered("A").IsAnnex);
    }

    [Fact]
    public void A_part_without_letter_or_number_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ParagraphPart.Lettered(""));
        Assert.Throws<ArgumentOutOfRangeException>(() => ParagraphPart.AnnexOf(0));
    }

    [Fact]
    public void The_position_of_a_note_is_where_its_mark_stood_in_the_text()
    {
        var parsed = ParsedText.Of("The General Assembly,\n\nRecalling its report¹ on the lights² of the coast,\n\n1. Decides to keep them.\n\n¹ A/91/12.\n² A/91/13.\n");

        Assert.Equal(
            ["Recalling its report", "Recalling its report on the lights"],
            parsed.Model.Notes.Select(note => parsed.Paragraphs[note.Paragraph!.Value].Text[..note.Position!.Value]));
    }
}
