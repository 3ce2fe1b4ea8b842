using System.Text;
using UnDocParser.Syntax;

namespace UnDocParser.Html.Inspector;

/// <summary>
/// Writes a tree as a list of numbers. Since every character of the text belongs to one token or trivia, widths tell all places:
/// a node is its kind and the count of its children; a token its kind, its leading trivia, its width, its trailing trivia; trivia are their count and each
/// its kind and its width, or the node it is made of. Kinds are indexes into <c>kinds</c>, whose names begin with what they are: <c>n</c> node,
/// <c>t</c> token, <c>v</c> trivia, <c>s</c> trivia with parts.
/// </summary>
internal sealed class TreeData
{
    private readonly StringBuilder _numbers = new();
    private readonly List<SyntaxKind> _kinds = [];
    private readonly Dictionary<SyntaxKind, int> _indexes = [];

    private TreeData()
    {
    }

    /// <summary>Appends <c>"kinds":[…],"tree":[…]</c>.</summary>
    /// <param name="json">What to append to.</param>
    /// <param name="root">The root of the tree.</param>
    public static void Append(StringBuilder json, SyntaxNode root)
    {
        var data = new TreeData();
        data.Add(root);
        json.Append("\"kinds\":[");
        for (int index = 0; index < data._kinds.Count; index++)
        {
            json.Append(index == 0 ? "" : ",").AppendString($"{RoleOf(data._kinds[index])}{data._kinds[index]}");
        }

        json.Append("],\"tree\":[").Append(data._numbers).Append(']');
    }

    private void Add(SyntaxNode node)
    {
        ChildSyntaxList children = node.ChildNodesAndTokens();
        Add(IndexOf(node.Kind));
        Add(children.Count);
        foreach (SyntaxNodeOrToken child in children)
        {
            if (child.AsNode() is { } inner)
            {
                Add(inner);
            }
            else
            {
                Add(child.AsToken());
            }
        }
    }

    private void Add(SyntaxToken token)
    {
        Add(IndexOf(token.Kind));
        Add(token.LeadingTrivia);
        Add(token.Width);
        Add(token.TrailingTrivia);
    }

    private void Add(SyntaxTriviaList list)
    {
        Add(list.Count);
        foreach (SyntaxTrivia trivia in list)
        {
            if (trivia.GetStructure() is { } structure)
            {
                Add(structure);
            }
            else
            {
                Add(IndexOf(trivia.Kind));
                Add(trivia.FullSpan.Length);
            }
        }
    }

    private void Add(int number)
    {
        if (_numbers.Length > 0)
        {
            _numbers.Append(',');
        }

        _numbers.AppendNumber(number);
    }

    private int IndexOf(SyntaxKind kind)
    {
        if (!_indexes.TryGetValue(kind, out int index))
        {
            index = _kinds.Count;
            _indexes.Add(kind, index);
            _kinds.Add(kind);
        }

        return index;
    }

    private static char RoleOf(SyntaxKind kind) =>
        SyntaxFacts.IsStructuredTrivia(kind) ? 's' : SyntaxFacts.IsTrivia(kind) ? 'v' : SyntaxFacts.IsToken(kind) ? 't' : 'n';
}
