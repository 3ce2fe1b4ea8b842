using System.Collections.Immutable;
using System.Globalization;
using UnDocParser.Diagnostics;
using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Model.Citations;
using UnDocParser.Model.Masthead;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model.Paragraphs;

/// <summary>Finds what does not fit together in a document as a whole.</summary>
internal static class ModelDiagnostics
{
    /// <summary>Returns the findings in the order of their places.</summary>
    /// <param name="model">The document.</param>
    /// <param name="marksWithoutNote">The numbers and places of note marks whose notes are not there.</param>
    /// <param name="language">The language.</param>
    public static ImmutableArray<Diagnostic> Find(DocumentModel model, ImmutableArray<(int Number, TextSpan Span)> marksWithoutNote, Language language)
    {
        SyntaxTree tree = model.Tree;
        ImmutableArray<DocumentParagraph> paragraphs = model.Paragraphs;
        ImmutableArray<DocumentNote> notes = model.Notes;
        ImmutableArray<DocumentCitation> citations = model.Citations;
        ImmutableArray<DocumentVote> votes = model.Votes;
        var found = new List<Diagnostic>();
        AddDoubts(found, model, language);
        AddNumbering(found, tree, paragraphs);
        foreach (DocumentNote note in notes)
        {
            FootnoteSyntax node = note.Nodes[0];
            if (note.Mark.Length == 0)
            {
                Add(found, tree, node.Span, Descriptors.NoteWithoutNumber);
            }
            else if (note.ReferenceSpan is null)
            {
                Add(found, tree, node.Span, Descriptors.NoteWithoutMark, note.Mark);
            }
        }

        foreach ((int number, TextSpan span) in marksWithoutNote)
        {
            Add(found, tree, span, Descriptors.MarkWithoutNote, number.ToString(CultureInfo.InvariantCulture));
        }

        AddLinks(found, tree, citations);
        foreach (DocumentVote vote in votes)
        {
            AddVotes(found, tree, vote.InFavour);
            AddVotes(found, tree, vote.Against);
            AddVotes(found, tree, vote.Abstaining);
        }

        found.Sort((left, right) => left.Location.SourceSpan.CompareTo(right.Location.SourceSpan));
        return [.. found];
    }

    private static void AddDoubts(List<Diagnostic> found, DocumentModel model, Language language)
    {
        DocumentSyntax root = model.Tree.GetRoot();
        if (MarkupSource.NameOf(model.Tree.Text) is { } markup)
        {
            Add(found, model.Tree, root.Span, Descriptors.MarkupText, markup);
        }

        if (DoubtfulParse.Find(model) is { } doubt)
        {
            found.Add(doubt);
        }

        foreach (EnactingFormulaSyntax formula in root.DescendantNodes(node => node is DocumentSyntax or ResolutionSyntax or PreambleSyntax).OfType<EnactingFormulaSyntax>())
        {
            if (OrganReader.IsMisspelt(formula, language))
            {
                Add(found, model.Tree, formula.Span, Descriptors.MisspeltFormula, PlainText.Of(formula.Content).Normalize([]));
            }
        }
    }

    private static void AddVotes(List<Diagnostic> found, SyntaxTree tree, VoteSide side)
    {
        if (side.Node is { } list && side.Count is { } count && count != side.States.Length)
        {
            Add(
                found,
                tree,
                list.Span,
                Descriptors.VoteCountDiffers,
                list.Label.Text.Trim('*', '_', ' '),
                side.States.Length.ToString(CultureInfo.InvariantCulture),
                count.ToString(CultureInfo.InvariantCulture));
        }
    }

    // Where a link holds several citations, it leads to one of them.
    private static void AddLinks(List<Diagnostic> found, SyntaxTree tree, ImmutableArray<DocumentCitation> citations)
    {
        int end;
        for (int start = 0; start < citations.Length; start = end)
        {
            end = start + 1;
            if (citations[start].LinkTarget is not { } target || !LinkSymbols.TryRead(target, out DocumentSymbol linked))
            {
                continue;
            }

            while (end < citations.Length && ReferenceEquals(citations[end].LinkTarget, target))
            {
                end++;
            }

            List<DocumentCitation> inLink = [.. citations.AsSpan(start, end - start).ToArray().Where(citation => citation.Symbol is not null)];
            if (inLink.Count > 0 && !inLink.Exists(citation => LinkSymbols.Agree(citation.Symbol!.Value, linked)))
            {
                Add(found, tree, inLink[0].Span, Descriptors.LinkLeadsElsewhere, inLink[0].Symbol.ToString()!, linked.ToString());
            }
        }
    }

    // Operative clauses count on through a part, and from the preamble where its clauses are numbered too; 1 starts anew.
    private static void AddNumbering(List<Diagnostic> found, SyntaxTree tree, ImmutableArray<DocumentParagraph> paragraphs)
    {
        int last = 0;
        foreach (DocumentParagraph paragraph in paragraphs)
        {
            if (paragraph.Type is not (ParagraphType.Operative or ParagraphType.Preambular) || paragraph.Label is null || Number(paragraph.Label) is not { } number)
            {
                continue;
            }

            bool isInserted = number == last && LabelScanner.Scan(paragraph.Label.AsSpan()).Suffix > 0;
            if (number != 1 && number != last + 1 && !isInserted)
            {
                var label = new TextSpan(paragraph.Span.Start, paragraph.Label.Length);
                Add(found, tree, label, Descriptors.UnexpectedLabel, paragraph.Label);
            }

            last = number;
        }
    }

    private static int? Number(string label)
    {
        int digits = 0;
        while (digits < label.Length && TextFacts.IsDigit(label[digits]))
        {
            digits++;
        }

        return int.TryParse(label.Substring(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }

    private static void Add(List<Diagnostic> found, SyntaxTree tree, TextSpan span, DiagnosticDescriptor descriptor, params string[] arguments) =>
        found.Add(new Diagnostic(descriptor, tree.GetLocation(span), ImmutableArray.Create(arguments)));
}
