using UnDocParser.Model;
using UnDocParser.Tests.Parsing;

namespace UnDocParser.Tests.Model;

/// <summary>The forms in which the marks of notes are printed, and that each is taken out of the text.</summary>
public sealed class NoteMarkFormTests
{
    [Theory]
    [InlineData("Recalling the Charter of Lights, 1/ adopted in 2031, 2/", "1/ A/90/12.\n\n2/ A/90/13.")]
    [InlineData("Recalling the Charter of Lights,¹ adopted in 2031,²", "¹ A/90/12.\n\n² A/90/13.")]
    [InlineData("Recalling the Charter of Lights,1 adopted in 2031,2", "1 A/90/12.\n\n2 A/90/13.")]
    public void Marks_are_no_part_of_the_text(string clause, string notes)
    {
        var parsed = ParsedText.Of($"The General Assembly,\n\n{clause}\n\n1. Decides to remain seized of the matter.\n\n__________________\n\n{notes}\n");
        Assert.Equal("Recalling the Charter of Lights, adopted in 2031,", Assert.Single(parsed.TextsOf(ParagraphType.Preambular)));
        Assert.Equal([1, 1], parsed.Model.Notes.Select(note => note.Paragraph));
    }

    [Fact]
    public void A_mark_may_be_glued_to_the_next_sentence()
    {
        ParsedText parsed = OfClause("Recalling the Charter of Lights,1 adopted in 2031 by the ports.2In it all ports are named,", "1 A/90/12.", "2 A/90/13.");
        Assert.Equal("Recalling the Charter of Lights, adopted in 2031 by the ports.In it all ports are named,", Assert.Single(parsed.TextsOf(ParagraphType.Preambular)));
        Assert.Equal([1, 1], parsed.Model.Notes.Select(note => note.Paragraph));
    }

    [Fact]
    public void A_mark_may_stand_behind_the_number_of_its_paragraph()
    {
        var parsed = ParsedText.Of(
            "The General Assembly,\n\nRecalling the Charter of Lights,¹\n\n1. Takes note of the report;\n\n2.² Decides to open a register of lights;\n\n"
            + "3. Decides to remain seized of the matter.\n\n__________________\n\n¹ A/90/12.\n\n² This paragraph was adopted by vote.\n");
        Assert.Equal(["1.", "2.", "3."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal("Decides to open a register of lights;", parsed.Labelled("2.").Text);
        Assert.Equal("Decides", parsed.Labelled("2.").Opening);
        Assert.Equal([1, 3], parsed.Model.Notes.Select(note => note.Paragraph));
    }

    [Fact]
    public void What_joins_raised_marks_goes_with_them()
    {
        ParsedText parsed = OfClause("Recalling the Charter of Lights¹,² and the Rules of Ports,³⁻⁵", "¹ A/90/1.", "² A/90/2.", "³ A/90/3.", "⁴ A/90/4.", "⁵ A/90/5.");
        Assert.Equal("Recalling the Charter of Lights and the Rules of Ports,", Assert.Single(parsed.TextsOf(ParagraphType.Preambular)));
        Assert.All(parsed.Model.Notes, note => Assert.Equal(1, note.Paragraph));
    }

    [Fact]
    public void A_note_may_have_two_marks()
    {
        var parsed = ParsedText.Of(
            "The General Assembly,\n\nRecalling the Charter of Lights,86 adopted in 2031,87\n\n1. Approves the plan as set out in the Charter,86 and in annex 1;\n\n"
            + "2. Decides to remain seized of the matter.\n\n__________________\n\n86 A/90/12.\n\n87 A/90/13.\n");
        Assert.Equal("Approves the plan as set out in the Charter, and in annex 1;", parsed.Labelled("1.").Text);
        Assert.Equal([1, 1], parsed.Model.Notes.Select(note => note.Paragraph));
    }

    private static ParsedText OfClause(string clause, params string[] notes) => ParsedText.Of(
        $"The General Assembly,\n\n{clause}\n\n1. Decides to remain seized of the matter.\n\n__________________\n\n{string.Join("\n\n", notes)}\n");
}
