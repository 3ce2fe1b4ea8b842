using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>Texts whose first lines are indented, and whose items are indented as a whole, written from either side.</summary>
public sealed class IndentedItemTests
{
    private const string English =
        "    Recalling its resolutions on the lights of the harbours of the north\nand on the keepers who light them in every night of the year,\n"
        + "    Noting the report of the keepers on the lamps that were lit, and on\nthose that were not because the oil had come to an end,\n"
        + "    1. Decides to open a register of the lights of all harbours, and of the\nkeepers who tend them in the nights of the winter:\n"
        + "        (a) The lights of the harbours of the north, which are lit from the\n    first night of the winter to the last one;\n"
        + "        (b) The lights of the islands, which are lit by the keepers of the\n    harbours that are nearest to them;\n"
        + "    2. Requests the keepers of the lights to report on the register to it\nat its next session in the harbour of the island.\n";

    private const string Arabic =
        "      وإذ تشير إلى قراراتها السابقة بشأن أضواء الموانئ والمنارات والسفن التي\nتبحر ليلا بين الجزر البعيدة والموانئ القريبة،\n"
        + "      وإذ تلاحظ تقرير حراس المنارات عن المصابيح التي أضيئت في السنة الماضية،\nوإذ تؤكد أن الزيت قد نفد في بعض الموانئ،\n"
        + "      1 - تقرر فتح سجل لأضواء جميع الموانئ ولحراس المنارات الذين يضيئونها في\nليالي الشتاء من كل سنة؛\n"
        + "      2 - تطلب إلى حراس المنارات أن يقدموا إليها تقريرا عن السجل في دورتها\nالمقبلة في ميناء الجزيرة؛\n"
        + "      3 - تقرر أن تبقي المسألة قيد نظرها إلى أن تضاء جميع المصابيح في الموانئ\nكلها وفي الجزر البعيدة.\n";

    [Fact]
    public void The_lines_of_an_item_before_its_label_go_on_with_it()
    {
        var parsed = ParsedText.Of("The General Assembly,\n" + English);

        Assert.Equal(["1 (a)", "1 (b)"], parsed.Items);
        Assert.EndsWith("from the first night of the winter to the last one;", parsed.Labelled("(a)").Text, StringComparison.Ordinal);
        Assert.DoesNotContain(parsed.Paragraphs, paragraph => paragraph.Type == ParagraphType.Text);
    }

    // The label and the indent leave a first line short.
    [Fact]
    public void A_sentence_goes_on_behind_a_short_first_line()
    {
        var parsed = ParsedText.Of("The General Assembly,\n" + English + "    3. Urges the keepers of the harbours of the north and of the islands, by:\n        (a) Prioritizing the lights of harbours and\n    islands in the budgets of the keepers of the north and the south, and of\n    all those who tend the lamps;\n        (b) Lighting them.\n");

        Assert.EndsWith("Prioritizing the lights of harbours and islands in the budgets of the keepers of the north and the south, and of all those who tend the lamps;", parsed.Paragraphs.Last(static paragraph => paragraph.Label == "(a)").Text, StringComparison.Ordinal);
        Assert.DoesNotContain(parsed.Paragraphs, static paragraph => paragraph.Type == ParagraphType.Text);
    }

    // Behind a short line an item has ended, though it has no stop.
    [Fact]
    public void A_paragraph_below_an_item_without_a_stop_is_its_own()
    {
        var parsed = ParsedText.Of("The General Assembly,\n" + English + "    3. Requests the following keepers to report on the lights of the harbours of the north:\n        (a) The keeper of Lindemar\n        (b) The keeper of Arvonia\n    Also requests the pilots to follow the ships that come into the harbours\nof the north.\n");

        Assert.Equal("The keeper of Arvonia", parsed.Paragraphs.Last(static paragraph => paragraph.Label == "(b)").Text);
    }

    [Fact]
    public void Indents_where_lines_are_read_from_mark_paragraphs_of_a_script_written_from_the_right()
    {
        var parsed = ParsedText.Of("إن الجمعية العامة،\n" + Arabic);

        Assert.Equal(2, parsed.TextsOf(ParagraphType.Preambular).Count());
        Assert.EndsWith("وإذ تؤكد أن الزيت قد نفد في بعض الموانئ،", parsed.TextsOf(ParagraphType.Preambular).Last(), StringComparison.Ordinal);
        Assert.Equal(3, parsed.TextsOf(ParagraphType.Operative).Count());
    }
}
