using static UnDocParser.Pdf.Tests.PdfFile;

namespace UnDocParser.Pdf.Tests;

public sealed class TaggedTests
{
    [Fact]
    public void A_paragraph_is_a_line_however_many_are_printed()
    {
        PdfSource source = new PdfFile().Page()
            .Marked(0, 120, 600, "The General Assembly,")
            .Marked(1, 140, 580, "Recalling its resolution 98/7 of 4 March 2043 on the keeping of")
            .Marked(2, 120, 568, "lighthouses in the southern seas,")
            .Element(E("P", 1, "0")).Element(E("P", 1, $"{E("Span", 1, "1")} 2")).Read();

        Assert.Equal(PdfTextOrigin.StructureTree, source.Origin);
        Assert.Equal("The General Assembly,\nRecalling its resolution 98/7 of 4 March 2043 on the keeping of lighthouses in the southern seas,\n", source.Text.ToString());
    }

    [Fact]
    public void The_head_of_the_first_page_is_the_masthead_and_other_heads_are_left_out()
    {
        PdfSource source = TwoPages("/Subtype /Header", "/Subtype /Footer").Read();

        Assert.Equal("United Nations\nA/RES/99/1\n1. Decides to keep the lights;\n2. Requests a report.\n", source.Text.ToString());
        Assert.Equal(["99-12345", "A/RES/99/1", "99-12345"], source.Map.Artifacts.Select(artifact => artifact.Text));
        Assert.Equal([PdfArtifactKind.Footer, PdfArtifactKind.Header, PdfArtifactKind.Footer], source.Map.Artifacts.Select(artifact => artifact.Kind));
    }

    [Fact]
    public void A_head_that_is_only_said_to_be_of_the_page_is_known_by_its_place() =>
        Assert.Equal(TwoPages("/Subtype /Header", "/Subtype /Footer").Read().Text.ToString(), TwoPages("", "").Read().Text.ToString());

    [Fact]
    public void Raised_digits_are_marks_and_notes_follow_their_paragraph()
    {
        PdfSource source = new PdfFile().Page()
            .Marked(0, 120, 600, "Recalling the Convention on Lighthouses,").Marked(1, 296, 604, "1", 6)
            .Marked(2, 316, 600, " and the Code of Harbours and Lights of the north,")
            .Marked(3, 120, 580, "1. Decides to keep the lights.")
            .Marked(4, 120, 103, "1", 5).Marked(5, 130, 100, "See A/98/12.", 8)
            .Element(E("P", 1, "0 1 2")).Element(E("Footnote", 1, E("P", 1, "4 5"))).Element(E("P", 1, "3")).Read();

        Assert.Equal("Recalling the Convention on Lighthouses,¹ and the Code of Harbours and Lights of the north,\n¹ See A/98/12.\n1. Decides to keep the lights.\n", source.Text.ToString());
    }

    [Fact]
    public void A_note_within_a_paragraph_does_not_cut_it()
    {
        PdfSource source = new PdfFile().Page()
            .Marked(0, 120, 600, "1. Recalls the Code").Marked(1, 120, 588, "of harbours and lights;").Marked(2, 120, 100, "* Not yet issued.", 8)
            .Element(E("P", 1, $"0 {E("Note", 1, "2")} 1")).Read();

        Assert.Equal("1. Recalls the Code of harbours and lights;\n* Not yet issued.\n", source.Text.ToString());
    }

