using UnDocParser.Editing;
using UnDocParser.Syntax;

namespace UnDocParser.Samples;

/// <summary>Finds nodes again after edits: every edit makes a new tree, and nodes belong to one tree each.</summary>
public static class Tracking
{
    public static void Run(string text, TextWriter output)
    {
        DocumentSyntax root = SyntaxTree.ParseText(text).GetRoot();
        BlockSyntax item = root.FindClause("2 (a)")!;
        BlockSyntax clause = root.FindClause("4")!;

        // One by one: what is tracked is asked for by the node it was.
        DocumentSyntax edited = root.TrackNodes(item, clause);
        edited = edited.RemoveNode(edited.GetCurrentNode(item)!);
        edited = edited.InsertNodesBefore(edited.GetCurrentNode(clause)!, [SyntaxFactory.OperativeClause("3 bis.", "Thanks", "the keepers;")]);
        output.WriteLine(edited.GetCurrentNode(item) is null ? "(a) is gone" : "(a) is there");
        output.WriteLine(edited.GetCurrentNode(clause)!.GetLabelPath());

        // The same told to an editor, all in terms of the first tree.
        var editor = new SyntaxEditor(root);
        editor.RemoveNode(item);
        editor.InsertBefore(clause, SyntaxFactory.OperativeClause("3 bis.", "Thanks", "the keepers;"));
        output.WriteLine(editor.GetChangedRoot().ToFullString() == edited.ToFullString());

        // An annotation marks what is no node of the first tree.
        var mark = new SyntaxAnnotation("new");
        edited = root.InsertNodesAfter(clause, [SyntaxFactory.OperativeClause("4 bis.", "Decides", "to go on;").WithAdditionalAnnotations(mark)]).Renumber();
        output.WriteLine(edited.GetAnnotatedNodes(mark).Single());
    }
}

// Prints:
// (a) is gone
// 4
// True
// 5. Decides to go on;
