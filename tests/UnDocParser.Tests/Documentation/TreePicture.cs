using System.Text;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Documentation;

/// <summary>Draws a tree with a line for each node down to its paragraphs, and everything of one paragraph.</summary>
internal sealed class TreePicture
{
    private const int LongestText = 58;
    private readonly StringBuilder _lines = new();
    private readonly SyntaxNode _opened;

    private TreePicture(SyntaxNode opened) => _opened = opened;

    /// <summary>Draws a tree.</summary>
    /// <param name="root">The root.</param>
    /// <param name="opened">The node whose inlines and page breaks are drawn too.</param>
    public static string Draw(SyntaxNode root, SyntaxNode opened)
    {
        var picture = new TreePicture(opened);
        picture.Add(root, "", "");
        return picture._lines.ToString();
    }

    private void Add(SyntaxNode node, string first, string rest)
    {
        _lines.Append($"{first}{node.Kind}  {TextOf(node)}".TrimEnd()).Append('\n');
        List<SyntaxNode> children = ChildrenOf(node);
        for (int index = 0; index < children.Count; index++)
        {
            bool isLast = index == children.Count - 1;
            Add(children[index], rest + (isLast ? "└─ " : "├─ "), rest + (isLast ? "   " : "│  "));
        }
    }

    private List<SyntaxNode> ChildrenOf(SyntaxNode node)
    {
        var children = new List<SyntaxNode>();
        foreach (SyntaxNode child in node.ChildNodes())
        {
            if (child is ParagraphTextSyntax && node != _opened)
            {
                continue;
            }

            if (node.Parent == _opened)
            {
                children.AddRange(child.GetLeadingTrivia().Select(trivia => trivia.GetStructure()).OfType<SyntaxNode>());
            }

            children.Add(child);
        }

        return children;
    }

    private string TextOf(SyntaxNode node)
    {
        if (!node.ChildNodes().Any())
        {
            return Shorten(node.ToString());
        }

        ParagraphTextSyntax? text = node.ChildNodes().OfType<ParagraphTextSyntax>().FirstOrDefault();
        return text is null || node == _opened ? "" : Shorten(string.Join(' ', [.. node.ChildTokens().Select(token => token.Text), text.ToString()]));
    }

    private static string Shorten(string text)
    {
        string words = string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= LongestText ? words : string.Concat(words.AsSpan(0, LongestText - 1).TrimEnd(), "…");
    }
}
