using System.Text;
using UnDocParser.Text;

namespace UnDocParser.Syntax;

/// <content>Clauses and their like from words.</content>
public static partial class SyntaxFactory
{
    /// <summary>Makes a clause that acts, on a line of its own: <c>3. Requests the Secretary-General to report;</c>.</summary>
    /// <param name="label">The number as it is to be printed, with its stop; empty for a clause without number.</param>
    /// <param name="opening">The words that open it: <c>Requests</c>.</param>
    /// <param name="text">The words behind those, with the sign that ends the clause. Blanks and line ends become single blanks.</param>
    /// <returns>The clause. What it cites is found when its tree is parsed (<see cref="SyntaxTree.Reparse"/>).</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are neither opening words nor others.</exception>
    /// <example>
    /// <code>
    /// OperativeClauseSyntax clause = SyntaxFactory.OperativeClause("3.", "Requests", "the Secretary-General to report;");
    /// root = root.InsertNodesAfter(second, [clause]);
    /// </code>
    /// </example>
    public static OperativeClauseSyntax OperativeClause(string label, string opening, string text) =>
        OperativeClause(Label(label), Content(opening, text), default);

    /// <summary>Makes a clause of a preamble, on a line of its own: <c>Recalling its resolution 75/1,</c>.</summary>
    /// <param name="opening">The words that open it: <c>Recalling</c>.</param>
    /// <param name="text">The words behind those, with the sign that ends the clause. Blanks and line ends become single blanks.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are neither opening words nor others.</exception>
    public static PreambularClauseSyntax PreambularClause(string opening, string text) => PreambularClause(default, Content(opening, text), default);

    /// <summary>Makes an item of a clause, on a line of its own: <c>(a) In two copies;</c>.</summary>
    /// <param name="label">The label as it is to be printed, with its brackets or stop.</param>
    /// <param name="text">The words, with the sign that ends the item. Blanks and line ends become single blanks.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The label is empty, or there are no words.</exception>
    public static ClauseItemSyntax ClauseItem(string label, string text) => label is { Length: 0 }
        ? throw new ArgumentException("An item has a label.", nameof(label))
        : ClauseItem(Label(label), Content("", text), default);

    /// <summary>Makes a heading, on a line of its own: <c>II. Means of implementation</c>.</summary>
    /// <param name="label">The number or letter as it is to be printed; empty for none.</param>
    /// <param name="title">The title; empty for none. Blanks and line ends become single blanks.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is neither a label nor a title.</exception>
    public static HeadingSyntax Heading(string label, string title)
    {
        if (OneLine(title, nameof(title)).Length > 0)
        {
            return Heading(Label(label), Content("", title));
        }

        SyntaxToken alone = Label(label);
        return alone.Node is null
            ? throw new ArgumentException("There is nothing to print.", nameof(title))
            : Heading(alone.WithTrailingTrivia(TriviaList(EndOfLine())), null);
    }

    /// <summary>Makes a paragraph without label that continues a clause, an item or a section, on a line of its own.</summary>
    /// <param name="text">The words. Blanks and line ends become single blanks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are no words.</exception>
    public static ContinuationParagraphSyntax ContinuationParagraph(string text) => ContinuationParagraph(Content("", text));

    /// <summary>Makes a clause, or an item of one, out of its text, as a parse of a document finds it there.</summary>
    /// <param name="text">The text, in any layout: <c>3. Requests …</c> with its items, <c>Recalling …</c>, <c>(a) In two copies;</c>.</param>
    /// <param name="options">How to parse it, or null for <see cref="ParseOptions.Default"/>. In a short text the language is better told than found.</param>
    /// <returns>
    /// A <see cref="OperativeClauseSyntax"/>, <see cref="PreambularClauseSyntax"/> or <see cref="ClauseItemSyntax"/>, with the trivia that the text has.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The text is no clause, or more than one.</exception>
    public static BlockSyntax ParseClause(string text, ParseOptions? options = null)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        SyntaxNode clause = OnlyClause(SyntaxTree.ParseText(text, options).GetRoot())
            ?? (SyntaxNode?)OnlyItem(SyntaxTree.ParseText(ClauseBefore + text, options).GetRoot())
            ?? throw new ArgumentException("The text is not that of one clause.", nameof(text));
        return (BlockSyntax)RedFactory.Create(clause.Green, null, 0);
    }

    // An item is one only within a clause; any number will do.
    private const string ClauseBefore = "1. \u2026:\n\n";

    private static SyntaxNode? OnlyClause(DocumentSyntax document) =>
        OnlyBlock(document) is { } block and (OperativeClauseSyntax or PreambularClauseSyntax) ? block : null;

    // Without a word that opens clauses the one before is an item itself.
    private static ClauseItemSyntax? OnlyItem(DocumentSyntax document) => OnlyBlock(document) switch
    {
        OperativeClauseSyntax { Members: { Count: 1 } members } => members[0] as ClauseItemSyntax,
        ClauseItemSyntax { Members: { Count: 1 } members } => members[0] as ClauseItemSyntax,
        _ => null,
    };

    private static SyntaxNode? OnlyBlock(DocumentSyntax document)
    {
        SyntaxNode[] blocks = [.. document.DescendantNodes(static node => node is not (OperativeClauseSyntax or PreambularClauseSyntax or ClauseItemSyntax)).Where(IsText)];
        return blocks.Length == 1 ? blocks[0] : null;
    }

    private static bool IsText(SyntaxNode node) => node is MastheadItemSyntax or OperativeClauseSyntax or PreambularClauseSyntax or ClauseItemSyntax
        or EnactingFormulaSyntax or HeadingSyntax or ContinuationParagraphSyntax or UnrecognizedBlockSyntax or TableRowSyntax;

    private static SyntaxToken Label(string label) => (label ?? throw new ArgumentNullException(nameof(label))).Length == 0
        ? default
        : Token(default, SyntaxKind.LabelToken, label, TriviaList(Whitespace(" ")));

    private static ParagraphTextSyntax Content(string opening, string text)
    {
        string first = OneLine(opening, nameof(opening));
        string rest = OneLine(text, nameof(text));
        if (first.Length + rest.Length == 0)
        {
            throw new ArgumentException("There are no words.", nameof(text));
        }

        SyntaxTriviaList lineEnd = TriviaList(EndOfLine());
        if (rest.Length == 0)
        {
            return ParagraphText(List<InlineSyntax>(OpeningPhrase(TokenList(Token(default, SyntaxKind.TextToken, first, lineEnd)))));
        }

        // "Requests, within existing resources, ports to report" has no blank behind the opening words.
        string between = first.Length == 0 || rest[0] is ',' or ';' or ':' or '.' || TextFacts.IsIdeograph(first[first.Length - 1]) ? "" : " ";
        TextRunSyntax run = TextRun(Token(default, SyntaxKind.TextToken, between + rest, lineEnd));
        return first.Length == 0
            ? ParagraphText(List<InlineSyntax>(run))
            : ParagraphText(List<InlineSyntax>(OpeningPhrase(TokenList(Token(SyntaxKind.TextToken, first))), run));
    }

    private static string OneLine(string text, string parameter)
    {
        if (text is null)
        {
            throw new ArgumentNullException(parameter);
        }

        var line = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                line.Append(character);
            }
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }
}
