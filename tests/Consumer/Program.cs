using UnDocParser.Syntax;

const string Text = """
    The General Assembly,

    Recalling its resolution 98/7 of 4 December 2043,

    1. Welcomes the efforts of all States;

    2. Requests the Secretary-General:

    (a) To report on lights;

    (b) To report on harbours.
    """;

var tree = SyntaxTree.ParseText(Text);
new ClausePrinter().Visit(tree.GetRoot());
Console.WriteLine(tree.GetRoot().ToFullString() == Text ? "The tree holds the whole text." : "The tree lost text.");

internal sealed class ClausePrinter : SyntaxWalker
{
    public override void VisitPreambularClause(PreambularClauseSyntax node)
    {
        Console.WriteLine($"preambular: {node.Content}");
        base.VisitPreambularClause(node);
    }

    public override void VisitOperativeClause(OperativeClauseSyntax node)
    {
        Console.WriteLine($"operative {node.Label}: {node.Content}");
        base.VisitOperativeClause(node);
    }

    public override void VisitClauseItem(ClauseItemSyntax node)
    {
        Console.WriteLine($"item {node.Label}: {node.Content}");
        base.VisitClauseItem(node);
    }
}
