using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Generators;
using UnDocParser.Tests.Invariants;
using UnDocParser.Tests.Properties;
using Xunit.Abstractions;

namespace UnDocParser.Tests.Syntax;

/// <summary>Clauses made from words stand for themselves wherever they are put.</summary>
public sealed class ClauseFactoryTests(ITestOutputHelper output)
{
    private const int Usual = 25;
    private static readonly int FirstSeed = TestSeed.Value;

    public static TheoryData<string> Layouts => [.. DocumentRenderer.All.Select(renderer => renderer.Name)];

    [Fact]
    public void A_clause_is_made_from_its_words()
    {
        OperativeClauseSyntax clause = SyntaxFactory.OperativeClause("3.", "Requests", "the Secretary-General\n to  report;");
        Assert.Equal("3. Requests the Secretary-General to report;\n", clause.ToFullString());
        Assert.Equal("Requests", clause.DescendantNodes().OfType<OpeningPhraseSyntax>().Single().ToString());
        Assert.Equal("3.", clause.Label.Text);
        Assert.Equal("Decides.\n", SyntaxFactory.OperativeClause("", "Decides", ".").ToFullString());
        Assert.Equal("1. Decides\n", SyntaxFactory.OperativeClause("1.", "Decides", "").ToFullString());
        Assert.Equal("1. 决定设立登记册；\n", SyntaxFactory.OperativeClause("1.", "决定", "设立登记册；").ToFullString());
        Assert.Equal("Recalling its resolution 75/1,\n", SyntaxFactory.PreambularClause("Recalling", "its resolution 75/1,").ToFullString());
        Assert.Equal("(a) In two copies;\n", SyntaxFactory.ClauseItem("(a)", "In two copies;").ToFullString());
        Assert.Equal("II. Means\n", SyntaxFactory.Heading("II.", "Means").ToFullString());
        Assert.Equal("II\n", SyntaxFactory.Heading("II", "").ToFullString());
        Assert.Equal("And so on.\n", SyntaxFactory.ContinuationParagraph("And so on.").ToFullString());
    }

    [Fact]
    public void Nothing_is_made_from_no_words()
    {
        Assert.Throws<ArgumentException>(() => SyntaxFactory.OperativeClause("1.", "", " "));
        Assert.Throws<ArgumentException>(() => SyntaxFactory.Heading("", ""));
        Assert.Throws<ArgumentException>(() => SyntaxFactory.ClauseItem("", "x"));
        Assert.Throws<ArgumentNullException>(() => SyntaxFactory.OperativeClause(null!, "Decides", "x"));
        Assert.Throws<ArgumentNullException>(() => SyntaxFactory.PreambularClause("Recalling", null!));
    }

