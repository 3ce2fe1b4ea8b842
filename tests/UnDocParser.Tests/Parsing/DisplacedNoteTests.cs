using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>Notes whose marks or texts an extraction set apart, lost or printed elsewhere.</summary>
public sealed class DisplacedNoteTests
{
    private const string Head =
        "United Nations\nA/RES/79/901\nGeneral Assembly\nDistr.: General\n3 March 2025\n\n"
        + "Resolution adopted by the General Assembly on 20 February 2025\n[without reference to a Main Committee (A/79/L.91)]\n"
        + "79/901.\nKeeping of the coastal beacons of the northern and of the southern islands\nThe General Assembly,\n";

    private const string Rule = "__________________\n";

    private const string Foot = "\n25-10111\n\n2/3\n\n\fA/RES/79/901\n";

    private const string End = "1.\n\nDecides to keep the matter under review and to take it up again at its next regular\nsession.\n";

    [Fact]
    public void Marks_behind_their_texts_go_to_them_in_order()
    {
        var parsed = ParsedText.Of(
            Head
            + "Recalling the plan of action for the beacons,1 the report of the keepers of the northern\n"
            + "islands 2 and the charter of the southern archipelago,3\n"
            + Rule + "Resolution 70/11.\n1\n\nA/75/801.\n2\n\n3\nResolution 78/12, annex.\n" + Foot + End);

        Assert.Equal(["1 Resolution 70/11.", "2 A/75/801.", "3 Resolution 78/12, annex."], Notes(parsed));
        Assert.All(parsed.Model.Notes, note => Assert.NotNull(note.Paragraph));
    }

    [Fact]
    public void A_note_without_mark_takes_the_number_that_the_count_leaves()
    {
        var parsed = ParsedText.Of(
            Head
            + "Recalling the plan of action for the beacons,1 and the report of the keepers of the\nnorthern islands 2 on the state of each of them,\n"
            + Rule + "Resolution 70/11.\n" + Foot
            + "Noting the charter of the southern archipelago,2\n"
            + Rule + "2 A/75/801.\n" + Foot + End);

        Assert.Equal(["1 Resolution 70/11.", "2 A/75/801."], Notes(parsed));
    }

    [Fact]
    public void A_list_of_symbols_goes_on_above_the_rule_of_the_next_page()
    {
        var parsed = ParsedText.Of(
            Head
            + "Recalling the reports of the keepers 1 and the plan of action for the beacons along the\n"
            + Rule + "1A/48/573, A/49/356, A/50/60, A/50/361, A/50/423, A/51/317, A/52/308,\n" + Foot
            + "northern and the southern coasts,2 which the Council welcomed in the course of the\n"
            + "A/53/312, A/54/383, A/54/383/Add.1, A/55/295,\nA/56/303 and A/57/165.\n"
            + Rule + "2Resolution 70/11.\n" + Foot
            + "same year,\n" + End);

        Assert.Equal(
            ["1 A/48/573, A/49/356, A/50/60, A/50/361, A/50/423, A/51/317, A/52/308, A/53/312, A/54/383, A/54/383/Add.1, A/55/295, A/56/303 and A/57/165.", "2 Resolution 70/11."],
            Notes(parsed));
        Assert.Equal(
            "Recalling the reports of the keepers and the plan of action for the beacons along the northern and the southern coasts, which the Council welcomed in the course of the same year,",
            Assert.Single(parsed.TextsOf(ParagraphType.Preambular)));
    }

    [Fact]
    public void Notes_above_the_rule_are_notes_when_the_count_lacks_them()
    {
        var parsed = ParsedText.Of(
            Head
            + "Recalling the plan of action for the beacons,1 the report of the keepers of the northern\nislands 2 and the charter of the 3 southern\n"
            + "Resolution 70/11.\nA/75/801, chap. I.\n3\n" + Rule + "Resolution 78/12, annex.\n1\n2\n" + Foot
            + "archipelago,\n" + End);

        Assert.Equal(["1 Resolution 70/11.", "2 A/75/801, chap. I.", "3 Resolution 78/12, annex."], Notes(parsed));
    }

    [Fact]
    public void A_sentence_above_the_rule_stays_text_when_the_count_is_whole_without_it()
    {
        var parsed = ParsedText.Of(
            Head
            + "Recalling the plan of action for the beacons,1 and the report of the keepers,\n"
            + "1.\n\nDecides to keep the matter under review and to take it up again at its next regular\nsession.\n"
            + Rule + "1\nResolution 70/11.\n" + Foot);

        Assert.Equal("Decides to keep the matter under review and to take it up again at its next regular session.", parsed.Labelled("1.").Text);
        Assert.Equal(["1 Resolution 70/11."], Notes(parsed));
    }

    [Fact]
    public void An_address_with_a_full_stop_is_a_note()
    {
        var parsed = ParsedText.Of(
            Head
            + "Recalling the list of the beacons 1 and the plan of action 2 that the keepers publish,\n"
            + Rule + "https://beacons.example/list.\n1\n2\nThe plan can be seen at\nwww.beacons.example/plan.\nhttps://undocs.org/A/RES/70/1\n" + Foot + End);

        Assert.Equal(["1 https://beacons.example/list.", "2 The plan can be seen at www.beacons.example/plan."], Notes(parsed));
    }

    [Fact]
    public void A_star_behind_the_number_belongs_to_the_text_of_the_note()
    {
        var parsed = ParsedText.Of(
            Head
            + "Recalling the plan of action of the keepers,1 and their report,2\n"
            + Rule + "1* In accordance with rule 72 of the rules of procedure.\n2A/75/801.\n" + Foot + End);

        Assert.Equal(["1 * In accordance with rule 72 of the rules of procedure.", "2 A/75/801."], Notes(parsed));
    }

    [Fact]
    public void The_number_of_a_dated_resolution_is_not_cut_for_a_mark()
    {
        var parsed = ParsedText.Of(
            Head
            + "Recalling the plan of action and the amendments to it 5 that were made,\n"
            + "Recalling also its resolution 64/115, of 16 December 2009, and the document annexed,\n"
            + Rule + "5Resolution 70/11.\n" + Foot + End);

        Assert.Equal("Recalling also its resolution 64/115, of 16 December 2009, and the document annexed,", parsed.TextsOf(ParagraphType.Preambular).Last());
    }

    private static IEnumerable<string> Notes(ParsedText parsed) => parsed.Model.Notes.Select(note => $"{note.Mark} {note.Text}");
}
