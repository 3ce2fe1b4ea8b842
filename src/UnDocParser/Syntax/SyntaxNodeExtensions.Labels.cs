using System.Text;
using UnDocParser.Text;

namespace UnDocParser.Syntax;

/// <content>Clauses by their labels.</content>
public static partial class SyntaxNodeExtensions
{
    /// <summary>
    /// The labels that lead to a node, from its clause down: <c>3 (b) (ii)</c>. Stops behind numbers and markup are left out, brackets stay as printed.
    /// </summary>
    /// <param name="node">The node: a clause, an item or anything below them.</param>
    /// <returns>The path; empty where no label stands above the node. A clause without number adds nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// SyntaxNode node = tree.GetRoot().FindToken(caret).Parent!;
    /// string place = node.GetLabelPath();      // 3 (b) (ii)
    /// </code>
    /// </example>
    public static string GetLabelPath(this SyntaxNode node)
    {
        if (node is null)
        {
            throw new ArgumentNullException(nameof(node));
        }

        return string.Join(" ", node.AncestorsAndSelf().Select(ancestor => Printed(LabelOf(ancestor))).Where(label => label.Length > 0).Reverse());
    }

    /// <summary>The first clause or item below a node that labels lead to.</summary>
    /// <param name="root">The node: a document, a part of a resolution, an annex.</param>
    /// <param name="labelPath">
    /// The labels: <c>3 (b) (ii)</c>. Brackets, stops and blanks between them count for nothing, so that <c>3(b)(ii)</c> and <c>3. b) ii)</c> lead to the same place.
    /// </param>
    /// <returns>The clause or item; null when no such labels follow on each other.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// BlockSyntax? item = tree.GetRoot().FindClause("3 (b) (ii)");
    /// </code>
    /// </example>
    public static BlockSyntax? FindClause(this SyntaxNode root, string labelPath)
    {
        if (root is null)
        {
            throw new ArgumentNullException(nameof(root));
        }

        List<string> wanted = Cores(labelPath ?? throw new ArgumentNullException(nameof(labelPath)));
        return wanted.Count == 0 ? null : Find(root, wanted, 0);
    }

    private static BlockSyntax? Find(SyntaxNode node, List<string> wanted, int known)
    {
        foreach (SyntaxNode child in node.ChildNodes())
        {
            if (child is ParagraphTextSyntax)
            {
                continue;
            }

            List<string> own = Cores(Printed(LabelOf(child)));
            if (!Matches(own, wanted, known))
            {
                continue;
            }

            int next = known + own.Count;
            if (own.Count > 0 && next == wanted.Count)
            {
                return (BlockSyntax)child;
            }

            if (Find(child, wanted, next) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static bool Matches(List<string> own, List<string> wanted, int known)
    {
        for (int index = 0; index < own.Count; index++)
        {
            if (known + index >= wanted.Count || !string.Equals(own[index], wanted[known + index], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static SyntaxToken LabelOf(SyntaxNode node) => node switch
    {
        OperativeClauseSyntax clause => clause.Label,
        PreambularClauseSyntax clause => clause.Label,
        ClauseItemSyntax item => item.Label,
        _ => default,
    };

    // "**3.**" is printed "3", "1 -" is "1", "(b)" and "b)" stay.
    private static string Printed(SyntaxToken label) => label.Kind == SyntaxKind.LabelToken
        ? UnicodeFolding.Readable(label.ValueText).Trim('“', '”', '«', '»', '"', '*', '_', '#', '[', ' ').TrimEnd('.', '-', '–', '、', '．', ':', ' ')
        : "";

    // The letters and figures of labels, without what stands between them.
    private static List<string> Cores(string labels)
    {
        var cores = new List<string>();
        var core = new StringBuilder();
        foreach (char character in labels + " ")
        {
            if (char.IsLetterOrDigit(character) || char.IsSymbol(character))
            {
                core.Append(character);
            }
            else if (core.Length > 0)
            {
                cores.Add(core.ToString());
                core.Clear();
            }
        }

        return cores;
    }
}
