using UnDocParser.Languages;
using UnDocParser.Layout;

namespace UnDocParser.Tests.Layout;

/// <summary>Notes to marks in the masthead are known by their words.</summary>
public sealed class MastheadNotesTests
{
    [Theory]
    [InlineData("* Reissued for technical reasons on 16 June 2036.", nameof(MastheadNote.Reissue))]
    [InlineData("Reissued for technical reasons on 16 June 2036.", nameof(MastheadNote.Reissue))]
    [InlineData(@"\* On behalf of the Group of Coastal States.", nameof(MastheadNote.Sponsor))]
    [InlineData("On behalf of the Group of Coastal States.", nameof(MastheadNote.None))]
    [InlineData("Reissued for technical reasons on", nameof(MastheadNote.None))]
    [InlineData("* In accordance with rule 72.", nameof(MastheadNote.None))]
    [InlineData("**** Reissued for technical reasons", nameof(MastheadNote.None))]
    public void Words_tell_a_note_and_some_need_their_mark(string line, string note) =>
        Assert.Equal(note, MastheadNotes.Classify(line, LanguageSet.Find("en")!, out _).ToString());

    [Theory]
    [InlineData("*", true)]
    [InlineData("**", true)]
    [InlineData(@"\*", true)]
    [InlineData("* On", false)]
    [InlineData("1", false)]
    public void A_mark_is_asterisks_alone(string line, bool isMark) => Assert.Equal(isMark, MastheadNotes.IsMark(line));

    [Fact]
    public void A_note_of_the_masthead_goes_on_over_full_lines() =>
        Assert.Equal(
            [LineRole.NoteStart, LineRole.NoteContinuation, LineRole.Body],
            FurnitureLines.RolesOf(
                "* On behalf of the States Members of the United Nations that are members of the ⏎ Group of Coastal States. ⏎ The keepers of the lights met.", FurnitureLines.Profiles[1]));
}
