using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Samples;

/// <summary>Tells where in a resolution a caret stands, and shows in the text what was found in a paragraph.</summary>
public static class CaretToClause
{
    public static void Run(string text, TextWriter output)
    {
        var tree = SyntaxTree.ParseText(text);
        var model = DocumentModel.Create(tree);
        int caret = text.IndexOf("languages spoken", StringComparison.Ordinal);

        // From a place in the text to the clause, and to the character of what a reader reads.
        DocumentParagraph paragraph = model.GetParagraph(caret)!;
        TextContent content = model.GetTextContent(paragraph);
        output.WriteLine($"{paragraph.Node.GetLabelPath()}: {paragraph.Text}");
        output.WriteLine($"the caret stands before “{content.Text[content.FromSource(caret)..]}”");

        // From words of a paragraph back to the text, over whatever stands between its lines there.
        TextContent clause = tree.GetRoot().FindClause("3")!.GetTextContent();
        int found = clause.Text.IndexOf("upkeep of lighthouses", StringComparison.Ordinal);
        TextSpan span = clause.ToSource(new TextSpan(found, "upkeep of lighthouses".Length));
        LinePosition start = tree.GetLineSpan(span).Start;
        output.WriteLine($"line {start.Line + 1}, column {start.Character + 1}: {tree.Text.ToString(span)}");
    }
}

// Prints:
// 2 (b) (i): The languages spoken on the coast;
// the caret stands before “languages spoken on the coast;”
// line 31, column 93: upkeep of lighthouses
