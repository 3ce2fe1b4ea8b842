using UnDocParser.Layout;

namespace UnDocParser.Tests.Layout;

/// <summary>The marks at the start of notes, and those of running text.</summary>
public sealed class NoteMarksTests
{
    [Theory]
    [InlineData("1 See A/75/12.", 1, 1)]
    [InlineData("12See A/75/12.", 2, 12)]
    [InlineData("1https://lights.example", 1, 1)]
    [InlineData("1“Lights”", 1, 1)]
    [InlineData("1决议", 1, 1)]
    [InlineData("1* In accordance", 1, 1)]
    [InlineData("¹² See A/75/12.", 2, 12)]
    [InlineData("⁽¹⁾ See A/75/12.", 3, 1)]
    [InlineData("(3) See A/75/12.", 3, 3)]
    [InlineData("（3）见", 3, 3)]
    [InlineData("4/ A/51/360.", 2, 4)]
    [InlineData("[^5]: See A/75/12.", 5, 5)]
    [InlineData("** In accordance", 2, 0)]
    public void A_mark_is_as_long_as_it_is_printed(string line, int length, int number)
    {
        Assert.Equal(length, NoteMarks.Length(line, out int found));
        Assert.Equal(number, found);
    }

    [Theory]
    [InlineData("1. Decides")]
    [InlineData("1-2")]
    [InlineData("1st")]
    [InlineData("2036 was")]
    [InlineData("0 ships")]
    [InlineData("(3 See")]
    [InlineData("4/A/51/360.")]
    [InlineData("**** In")]
    [InlineData("*In accordance*")]
    [InlineData("")]
    public void Another_line_starts_with_none(string line) => Assert.Equal(0, NoteMarks.Length(line, out _));

    [Theory]
    [InlineData("12", true)]
    [InlineData("(3)", true)]
    [InlineData("*", false)]
    [InlineData("1 See", false)]
    public void A_mark_alone_has_a_number_and_nothing_behind_it(string line, bool isAlone) => Assert.Equal(isAlone, NoteMarks.IsAlone(line, out _));

    [Theory]
    [InlineData("the Agenda,3 in", true)]
    [InlineData("港口的宗旨(3)和", true)]
    [InlineData("the lights3", true)]
    [InlineData("the lights 3 of", false)]
    [InlineData("resolution 79,3 of", false)]
    [InlineData("the lights3a", false)]
    [InlineData("A/C.3/2", false)]
    public void A_mark_in_the_text_is_glued_to_a_word_or_a_stop(string line, bool isIn) => Assert.Equal(isIn, NoteMarks.IsIn(line, 3));
}
