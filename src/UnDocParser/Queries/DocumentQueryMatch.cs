using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Queries;

/// <summary>
/// Something that a query found: a node of the tree, with its entry of the model where it has one. Immutable and thread-safe.
/// </summary>
public sealed class DocumentQueryMatch
{
    internal DocumentQueryMatch(
        string element, SyntaxNode node, TextSpan span, object? entry, int? paragraph, string labelPath, string text)
    {
        Element = element;
        Node = node;
        Span = span;
        Entry = entry;
        Paragraph = paragraph;
        LabelPath = labelPath;
        Text = text;
    }

    /// <summary>Gets the name of the element, as queries have it: <c>operative</c>, <c>citation</c>.</summary>
    public string Element { get; }

    /// <summary>
    /// Gets the node. Actions, mandates and dates have none of their own, and neither have some citations (<see
    /// cref="DocumentCitation.GetNode"/>): then it is that of the paragraph or note they stand in.
    /// </summary>
    public SyntaxNode Node { get; }

    /// <summary>Gets where it stands in the source, in UTF-16 code units.</summary>
    public TextSpan Span { get; }

    /// <summary>
    /// Gets the entry of the model: a <see cref="DocumentParagraph"/>, <see cref="DocumentNote"/>, <see cref="DocumentCitation"/>,
    /// <see cref="DocumentAction"/>, <see cref="CalendarMention"/>, <see cref="ReportingMandate"/>, <see cref="DocumentVote"/>,
    /// <see cref="DocumentResolution"/>, or the <see cref="DocumentModel"/> for the document itself; null for what the tree alone knows, such as
    /// a section or a table.
    /// </summary>
    public object? Entry { get; }

    /// <summary>
    /// Gets the index in <see cref="DocumentModel.Paragraphs"/> of the paragraph that it is or stands in; null outside paragraphs.
    /// </summary>
    public int? Paragraph { get; }

    /// <summary>Gets the labels that lead to the paragraph, <c>3 (b) (ii)</c>; empty where there is none.</summary>
    public string LabelPath { get; }

    /// <summary>Gets the text on one line: that of the entry, or of the heading of what has one; may be empty.</summary>
    public string Text { get; }

    /// <summary>Returns the element with its text, for a debugger: <c>operative 3: Requests …</c>.</summary>
    public override string ToString() => LabelPath.Length == 0 ? $"{Element}: {Text}" : $"{Element} {LabelPath}: {Text}";
}
