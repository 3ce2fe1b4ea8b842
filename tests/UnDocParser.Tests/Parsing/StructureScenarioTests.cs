using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Invariants;

namespace UnDocParser.Tests.Parsing;

public sealed class StructureScenarioTests
{
    [Theory]
    [InlineData("resolution.en.txt")]
    [InlineData("resolution.en.md")]
    [InlineData("resolution.en.pdftotext.txt")]
    [InlineData("draft.fr.txt")]
    public void A_resolution_has_formula_preamble_and_operative_part(string sample)
    {
        var parsed = ParsedText.Of(SampleTexts.Sample(sample));
        ResolutionSyntax resolution = Assert.Single(parsed.Root.Resolutions);

        Assert.NotNull(resolution.EnactingFormula);
        Assert.Equal(7, resolution.Preamble!.Members.OfType<PreambularClauseSyntax>().Count());
        Assert.Equal(5, resolution.Operative!.Members.OfType<OperativeClauseSyntax>().Count());
        Assert.Equal(["1 (a)", "1 (b)", "2 (i)", "2 (ii)", "1 (c)"], parsed.Items.Select(item => item.Contains('(', StringComparison.Ordinal) ? item : item.Insert(2, "(")));
        Assert.Empty(parsed.TextsOf(ParagraphType.Heading));
        Assert.DoesNotContain(parsed.Root.DescendantNodes(), node => node is UnrecognizedBlockSyntax);
    }

