using UnDocParser.Diagnostics;
using UnDocParser.Model.Resolutions;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model.Paragraphs;

/// <summary>Tells when much of a document rests on weak evidence, and what was missing.</summary>
internal static class DoubtfulParse
{
    // Characters. Shorter texts are pieces of which nothing was left out.
    private const int ShortestText = 400;

    // Characters. The longest masthead of the corpus, with the list of its sponsors, has fewer.
    private const int LongestMasthead = 4000;

    // Characters. The longest clause of the corpus has 3,317.
    private const int LongestClause = 10_000;

    // Clauses. One text of the corpus has two without numbers, none has more.
    private const int MostWithoutNumber = 2;

    // Characters. A title, or a line on the adoption, may end in a full stop too; sentences are longer.
    private const int ShortestSentence = 90;

    /// <summary>Returns the finding on a whole document, or null where there is no reason for doubt.</summary>
    /// <param name="model">The document.</param>
    /// <remarks>
    /// One lack alone may be how the text was printed; two make a doubt, and so does one that takes in most of the text. A text without any structure has
    /// <see cref="Descriptors.NoStructure"/> in its tree.
    /// </remarks>
    public static Diagnostic? Find(DocumentModel model)
    {
        DocumentSyntax root = model.Tree.GetRoot();
        if (model.Kind == DocumentKind.PresidentialStatement || root.Members.Count == 0 || IsTold(model, root))
        {
            return null;
        }

        var lacks = new List<string>();
        if (!root.Members.Any(member => member is ResolutionSyntax resolution && ResolutionFormula.Of(resolution) is not null))
        {
            lacks.Add("no enacting formula");
        }

        if (model.Symbol is null && model.Header is { Number: null, Title: null })
        {
            lacks.Add("no symbol, number or title");
        }

        if (!model.Paragraphs.Any(paragraph => paragraph.Type == ParagraphType.Operative))
        {
            lacks.Add("no operative paragraph");
        }

        string? most = UnreadPart(model, root) ?? LostParts(model);
        if (most is not null)
        {
            lacks.Add(most);
        }

        return lacks.Count < 2 && most is null
            ? null
            : new Diagnostic(Descriptors.DoubtfulParse, model.Tree.GetLocation(root.Span), [string.Join("; ", lacks)]);
    }

    // What told the clauses apart was lost: their numbers, or their ends.
    private static string? LostParts(DocumentModel model)
    {
        int clauses = 0;
        bool hasNumber = false;
        int longest = 0;
        foreach (DocumentParagraph paragraph in model.Paragraphs)
        {
            bool isClause = paragraph.Type == ParagraphType.Operative;
            clauses += isClause ? 1 : 0;
            hasNumber |= isClause && paragraph.Label is not null;
            longest = Math.Max(longest, paragraph.Type is ParagraphType.Operative or ParagraphType.Preambular ? paragraph.Text.Length : 0);
        }

        return longest > LongestClause ? FormattableString.Invariant($"a clause of {longest} characters")
            : clauses > MostWithoutNumber && !hasNumber ? FormattableString.Invariant($"no number before any of {clauses} clauses")
            : null;
    }

    // A decision, a letter, a report; a text that amends a draft is called a draft, and that is doubtful.
    private static bool IsTold(DocumentModel model, DocumentSyntax root) =>
        model.Kind != DocumentKind.DraftResolution && root.Members.Any(member => member is NarrativeSyntax);

    private static string? UnreadPart(DocumentModel model, DocumentSyntax root)
    {
        int all = root.Span.Length;
        if (all < ShortestText)
        {
            return null;
        }

        if (!model.Paragraphs.Any())
        {
            return "no paragraph";
        }

        int blocks = 0;
        int unread = 0;
        foreach (BlockSyntax member in root.Members)
        {
            if (member is UnrecognizedBlockSyntax)
            {
                blocks++;
                unread += member.Span.Length;
            }
        }

        return unread * 2 > all ? FormattableString.Invariant($"most of the text not recognised ({blocks} blocks)")
            : root.Masthead is not { } masthead ? null
            : masthead.Span.Length * 2 > all && IsNoMasthead(masthead) ? "most of the text before the first clause"
            : masthead.Items.Any(IsSentence) ? "sentences before the first clause"
            : null;
    }

    // A report or a letter with a resolution in it: what leads to that is no masthead.
    private static bool IsNoMasthead(MastheadSyntax masthead) =>
        masthead.Span.Length > LongestMasthead || masthead.Items.Any(IsSentence);

    private static bool IsSentence(MastheadItemSyntax item) => item.Span.Length >= ShortestSentence && IsSentence(item.ToString().Trim());

    private static bool IsSentence(string text) => text.Length >= ShortestSentence && char.IsLetter(text[0]) && CharacterClasses.IsFullStop(text[text.Length - 1]);
}
