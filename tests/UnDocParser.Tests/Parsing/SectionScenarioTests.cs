using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Parsing;

/// <summary>Sections of the operative part with preambles of their own, and clauses that show by their place.</summary>
public sealed class SectionScenarioTests
{
    private const string Head =
        "United Nations\nA/RES/98/7\nGeneral Assembly\nNinety-eighth session\nAgenda item 14\n98/7. Budget of lights and harbours\nThe General Assembly,\n";

    private const string RussianHead =
        "Организация Объединенных Наций\nA/RES/98/7\nГенеральная Ассамблея\nДевяносто восьмая сессия\nПункт 14 повестки дня\n98/7. Бюджет маяков и гаваней\nГенеральная Ассамблея,\n";

    private const string Sections =
        "I Lights of the northern coast\nRecalling its resolution 97/1 of 4 December 2042,\nHaving considered the report on lights,¹\n¹ A/98/11.\n"
        + "1. Takes note of the report;\n2. Approves the estimates;\n"
        + "II Harbours of the southern coast\nRecalling its resolution 97/2 of 4 December 2042,\nNoting with satisfaction that:\n(a) The harbours are open;\n(b) The piers are mended,\n"
        + "Having considered the report on harbours,²\n² A/98/12.\n1. Endorses the conclusions of the report;\n2. Decides to keep the matter under review.\n";

