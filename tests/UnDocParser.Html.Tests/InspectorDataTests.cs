using System.Text.Json;
using UnDocParser.Html.Inspector;
using UnDocParser.Syntax;
using UnDocParser.Tests.Corpus;

namespace UnDocParser.Html.Tests;

/// <summary>What the tree inspector reads says what the tree is.</summary>
public sealed class InspectorDataTests
{
    [Theory]
    [InlineData(Texts.English)]
    [InlineData(Texts.Arabic)]
    [InlineData("Words \uD800 and \"quotes\" \\ \u0001\t\u2028.")]
    [InlineData("")]
    public void Text_and_tree_come_back_as_they_were(string text) => Holds(SyntaxTree.ParseText(text));

    [SharedFact(SharedTexts.Corpus)]
    public void Texts_of_pages_with_furniture_come_back_too()
    {
        foreach ((string _, string text) in SharedTexts.ReadCorpus("es.pdftotext-layout.txt", "ru.tika.txt").Where(static (_, index) => index % 8 == 0))
        {
            Holds(SyntaxTree.ParseText(text));
        }
    }

    [Fact]
    public void The_rules_of_each_line_are_those_that_the_tree_explains()
    {
        var tree = SyntaxTree.ParseText(Texts.English);
        JsonElement data = Read(tree);
        var read = new List<(int Line, string Id, string Verdict)>();
        int line = 0;
        foreach (JsonElement[] numbers in data.GetProperty("lines").EnumerateArray().Select(static entry => entry.EnumerateArray().ToArray()))
        {
            line += numbers[0].GetInt32();
            read.AddRange(numbers.Skip(1).Select(number => data.GetProperty("rules")[number.GetInt32()]).Select(rule => (line, rule[0].GetString()!, rule[1].GetString()!)));
        }

        Assert.Equal(tree.Explain(tree.GetRoot().FullSpan).OrderBy(static rule => rule.Span.Start).Select(static rule => (rule.Span.Start, rule.RuleId, rule.Verdict)), read);
    }

    private static JsonElement Read(SyntaxTree tree) => JsonDocument.Parse(InspectorData.WriteJson(tree, CancellationToken.None)).RootElement;

    private static void Holds(SyntaxTree tree)
    {
        JsonElement data = Read(tree);
        var reader = new TreeReader(data);
        reader.ReadElement();

        Assert.Equal(Printed(tree.GetRoot()), reader.Elements);
        Assert.Equal(tree.Length, reader.Position);
        Assert.Equal(tree.Text.ToString().Replace('\uD800', '?'), JsonDocument.Parse(data.GetProperty("text").GetRawText().Replace("\\ud800 ", "? ", StringComparison.Ordinal)).RootElement.GetString());
    }

    private static List<string> Printed(SyntaxNode node)
    {
        List<string> elements = [$"{node.Kind} {node.FullSpan.Start}"];
        foreach (SyntaxNodeOrToken child in node.ChildNodesAndTokens())
        {
            if (child.AsNode() is { } inner)
            {
                elements.AddRange(Printed(inner));
                continue;
            }

            SyntaxToken token = child.AsToken();
            elements.Add($"{token.Kind} {token.FullSpan.Start}");
            elements.AddRange(token.LeadingTrivia.Concat(token.TrailingTrivia).SelectMany(static trivia =>
                trivia.GetStructure() is { } structure ? Printed(structure) : [$"{trivia.Kind} {trivia.FullSpan.Start}"]));
        }

        return elements;
    }

    // As the script of the page reads it.
    private sealed class TreeReader(JsonElement data)
    {
        private readonly int[] _numbers = [.. data.GetProperty("tree").EnumerateArray().Select(static number => number.GetInt32())];
        private readonly string[] _kinds = [.. data.GetProperty("kinds").EnumerateArray().Select(static kind => kind.GetString()!)];
        private int _at;

        public int Position { get; private set; }

        public List<string> Elements { get; } = [];

        public void ReadElement()
        {
            string kind = _kinds[_numbers[_at++]];
            Elements.Add($"{kind[1..]} {Position}");
            switch (kind[0])
            {
                case 't':
                    ReadMany();
                    Position += _numbers[_at++];
                    ReadMany();
                    break;
                case 'v':
                    Position += _numbers[_at++];
                    break;
                default:
                    ReadMany();
                    break;
            }
        }

        private void ReadMany()
        {
            for (int left = _numbers[_at++]; left > 0; left--)
            {
                ReadElement();
            }
        }
    }
}