    [Fact]
    public void A_formula_alone_at_the_foot_of_a_page_stays_alone()
    {
        PdfSource source = new PdfFile().Page()
            .Marked(0, 120, 700, "Resolution adopted by the Assembly of Harbours without a vote on 4 March 2043")
            .Marked(1, 120, 100, "The Assembly of Harbours,").Page().Marked(2, 120, 700, "Recalling its resolution 98/7,")
            .Element(E("P", 1, "0")).Element(E("P", 1, "1")).Element(E("P", 2, "2")).Read();

        Assert.EndsWith("\nThe Assembly of Harbours,\nRecalling its resolution 98/7,\n", source.Text.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1. Decides that the keepers of the", 120, "lights of all harbours shall report.", "1. Decides that the keepers of the lights of all harbours shall report.\n")]
    [InlineData("1. Decides that the lights are kept;", 120, "lights of all harbours shall report.", "1. Decides that the lights are kept;\nlights of all harbours shall report.\n")]
    [InlineData("Recalling the Code of Harbours,", 145, "Noting the Convention,", "Recalling the Code of Harbours,\nNoting the Convention,\n")]
    public void A_paragraph_that_a_page_end_cut_is_joined(string above, double left, string below, string text)
    {
        PdfSource source = new PdfFile().Page().Marked(0, 120, 100, above).Page().Marked(0, left, 700, below)
            .Element(E("P", 1, "0")).Element(E("P", 2, "0")).Read();

        Assert.Equal(text, source.Text.ToString());
    }

    [Fact]
    public void Rows_have_a_tab_between_two_cells_unless_only_one_is_full()
    {
        PdfSource source = new PdfFile().Page().Marked(0, 120, 600, "Keeper").Marked(1, 300, 600, "P-3").Marked(2, 120, 580, "Ninety-ninth session")
            .Element(E("Table", 1, E("TR", 1, E("TD", 1, E("P", 1, "0")) + E("TD", 1, E("P", 1, "1"))) + E("TR", 1, E("TD", 1, E("P", 1, "2")) + E("TD", 1, "")))).Read();

        Assert.Equal("Keeper\tP-3\nNinety-ninth session\n", source.Text.ToString());
    }

    [Fact]
    public void The_label_of_an_item_stands_before_its_text()
    {
        PdfSource source = new PdfFile().Page().Marked(0, 120, 600, "(a)").Marked(1, 150, 600, "In the north;").Marked(2, 120, 580, "(b)").Marked(3, 150, 580, "In the south.")
            .Element(E("L", 1, Item(0) + Item(2))).Read();

        Assert.Equal("(a) In the north;\n(b) In the south.\n", source.Text.ToString());

        static string Item(int mark) => E("LI", 1, E("Lbl", 1, $"{mark}") + E("LBody", 1, E("P", 1, $"{mark + 1}")));
    }

    [Fact]
    public void A_line_that_the_author_ended_ends()
    {
        PdfSource source = new PdfFile().Page().Marked(0, 400, 600, "45th plenary meeting").Marked(1, 400, 588, "7 March 2043").Element(E("P", 1, "0 1")).Read();
        Assert.Equal("45th plenary meeting\n7 March 2043\n", source.Text.ToString());
    }

    [Fact]
    public void Letters_that_stand_for_others_are_replaced()
    {
        PdfSource source = new PdfFile().Page().Marked(0, 120, 600, "xyz").Element(E("P", 1, E("Span", 1, "0", "/ActualText (Decides)"))).Read();
        Assert.Equal("Decides\n", source.Text.ToString());
    }

    [Fact]
    public void A_tree_that_reaches_little_of_the_text_is_passed_over()
    {
        PdfSource source = new PdfFile().Page().Marked(0, 120, 500, "1. Decides").Marked(1, 120, 480, "2. Requests a report of the keepers.").Element(E("P", 1, "0")).Read();
        Assert.Equal((PdfTextOrigin.Geometry, true), (source.Origin, source.Text.ToString().Contains("2. Requests", StringComparison.Ordinal)));
    }

    private static PdfFile TwoPages(string head, string foot) => new PdfFile()
        .Page().Artifact(head, 60, 740, "United Nations").Artifact(head, 480, 740, "A/RES/99/1").Artifact(foot, 60, 40, "99-12345").Marked(0, 120, 560, "1. Decides to keep the lights;")
        .Page().Artifact(head, 60, 740, "A/RES/99/1").Artifact(foot, 60, 40, "99-12345").Marked(0, 120, 700, "2. Requests a report.")
        .Element(E("P", 1, "0")).Element(E("P", 2, "0"));
}
