using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Cli.Trees;

/// <summary>What an element of a printed tree is.</summary>
internal enum TreeRole
{
    Node,
    Token,
    LeadingTrivia,
    TrailingTrivia,
}

/// <summary>An element of a printed tree.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Span">Its span without the trivia around it, in UTF-16 code units.</param>
/// <param name="Text">Its text; null for what has elements below that carry it.</param>
/// <param name="IsMissing">Whether it stands for something the text lacks.</param>
internal readonly record struct TreeElement(TreeRole Role, SyntaxKind Kind, TextSpan Span, string? Text, bool IsMissing = false);
