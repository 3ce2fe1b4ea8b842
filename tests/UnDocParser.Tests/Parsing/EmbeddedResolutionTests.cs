namespace UnDocParser.Tests.Parsing;

/// <summary>A letter or report with a resolution in it is not read in silence.</summary>
public sealed class EmbeddedResolutionTests
{
    [Fact]
    public void Sentences_that_lead_to_a_resolution_and_are_most_of_the_text_make_the_parse_doubtful()
    {
        var parsed = ParsedText.Of(
            "United Nations A/91/998\nGeneral Assembly\nDistr.: General\n3 March 2036\nOriginal: English\n\n"
            + "Letter dated 2 March 2036 from the Permanent Representative of Lindemar to the United Nations addressed to the Secretary-General\n\n"
            + "I have the honour to transmit the text of a resolution of our parliament on lamps (see annex). I ask that it be circulated.\n\n"
            + "(Signed) A. Keeper\n\nDraft resolution on lamps\n\nThe Assembly of Lamps,\n\nRecalling the Charter,\n\n1. Calls upon keepers to light;\n\n2. Requests them to report.\n");

        Assert.Contains(parsed.Model.Diagnostics, diagnostic => diagnostic.Id == "UND0012");
    }
}
