using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Generators;
using UnDocParser.Tests.Properties;
using Xunit.Abstractions;

namespace UnDocParser.Tests.Invariants;

/// <summary>Invariants 1 and 2: every text parses without an exception, and its tree is the text again.</summary>
public sealed class FullFidelityTests(ITestOutputHelper output)
{
    private const int Usual = 2000;
    private static readonly int FirstSeed = TestSeed.Value;

    [Cases(Usual, EndSize = 200, Arbitrary = [typeof(StrangeTexts)])]
    public void Random_texts_come_back_unchanged(string text) => Check(text);

    [Fact]
    public void Damaged_documents_come_back_unchanged()
    {
        IReadOnlyList<(string Name, string Text)> samples = SampleTexts.All;
        ForSeeds(random =>
        {
            string text = random.Next(3) == 0 ? Generated(random) : samples[random.Next(samples.Count)].Text;
            return TextMutator.Mutate(text, random);
        });
    }

    [Fact]
    public void Generated_documents_come_back_unchanged() => ForSeeds(Generated);

    [Fact]
    public void Every_beginning_of_a_sample_comes_back_unchanged()
    {
        foreach ((_, string text) in SampleTexts.All)
        {
            for (int length = 0; length < text.Length; length += 37)
            {
                Check(text[..length]);
            }
        }
    }

    [Fact]
    public void A_long_line_above_short_ones_makes_a_model() =>
        Check("The General Assembly,\nRecalling a first line that is long\n" + string.Concat(Enumerable.Repeat("¹ n.\nab cd\n", 20)) + "1. Decides x.\n");

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\n")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("\f")]
    [InlineData("\f\f\f\n\f")]
    [InlineData("\r\r\n\n\r")]
    [InlineData("\u2028\u2029\u0085")]
    [InlineData("The General Assembly,")]
    [InlineData("1.")]
    [InlineData("(a)")]
    [InlineData("¹")]
    [InlineData("__________________")]
    [InlineData("Annex")]
    [InlineData("[")]
    [InlineData("[](")]
    [InlineData("*")]
    [InlineData("***")]
    public void A_fragment_comes_back_unchanged(string text) => Check(text);

    private static void Check(string text)
    {
        SyntaxTree tree = TreeAssert.RoundTrips(text);
        var model = DocumentModel.Create(tree);
        Assert.All(model.Paragraphs, paragraph => Assert.True(paragraph.Span.End <= text.Length));
        Assert.All(model.Dates, date => Assert.True(date.Span.End <= text.Length));
        Assert.All(model.Actions, action => Assert.True(action.Span.End <= text.Length));
        Assert.All(model.Mandates, mandate => Assert.True(mandate.Span.End <= text.Length));
        Assert.All(model.Citations, citation => Assert.True(citation.Span.End <= text.Length && citation.GetNode(tree.GetRoot())?.Width != 0));
        Assert.All(model.Notes, note => Assert.NotEmpty(note.Nodes));
        Assert.All(model.Diagnostics, diagnostic => Assert.True(diagnostic.Location.SourceSpan.End <= text.Length));
        Assert.All(model.Paragraphs, paragraph => Assert.True(paragraph.Parent is null || paragraph.Parent < model.Paragraphs.Length));
    }

    private static string Generated(Random random)
    {
        DocumentRenderer renderer = DocumentRenderer.All[random.Next(DocumentRenderer.All.Length)];
        return renderer.Render(FlatDocument.Of(DocumentGenerator.Generate(random.Next(), DocumentTraits.All)), random.Next());
    }

    private void ForSeeds(Func<Random, string> make)
    {
        int count = PropertyCount.Of(Usual);
        output.WriteLine($"Seeds {FirstSeed} to {FirstSeed + count - 1}");
        for (int seed = FirstSeed; seed < FirstSeed + count; seed++)
        {
            string text = make(new Random(seed));
            Exception error = Record.Exception(() => Check(text));
            Assert.True(error is null, $"Seed {seed}: {error}\n--- text\n{text}");
        }
    }
}
