using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>Forms of other bodies and of converters that no text of the corpus has.</summary>
public sealed class OtherFormTests
{
    [Theory]
    [InlineData("GC(61)/RES/4", "GC(61)/RES/4")]
    [InlineData("39 C/Resolution 12", "39 C/Resolution 12")]
    [InlineData("Decision 7/CP.9", "7/CP.9")]
    public void The_number_of_a_conference_stands_above_the_title(string line, string number)
    {
        var parsed = ParsedText.Of(line + "\n\nOil of lamps\n\nThe General Conference,\n\nRecalling the lamps of the harbours,\n\n1. Decides to meet.\n");

        Assert.Equal((number, "Oil of lamps"), (parsed.Model.Header.Number, parsed.Model.Header.Title));
    }

    [Fact]
    public void A_conference_may_letter_its_preamble()
    {
        var parsed = ParsedText.Of("Oil of lamps\n\nThe Conference of Harbours,\n\n(a) Recalling its resolution 4/1,\n\n(b) Noting the report of the keepers,\n\n1. Decides to meet.\n");

        Assert.Equal(["(a)", "(b)"], parsed.LabelsOf(ParagraphType.Preambular));
        Assert.Equal("Conference of Harbours", parsed.Model.OrganName);
    }

    [Theory]
    [InlineData("1) Decides to meet;\n\n2) Requests ports:\n\n(a) To report;\n\n3) Decides to close the item.\n")]
    [InlineData("**1)** **Decides** to meet;\n\n**2)** **Requests** ports:\n\n(a) To report;\n\n**3)** **Decides** to close the item.\n")]
    public void A_bracket_may_stand_behind_the_numbers_of_clauses(string clauses)
    {
        var parsed = ParsedText.Of("The Harbour Assembly,\n\nRecalling the lamps of the harbours,\n\n" + clauses);

        Assert.Equal(["1)", "2)", "3)"], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(["1 (a)"], parsed.Items);
    }

    [Fact]
    public void Stops_that_a_scanner_set_apart_end_numbers_all_the_same()
    {
        var parsed = ParsedText.Of("91/17 . Lamps of the islands\n\nThe General Assembly ,\n\nRecalling its resolution 90/12 ,\n\n1 . Decides to meet ;\n\n2 . Requests ports to report .\n");

        Assert.Equal(("91/17", "Lamps of the islands"), (parsed.Model.Header.Number, parsed.Model.Header.Title));
        Assert.Equal(["1 .", "2 ."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void Numbers_with_a_bracket_below_a_clause_are_items()
    {
        var parsed = ParsedText.Of("The Harbour Assembly,\n\nRecalling the lamps,\n\n1. Decides as follows:\n\n1) The lamps are lit;\n\n2) The bells are rung;\n\n2. Decides to meet.\n");

        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(["1 1)", "1 2)"], parsed.Items);
    }

    [Fact]
    public void A_report_that_begins_with_what_was_decided_is_no_decision()
    {
        var parsed = ParsedText.Of(
            "A/91/412\n\nReport of the Third Committee\n\n1. At its 2nd plenary meeting, on 14 September 2036, the General Assembly decided to include in its agenda the item entitled “Lamps”.\n\n2. The Committee considered it at its 9th meeting.\n");

        Assert.Equal(DocumentKind.Other, parsed.Model.Kind);
        Assert.Equal(["0 1.", "0 2."], parsed.Items);
    }

    [Theory]
    [InlineData("4 December 2036\\\n47th plenary meeting\n")]
    [InlineData("47th plenary meeting\\\n4 December 2036\n")]
    [InlineData("4 December 2036\n47th plenary meeting\n")]
    public void The_lines_of_a_closing_may_stand_in_either_order(string closing)
    {
        var parsed = ParsedText.Of("The General Assembly,\n\n*Recalling* its resolution 90/12,\n\n1\\. *Decides* to meet.\n\n" + closing);

        Assert.Equal((47, new CalendarDate(2036, 12, 4)), (parsed.Model.Closing?.Meeting, parsed.Model.Closing?.Date));
        Assert.Equal("Decides to meet.", parsed.Paragraphs[^1].Text);
    }

    [Theory]
    [InlineData("36-21714 (E)\n*3621714*                                        Please recycle\n")]
    [InlineData("36-21714 (F)\n*3621714*          Merci de recycler\n")]
    public void Words_beside_a_bar_code_are_furniture(string foot)
    {
        bool isFrench = foot.Contains("(F)", StringComparison.Ordinal);
        var parsed = ParsedText.Of((isFrench ? "L’Assemblée générale,\n\nRappelant sa résolution 90/12,\n\n1. Décide de se réunir.\n\n" : "The General Assembly,\n\nRecalling its resolution 90/12,\n\n1. Decides to meet.\n\n") + foot);

        Assert.Equal(3, parsed.Paragraphs.Length);
        Assert.Equal(2, parsed.Model.Furniture.Length);
        Assert.DoesNotContain(parsed.Tree.GetDiagnostics(), diagnostic => diagnostic.Id == "UND0003");
    }

    [Fact]
    public void A_linked_symbol_above_the_title_is_no_origin() =>
        Assert.Empty(ParsedText.Of("[A/RES/91/17](https://undocs.org/A/RES/91/17)\n\n91/17. Lamps\n\nThe General Assembly,\n\nRecalling its resolution 90/12,\n\n1. Decides to meet.\n").Model.Header.OriginSymbols);
}
