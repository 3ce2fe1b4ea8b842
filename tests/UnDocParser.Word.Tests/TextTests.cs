using static UnDocParser.Word.Tests.WordFile;

namespace UnDocParser.Word.Tests;

public sealed class TextTests
{
    [Fact]
    public void A_paragraph_is_a_line_and_an_empty_one_is_none() =>
        Assert.Equal("The General Assembly,\nRecalling its resolution 98/7,\n", TextOf(Paragraph("The General Assembly,") + P("") + Paragraph("  Recalling its resolution 98/7, ")));

    [Fact]
    public void The_header_of_the_first_page_is_the_masthead()
    {
        string cells = "<w:tc>" + Paragraph("United Nations") + "</w:tc><w:tc>" + Paragraph("A/RES/99/1") + "</w:tc>";
        var file = new WordFile(Paragraph("The General Assembly,")) { Header = $"<w:tbl><w:tr>{cells}</w:tr></w:tbl>" };
        Assert.Equal("United Nations\nA/RES/99/1\nThe General Assembly,\n", file.Read().Text.ToString());
    }

    [Fact]
    public void A_note_stands_behind_its_paragraph()
    {
        var file = new WordFile(P(R("Recalling the Lighthouse Convention,") + Reference(2) + R(" and the Harbour Code;") + Reference(1)) + Paragraph("1. Decides."))
        {
            Footnotes = Note(1, "See A/98/12.") + Note(2, "Ibid."),
        };
        Assert.Equal("Recalling the Lighthouse Convention,¹ and the Harbour Code;²\n¹ Ibid.\n² See A/98/12.\n1. Decides.\n", file.Read().Text.ToString());
    }