    [Theory]
    [InlineData("resolution.en.txt", 5)]
    [InlineData("resolution.en.md", 5)]
    [InlineData("resolution.en.pdftotext.txt", 5)]
    [InlineData("draft.fr.txt", 6)]
    public void Notes_are_bound_to_the_paragraphs_that_carry_their_marks(string sample, int count)
    {
        var parsed = ParsedText.Of(SampleTexts.Sample(sample));

        Assert.Equal(Enumerable.Range(1, count).Select(number => $"{number}"), parsed.Model.Notes.Select(note => note.Mark));
        Assert.Equal([3, 4, 5], parsed.Model.Notes.Take(3).Select(note => note.Paragraph!.Value));
        Assert.Equal("3.", parsed.Paragraphs[parsed.Model.Notes[^1].Paragraph!.Value].Label);
        Assert.All(parsed.Model.Notes, note => Assert.EndsWith(".", note.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_layouts_of_one_document_hold_the_same_paragraphs()
    {
        var plain = ParsedText.Of(SampleTexts.Sample("resolution.en.txt"));
        foreach (string other in new[] { "resolution.en.md", "resolution.en.pdftotext.txt" })
        {
            var parsed = ParsedText.Of(SampleTexts.Sample(other));
            Assert.Equal(plain.Paragraphs.Select(paragraph => (paragraph.Type, paragraph.Label, paragraph.Level, paragraph.Text)), parsed.Paragraphs.Select(paragraph => (paragraph.Type, paragraph.Label, paragraph.Level, paragraph.Text)));
        }
    }

    [Fact]
    public void Openings_are_found_with_their_modifiers()
    {
        var parsed = ParsedText.Of(SampleTexts.Sample("resolution.en.txt"));

        Assert.Equal(
            ["Recalling", "Recalling also", "Aware", "Taking note", "Conscious", "Noting with satisfaction", "Considering", "Welcomes", "Requests", "Invites", "Proclaims", "Decides"],
            parsed.Paragraphs.Where(paragraph => paragraph.Type is ParagraphType.Preambular or ParagraphType.Operative).Select(paragraph => paragraph.Opening));
    }

    [Fact]
    public void A_formula_without_preamble_is_followed_by_its_clauses()
    {
        var parsed = ParsedText.Of("The General Assembly\n1. Takes note of the report;\n2. Decides to remain seized of the matter.\n");

        Assert.Equal("Document(Resolution(EnactingFormula OperativePart))", parsed.Shape(2));
    }

    [Fact]
    public void A_single_clause_needs_no_number()
    {
        var parsed = ParsedText.Of("The General Assembly,\nHaving considered the report,\nTakes note of the report.\n62nd plenary meeting\n28 April 2021\n");

        DocumentParagraph clause = Assert.Single(parsed.Paragraphs, paragraph => paragraph.Type == ParagraphType.Operative);
        Assert.Null(clause.Label);
        Assert.Equal("Takes note", clause.Opening);
        Assert.Equal(62, parsed.Model.Closing?.Meeting);
    }

    [Fact]
    public void Sections_with_numbers_hold_clauses_whose_count_runs_on()
    {
        var parsed = ParsedText.Of(SampleTexts.Fixture("council.fr.txt"));

        Assert.Equal([("I", "Feux côtiers"), ("II", "Suivi")], parsed.Paragraphs.Where(paragraph => paragraph.Type == ParagraphType.Heading).Select(paragraph => (paragraph.Label!, paragraph.Text)));
        Assert.Equal(["1.", "2.", "3.", "4."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(2, parsed.Root.DescendantNodes().OfType<SectionSyntax>().Count());
    }

    [Fact]
    public void Parts_of_a_composite_resolution_are_resolutions()
    {
        var parsed = ParsedText.Of(SampleTexts.Fixture("composite.en.txt"));

        Assert.Equal(2, parsed.Root.Resolutions.Count());
        Assert.All(parsed.Root.Resolutions, resolution => Assert.NotNull(resolution.EnactingFormula));
        Assert.Equal([("A", "1."), ("A", "2."), ("B", "1."), ("B", "2.")], parsed.Paragraphs.Where(paragraph => paragraph.Type == ParagraphType.Operative).Select(paragraph => (paragraph.Part.ToString(), paragraph.Label!)));
        Assert.Equal(["Recalling its resolution 90/12 A of 2 December 2035,", "Convinced that training saves lives,"], parsed.TextsOf(ParagraphType.Preambular));
    }

    [Fact]
    public void An_embedded_draft_is_a_resolution_within_the_main_part()
    {
        var parsed = ParsedText.Of(SampleTexts.Fixture("embedded-draft.en.txt"));

        Assert.Equal(2, parsed.TextsOf(ParagraphType.EnactingFormula).Count());
        Assert.Equal(2, parsed.Root.DescendantNodes().OfType<ResolutionSyntax>().Count());
        Assert.Equal(["1.", "2.", "1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.All(parsed.Paragraphs, paragraph => Assert.Equal(ParagraphPart.Main, paragraph.Part));
        Assert.Equal(21, parsed.Model.Closing?.Meeting);
    }

    [Fact]
    public void A_statement_is_a_list_of_texts()
    {
        var parsed = ParsedText.Of(SampleTexts.Fixture("statement.en.txt"));

        Assert.Equal(DocumentKind.PresidentialStatement, parsed.Model.Kind);
        Assert.Equal(3, parsed.TextsOf(ParagraphType.Text).Count(text => text.StartsWith('“')));
        Assert.Single(parsed.Root.Members.OfType<StatementSyntax>());
    }

    [Fact]
    public void The_numbered_paragraphs_of_a_statement_and_their_items_have_labels()
    {
        var parsed = ParsedText.Of(
            "Security Council\n\nStatement by the President of the Security Council\n\n"
            + "At the 9700th meeting of the Security Council, held on 2 July 2036, the President of the Council made the following statement:\n\n"
            + "1. The Security Council reaffirms resolution 1325 (2000).\n\n2. The Council requests the keepers to report:\n\n"
            + "(a) On lights;\n\n(b) On lamps.\n\n3. The Council will meet again.\n");

        Assert.Equal(["1.", "2.", "(a)", "(b)", "3."], parsed.LabelsOf(ParagraphType.Item));
        Assert.Equal([0, 0, 1, 1, 0], parsed.Paragraphs.Where(paragraph => paragraph.Type == ParagraphType.Item).Select(paragraph => paragraph.Level));
        Assert.Equal("The Council will meet again.", parsed.Paragraphs[^1].Text);
    }

    [Theory]
    [InlineData("“The Human Rights Council,\n\nRecalling the lamps,\n\n1. Welcomes the report on lamps;\n\n2. Also welcomes the lamps.”\n\n[Adopted without a vote.]\n")]
    [InlineData("“The Council takes note of the report on lamps.”\n")]
    public void A_statement_of_the_Human_Rights_Council_has_its_symbol_from_the_line_with_its_number(string text)
    {
        var parsed = ParsedText.Of(
            "Human Rights Council\n\nTwenty-seventh session\n\nStatement by the President\n\nPRST 27/4\n\n"
            + "At the 53rd meeting, held on 22 March 2036, the President of the Human Rights Council read out the following statement:\n\n" + text);

        Assert.Equal("A/HRC/PRST/27/4", parsed.Model.Symbol?.ToString());
        Assert.Equal(ResolutionOrgan.HumanRightsCouncil, parsed.Model.Organ);
        Assert.Empty(parsed.Model.Citations);
        Assert.DoesNotContain(parsed.Paragraphs, paragraph => paragraph.Text.Contains("Adopted", StringComparison.Ordinal));
    }

    [Fact]
    public void A_quotation_mark_does_not_hide_the_label_of_an_item_of_a_statement()
    {
        var parsed = ParsedText.Of(
            "Security Council\n\nStatement by the President of the Security Council\n\n“The Security Council requests the keepers to report:\n\n"
            + "“(a) On lights;\n\n“(b) On lamps.\n\n“The Council will meet again.”\n");

        Assert.Equal(["(a)", "(b)"], parsed.LabelsOf(ParagraphType.Item));
        Assert.Equal("“The Council will meet again.”", parsed.Paragraphs[^1].Text);
    }

    [Fact]
    public void The_vote_of_the_Council_is_no_paragraph()
    {
        var parsed = ParsedText.Of(SampleTexts.Fixture("council-vote.en.txt"));

        Assert.Equal(new DocumentClosing(40, new CalendarDate(2036, 10, 7)), parsed.Model.Closing);
        Assert.Single(parsed.Root.DescendantNodes().OfType<VoteSyntax>());
        Assert.Equal("Decides to remain seized of the matter.", parsed.Paragraphs[^1].Text);
    }
}
