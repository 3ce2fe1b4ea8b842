using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Samples;

/// <summary>What an editor does at each key: parse from the tree before, at the cost of the key, and look again at what changed.</summary>
public static class EditingLoop
{
    public static void Run(string text, TextWriter output)
    {
        var before = SyntaxTree.ParseText(text);
        SyntaxTree tree = before;
        int caret = text.IndexOf("invites States", StringComparison.Ordinal);

        // A tree never changes: each key gives another one, which shares with the last all that the key did not touch.
        foreach (char key in "also ")
        {
            tree = tree.WithChanges(new TextChange(new TextSpan(caret++, 0), key.ToString()));
            ReuseStatistics cost = tree.ReuseStatistics;
            output.WriteLine($"'{key}' made {cost.BlocksCreated} paragraph anew; parsed from the start: {!cost.IsIncremental}");
        }

        // What to draw again: the paragraphs that say something else.
        var model = DocumentModel.Create(tree);
        EntryRange changed = model.GetChanges(DocumentModel.Create(before)).Paragraphs;
        foreach (DocumentParagraph paragraph in model.Paragraphs.Skip(changed.Start).Take(changed.LaterCount))
        {
            output.WriteLine($"changed: paragraph {paragraph.Node.GetLabelPath()}");
        }

        // What was typed, as one change; and the reverse of it, as undo.
        TextChange typed = tree.GetChanges(before).Single();
        output.WriteLine($"typed: {typed}");
        SyntaxTree undone = tree.WithChanges(new TextChange(new TextSpan(typed.Span.Start, typed.NewText.Length), ""));
        output.WriteLine($"undone: {undone.Text.ToString() == text}");

        // The outcome is that of a parse of the whole text.
        output.WriteLine($"equal to a fresh tree: {tree.GetRoot().IsEquivalentTo(SyntaxTree.ParseText(tree.Text.ToString()).GetRoot())}");
    }
}

// Prints:
// 'a' made 1 paragraph anew; parsed from the start: False
// 'l' made 1 paragraph anew; parsed from the start: False
// 's' made 1 paragraph anew; parsed from the start: False
// 'o' made 1 paragraph anew; parsed from the start: False
// ' ' made 1 paragraph anew; parsed from the start: False
// changed: paragraph 1
// typed: [1663..1663) -> "also "
// undone: True
// equal to a fresh tree: True
