using System.Diagnostics;

namespace UnDocParser.Syntax;

/// <summary>
/// A mark on a node, token or trivia by which it is found again in changed copies of the tree. It is no part of the text, and every parse
/// drops it. Two annotations are equal only when they are the same object. Immutable.
/// </summary>
/// <example>
/// <code>
/// var mark = new SyntaxAnnotation("added");
/// root = root.InsertNodesAfter(last, [clause.WithAdditionalAnnotations(mark)]);
/// SyntaxNode added = root.GetAnnotatedNodes(mark).Single();
/// </code>
/// </example>
[DebuggerDisplay("{Kind,nq}: {Data,nq}")]
public class SyntaxAnnotation
{
    /// <summary>Makes an annotation.</summary>
    /// <param name="kind">What kind of mark it is, by which it can be looked for; or null.</param>
    /// <param name="data">What it says beyond that; or null.</param>
    public SyntaxAnnotation(string? kind = null, string? data = null)
    {
        Kind = kind;
        Data = data;
    }

    /// <summary>What kind of mark it is; null when it has none.</summary>
    public string? Kind { get; }

    /// <summary>What it says beyond its kind; null when nothing.</summary>
    public string? Data { get; }
}
