using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>Blank lines that text recognition puts amid a paragraph, in texts whose paragraphs blank lines part.</summary>
public sealed class BrokenParagraphTests
{
    private const string Start =
        "The Security Council,\n\nRecalling its resolution 90 (2035) and all that was said in its\nmeetings on the lamps of the northern harbours and their keepers,\n\n"
        + "1. Takes note of the fact that there is substantial evidence of\nships that passed the harbours without a light in the nights of\n";

    private const string End = "\n\n3. Requests the Secretary-General to report within three months to\nthe Council on the lamps of the harbours of the north.\n";

    [Theory]
    [InlineData("the winter, and often of many ships at once in the storms of that\n\nyear, which were lost;")]
    [InlineData("the winter, and\n\nrequests the keepers to count them;")]
    [InlineData("the winter and the two springs that followed upon that winter |\n\ntheir masters having seen none;")]
    public void A_small_letter_goes_on_with_a_sentence_that_has_not_ended(string rest)
    {
        var parsed = ParsedText.Of(Start + rest + "\n\n2. Decides to light them all in every night of the year and to keep\nthem lit;" + End);
        Assert.Equal(["1.", "2.", "3."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(5, parsed.Paragraphs.Length);
    }

    [Theory]
    [InlineData("the winter;\n\nlamps and ships")]
    [InlineData("the winter:\n\nlamps and ships")]
    [InlineData("the winter.\n\nLamps and ships")]
    public void Behind_a_stop_or_in_a_capital_a_blank_line_parts(string rest)
    {
        var parsed = ParsedText.Of(Start + rest + "\n\n2. Decides to light them all in every night of the year and to keep\nthem lit;" + End);
        Assert.Equal(6, parsed.Paragraphs.Length);
    }
}
