using UnDocParser.Model;
using UnDocParser.Tests.Invariants;

namespace UnDocParser.Tests.Parsing;

/// <summary>Notes are known by what speaks for them where no rule stands above them, and end where running text begins where no page ends.</summary>
public sealed class NotesWithoutRuleTests
{
    private const string Text =
        "United Nations A/91/L.7\nGeneral Assembly\nArvonia and Valdoro: draft resolution\n  Lighthouses in the service of coastal peoples\n"
        + " The General Assembly,\n"
        + " Recalling that the keepers of lighthouses have served all who are at sea,1 whatever flag\n"
        + "they sail under and whatever port they make for in the end,\n"
        + " Noting with satisfaction that the Harbour Fund2 has begun to gather what they know, in\n"
        + "accordance with the wishes of the coastal communities concerned,\n"
        + " 1. Requests the Harbour Fund to go on with its work, in particular on the smaller islands,\n"
        + "and to tell the coastal States\n";

    private const string Rest = "what ships and what crews it needs for this work;\n 2. Decides to remain seized of the matter.\n";

    [Theory]
    [InlineData("1 Resolution 70/1.\n2 See A/90/12, annex.\n")]
    [InlineData("1Resolution 70/1.\n2See A/90/12, annex.\n")]
    [InlineData("(1) Resolution 70/1.\n(2) See A/90/12, annex.\n")]
    [InlineData("1\nResolution 70/1.\n2\nSee A/90/12, annex.\n")]
    [InlineData("1\n2\n\nResolution 70/1.\nSee A/90/12, annex.\n")]
    [InlineData("Resolution 70/1.\n1\nSee A/90/12, annex.\n2\n")]
    public void Notes_at_the_foot_of_a_page_need_no_rule(string notes)
    {
        var parsed = ParsedText.Of(Text + notes + "\n36-20417\n\n1/2\n\n\fA/91/L.7\n\n" + Rest);
        Assert.Equal(["1", "2"], parsed.Model.Notes.Select(note => note.Mark));
        Assert.Equal(["Resolution 70/1.", "See A/90/12, annex."], parsed.Model.Notes.Select(note => note.Text));
        Assert.Equal([1, 2], parsed.Model.Notes.Select(note => note.Paragraph));
        Assert.EndsWith("to tell the coastal States what ships and what crews it needs for this work;", parsed.Labelled("1.").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Spaced_lines_show_the_end_of_the_page_by_a_blank_line_that_is_not_there()
    {
        var parsed = ParsedText.Of(ParsedText.Space(Text) + "\n 1 Resolution 70/1. \n\n 2 To be issued. \n" + ParsedText.Space(Rest));
        Assert.Equal(["Resolution 70/1.", "To be issued."], parsed.Model.Notes.Select(note => note.Text));
        Assert.EndsWith("to tell the coastal States what ships and what crews it needs for this work;", parsed.Labelled("1.").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 January 2037 what ships it needs for this work, and with what crews they are to sail there.\n")]
    [InlineData("1 ship and the crew that it needs for this work, and the lights that it is to be paid for.\n")]
    [InlineData("9 Paris.\n")]
    public void A_line_with_a_number_before_it_is_no_note_by_that_alone(string line)
    {
        var parsed = ParsedText.Of(Text + line + " 2. Decides to remain seized of the matter.\n\n36-20417\n\n1/2\n\n\f");
        Assert.Empty(parsed.Model.Notes);
    }

    [Fact]
    public void A_clause_without_its_stop_is_no_note()
    {
        var parsed = ParsedText.Of(Text + Rest.Replace("2. Decides", "2 Decides", StringComparison.Ordinal) + "\n36-20417\n\n1/2\n\n\f");
        Assert.Empty(parsed.Model.Notes);
        Assert.Equal(["1.", "2"], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void A_page_without_rules_comes_out_whole()
    {
        var parsed = ParsedText.Of(SampleTexts.Fixture("notes-without-rule.en.txt"));
        Assert.Equal(["1.", "2.", "3."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(
            ["1 → 1: A/90/12, annex.", "2 → 2: To be issued.", "3 → 4: See A/90/61, and United Nations, Treaty Series, vol. 2896, No. 50518."],
            parsed.Model.Notes.Select(note => $"{note.Mark} → {note.Paragraph}: {note.Text}"));
        Assert.Equal(
            "Requests the Harbour Fund to go on with its work, in particular on the smaller islands of the south, and to report on it;", parsed.Labelled("1.").Text);
    }

    [Fact]
    public void End_notes_need_no_rule_wherever_their_count_begins()
    {
        var parsed = ParsedText.Of(
            "The Security Council,\n\nTaking note of the statement of the Minister of Lights of Lindemar, 46\n\n"
            + "1. Calls upon Lindemar to respect the lights of Arvonia and to report on them;47\n\n2. Decides to remain seized of the matter.\n\n"
            + "46 See Official Records of the Council, Twenty-sixth\nYear, Supplement for October 2036.\n47 Ibid., 1590th meeting.\n");
        Assert.Equal(["46", "47"], parsed.Model.Notes.Select(note => note.Mark));
        Assert.Equal([1, 2], parsed.Model.Notes.Select(note => note.Paragraph));
    }

    [Fact]
    public void Notes_end_where_a_clause_begins_though_no_page_ends()
    {
        var parsed = ParsedText.Of(SampleTexts.Fixture("notes-amid-text.fr.txt"));
        Assert.Equal(2, parsed.TextsOf(ParagraphType.Preambular).Count(text => text.StartsWith("Consciente", StringComparison.Ordinal) || text.StartsWith("Rappelant", StringComparison.Ordinal)));
        Assert.Equal(["1.", "2.", "3."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(["A/91/24, chap. III.", "Ibid., par. 9."], parsed.Model.Notes.Select(note => note.Text));
        Assert.Equal([1, 3], parsed.Model.Notes.Select(note => note.Paragraph));
    }

    [Fact]
    public void A_clause_directly_behind_notes_is_none_of_them()
    {
        var parsed = ParsedText.Of(
            ParsedText.Space(Text + "what ships it needs for this work;") + "__________________ \n\n 1 Resolution 70/1. \n\n 2 Resolution 70/2. \n\n 2. Decides to remain seized of the matter. \n\n");
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal("Resolution 70/2.", parsed.Model.Notes[1].Text);
    }

    [Fact]
    public void A_rule_amid_a_clause_starts_no_notes()
    {
        var parsed = ParsedText.Of(Text + "__________________\n" + Rest);
        Assert.Empty(parsed.Model.Notes);
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.EndsWith("to tell the coastal States what ships and what crews it needs for this work;", parsed.Labelled("1.").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_marks_in_a_row_have_the_two_texts_below_them()
    {
        var parsed = ParsedText.Of(
            "The General Assembly,\n\nTaking note of the report of the Fund,20 and of the statute21 of the Union of Lights,\n\n1. Notes the report of the Fund\n\n"
            + "__________________\n\n20\n21\n\nA/91/355.\nResolution 69/144, annex.\n\nA/91/L.48\n\n2/2\n\n36-18761\n\non lights;\n\n2. Decides to close the item.\n");
        Assert.Equal(["20: A/91/355.", "21: Resolution 69/144, annex."], parsed.Model.Notes.Select(note => $"{note.Mark}: {note.Text}"));
    }
}
