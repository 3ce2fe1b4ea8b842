using System.Collections.Immutable;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Invariants;

namespace UnDocParser.Tests.Parsing;

/// <summary>A text with its tree and model, and the questions scenario tests ask of them.</summary>
internal sealed class ParsedText
{
    private ParsedText(string text)
    {
        Tree = TreeAssert.RoundTrips(text);
        Model = DocumentModel.Create(Tree);
    }

    public SyntaxTree Tree { get; }

    public DocumentModel Model { get; }

    public DocumentSyntax Root => Tree.GetRoot();

    public ImmutableArray<DocumentParagraph> Paragraphs => Model.Paragraphs;

    public static ParsedText Of(string text) => new(text);

    /// <summary>The same lines as the text extractor prints them that sets a blank line after every line.</summary>
    public static ParsedText OfSpaced(string text) => new(Space(text));

    public static string Space(string text) => string.Concat(text.Split('\n').Select(line => line + " \n\n"));

    public DocumentParagraph Labelled(string label) => Assert.Single(Paragraphs, paragraph => string.Equals(paragraph.Label, label, StringComparison.Ordinal));

    public IEnumerable<string> TextsOf(ParagraphType type) => Paragraphs.Where(paragraph => paragraph.Type == type).Select(paragraph => paragraph.Text);

    /// <summary>The types of the paragraphs, a letter each: <c>FPPOII</c>.</summary>
    public string Types => string.Concat(Paragraphs.Select(paragraph => paragraph.Type == ParagraphType.EnactingFormula ? 'F' : paragraph.Type.ToString()[0]));

    /// <summary>The labels and levels of the items, as <c>1 (a)</c>.</summary>
    public IEnumerable<string> Items => Paragraphs.Where(paragraph => paragraph.Type == ParagraphType.Item).Select(paragraph => $"{paragraph.Level} {paragraph.Label}");

    public IEnumerable<string?> LabelsOf(ParagraphType type) => Paragraphs.Where(paragraph => paragraph.Type == type).Select(paragraph => paragraph.Label);

    /// <summary>The kinds of the nodes down to a depth, by name, in parentheses.</summary>
    public string Shape(int depth) => Shape(Root, depth);

    private static string Shape(SyntaxNode node, int depth)
    {
        List<string> children = depth == 0 ? [] : node.ChildNodes().Select(child => Shape(child, depth - 1)).ToList();
        return children.Count == 0 ? node.Kind.ToString() : $"{node.Kind}({string.Join(' ', children)})";
    }
}
