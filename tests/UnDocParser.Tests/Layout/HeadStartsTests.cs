using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Tests.Properties;

namespace UnDocParser.Tests.Layout;

/// <summary>A line that its first letters tell to be no part of a head is none, whatever is cut off at its ends.</summary>
public sealed class HeadStartsTests
{
    private const string Titles = "Harbour lights of the 12 coasts";
    private const int Lines = 20_000;
    private const int MostPieces = 6;

    private static readonly string[] Pieces =
    [
        "Harbour", "harbour", "HARBOUR", "lights", "of", "of ", "the", "12", "12.", "coasts", "keepers", "Requests", "a", "é", "e\u0301", "\uFB01sh", "\u00AD", "\u200B", "\u0011", "A/91/L.7", "A/RES/91/14", "GE.36-20417", "36-20417 (E)",
        "2/4", "*3620417*", "160636", "(a)", "(1)", "(E)", "*", "/", ".", ";", "\t", " ", "  ", "1 ", "Ж", "的",
    ];

    [Fact]
    public void A_line_that_is_told_by_its_start_is_no_part_of_a_head()
    {
        var random = new Random(TestSeed.Value);
        RunningHeads[] heads = [RunningHeads.Of("A/91/L.7".AsSpan(), Titles), RunningHeads.Of(default, Titles), RunningHeads.Of("A/91/L.7".AsSpan(), "Keepers")];
        TitlePieces pieces = RunningHeads.PiecesOf(heads[0], heads[2]);
        int told = 0;
        for (int index = 0; index < Lines; index++)
        {
            string line = string.Concat(Enumerable.Range(0, random.Next(1, MostPieces)).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(2) == 0 ? " " : string.Empty))).Trim();
            if (line.Length == 0 || !char.IsLetterOrDigit(line[0]) || (HeadStarts.MayHold(line.AsSpan(), pieces) && !HeadStarts.IsOtherWord(line.AsSpan(), pieces)))
            {
                continue;
            }

            told++;
            var window = new LineWindow(line);
            Assert.All(heads, head => Assert.Equal(HeadLine.No, head.Classify(window.Content(0), isBesideHead: true)));
        }

        Assert.True(told > Lines / 20, $"{told} lines told, {TestSeed.Text}");
    }
}
