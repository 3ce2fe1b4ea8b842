using System.Collections.Immutable;

namespace UnDocParser.Model;

/// <summary>
/// Visits the elements of a model in the order of the document: the header, then every paragraph followed by what it does, whom it asks to
/// report, what it dates and what it cites, then every note followed by what it cites, then the closing and the votes. Override what is of interest.
/// </summary>
/// <remarks>A visitor may keep state; then it serves one thread at a time.</remarks>
/// <example>
/// <code>
/// new Listing().Visit(model);
///
/// sealed class Listing : DocumentModelVisitor
/// {
///     public override void VisitParagraph(DocumentParagraph paragraph, int index) => Console.WriteLine($"{paragraph.Label} {paragraph.Text}");
///
///     public override void VisitCitation(DocumentCitation citation) => Console.WriteLine($"  cites {citation.Symbol}");
/// }
/// </code>
/// </example>
public abstract class DocumentModelVisitor
{
    private const int BehindParagraphs = -1;
    private readonly bool _visitNotesAtTheirMarks;

    /// <summary>Makes a visitor.</summary>
    /// <param name="visitNotesAtTheirMarks">
    /// Whether to visit each note right behind the paragraph that carries its mark; only those without a mark in a paragraph then follow behind all paragraphs.
    /// </param>
    protected DocumentModelVisitor(bool visitNotesAtTheirMarks = false) => _visitNotesAtTheirMarks = visitNotesAtTheirMarks;

    /// <summary>Visits a whole model. Linear in its elements.</summary>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public virtual void Visit(DocumentModel model)
    {
        if (model is null)
        {
            throw new ArgumentNullException(nameof(model));
        }

        ILookup<int, int> notes = Enumerable.Range(0, model.Notes.Length)
            .ToLookup(index => _visitNotesAtTheirMarks ? model.Notes[index].Paragraph ?? BehindParagraphs : BehindParagraphs);
        ILookup<int, DocumentCitation> cited = model.Citations.Where(static element => element.IsInNote).ToLookup(static element => element.Index);
        VisitHeader(model.Header);
        int action = 0;
        int mandate = 0;
        int date = 0;
        int citation = 0;
        for (int index = 0; index < model.Paragraphs.Length; index++)
        {
            VisitParagraph(model.Paragraphs[index], index);
            VisitWhile(model.Actions, ref action, element => element.Paragraph == index, VisitAction);
            VisitWhile(model.Mandates, ref mandate, element => element.Paragraph == index, VisitMandate);
            VisitWhile(model.Dates, ref date, element => element.Paragraph == index, VisitDate);
            VisitWhile(model.Citations, ref citation, element => !element.IsInNote && element.Index == index, VisitCitation);
            VisitNotes(model, notes[index], cited);
        }

        VisitNotes(model, notes[BehindParagraphs], cited);
        if (model.Closing is { } closing)
        {
            VisitClosing(closing);
        }

        foreach (DocumentVote vote in model.Votes)
        {
            VisitVote(vote);
        }
    }

    /// <summary>Visits the facts of the masthead.</summary>
    public virtual void VisitHeader(DocumentHeader header)
    {
    }

    /// <summary>Visits a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="index">Its index in <see cref="DocumentModel.Paragraphs"/>.</param>
    public virtual void VisitParagraph(DocumentParagraph paragraph, int index)
    {
    }

    /// <summary>Visits what a paragraph does.</summary>
    public virtual void VisitAction(DocumentAction action)
    {
    }

    /// <summary>Visits a report that a paragraph asks for.</summary>
    public virtual void VisitMandate(ReportingMandate mandate)
    {
    }

    /// <summary>Visits a date, session or meeting named in a paragraph.</summary>
    public virtual void VisitDate(CalendarMention date)
    {
    }

    /// <summary>Visits a citation in a paragraph or note.</summary>
    public virtual void VisitCitation(DocumentCitation citation)
    {
    }

    /// <summary>Visits a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="index">Its index in <see cref="DocumentModel.Notes"/>.</param>
    public virtual void VisitNote(DocumentNote note, int index)
    {
    }

    /// <summary>Visits the closing.</summary>
    public virtual void VisitClosing(DocumentClosing closing)
    {
    }

    /// <summary>Visits how the text, or a part of it, was adopted.</summary>
    public virtual void VisitVote(DocumentVote vote)
    {
    }

    private void VisitNotes(DocumentModel model, IEnumerable<int> notes, ILookup<int, DocumentCitation> cited)
    {
        foreach (int index in notes)
        {
            VisitNote(model.Notes[index], index);
            foreach (DocumentCitation citation in cited[index])
            {
                VisitCitation(citation);
            }
        }
    }

    private static void VisitWhile<T>(ImmutableArray<T> elements, ref int next, Func<T, bool> belongs, Action<T> visit)
    {
        for (; next < elements.Length && belongs(elements[next]); next++)
        {
            visit(elements[next]);
        }
    }
}
