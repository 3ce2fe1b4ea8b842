using UnDocParser.Languages;
using UnDocParser.Model.Building;
using UnDocParser.Model.Citations;
using UnDocParser.Parsing;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model;

public sealed partial class DocumentModel
{
    private const int BeforeLength = 24;

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
        Closing = FindClosing(root, language);
        Votes = VoteReader.Find(root, language);

        List<DraftParagraph> drafts = ParagraphCollector.Collect(root);
        LostHyphens.Restore([.. drafts.Select(draft => draft.Text)], language);
        var pageNotes = PageNotes.Collect(root);
        var masthead = new MastheadMarks(root, pageNotes, language);
        Header = header.Header with { SubmittedBy = masthead.Bind(header.Header.SubmittedBy), Reissues = masthead.Reissues() };
        List<PageNote> notes = pageNotes.Notes;
        MarkCandidate?[] marks = NoteBinder.Bind([.. drafts.Select(draft => draft.Text)], notes, language);
        List<TextSpan>[] removed = MarksByParagraph(drafts.Count, marks);
        Paragraphs = [.. drafts.Select((draft, index) => Finish(draft, removed[index]))];
        Notes = [.. notes.Select((note, index) => Finish(note, marks[index], drafts, removed, masthead))];
        Citations = DocumentCitations.Find(drafts, removed, notes, Organ, language);
        Diagnostics = ModelDiagnostics.Find(tree, Paragraphs, Notes, Citations, Votes);
        _acts = new Lazy<DocumentActs>(() => new DocumentActs(drafts, removed, language, Resolver()));
    }

    /// <summary>Makes the model of a tree.</summary>
    /// <param name="tree">The tree.</param>
    /// <returns>The model. The time is linear in the text, but for sorting the candidates of note marks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tree"/> is null.</exception>
    public static DocumentModel Create(SyntaxTree tree) =>
        new(tree ?? throw new ArgumentNullException(nameof(tree)));

    private static List<TextSpan>[] MarksByParagraph(int count, MarkCandidate?[] marks)
    {
        var removed = new List<TextSpan>[count];
        for (int index = 0; index < count; index++)
        {
            removed[index] = [];
        }

        foreach (MarkCandidate? mark in marks)
        {
            if (mark is { } bound)
            {
                removed[bound.Paragraph].Add(new TextSpan(bound.Start, bound.Length));
            }
        }

        foreach (List<TextSpan> spans in removed)
        {
            spans.Sort();
        }

        return removed;
    }

    private static DocumentParagraph Finish(DraftParagraph draft, List<TextSpan> removed) => new()
    {
        Type = draft.Type,
        Part = draft.Part,
        Label = draft.Label,
        Level = draft.Level,
        Parent = draft.Parent,
        Opening = draft.Opening,
        Text = draft.Text.Normalized(removed),
        Span = draft.Span,
        Node = draft.Node,
    };

    private static DocumentNote Finish(PageNote note, MarkCandidate? mark, List<DraftParagraph> drafts, List<TextSpan>[] removed, MastheadMarks masthead)
    {
        string? before = null;
        TextSpan? reference = mark is null ? masthead.Find(note.Mark) : null;
        if (mark is { } bound)
        {
            PlainText text = drafts[bound.Paragraph].Text;
            before = text.Normalize(bound.Start, removed[bound.Paragraph]);
            before = before.Length > BeforeLength ? before.Substring(before.Length - BeforeLength) : before;
            reference = text.SpanOf(bound.Start, bound.Length);
        }

        return new DocumentNote
        {
            Mark = note.Mark,
            Text = note.Text,
            Paragraph = mark?.Paragraph,
            Before = before,
            ReferenceSpan = reference,
            Nodes = [.. note.Nodes],
        };
    }

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
