using System.Collections.Immutable;
using UnDocParser.Languages;
using UnDocParser.Model.Notes;
using UnDocParser.Model.Paragraphs;
using UnDocParser.Text;

namespace UnDocParser.Model.Citations;

/// <summary>The citations of a document: every text scanned by itself, then all of them joined.</summary>
internal static class DocumentCitations
{
    /// <summary>Returns the citations of paragraphs, then those of notes, in order.</summary>
    /// <param name="origin">The tree they are read from.</param>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="marks">The note marks in each paragraph, which are no part of a number.</param>
    /// <param name="notes">The notes.</param>
    /// <param name="citing">What the document is that cites.</param>
    /// <param name="language">The language.</param>
    public static ImmutableArray<DocumentCitation> Find(
        TreeOfOrigin origin,
        List<DraftParagraph> paragraphs,
        List<TextSpan>[] marks,
        List<PageNote> notes,
        CitingDocument citing,
        Language language) =>
        CitationResolver.Resolve(
            origin,
            paragraphs.Select((paragraph, index) => CitationText.OfParagraph(paragraph.Text, marks[index], language)),
            notes.Select(note => note.Nodes.Select(node => CitationText.OfNote(BrokenWords.Join(PlainText.Of(node.Content), language), language))),
            [.. notes.Select(note => note.Mark)],
            citing,
            LinkTargets.Of(paragraphs.Select(paragraph => paragraph.Text).Concat(notes.SelectMany(note => note.Nodes).Select(node => PlainText.Of(node.Content)))));
}