    [Theory]
    [InlineData("3. Requests the ports to report (see A/RES/75/1);\n\n(a) Soon;\n\n(b) In writing;", SyntaxKind.OperativeClause)]
    [InlineData("Recalling its resolution 75/1,", SyntaxKind.PreambularClause)]
    [InlineData("(a) To keep it in two copies;", SyntaxKind.ClauseItem)]
    [InlineData("a) De le tenir en deux exemplaires ;", SyntaxKind.ClauseItem)]
    public void A_clause_is_parsed_from_its_text(string text, SyntaxKind kind)
    {
        BlockSyntax clause = SyntaxFactory.ParseClause(text);
        Assert.Equal(kind, clause.Kind);
        Assert.Equal(text, clause.ToFullString().TrimStart('\n'));
        Assert.Null(clause.SyntaxTree);
        Assert.Null(clause.Parent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1. Decides to meet;\n\n2. Decides to part.")]
    [InlineData("The General Assembly,")]
    public void A_text_that_is_not_one_clause_is_refused(string text) =>
        Assert.Throws<ArgumentException>(() => SyntaxFactory.ParseClause(text));

    [Fact]
    public void A_clause_put_in_is_set_apart_and_indented_as_its_neighbours()
    {
        DocumentSyntax root = SyntaxTree.ParseText("The General Assembly,\r\n\r\n    1. Decides to meet;\r\n\r\n    2. Decides to part.\r\n").GetRoot();
        OperativeClauseSyntax[] clauses = [.. root.DescendantNodes().OfType<OperativeClauseSyntax>()];
        OperativeClauseSyntax clause = SyntaxFactory.OperativeClause("9.", "Decides", "to wait;");
        Assert.Equal(
            "The General Assembly,\r\n\r\n    1. Decides to meet;\r\n\r\n    9. Decides to wait;\n\r\n    2. Decides to part.\r\n",
            root.InsertNodesAfter(clauses[0], [clause]).ToFullString());
        Assert.Equal(
            "The General Assembly,\r\n\r\n    9. Decides to wait;\n\r\n    1. Decides to meet;\r\n\r\n    2. Decides to part.\r\n",
            root.InsertNodesBefore(clauses[0], [clause]).ToFullString());
        Assert.Equal(
            "The General Assembly,\r\n\r\n    1. Decides to meet;\r\n\r\n    9. Decides to wait;\n",
            root.ReplaceNode(clauses[1], clause).ToFullString());
        Assert.Equal(
            "The General Assembly,\r\n\r\n    1. Decides to meet;\r\n\r\n    2. Decides to part.\r\n\r\n    9. Decides to wait;\n",
            root.InsertNodesAfter(clauses[1], [clause]).ToFullString());
    }

    [Fact]
    public void A_clause_put_behind_a_text_without_a_last_line_end_is_not_glued_to_it()
    {
        DocumentSyntax root = SyntaxTree.ParseText("The General Assembly,\n\n1. Decides to meet.").GetRoot();
        OperativeClauseSyntax only = root.DescendantNodes().OfType<OperativeClauseSyntax>().Single();
        Assert.EndsWith("1. Decides to meet.\n\n2. Decides to part.\n", root.InsertNodesAfter(only, [SyntaxFactory.OperativeClause("2.", "Decides", "to part.")]).ToFullString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_clause_put_in_anywhere_is_found_by_a_parse(string layout)
    {
        var renderer = DocumentRenderer.Named(layout);
        int found = 0;
        int tried = 0;
        for (int seed = FirstSeed; seed < FirstSeed + Usual; seed++)
        {
            var tree = SyntaxTree.ParseText(renderer.Render(FlatDocument.Of(DocumentGenerator.Generate(seed, renderer.Traits)), seed));
            OperativeClauseSyntax[] clauses = [.. tree.GetRoot().DescendantNodes().OfType<OperativeClauseSyntax>().Where(clause => !clause.ContainsStructuredTrivia && Number(clause).Length > 0)];
            foreach (OperativeClauseSyntax clause in clauses)
            {
                DocumentSyntax changed = tree.GetRoot().InsertNodesAfter(clause, [SyntaxFactory.OperativeClause(Number(clause) + " bis.", Opening(tree), "Xylander Yerba Zwick;")]);
                SyntaxTree parsed = changed.SyntaxTree!.Reparse();
                TreeAssert.RoundTrips(parsed.Text.ToString());
                tried++;
                bool isFound = DocumentModel.Create(parsed).Paragraphs.Any(paragraph => paragraph.Text == $"{Opening(tree)} Xylander Yerba Zwick;");
                found += isFound ? 1 : 0;
                if (!isFound)
                {
                    string text = parsed.Text.ToString();
                    int place = text.IndexOf("Xylander", StringComparison.Ordinal);
                    output.WriteLine($"Seed {seed}: …{text[Math.Max(0, place - 300)..Math.Min(text.Length, place + 200)]}…");
                }
            }
        }

        output.WriteLine($"{layout}: {found} of {tried}");
        Assert.True(tried > 0);
        Assert.Equal(tried, found);
    }

    private static string Number(OperativeClauseSyntax clause) => string.Concat(clause.Label.Text.Where(char.IsAsciiDigit));

    private static string Opening(SyntaxTree tree) => tree.Language switch { "fr" => "Décide", "de" => "beschließt", _ => "Decides" };
}
