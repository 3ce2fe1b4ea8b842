using UnDocParser.Text;
using static UnDocParser.Word.Tests.WordFile;

namespace UnDocParser.Word.Tests;

public sealed class MapTests
{
    private static readonly WordSource Source = new WordFile(Paragraph("The General Assembly,") + P(R("1. ") + R("Decides") + Reference(1) + R(" to keep the lights of the harbours."))) { Footnotes = Note(1, "Ibid.") }.Read();

    [Fact]
    public void A_word_leads_to_its_paragraph_and_run()
    {
        WordPosition position = Assert.Single(Source.Map.Find(SpanOf("Decides")));
        Assert.Equal((WordPart.Body, 1, 1), (position.Part, position.Paragraph, position.Run));
        Assert.Equal("Decides", Source.Text.ToString(position.Span));
    }

    [Fact]
    public void A_note_leads_to_the_part_of_notes() => Assert.Equal(WordPart.Footnotes, Source.Map.Find(SpanOf("Ibid."))[0].Part);

    [Fact]
    public void A_stretch_over_paragraphs_leads_to_all_of_them() =>
        Assert.Equal([0, 1, 1, 1, 1], Source.Map.Find(TextSpan.FromBounds(0, SpanOf("keep").End)).Select(position => position.Paragraph));

    [Fact]
    public void Pieces_do_not_overlap_and_what_is_outside_leads_nowhere()
    {
        Assert.All(Source.Map.Positions.Zip(Source.Map.Positions.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
        Assert.Empty(Source.Map.Find(new TextSpan(Source.Text.Length, 0)));
    }

    private static TextSpan SpanOf(string word) => new(Source.Text.ToString().IndexOf(word, StringComparison.Ordinal), word.Length);
}
