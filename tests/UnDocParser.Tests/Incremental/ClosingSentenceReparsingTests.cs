using UnDocParser.Text;

namespace UnDocParser.Tests.Incremental;

/// <summary>What stands before the first line that is read again is known by how it ends, not by its characters.</summary>
public sealed class ClosingSentenceReparsingTests
{
    [Theory]
    [InlineData("The Security Council,\n\n1. Decides to meet.\n\nAdopted unanimously at the 1907th meeting.\n\nLights\n")]
    [InlineData("The Security Council,\n1. Decides to meet.\nAdopted unanimously at the\n1907th meeting.\n9 December 2036\n")]
    [InlineData(".\n>Adopted3votes.\n>Recognizing,")]
    public void A_line_behind_the_sentence_on_the_adoption_may_change(string text)
    {
        string[] inserted = ["\n", "x", "\n>", "1. "];

        Assert.All(
            Enumerable.Range(0, text.Length + 1),
            position => Assert.All(inserted, words => Assert.Null(new EditCase(text, [new TextChange(new TextSpan(position, 0), words)]).Difference())));
    }
}
