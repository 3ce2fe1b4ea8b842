using System.Buffers;
using UnDocParser.Syntax.Green;

namespace UnDocParser.Parsing.Blocks;

/// <summary>Arrays of nodes for as long as a parse needs them.</summary>
internal static class NodePool
{
    /// <summary>Returns an array of at least a length. What it holds is not known.</summary>
    public static GreenNode[] Rent(int length) => ArrayPool<GreenNode>.Shared.Rent(length);

    /// <summary>Takes back an array. What the pool keeps must not keep a tree alive, so what was put into it is cleared.</summary>
    /// <param name="nodes">The array.</param>
    /// <param name="count">How many of its elements were used.</param>
    public static void Return(GreenNode?[] nodes, int count)
    {
        nodes.AsSpan(0, count).Clear();
        ArrayPool<GreenNode?>.Shared.Return(nodes);
    }
}
