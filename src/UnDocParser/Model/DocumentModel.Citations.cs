namespace UnDocParser.Model;

public sealed partial class DocumentModel
{
    /// <summary>Returns what a paragraph cites, in the order of the text.</summary>
    /// <param name="paragraph">The index of the paragraph.</param>
    /// <returns>The citations, none for an index out of range. Linear in the citations of the document.</returns>
    public IEnumerable<DocumentCitation> CitationsInParagraph(int paragraph) =>
        Citations.Where(citation => !citation.IsInNote && citation.Index == paragraph);

    /// <summary>Returns what a note cites, in the order of the text.</summary>
    /// <param name="note">The index of the note.</param>
    /// <returns>The citations, none for an index out of range. Linear in the citations of the document.</returns>
    public IEnumerable<DocumentCitation> CitationsInNote(int note) =>
        Citations.Where(citation => citation.IsInNote && citation.Index == note);
}
