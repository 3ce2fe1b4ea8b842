using System.Collections.Immutable;
using UnDocParser.Diagnostics;
using UnDocParser.Facts.Dates;
using UnDocParser.Languages;
using UnDocParser.Model.Citations;
using UnDocParser.Model.Masthead;
using UnDocParser.Model.Notes;
using UnDocParser.Model.Paragraphs;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model;

public sealed partial class DocumentModel
{
    private readonly Lazy<DocumentHeader> _header;
    private readonly Lazy<DocumentBody> _body;
    private readonly Lazy<ImmutableArray<DocumentCitation>> _citations;
    private readonly Lazy<DocumentClosing?> _closing;
    private readonly Lazy<ImmutableArray<DocumentVote>> _votes;
    private readonly Lazy<ImmutableArray<Diagnostic>> _diagnostics;

    private DocumentModel(SyntaxTree tree)
    {
        Tree = tree;
        Language = tree.Language;
        DocumentSyntax root = tree.GetRoot();
        Language language = LanguageSet.Find(tree.Language) ?? LanguageSet.All[0];
        var header = new HeaderReader(root, language);
        Symbol = header.Symbol;
        Kind = header.Kind;
        Organ = header.Organ;
        var notes = new Lazy<PageNotes>(() => PageNotes.Collect(root));
        var masthead = new Lazy<MastheadMarks>(() => new MastheadMarks(root, notes.Value, language));
        _header = new(() => header.Header with { SubmittedBy = masthead.Value.Bind(header.Header.SubmittedBy), Reissues = masthead.Value.Reissues() });
        _closing = new(() => FindClosing(root, language));
        _votes = new(() => VoteReader.Find(root, language));
        _body = new(() => new DocumentBody(root, notes.Value, masthead.Value, language));
        _citations = new(() => DocumentCitations.Find(new TreeOfOrigin(tree), _body.Value.Drafts, _body.Value.Marks, notes.Value.Notes, Organ, YearOfDocument(), language));
        _citationsInOrder = new(() => Citations.Sort((left, right) => left.Span.CompareTo(right.Span)));
        _acts = new(() => new DocumentActs(_body.Value.Drafts, _body.Value.Marks, language, Resolver()));
        _diagnostics = new(() => ModelDiagnostics.Find(tree, Paragraphs, Notes, Citations, Votes));
    }

    private int? YearOfDocument() => (Header.AdoptionDate ?? Closing?.Date ?? Header.DistributionDate)?.Year;

    /// <summary>Makes the model of a tree.</summary>
    /// <param name="tree">The tree.</param>
    /// <returns>
    /// The model. The lines of the masthead are read at once; the rest when it is first asked for, in time linear in the text but for sorting
    /// the candidates of note marks.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="tree"/> is null.</exception>
    public static DocumentModel Create(SyntaxTree tree) =>
        new(tree ?? throw new ArgumentNullException(nameof(tree)));

    // The last closing of the document counts: a composite resolution has one for each part.
    private static DocumentClosing? FindClosing(DocumentSyntax root, Language language)
    {
        int? meeting = null;
        CalendarDate? date = null;
        foreach (ClosingSyntax closing in root.DescendantNodes(node => node is DocumentSyntax or ResolutionSyntax or StatementSyntax).OfType<ClosingSyntax>())
        {
            foreach (BlockSyntax member in closing.Members)
            {
                if (member is ClosingMeetingSyntax line)
                {
                    meeting = FirstNumber(PlainText.Of(line.Content).Characters) ?? meeting;
                }
                else if (member is ClosingDateSyntax dateLine
                    && DateScanner.TryFind(PlainText.Of(dateLine.Content).Characters.AsSpan(), language, out PrintedDate printed, out _, out _))
                {
                    date = new CalendarDate(printed.Year, printed.Month, printed.Day);
                }
            }
        }

        return meeting is null && date is null ? null : new DocumentClosing(meeting, date);
    }

    private static int? FirstNumber(string text)
    {
        int start = 0;
        while (start < text.Length && !TextFacts.IsDigit(text[start]))
        {
            start++;
        }

        int end = start;
        while (end < text.Length && TextFacts.IsDigit(text[end]))
        {
            end++;
        }

        return end > start && end - start < 9 && int.TryParse(text.Substring(start, end - start), out int number) ? number : null;
    }
}
