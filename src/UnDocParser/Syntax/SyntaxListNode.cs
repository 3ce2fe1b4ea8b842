using UnDocParser.Syntax.Green;

namespace UnDocParser.Syntax;

/// <summary>The red side of a green list or chunk. It is never seen: its children call the node that owns the list their parent.</summary>
internal sealed class SyntaxListNode(GreenNode green, SyntaxNode? parent, int position) : SyntaxNode(green, parent, position)
{
    private protected override SyntaxNode? ParentOfChildren => Parent;

    private GreenListNode List => (GreenListNode)Green;

    public SyntaxNode ElementAt(int index)
    {
        SyntaxListNode leaf = GetLeaf(index, out int start);
        return leaf.GetNodeInSlot(index - start)!;
    }

    /// <summary>The leaf that holds an element, and the index of its first element.</summary>
    public SyntaxListNode GetLeaf(int index, out int start)
    {
        start = 0;
        SyntaxListNode node = this;
        while (node.List.Height > 0)
        {
            int child = node.List.FindChildOfElement(index - start);
            start += node.List.GetFirstElement(child);
            node = (SyntaxListNode)node.GetNodeInSlot(child)!;
        }

        return node;
    }

    public override void Accept(SyntaxVisitor visitor) => throw new NotSupportedException("A list is not visited.");

    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => throw new NotSupportedException("A list is not visited.");
}
