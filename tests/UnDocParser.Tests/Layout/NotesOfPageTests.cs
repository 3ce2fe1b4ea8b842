using UnDocParser.Layout;

namespace UnDocParser.Tests.Layout;

/// <summary>Where the notes of a page begin and end, and what stands among them.</summary>
public sealed class NotesOfPageTests
{
    private const string Rule = "__________________ ⏎ ";

    [Theory]
    [InlineData("1 See A/75/12.")]
    [InlineData("See A/75/12.")]
    [InlineData("* Reissued for technical reasons on 16 June 2036.")]
    public void A_rule_has_notes_where_one_stands_below_it(string below) => Assert.Equal(LineRole.NoteRule, FurnitureLines.RolesOf(Rule + below)[0]);

    [Theory]
    [InlineData("The keepers of the lights met.")]
    [InlineData("1. Decides to meet; ⏎ 2 See A/75/12.")]
    [InlineData("__________________ ⏎ 1 See A/75/12.")]
    public void A_rule_has_none_where_text_goes_on_below_it(string below) => Assert.Equal(LineRole.Separator, FurnitureLines.RolesOf(Rule + below)[0]);

    [Fact]
    public void A_rule_has_none_behind_the_end_of_its_page() => Assert.Equal(LineRole.Separator, FurnitureLines.RolesOf(Rule.TrimEnd('⏎', ' ') + "\f ⏎ 1 See A/75/12.")[0]);

    [Fact]
    public void A_mark_that_the_count_does_not_expect_goes_on_with_a_note() =>
        Assert.Equal([LineRole.NoteRule, LineRole.NoteStart, LineRole.NoteContinuation], FurnitureLines.RolesOf(Rule + "1 See the report for ⏎ 2009 of the Fund."));

    [Fact]
    public void Two_marks_have_the_two_texts_below_them() =>
        Assert.Equal(
            [LineRole.NoteRule, LineRole.DetachedMark, LineRole.DetachedMark, LineRole.UnmarkedNote, LineRole.UnmarkedNote],
            FurnitureLines.RolesOf(Rule + "20 ⏎ 21 ⏎ A/91/355. ⏎ Resolution 69/144."));

    [Fact]
    public void Notes_above_a_rule_are_those_that_its_marks_lack_a_text_for() =>
        Assert.Equal(
            [LineRole.UnmarkedNote, LineRole.DetachedMark, LineRole.NoteRule, LineRole.UnmarkedNote, LineRole.DetachedMark],
            FurnitureLines.RolesOf("Resolution 70/11. ⏎ 2 ⏎ __________________ ⏎ Resolution 78/12, annex. ⏎ 1"));

    [Fact]
    public void Text_above_a_rule_is_text_where_no_mark_lacks_its_note() =>
        Assert.Equal([LineRole.Body, LineRole.NoteRule, LineRole.NoteStart], FurnitureLines.RolesOf("The keepers met. ⏎ __________________ ⏎ 1 See A/75/12."));

    [Theory]
    [InlineData("A/RES/91/14")]
    [InlineData("2/3")]
    public void A_head_ends_notes(string head) => Assert.Equal(LineRole.Body, FurnitureLines.RolesOf(Rule + "1 See A/75/12. ⏎ " + head + " ⏎ the keepers of lights")[3]);

    [Fact]
    public void A_form_feed_ends_notes() =>
        Assert.Equal(LineRole.Body, FurnitureLines.RolesOf(Rule + "1 See A/75/12.\f ⏎ the keepers of lights", FurnitureLines.Profiles[2])[^1]);

    [Fact]
    public void Where_every_line_has_a_blank_one_behind_it_the_missing_one_ends_notes() =>
        Assert.Equal(LineRole.Body, FurnitureLines.RolesOf(Rule + "⏎ 1 See A/75/12. ⏎ the keepers of lights", FurnitureLines.Profiles[3])[3]);

    [Fact]
    public void The_next_clause_ends_notes() =>
        Assert.Equal(LineRole.Body, FurnitureLines.RolesOf("1. Decides to meet; ⏎ " + Rule + "1 See A/75/12. ⏎ 2. Decides to close.")[3]);
}
