namespace UnDocParser.Syntax.Green;

/// <summary>Looks for annotations of green nodes, and changes them.</summary>
internal static class GreenAnnotations
{
    /// <summary>Whether the node itself has an annotation.</summary>
    public static bool HasAnnotation(this GreenNode node, SyntaxAnnotation annotation)
    {
        foreach (SyntaxAnnotation own in node.Annotations)
        {
            if (ReferenceEquals(own, annotation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the node itself has an annotation of a kind.</summary>
    public static bool HasAnnotations(this GreenNode node, string kind)
    {
        foreach (SyntaxAnnotation own in node.Annotations)
        {
            if (string.Equals(own.Kind, kind, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The annotations of the node itself that are of a kind, in the order in which they were added.</summary>
    public static IEnumerable<SyntaxAnnotation> AnnotationsOfKind(this GreenNode node, string kind) =>
        node.Annotations.ToArray().Where(own => string.Equals(own.Kind, kind, StringComparison.Ordinal));

    /// <summary>The node with further annotations; the node itself when it has them all.</summary>
    public static GreenNode WithAdditional(this GreenNode node, IEnumerable<SyntaxAnnotation> annotations)
    {
        SyntaxAnnotation[] all = [.. node.Annotations.ToArray().Concat(annotations).Distinct()];
        return all.Length == node.Annotations.Length ? node : node.WithAnnotations(all);
    }

    /// <summary>The node without some annotations; the node itself when it has none of them.</summary>
    public static GreenNode Without(this GreenNode node, IEnumerable<SyntaxAnnotation> annotations)
    {
        SyntaxAnnotation[] left = [.. node.Annotations.ToArray().Except(annotations)];
        return left.Length == node.Annotations.Length ? node : node.WithAnnotations(left);
    }
}
