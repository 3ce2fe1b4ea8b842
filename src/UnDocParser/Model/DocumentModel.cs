using System.Collections.Immutable;
using UnDocParser.Diagnostics;
using UnDocParser.Syntax;

namespace UnDocParser.Model;

/// <summary>
/// What a document says, beyond how it is written: identity, header facts, clauses with their labels and parents,
/// notes bound to marks, documents cited. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Symbol, kind and organ are read when the model is made. Everything else is found when it is first asked for, once for all threads: who
/// reads the paragraphs alone does not pay for citations, actions or dates. The header waits for the notes at the feet of the pages, since
/// asterisks of the masthead lead to some of them.
/// </remarks>
/// <example>
/// <code>
/// DocumentModel model = DocumentModel.Create(tree);
/// Console.WriteLine($"{model.Symbol}: {model.Header.Title}");
/// foreach (DocumentParagraph paragraph in model.Paragraphs)
/// {
///     Console.WriteLine($"{paragraph.Type} {paragraph.Label} {paragraph.Text}");
/// }
/// </code>
/// </example>
public sealed partial class DocumentModel
{
    /// <summary>Gets the tree the model was made from.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>Gets the symbol of the document, or null when none is printed.</summary>
    public DocumentSymbol? Symbol { get; }

    /// <summary>Gets what the document is.</summary>
    public DocumentKind Kind { get; }

    /// <summary>Gets the language as its ISO 639-1 code.</summary>
    public string Language { get; }

    /// <summary>Gets the organ that acts, or null when none is named.</summary>
    public ResolutionOrgan? Organ { get; }

    /// <summary>
    /// Gets the name of the body that acts, as the formula or the masthead prints it and without its article: also of one that <see cref="Organ"/> has no value
    /// for. Null when none is printed.
    /// </summary>
    public string? OrganName { get; }

    /// <summary>Gets the facts of the masthead.</summary>
    public DocumentHeader Header => _header.Value;

    /// <summary>Gets the paragraphs in the order of the document. Blocks the parser did not recognise, closing lines and votes are in the tree only.</summary>
    public ImmutableArray<DocumentParagraph> Paragraphs => _body.Value.Paragraphs;

    /// <summary>Gets the notes in the order of the document.</summary>
    public ImmutableArray<DocumentNote> Notes => _body.Value.Notes;

    /// <summary>Gets the documents cited: those in paragraphs first, then those in notes, each in the order of the text.</summary>
    public ImmutableArray<DocumentCitation> Citations => _citations.Value;

    /// <summary>
    /// Gets the resolutions of the text in order: one in most, several on a page of the Official Records; empty where no resolution is there.
    /// Decisions that are told in sentences are among them where the text holds several; one that stands within a report or a letter is not. What
    /// <see cref="Symbol"/>, <see cref="Header"/> and <see cref="Closing"/> say holds for the first.
    /// </summary>
    public ImmutableArray<DocumentResolution> Resolutions => _resolutions.Value;

    /// <summary>
    /// Gets the closing lines, the last ones where each part has its own; null when there are none. Those of the first resolution that begins in the
    /// text, where it holds several.
    /// </summary>
    public DocumentClosing? Closing => _closing.Value;

    /// <summary>Gets how the text was adopted, where that is printed: one vote a part; empty when none is printed.</summary>
    public ImmutableArray<DocumentVote> Votes => _votes.Value;

    /// <summary>
    /// Gets how the text amends another, one entry an instruction, in order; empty where it amends none. What is quoted is no clause, and does nothing
    /// and asks for nothing.
    /// </summary>
    public ImmutableArray<DocumentAmendment> Amendments => _amendments.Value;

    /// <summary>Gets what was taken out of the text below the masthead as page furniture, notes aside, in the order of its places.</summary>
    public ImmutableArray<DocumentFurniture> Furniture => _furniture.Value;

    /// <summary>
    /// Gets what does not fit together in the document as a whole, in the order of its places: numbers left out, notes
    /// without number or without mark. What is wrong in a single place is reported by the tree.
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.Value;

    /// <summary>Returns what is doubtful or wrong, in single places as the tree reports it and in the document as a whole, in the order of the places.</summary>
    /// <returns>The diagnostics of <see cref="Tree"/> and those of <see cref="Diagnostics"/>; the former first where both begin at one place. O(n log n).</returns>
    public ImmutableArray<Diagnostic> GetDiagnostics() =>
        [.. Tree.GetDiagnostics().Concat(Diagnostics).OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];

    /// <summary>Returns which entries are others than those of the model of an earlier version of the text.</summary>
    /// <param name="earlier">The earlier model.</param>
    /// <returns>The entries. Time is linear in the number of entries, a comparison of texts each.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> is null.</exception>
    public DocumentChange GetChanges(DocumentModel earlier) => DocumentChange.Between(earlier ?? throw new ArgumentNullException(nameof(earlier)), this);
}
