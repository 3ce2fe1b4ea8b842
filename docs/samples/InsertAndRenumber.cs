using UnDocParser.Editing;
using UnDocParser.Syntax;

namespace UnDocParser.Samples;

/// <summary>Puts a clause into a resolution, counts the clauses anew, and parses the outcome at the cost of the change.</summary>
public static class InsertAndRenumber
{
    public static void Run(string text, TextWriter output)
    {
        var tree = SyntaxTree.ParseText(text);
        DocumentSyntax root = tree.GetRoot();

        // A clause is found by its number, and made from its words: its line end and the blank line before it are those of its neighbours.
        BlockSyntax second = root.FindClause("2")!;
        OperativeClauseSyntax added = SyntaxFactory.OperativeClause("2 bis.", "Decides", "that the list referred to in paragraph 2 above is public;");

        // Nothing was changed: "root" and "tree" are as they were. The new root belongs to a tree of its own.
        DocumentSyntax edited = root.InsertNodesAfter(second, [added]).Renumber();
        foreach (OperativeClauseSyntax clause in edited.DescendantNodes().OfType<OperativeClauseSyntax>())
        {
            output.WriteLine($"{clause.Label} {clause.Content.Inlines[0]}");
        }

        // The nodes are those we put there. What the parser makes of the text costs no more than what changed.
        SyntaxTree parsed = edited.SyntaxTree!.Reparse();
        output.WriteLine($"{parsed.ReuseStatistics.BlocksCreated} of {parsed.GetRoot().DescendantNodes().OfType<ParagraphTextSyntax>().Count()} paragraphs were made anew");
        output.WriteLine(parsed.GetRoot().FindClause("3")!.GetText());
    }
}

// Prints:
// 1. Welcomes
// 2. Requests
// 3. Decides
// 4. Invites
// 5. Proclaims
// 6. Decides
// 1 of 32 paragraphs were made anew
// 3. Decides that the list referred to in paragraph 2 above is public;