    [Fact]
    public void The_preamble_of_a_section_is_preambular_and_its_clauses_count_from_one()
    {
        var parsed = ParsedText.Of(Head + Sections + "12th plenary meeting\n4 March 2044\n");

        Assert.Equal(["I", "II"], parsed.LabelsOf(ParagraphType.Heading));
        Assert.Equal(["Lights of the northern coast", "Harbours of the southern coast"], parsed.TextsOf(ParagraphType.Heading));
        Assert.Equal(["Recalling", "Having considered", "Recalling", "Noting with satisfaction", "Having considered"], Openings(parsed, ParagraphType.Preambular));
        Assert.Equal(["1.", "2.", "1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(2, parsed.Model.Notes.Length);
        Assert.All(parsed.Model.Notes, note => Assert.NotNull(note.Paragraph));
        Assert.NotNull(parsed.Model.Closing);
    }

    [Fact]
    public void The_sections_are_nodes_with_the_preambular_clauses_inside()
    {
        var parsed = ParsedText.Of(Head + "1. Decides to adopt the budget;\n" + Sections.Replace("I Lights", "I\nLights", StringComparison.Ordinal).Replace("II Harbours", "II\nHarbours", StringComparison.Ordinal));

        var sections = parsed.Root.DescendantNodes().OfType<SectionSyntax>().ToList();
        Assert.Equal(2, sections.Count);
        Assert.All(sections, section => Assert.NotEmpty(section.Members.OfType<PreambularClauseSyntax>()));
    }

    [Fact]
    public void A_section_may_have_one_clause_without_a_number()
    {
        var parsed = ParsedText.Of(
            Head + "Recalling its resolution 97/1,\nI\nLights\n1. Takes note of the report;\nII\nHarbours\nApproves the budget of the harbours;\nIII\nReserve\nNotes that the reserve is spent.\n");

        Assert.Equal(["1.", null, null], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(["Takes note", "Approves", "Notes"], Openings(parsed, ParagraphType.Operative));
    }

    [Fact]
    public void The_clauses_of_a_section_may_count_on_behind_its_preamble()
    {
        string clauses = string.Concat(Enumerable.Range(1, 7).Select(number => $"{number}. Takes note of report {number};\n"));
        var parsed = ParsedText.OfSpaced(Head + "Recalling its resolution 97/1,\n" + clauses + "II\nHarbours\nRecalling its resolution 97/2,\n8. Decides to meet;\n9. Requests a report.\n");

        Assert.Equal(Enumerable.Range(1, 9).Select(number => $"{number}."), parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(2, parsed.TextsOf(ParagraphType.Preambular).Count());
    }

    [Fact]
    public void A_roman_number_in_a_sentence_is_no_section()
    {
        var parsed = ParsedText.Of(Head + "Recalling its resolution 97/1,\n1. Takes note of section II of the report;\n2. Recalls that\nI am the keeper of the lights,\nas the song says;\n3. Decides to go on.\n");

        Assert.Empty(parsed.TextsOf(ParagraphType.Heading));
    }

    [Fact]
    public void In_Russian_a_verb_in_small_letters_starts_a_clause_behind_a_title()
    {
        var parsed = ParsedText.Of(
            RussianHead + "I\nМаяки северного берега\nссылаясь на свою резолюцию 97/1 от 4 декабря 2042 года,\n1. принимает к сведению доклад;\nII\nГавани южного берега\nутверждает смету на 2044 год.\n");

        Assert.Equal(["Маяки северного берега", "Гавани южного берега"], parsed.TextsOf(ParagraphType.Heading));
        Assert.Equal(["ссылаясь"], Openings(parsed, ParagraphType.Preambular));
        Assert.Equal(["1.", null], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void In_Russian_a_formula_without_comma_leaves_the_single_clause_its_own_paragraph()
    {
        var parsed = ParsedText.Of(
            RussianHead.Replace("Ассамблея,\n", "Ассамблея\n", StringComparison.Ordinal)
            + "принимает декларацию о маяках, содержащуюся в приложении.\n12-е пленарное заседание\n4 марта 2044 года\nПриложение\nДекларация о маяках\n1. Мы признаем значение маяков.\n");

        Assert.Equal(["Генеральная Ассамблея"], parsed.TextsOf(ParagraphType.EnactingFormula));
        Assert.Equal(["принимает"], Openings(parsed, ParagraphType.Operative));
        Assert.Equal(ParagraphPart.AnnexOf(1), parsed.Labelled("1.").Part);
    }

    [Theory]
    [InlineData("3 Decides")]
    [InlineData("3  Decides")]
    public void The_next_number_is_a_label_even_if_it_lost_its_stop(string third)
    {
        var parsed = ParsedText.Of(Head + "Recalling its resolution 97/1,\n1. Takes note of the report;\n2. Approves the plan;\n" + third + " to meet;\n4. Requests a report.\n");

        Assert.Equal(["1.", "2.", "3", "4."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void Another_number_before_a_verb_is_no_label()
    {
        var parsed = ParsedText.Of(Head + "Recalling its resolution 97/1,\n1. Takes note of the report;\n2. Approves the plan of the\n7 Decides of old;\n3. Requests a report.\n");

        Assert.Equal(["1.", "2.", "3."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void A_single_clause_with_an_unknown_verb_shows_by_its_place_before_the_closing()
    {
        var parsed = ParsedText.Of(Head + "Recalling its resolution 97/1 of 4 December 2042,\nRekindles the lights of the northern coast.\n12th plenary meeting\n4 March 2044\nAnnex\nStatute of the lights\n");

        Assert.Equal(["Rekindles the lights of the northern coast."], parsed.TextsOf(ParagraphType.Operative));
        Assert.Equal(12, parsed.Model.Closing?.Meeting);
        Assert.Contains(parsed.Paragraphs, paragraph => paragraph.Part.Annex == 1);
    }

    [Fact]
    public void A_date_alone_closes_a_text()
    {
        var parsed = ParsedText.Of(Head + "Recalling its resolution 97/1 of 4 December 2042,\n1. Takes note of the report;\n2. Decides to meet.\n4 March 2044\n");

        Assert.Equal("2044-03-04", parsed.Model.Closing?.Date?.ToString());
        Assert.Empty(parsed.TextsOf(ParagraphType.Heading));
    }

    [Fact]
    public void Hyphens_that_do_not_break_and_Latin_letters_do_not_hide_a_Russian_verb()
    {
        var parsed = ParsedText.Of(
            RussianHead + "c озабоченностью отмечая состояние маяков,\nбудучи по\u2011прежнему глубоко обеспокоена состоянием гаваней,\n1. принимает к сведению доклад.\n");

        Assert.Equal(["c озабоченностью отмечая", "будучи по\u2011прежнему глубоко обеспокоена"], Openings(parsed, ParagraphType.Preambular));
    }

    [Fact]
    public void A_Roman_number_with_its_stop_heads_a_section_on_its_own_line_or_before_the_title()
    {
        var parsed = ParsedText.Of(
            "98/7. Budget of lights\n\nThe General Assembly,\n\nRecalling its resolution 97/1 of 4 December 2042,\n\n1. Decides to meet.\n\n"
            + "II. Lamps of the north\n\n2. Takes note of the report;\n\nIII.\n\nKeepers of the south\n\n3. Approves the estimates.\n");

        Assert.Equal(["II.", "III."], parsed.LabelsOf(ParagraphType.Heading));
        Assert.Equal(["Lamps of the north", "Keepers of the south"], parsed.TextsOf(ParagraphType.Heading));
        Assert.Equal(["1.", "2.", "3."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void A_letter_with_its_stop_above_a_sentence_is_an_item()
    {
        var parsed = ParsedText.Of(
            "98/7. Budget of lights\n\nThe General Assembly,\n\nRecalling its resolution 97/1 of 4 December 2042,\n\n1. Decides as follows:\n\n"
            + "A.\n\nThe lamps of the north are lit.\n\nB.\n\nThe keepers of the south are paid.\n");

        Assert.Equal(["A.", "B."], parsed.LabelsOf(ParagraphType.Item));
        Assert.Empty(parsed.TextsOf(ParagraphType.Heading));
    }

    private static IEnumerable<string?> Openings(ParsedText parsed, ParagraphType type) =>
        parsed.Paragraphs.Where(paragraph => paragraph.Type == type).Select(paragraph => paragraph.Opening);
}
