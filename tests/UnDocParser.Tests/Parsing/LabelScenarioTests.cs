using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

public sealed class LabelScenarioTests
{
    private const string Opening = "The General Assembly,\nRecalling its resolution 59/50,\n";

    [Fact]
    public void I_behind_h_is_a_letter()
    {
        string items = string.Concat("abcdefghijk".Select(letter => $"({letter}) To keep tower number {letter};\n"));
        var parsed = ParsedText.Of(Opening + "1. Requests the Harbour Fund:\n" + items + "2. Decides to remain seized of the matter.\n");

        Assert.Equal("abcdefghijk".Select(letter => $"1 ({letter})"), parsed.Items);
    }

    [Fact]
    public void I_behind_a_colon_is_a_roman_number()
    {
        var parsed = ParsedText.Of(Opening +
            """
            1. Requests the Harbour Fund:
            (a) To keep:
            (i) The towers;
            (ii) The lamps;
            (b) To report.
            """);

        Assert.Equal(["1 (a)", "2 (i)", "2 (ii)", "1 (b)"], parsed.Items);
        Assert.Equal([2, 3, 3, 2], parsed.Paragraphs.Where(paragraph => paragraph.Type == ParagraphType.Item).Select(paragraph => paragraph.Parent!.Value));
    }

    [Fact]
    public void I_behind_h_and_a_colon_is_a_roman_number()
    {
        string items = string.Concat("abcdefg".Select(letter => $"({letter}) To keep tower number {letter};\n"));
        var parsed = ParsedText.Of(Opening + "1. Requests the Harbour Fund:\n" + items + "(h) To keep:\n(i) The lamps;\n(ii) The oil;\n(i) To report.\n");

        Assert.Equal(["1 (h)", "2 (i)", "2 (ii)", "1 (i)"], parsed.Items.Skip(7));
    }

    [Fact]
    public void French_items_have_no_opening_parenthesis()
    {
        var parsed = ParsedText.Of("L’Assemblée générale,\nRappelant sa résolution 59/50 du 2 décembre 2004,\n1. Prie le Fonds des ports :\na) D’entretenir :\ni) Les tours ;\nii) Les lampes ;\nb) De faire rapport.\n");

        Assert.Equal(["1 a)", "2 i)", "2 ii)", "1 b)"], parsed.Items);
    }

    [Fact]
    public void Letters_with_stops_stand_below_roman_numbers()
    {
        var parsed = ParsedText.Of(Opening + "1. Requests:\n(a) The Fund:\n(i) To keep:\na. Towers;\nb. Lamps;\n(ii) To report;\n(b) The States to help.\n");

        Assert.Equal(["1 (a)", "2 (i)", "3 a.", "3 b.", "2 (ii)", "1 (b)"], parsed.Items);
    }

    [Fact]
    public void Items_of_a_preambular_clause_hang_on_it()
    {
        var parsed = ParsedText.Of("The General Assembly,\nRecalling:\n(a) Its resolution 59/50;\n(b) Its resolution 64/256,\nNoting both,\n1. Decides to remain seized of the matter.\n");

        Assert.Equal([1, 1], parsed.Paragraphs.Where(paragraph => paragraph.Type == ParagraphType.Item).Select(paragraph => paragraph.Parent!.Value));
        Assert.Equal(2, parsed.TextsOf(ParagraphType.Preambular).Count());
    }

    [Fact]
    public void Bullets_are_items_of_one_level()
    {
        var parsed = ParsedText.Of(Opening + "1. Requests the Harbour Fund to keep:\n– The towers;\n– The lamps;\n– The oil;\n2. Decides to remain seized of the matter.\n");

        Assert.Equal(["1 –", "1 –", "1 –"], parsed.Items);
    }

    [Fact]
    public void Numbers_alone_on_their_line_are_labels_of_the_text_below()
    {
        var parsed = ParsedText.Of(Opening + "1.\nTakes note of the report;\n2.\nDecides to remain seized of the matter.\n");

        Assert.Equal([("1.", "Takes note of the report;"), ("2.", "Decides to remain seized of the matter.")], parsed.Paragraphs.Where(paragraph => paragraph.Type == ParagraphType.Operative).Select(paragraph => (paragraph.Label!, paragraph.Text)));
    }

    [Fact]
    public void A_paragraph_without_label_behind_items_goes_on_with_their_clause()
    {
        var parsed = ParsedText.Of(Opening + "1. Requests the Harbour Fund to keep:\n(a) The towers;\n(b) The lamps;\nand to report on both;\n2. Decides to remain seized of the matter.\n");

        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal("and to report on both;", Assert.Single(parsed.TextsOf(ParagraphType.Text)));
    }

    [Fact]
    public void Clauses_of_a_preamble_may_have_letters()
    {
        var parsed = ParsedText.Of(
            "The General Assembly,\n\n(a) Recalling its resolution 73/9,\n\n(b) Noting the report of the keeper,\n\n1. Decides to open a register.\n");

        Assert.Equal(
            "EnactingFormula |Preambular (a)|Preambular (b)|Operative 1.",
            string.Join("|", parsed.Model.Paragraphs.Select(paragraph => $"{paragraph.Type} {paragraph.Label}")));
        Assert.Equal("Recalling", parsed.Model.Paragraphs[1].Opening);
    }
}
