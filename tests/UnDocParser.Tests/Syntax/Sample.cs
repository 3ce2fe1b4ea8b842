using UnDocParser.Diagnostics;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Tests.Syntax;

/// <summary>Trees built by hand, since no parser is needed to test the tree.</summary>
internal static class Sample
{
    public const string Text =
        "A/RES/75/276\nThe General Assembly,\nRecalling its resolution 59/50,\n\f____\n 1 Resolution 70/1.\n3/4\nand its annex,\n1. Decides:\n(a) To act;\n(b) To wait.\n";

    public static SyntaxTree Tree(string path = "sample.txt")
    {
        GreenNode green = Document();
        return SyntaxTree.Create(SourceText.From(green.ToFullString()), green, path);
    }

    /// <summary>A resolution with a page break inside a clause.</summary>
    public static GreenNode Document()
    {
        GreenNode note = GreenFactory.Footnote(Token(SyntaxKind.NoteMarkToken, "1", leading: " ", trailing: " "), Paragraph("Resolution 70/1."))
            .WithDiagnostics(new GreenDiagnostic(Descriptors.UnrecognizedBlock, 3, 16));
        GreenNode page = GreenFactory.PageBreakTrivia(GreenList.Create(
            GreenFactory.NoteRule(GreenToken.Create(SyntaxKind.NoteRuleToken, "____", GreenTrivia.FormFeed, GreenTrivia.LineFeed)),
            note,
            GreenFactory.PageNumber(Token(SyntaxKind.PageNumberToken, "3/4", trailing: "\n"))));
        GreenNode recalling = GreenFactory.ParagraphText(GreenList.Create(
            GreenFactory.OpeningPhrase(Token(SyntaxKind.TextToken, "Recalling", trailing: " ")),
            GreenFactory.TextRun(Token(SyntaxKind.TextToken, "its resolution", trailing: " ")),
            GreenFactory.SymbolReference(GreenToken.Create(SyntaxKind.SymbolToken, "59/50")),
            GreenFactory.TextRun(Token(SyntaxKind.TextToken, ",", trailing: "\n")),
            GreenFactory.TextRun(GreenToken.Create(SyntaxKind.TextToken, "and its annex,", page, GreenTrivia.LineFeed))));
        GreenNode? items = GreenList.Create(Item("(a)", "To act;"), Item("(b)", "To wait."));
        GreenNode resolution = GreenFactory.Resolution(
            null,
            GreenFactory.EnactingFormula(Paragraph("The General Assembly,")),
            GreenFactory.Preamble(GreenFactory.PreambularClause(null, recalling, null)),
            GreenFactory.OperativePart(GreenFactory.OperativeClause(Token(SyntaxKind.LabelToken, "1.", trailing: " "), Paragraph("Decides:"), items)),
            null);
        return GreenFactory.Document(
            GreenFactory.Masthead(GreenFactory.SymbolLine(Paragraph("A/RES/75/276"))),
            resolution,
            GreenToken.Create(SyntaxKind.EndOfFileToken));
    }

    /// <summary>A document of many paragraphs, each of which is its number and a line end.</summary>
    public static GreenNode Flat(int count) => GreenFactory.Document(
        null,
        GreenList.Create(Enumerable.Range(0, count).Select(i => (GreenNode)GreenFactory.ContinuationParagraph(Paragraph($"{i}"))).ToArray()),
        GreenToken.Create(SyntaxKind.EndOfFileToken));

    /// <summary>Sections in sections, with a word at the bottom.</summary>
    public static GreenNode Deep(int depth)
    {
        GreenNode node = GreenFactory.ContinuationParagraph(Paragraph("bottom"));
        for (int i = 0; i < depth; i++)
        {
            node = GreenFactory.Section(GreenFactory.Heading(Token(SyntaxKind.LabelToken, "I", trailing: "\n"), null), node);
        }

        return GreenFactory.Document(null, node, GreenToken.Create(SyntaxKind.EndOfFileToken));
    }

    public static GreenNode Paragraph(string text, string ending = "\n") =>
        GreenFactory.ParagraphText(GreenFactory.TextRun(Token(SyntaxKind.TextToken, text, trailing: ending)));

    public static GreenNode Item(string label, string text) =>
        GreenFactory.ClauseItem(Token(SyntaxKind.LabelToken, label, trailing: " "), Paragraph(text), null);

    public static GreenToken Token(SyntaxKind kind, string text, string leading = "", string trailing = "") =>
        GreenToken.Create(kind, text, Trivia(leading), Trivia(trailing));

    public static DocumentSyntax Root(GreenNode green) => (DocumentSyntax)RedFactory.Create(green, null, 0);

    private static GreenTrivia? Trivia(string text) =>
        text.Length == 0 ? null : GreenTrivia.Create(text == "\n" ? SyntaxKind.EndOfLineTrivia : SyntaxKind.WhitespaceTrivia, text);
}
