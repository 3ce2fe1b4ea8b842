using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Tests.Invariants;
using UnDocParser.Text;

namespace UnDocParser.Tests.Layout;

/// <summary>Heads and feet of pages are known by the symbol and the title that the masthead prints, and by the forms of numbers.</summary>
public sealed class RunningHeadsTests
{
    private const string Title = "Lighthouses in the service of coastal peoples";
    private static readonly RunningHeads Heads = RunningHeads.Of("A/91/L.7", Title);

    [Theory]
    [InlineData("A/91/L.7", nameof(HeadLine.Symbol))]
    [InlineData("A/91/L.7 Lighthouses in the service", nameof(HeadLine.Symbol))]
    [InlineData("Lighthouses in the service A/91/L.7", nameof(HeadLine.Symbol))]
    [InlineData("Lighthouses in the service", nameof(HeadLine.Title))]
    [InlineData("LIGHTHOUSES IN THE SERVICE", nameof(HeadLine.Title))]
    [InlineData("Lighthouses in the service 2/3", nameof(HeadLine.Symbol))]
    [InlineData("2/3", nameof(HeadLine.PageNumber))]
    [InlineData("36-20417", nameof(HeadLine.JobNumber))]
    public void A_line_of_a_head_is_one(string line, string expected) => Assert.Equal(expected, Heads.Classify(line).ToString());

    [Theory]
    [InlineData("A/91/L.8")]
    [InlineData("coastal peoples.")]
    [InlineData("coastal peoples,")]
    [InlineData("the keepers of lights")]
    public void Another_line_is_none(string line) => Assert.Equal(HeadLine.No, Heads.Classify(line));

    [Fact]
    public void A_short_piece_of_the_title_is_one_beside_a_head_alone()
    {
        Assert.Equal(HeadLine.No, Heads.Classify("in the"));
        Assert.Equal(HeadLine.Title, Heads.Classify("in the", isBesideHead: true));
    }

    [Fact]
    public void Any_symbol_alone_heads_a_page_where_the_masthead_has_none()
    {
        var heads = RunningHeads.Of(default, Title);

        Assert.Equal(HeadLine.Symbol, heads.Classify("A/91/L.8"));
        Assert.Equal(HeadLine.No, heads.Classify("A/91/L.8 of 2036"));
    }

    [Fact]
    public void Two_mastheads_say_the_same_of_a_line_where_each_classifies_it_alike_and_only_there()
    {
        RunningHeads[] others =
        [
            RunningHeads.Of("A/91/L.7", Title.Insert(3, "x")),
            RunningHeads.Of("A/91/L.7", "Lights of the coast, their keepers and the harbours of small islands"),
            RunningHeads.Of("A/91/L.8", Title),
            RunningHeads.Of(default, Title),
        ];
        string[] ends = [string.Empty, " 2/3", " A/91/L.7", " (continued)", "*", " 36-20417"];
        string[] heads = ["Lighthouses in the service", "of coastal", "of 2036", "in", "A/91/L.7 Lights of the coast", "Page 2 Lighthouses in", "G E", "their keepers", "the harbours of small islands", "2/3"];
        int different = 0;
        foreach (RunningHeads other in others)
        {
            foreach (string line in Lines().Concat(heads.SelectMany(head => ends.Select(end => head + end))))
            {
                bool isSame = Heads.Classify(line) == other.Classify(line) && Heads.Classify(line, isBesideHead: true) == other.Classify(line, isBesideHead: true);
                Assert.True(isSame == Heads.SaysSame(other, line, TextSigns.Unknown), line);
                different += isSame ? 0 : 1;
            }
        }

        Assert.True(different > heads.Length);
    }

    private static IEnumerable<string> Lines() =>
        from text in SampleTexts.All
        from line in text.Text.Split('\n', '\r', '\f')
        select line.Trim() into content
        where content.Length > 0
        select content;

    [Fact]
    public void Heads_are_the_same_whatever_their_case() => Assert.True(Heads.IsSame(RunningHeads.Of("a/91/l.7", Title.ToUpperInvariant())));

    [Fact]
    public void A_symbol_that_repeats_heads_pages_with_the_piece_beside_it()
    {
        RunningHeads heads = RepeatedHeads.Find(new LineWindow("A/91/L.7\nHarbour lights\n\nThe keepers met.\n\nA/91/L.7\nHarbour lights\n\nThey spoke.\n"), string.Empty);

        Assert.Equal(HeadLine.Symbol, heads.Classify("A/91/L.7"));
        Assert.Equal(HeadLine.Title, heads.Classify("Harbour lights"));
        Assert.Equal(HeadLine.No, heads.Classify("The keepers met"));
    }

    [Theory]
    [InlineData("A/91/L.7\nHarbour lights\n\nThe keepers met.\n")]
    [InlineData("See A/91/L.7, of 2036.\nHarbour lights\n\nSee A/91/L.7, of 2036.\nHarbour lights\n")]
    public void A_symbol_that_stands_once_or_in_a_sentence_takes_no_title(string text) =>
        Assert.Equal(HeadLine.No, RepeatedHeads.Find(new LineWindow(text), string.Empty).Classify("Harbour lights"));
}