    [Fact]
    public void A_note_to_a_title_waits_for_the_first_sentence()
    {
        var file = new WordFile(P(R("B") + Reference(1)) + Paragraph("The General Assembly,") + Paragraph("Having considered the report of the keepers of the lighthouses of the north,"))
        {
            Footnotes = Note(1, "Becomes part A."),
        };
        Assert.EndsWith("of the north,\n¹ Becomes part A.\n", file.Read().Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_that_the_author_chose_is_printed_once()
    {
        string reference = """<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>""";
        var file = new WordFile(P(R("Keeping of the lights of harbours;") + reference)) { Footnotes = $"""<w:footnote w:id="1">{Paragraph("* On behalf of the Group of Keepers.")}</w:footnote>""" };
        Assert.Equal("Keeping of the lights of harbours;*\n* On behalf of the Group of Keepers.\n", file.Read().Text.ToString());
    }

    [Fact]
    public void Raised_digits_are_marks()
    {
        string raised = """<w:vertAlign w:val="superscript"/>""";
        Assert.Equal("the Code;¹²\n", TextOf(P(R("the Code;") + R("12", raised))));
        Assert.Equal("the Code;12\n", TextOf(P(R("the Code;") + R("12"))));
    }

    [Fact]
    public void The_instruction_of_a_field_is_left_out_and_its_result_kept()
    {
        string field = """
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> NOTEREF _Ref1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>A/98/1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            """;
        Assert.Equal("See A/98/1.\n", TextOf(P(R("See ") + field + R("."))));
    }

    [Fact]
    public void A_field_that_never_ends_hides_no_other_paragraph() =>
        Assert.Equal("1. Decides.\n", TextOf(P("""<w:r><w:fldChar w:fldCharType="begin"/></w:r>""" + R("lost")) + Paragraph("1. Decides.")));

    [Fact]
    public void Hyphens_that_do_not_break_are_hyphens() =>
        Assert.Equal("sub-item\n", TextOf(P("<w:r><w:t>sub</w:t><w:noBreakHyphen/><w:t>item</w:t></w:r>")));

    [Fact]
    public void A_line_that_the_author_ended_ends_unless_a_sentence_goes_on()
    {
        Assert.Equal("45th plenary meeting\n7 March 2043\n", TextOf(P("<w:r><w:t>45th plenary meeting</w:t><w:br/><w:t>7 March 2043</w:t></w:r>")));
        Assert.Equal("Lights in the north and in the south\n", TextOf(P("<w:r><w:t>Lights in the north</w:t><w:br/><w:t>and in the south</w:t></w:r>")));
    }

    [Fact]
    public void Rows_have_a_tab_between_two_cells_unless_only_one_is_full()
    {
        Assert.Equal("Keeper\tP-3\t4\n", TextOf(Row("Keeper", "P-3", "4")));
        Assert.Equal("Keeper\t\t4\n", TextOf(Row("Keeper", "", "4")));
        Assert.Equal("Ninety-ninth session\n", TextOf(Row("Ninety-ninth session", "", "")));
    }

    [Fact]
    public void Text_boxes_follow_the_paragraph_they_are_anchored_in()
    {
        string box = $"""<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>{Paragraph("Advance copy")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>""";
        Assert.Equal("1. Decides.\nAdvance copy\n", TextOf(P(R("1. Decides.") + box)));
    }

    [Fact]
    public void Hidden_text_is_left_out() => Assert.Equal("1. Decides.\n", TextOf(P(R("1. Decides.") + R(" Draft", "<w:vanish/>"))));

    [Fact]
    public void Tracked_changes_are_accepted_or_not_or_marked()
    {
        string body = P(R("1. ") + """<w:del w:id="1" w:author="a"><w:r><w:delText>Urges</w:delText></w:r></w:del>""" + $"""<w:ins w:id="2" w:author="a">{R("Invites")}</w:ins>""" + R(" all States."));
        Assert.Equal("1. Invites all States.\n", new WordFile(body).Read().Text.ToString());
        Assert.Equal("1. Urges all States.\n", new WordFile(body).Read(new WordReadOptions { Revisions = WordRevisions.Original }).Text.ToString());
        Assert.Equal("1. [-Urges-]{+Invites+} all States.\n", new WordFile(body).Read(new WordReadOptions { Revisions = WordRevisions.Marked }).Text.ToString());
    }

    [Fact]
    public void A_paragraph_whose_end_was_deleted_goes_on_in_the_next()
    {
        string first = """<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr>""" + R("1. Invites ") + "</w:p>";
        Assert.Equal("1. Invites all States.\n", TextOf(first + Paragraph("all States.")));
    }

    [Fact]
    public void Numbers_that_Word_counts_are_written()
    {
        const string Levels = """
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
            """;
        var file = new WordFile(Numbered("Decides:", 0) + Numbered("In the north;", 1) + Numbered("In the south.", 1) + Numbered("Requests:", 0) + Numbered("A report.", 1))
        {
            Numbering = $"""<w:abstractNum w:abstractNumId="3">{Levels}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>""",
        };
        Assert.Equal("1. Decides:\n(a) In the north;\n(b) In the south.\n2. Requests:\n(a) A report.\n", file.Read().Text.ToString());
    }

    private static string Numbered(string text, int level) =>
        $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="7"/></w:numPr></w:pPr>{R(text)}</w:p>""";

    private static string Row(params string[] cells) => $"<w:tbl><w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{Paragraph(cell)}</w:tc>"))}</w:tr></w:tbl>";

    [Fact]
    public void The_mark_of_a_lost_note_is_printed()
    {
        string body = P(R("Recalling the Lighthouse Convention,") + Reference(1) + R(" and the Harbour Code;") + Reference(2));
        Assert.Equal("Recalling the Lighthouse Convention,¹ and the Harbour Code;²\n", TextOf(body));
        Assert.Equal("Recalling the Lighthouse Convention,¹ and the Harbour Code;²\n² Ibid.\n", new WordFile(body) { Footnotes = Note(2, "Ibid.") }.Read().Text.ToString());
    }

    [Theory]
    [InlineData("2147483647")]
    [InlineData("-5")]
    [InlineData("abc")]
    public void A_start_that_Word_does_not_know_counts_from_one(string start)
    {
        const string Numbered = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        var file = new WordFile(P(Numbered + R("Decides;")) + P(Numbered + R("Requests.")))
        {
            Numbering = $"""<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""",
        };
        Assert.Equal("1. Decides;\n2. Requests.\n", file.Read().Text.ToString());
    }

    [Fact]
    public void A_pattern_of_numbers_is_no_longer_than_Word_takes()
    {
        const string Numbered = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        string pattern = string.Concat(Enumerable.Repeat("%1", 50_000));
        var file = new WordFile(P(Numbered + R("Decides.")))
        {
            Numbering = $"""<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="{pattern}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""",
        };
        Assert.InRange(file.Read().Text.Length, 10, 300);
    }
}
