using UnDocParser.Cli.Input;
using UnDocParser.Model;

namespace UnDocParser.Cli.Exports;

/// <summary>
/// A text in the shape that the public mandate tools of the United Nations keep paragraphs in: <c>undoc-mandate-text/1</c>. Keys are in small letters
/// with low lines, and theirs have the names and meanings they have there.
/// </summary>
/// <param name="Schema">The name of this shape.</param>
/// <param name="Path">The path as given.</param>
/// <param name="FullDocumentSymbol">The symbol, or null.</param>
/// <param name="Title">The title, or null.</param>
/// <param name="Language">The language.</param>
/// <param name="Paragraphs">The title, if there is one, and the paragraphs in the order of the text.</param>
internal sealed record MandateText(
    string Schema, string Path, string? FullDocumentSymbol, string? Title, string Language, IReadOnlyList<MandateParagraph> Paragraphs)
{
    /// <summary>Maps a text.</summary>
    /// <param name="input">The text.</param>
    /// <param name="model">Its model.</param>
    public static MandateText Of(InputText input, DocumentModel model) => new(
        "undoc-mandate-text/1",
        input.Path,
        model.Symbol?.ToString(),
        model.Header.Title,
        model.Language,
        new MandateTextMapper(model).Map());
}

/// <summary>A paragraph.</summary>
/// <param name="Position">Its place in the list, from 0.</param>
/// <param name="Text">Its words, without prefix, items and note marks.</param>
/// <param name="Type"><c>title</c>, <c>heading</c> or <c>paragraph</c>.</param>
/// <param name="HeadingLevel">How deep a heading lies, from 1; null for what is none.</param>
/// <param name="ParagraphType"><c>preambular</c> or <c>operative</c>, for items as for the clause they belong to; null for other paragraphs.</param>
/// <param name="ParagraphLevel">0 for clauses, 1 for their items, and so on; null for titles and headings.</param>
/// <param name="Prefix">The label as printed, or null.</param>
/// <param name="ActionVerb">The verb that opens the clause, as printed with its adverbs, or null.</param>
/// <param name="Links">What the paragraph and its notes cite: pairs of symbol and address.</param>
/// <param name="Mandates">What the paragraph does, verb by verb; empty outside the operative part.</param>
internal sealed record MandateParagraph(
    int Position,
    string Text,
    string Type,
    int? HeadingLevel,
    string? ParagraphType,
    int? ParagraphLevel,
    string? Prefix,
    string? ActionVerb,
    IReadOnlyList<IReadOnlyList<string>> Links,
    IReadOnlyList<MandateAction> Mandates);

/// <summary>One thing a paragraph does.</summary>
/// <param name="ActionVerb">The verb as printed, with its adverbs.</param>
/// <param name="ActionVerbNormalized">The verb whatever the language, as <c>docs/actions.md</c> lists them.</param>
/// <param name="Assignees">Whom it is addressed to: one, or none.</param>
internal sealed record MandateAction(string ActionVerb, string ActionVerbNormalized, IReadOnlyList<MandateAssignee> Assignees);

/// <summary>Who is asked.</summary>
/// <param name="Assignee">The words as printed.</param>
/// <param name="AssigneeNormalized">Who that is, whatever the language; <c>other</c> where the words are not known.</param>
internal sealed record MandateAssignee(string Assignee, string AssigneeNormalized);
