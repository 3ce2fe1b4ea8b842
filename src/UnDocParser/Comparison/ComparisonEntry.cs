using System.Collections.Immutable;
using UnDocParser.Model;

namespace UnDocParser.Comparison;

/// <summary>A paragraph of one or both of two documents. Immutable and thread-safe.</summary>
public sealed class ComparisonEntry
{
    private readonly Lazy<ImmutableArray<WordChange>> _changes;

    internal ComparisonEntry(ComparisonKind kind, ComparedParagraph? before, ComparedParagraph? after, bool isMoved)
    {
        Kind = kind;
        IsMoved = isMoved;
        Before = before?.Paragraph;
        After = after?.Paragraph;
        BeforeIndex = before?.Index;
        AfterIndex = after?.Index;
        BeforeLabelPath = before?.LabelPath ?? "";
        AfterLabelPath = after?.LabelPath ?? "";
        _changes = new(() => kind == ComparisonKind.Changed ? WordComparison.Compare(before!, after!) : []);
    }

    /// <summary>Gets how it compares.</summary>
    public ComparisonKind Kind { get; }

    /// <summary>
    /// Gets a value indicating whether it stands elsewhere among the paragraphs that both documents have. A moved paragraph may be changed
    /// too.
    /// </summary>
    public bool IsMoved { get; }

    /// <summary>
    /// Gets a value indicating whether both documents have it, with different labels: what is put in before a clause gives it another
    /// number.
    /// </summary>
    public bool IsRelabelled => Before is not null && After is not null && BeforeLabelPath != AfterLabelPath;

    /// <summary>Gets the paragraph of the earlier document; null when it was added.</summary>
    public DocumentParagraph? Before { get; }

    /// <summary>Gets the paragraph of the later document; null when it was removed.</summary>
    public DocumentParagraph? After { get; }

    /// <summary>Gets the index of <see cref="Before"/> in <see cref="DocumentModel.Paragraphs"/>, or null.</summary>
    public int? BeforeIndex { get; }

    /// <summary>Gets the index of <see cref="After"/> in <see cref="DocumentModel.Paragraphs"/>, or null.</summary>
    public int? AfterIndex { get; }

    /// <summary>Gets the labels that lead to the paragraph of the earlier document, <c>3 (b)</c>; empty when there are none.</summary>
    public string BeforeLabelPath { get; }

    /// <summary>Gets the labels that lead to the paragraph of the later document; empty when there are none.</summary>
    public string AfterLabelPath { get; }

    /// <summary>Gets the words that differ, in the order of the text; empty unless it is changed. Found when first asked for.</summary>
    public ImmutableArray<WordChange> Changes => _changes.Value;

    /// <summary>Returns kind and place for a debugger: <c>Changed 3 (b)</c>; the text of a paragraph without labels.</summary>
    public override string ToString()
    {
        string path = After is null ? BeforeLabelPath : AfterLabelPath;
        return $"{Kind} {(path.Length > 0 ? path : (After ?? Before)!.Text)}";
    }
}
