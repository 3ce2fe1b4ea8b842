using UnDocParser.Export;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Generators;

namespace UnDocParser.Tests.Export;

/// <summary>A text that is written from a document parses to the document.</summary>
public sealed class ExportTests
{
    private const int FirstSeed = 91_140_000;

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (DocumentRenderer renderer in DocumentRenderer.All)
            {
                cases.Add(renderer.Name, "markdown");
                cases.Add(renderer.Name, "text");
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_export_of_a_printed_document_says_what_the_document_says(string layout, string format)
    {
        var renderer = DocumentRenderer.Named(layout);
        int count = PropertyCount.Of(60);
        for (int seed = FirstSeed; seed < FirstSeed + count; seed++)
        {
            string text = renderer.Render(FlatDocument.Of(DocumentGenerator.Generate(seed, renderer.Traits)), seed);
            DocumentModel model = Model(text);
            string export = Write(format, model);

            List<string> differences = Outline.Difference(Outline.Found(model), Outline.Found(Model(export)));

            Assert.True(differences.Count == 0, $"Seed {seed}:\n{string.Join('\n', differences)}\n--- export\n{export}");
        }
    }

    [Theory]
    [InlineData("2 * 3 and_low_lines", "2 \\* 3 and\\_low\\_lines")]
    [InlineData("a <tag> & a [bracket] here", "a \\<tag> \\& a \\[bracket\\] here")]
    [InlineData("# no heading", "\\# no heading")]
    [InlineData("~~not struck~~ `nor code`", "\\~\\~not struck\\~\\~ \\`nor code\\`")]
    public void Signs_that_Markdown_would_read_stand_behind_a_backslash(string words, string escaped)
    {
        DocumentModel model = Model($"The General Assembly,\n\n1. Notes the words:\n\n{escaped};\n\n2. Decides to rest.\n");

        Assert.Equal(words + ";", model.Paragraphs[2].Text);
        Assert.Contains($"\n\n{escaped};\n\n", Write("markdown", model), StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_of_two_notes_in_one_place_stay_two()
    {
        const string Text = "The General Assembly,\n\n1. Notes the reports of the keepers of lights;¹,²\n\n¹ A/90/1.\n\n² A/90/2.\n";

        Assert.Contains("lights;¹,²\n", Write("text", Model(Text)), StringComparison.Ordinal);
        Assert.Contains("lights;[^1][^2]\n", Write("markdown", Model(Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_of_nothing()
    {
        Assert.Equal("", Write("text", Model("")));
        Assert.Equal("", Write("markdown", Model("")));
    }

    [Fact]
    public void Arguments_that_are_null_are_refused()
    {
        DocumentModel model = Model("");

        Assert.Throws<ArgumentNullException>("model", () => MarkdownWriter.Write(null!, TextWriter.Null));
        Assert.Throws<ArgumentNullException>("writer", () => MarkdownWriter.Write(model, null!));
        Assert.Throws<ArgumentNullException>("model", () => PlainTextWriter.Write(null!, TextWriter.Null));
        Assert.Throws<ArgumentNullException>("writer", () => PlainTextWriter.Write(model, null!));
    }

    private static DocumentModel Model(string text) => DocumentModel.Create(SyntaxTree.ParseText(text));

    private static string Write(string format, DocumentModel model)
    {
        using var writer = new StringWriter();
        if (format == "markdown")
        {
            MarkdownWriter.Write(model, writer);
        }
        else
        {
            PlainTextWriter.Write(model, writer);
        }

        return writer.ToString();
    }
}
