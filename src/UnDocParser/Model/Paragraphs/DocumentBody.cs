using System.Collections.Immutable;
using UnDocParser.Languages;
using UnDocParser.Model.Masthead;
using UnDocParser.Model.Notes;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model.Paragraphs;

/// <summary>The paragraphs and notes of a document, which are found together: a note mark is no part of the text of its paragraph.</summary>
internal sealed class DocumentBody
{
    /// <summary>Reads a document.</summary>
    /// <param name="root">The document.</param>
    /// <param name="notes">The notes at the feet of its pages.</param>
    /// <param name="masthead">The asterisks in its masthead.</param>
    /// <param name="language">The language.</param>
    public DocumentBody(DocumentSyntax root, PageNotes notes, MastheadMarks masthead, Language language)
    {
        Drafts = ParagraphCollector.Collect(root);
        PlainText[] texts = TextsOf(Drafts);
        BrokenWords.Join(texts, language);
        LostHyphens.Restore(texts, language);
        BoundMarks marks = NoteBinder.Bind(texts, notes.Notes, language);
        Marks = MarksByParagraph(texts, marks);
        Paragraphs = Finish(Drafts, Marks);
        Notes = [.. notes.Notes.Select((note, index) => Finish(note, marks.Chosen[index], masthead))];
        MarksWithoutNote = [.. marks.WithoutNote.Select(pair => (pair.Number, texts[pair.Mark.Paragraph].SpanOf(pair.Mark.Start, pair.Mark.Length)))];
    }

    /// <summary>Gets the paragraphs with their words.</summary>
    public List<DraftParagraph> Drafts { get; }

    /// <summary>Gets the note marks in each paragraph, in order.</summary>
    public List<TextSpan>[] Marks { get; }

    /// <summary>Gets the paragraphs as the model gives them.</summary>
    public ImmutableArray<DocumentParagraph> Paragraphs { get; }

    /// <summary>Gets the notes as the model gives them.</summary>
    public ImmutableArray<DocumentNote> Notes { get; }

    /// <summary>Gets the numbers and places of the marks whose notes are not there.</summary>
    public ImmutableArray<(int Number, TextSpan Span)> MarksWithoutNote { get; }

    // Most paragraphs have no mark, and share one list.
    private static List<TextSpan>[] MarksByParagraph(PlainText[] texts, BoundMarks marks)
    {
        var none = new List<TextSpan>(0);
        var removed = new List<TextSpan>[texts.Length];
        removed.AsSpan().Fill(none);
        foreach (MarkCandidate mark in marks.All())
        {
            List<TextSpan> spans = removed[mark.Paragraph];
            if (ReferenceEquals(spans, none))
            {
                removed[mark.Paragraph] = spans = [];
            }

            spans.Add(new TextSpan(mark.Start, mark.Length));
        }

        for (int index = 0; index < removed.Length; index++)
        {
            removed[index].Sort();
            AddJoints(removed[index], texts[index].Characters);
        }

        return removed;
    }

    // "¹,²" and "³⁻⁵": what joins two raised marks is no part of the text either.
    private static void AddJoints(List<TextSpan> marks, string text)
    {
        for (int index = marks.Count - 1; index > 0; index--)
        {
            int joint = marks[index - 1].End;
            bool isJoint = joint == marks[index].Start - 1
                && text[joint] is ',' or '⁻' or '–' or '-'
                && TextFacts.SuperscriptValue(text[joint - 1]) >= 0
                && TextFacts.SuperscriptValue(text[joint + 1]) >= 0;
            if (isJoint)
            {
                marks.Insert(index, new TextSpan(joint, 1));
            }
        }
    }

    private static PlainText[] TextsOf(List<DraftParagraph> drafts)
    {
        var texts = new PlainText[drafts.Count];
        for (int index = 0; index < texts.Length; index++)
        {
            texts[index] = drafts[index].Text;
        }

        return texts;
    }

    private static ImmutableArray<DocumentParagraph> Finish(List<DraftParagraph> drafts, List<TextSpan>[] marks)
    {
        ImmutableArray<DocumentParagraph>.Builder paragraphs = ImmutableArray.CreateBuilder<DocumentParagraph>(drafts.Count);
        for (int index = 0; index < drafts.Count; index++)
        {
            paragraphs.Add(Finish(drafts[index], marks[index]));
        }

        return paragraphs.MoveToImmutable();
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

    private DocumentNote Finish(PageNote note, MarkCandidate? mark, MastheadMarks masthead)
    {
        int? position = null;
        TextSpan? reference = mark is null ? masthead.Find(note.Mark) : null;
        if (mark is { } bound)
        {
            PlainText text = Drafts[bound.Paragraph].Text;
            position = text.Normalize(bound.Start, Marks[bound.Paragraph]).Length;
            reference = text.SpanOf(bound.Start, bound.Length);
        }

        return new DocumentNote
        {
            Mark = note.Mark,
            Text = note.Text,
            Paragraph = mark?.Paragraph,
            Position = position,
            ReferenceSpan = reference,
            Nodes = [.. note.Nodes],
        };
    }
}
