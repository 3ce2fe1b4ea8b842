using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Samples;

/// <summary>Walks over the clauses of a resolution and says of each where it stands: under which headings, and behind which labels.</summary>
public static class WalkLabels
{
    public static void Run(string folder, TextWriter output)
    {
        var tree = SyntaxTree.ParseText(File.ReadAllText(Path.Combine(folder, "resolution-89-114.en.txt")));
        new ClauseWalker(output).Visit(tree.GetRoot());
    }

    // A walker goes to all nodes; what is overridden is what is of interest. Clauses hold items, so that each goes on with its children.
    internal sealed class ClauseWalker(TextWriter output) : SyntaxWalker(SyntaxWalkerDepth.Node)
    {
        public override void VisitOperativeClause(OperativeClauseSyntax node)
        {
            Write(node, node.Content);
            base.VisitOperativeClause(node);
        }

        public override void VisitClauseItem(ClauseItemSyntax node)
        {
            Write(node, node.Content);
            base.VisitClauseItem(node);
        }

        private void Write(BlockSyntax node, ParagraphTextSyntax? content) =>
            output.WriteLine($"{node.GetSectionPath()} | {node.GetLabelPath()} | {content?.GetTextContent().Text}");
    }
}

// Prints:
// I Keepers and their training | 1 | Invites States to train those who look after their lighthouses, in line with resolution 87/61;
// I Keepers and their training | 2 | Requests the Secretary-General to submit to it, at its ninetieth session, a report on the training of keepers;
// II Works and means | 3 | Requests the Secretary-General to report to it, by 31 March 2036, on the condition of the towers;
// II Works and means | 4 | Decides:
// II Works and means | 4 (a) | To set up a fund for works that cannot wait;
// II Works and means | 4 (b) | To review every year:
// II Works and means | 4 (b) (i) | What the fund has paid for;
// II Works and means | 4 (b) (ii) | What is left of it;
// II Works and means | 5 | Requests the Economic and Social Council to submit to it, at its ninety-first session, a report on the work of the fund.
