using UnDocParser.Languages;
using UnDocParser.Layout;

namespace UnDocParser.Tests.Layout;

/// <summary>What the words of a line say about notes.</summary>
public sealed class NoteTextsTests
{
    private static readonly Language English = LanguageSet.Find("en")!;
    private static readonly LayoutProfile Paragraphs = FurnitureLines.Profiles[0];

    [Theory]
    [InlineData("See A/75/12.", true)]
    [InlineData("“Lights”", true)]
    [InlineData("https://lights.example", true)]
    [InlineData("see A/75/12.", false)]
    [InlineData("January 2036", false)]
    [InlineData("Recalling its resolution", false)]
    [InlineData("2. Decides", false)]
    [InlineData("- lights", false)]
    public void A_note_begins_with_a_capital_that_begins_no_clause(string line, bool can) => Assert.Equal(can, NoteTexts.CanBegin(line, English));

    [Theory]
    [InlineData("Ibid., para. 9.", true)]
    [InlineData("Report in A/75/12.", true)]
    [InlineData("https://lights.example", true)]
    [InlineData("The keepers met.", false)]
    public void A_note_names_a_document_or_opens_as_notes_do(string line, bool looks) => Assert.Equal(looks, NoteTexts.LooksLikeNote(line, English));

    [Theory]
    [InlineData("met.", true)]
    [InlineData("“met.”", true)]
    [InlineData("会议。", true)]
    [InlineData("met;", false)]
    [InlineData("", false)]
    public void A_full_stop_ends_a_sentence_quoted_or_not(string line, bool ends) => Assert.Equal(ends, NoteTexts.EndsSentence(line));

    [Theory]
    [InlineData("4. Decides to meet;", true)]
    [InlineData("9. Decides to meet;", false)]
    [InlineData("Recalling its resolution,", true)]
    [InlineData("# Annex", true)]
    [InlineData("The keepers met.", true)]
    [InlineData("See A/75/12.", false)]
    public void Running_text_goes_on_with_the_count_or_can_be_no_note(string line, bool isText) =>
        Assert.Equal(isText, NoteTexts.IsRunningText(line, lastClause: 3, isNext: false, Paragraphs, English));

    [Fact]
    public void Words_directly_below_a_note_go_on_with_it() =>
        Assert.False(NoteTexts.IsRunningText("The keepers met.", lastClause: 3, isNext: true, Paragraphs, English));
}
