using UnDocParser.Cli.Input;
using UnDocParser.Cli.Listings;
using UnDocParser.Model;

namespace UnDocParser.Cli.Citations;

/// <summary>What <c>undoc cite</c> says of one file.</summary>
/// <param name="Path">The path as given.</param>
/// <param name="Symbol">The symbol of the document, or null.</param>
/// <param name="Language">The language of the text.</param>
/// <param name="Citations">What it cites, in paragraphs first, then in notes.</param>
internal sealed record CitationList(string Path, string? Symbol, string Language, IReadOnlyList<CitationEntry> Citations)
{
    /// <summary>Lists the citations of a text.</summary>
    /// <param name="input">The text.</param>
    /// <param name="model">The model of the text.</param>
    public static CitationList Of(InputText input, DocumentModel model) =>
        new(input.Path, model.Symbol?.ToString(), model.Language, [.. model.Citations.Select(citation => CitationEntry.Of(citation, input, model))]);
}

/// <summary>One citation as the program prints it. What is not known is null.</summary>
internal sealed record CitationEntry(
    string Kind,
    string? Symbol,
    string Text,
    string In,
    int Index,
    string? Label,
    int Start,
    int End,
    int Line,
    int Column,
    string? Date,
    IReadOnlyList<CitationPlace> Pinpoints,
    string? Volume,
    string? Number,
    string? Link,
    string? Url,
    int? Antecedent)
{
    /// <summary>Makes the entry of a citation.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="input">The text.</param>
    /// <param name="model">The model of the text.</param>
    public static CitationEntry Of(DocumentCitation citation, InputText input, DocumentModel model)
    {
        Text.LinePosition start = input.Text.Lines.GetLinePosition(citation.Span.Start);
        return new CitationEntry(
            CodeName.Of(citation.Kind),
            citation.Symbol?.ToString(),
            OneLine(citation.Text),
            citation.IsInNote ? "footnote" : "paragraph",
            citation.Index,
            citation.IsInNote ? model.Notes[citation.Index].Mark : model.Paragraphs[citation.Index].Label,
            citation.Span.Start,
            citation.Span.End,
            start.Line + 1,
            start.Character + 1,
            citation.Date?.ToString(),
            [.. citation.Pinpoints.Select(pinpoint => new CitationPlace(CodeName.Of(pinpoint.Kind), pinpoint.Value))],
            citation.Volume,
            citation.Number,
            citation.LinkTarget,
            citation.Symbol?.ToUri(model.Language).AbsoluteUri,
            citation.Antecedent);
    }

    /// <summary>The places inside the document on one line: <c>paragraph 12, annex</c>.</summary>
    public string PinpointText => string.Join(", ", Pinpoints.Select(place => place.Value is null ? place.Kind : $"{place.Kind} {place.Value}"));

    /// <summary>The symbol, or what stands in its place: the number in the Charter, volume and number of a treaty.</summary>
    public string Name => Symbol ?? (Volume is null ? Number ?? "" : Number is null ? $"vol. {Volume}" : $"vol. {Volume}, No. {Number}");

    private static string OneLine(string text) => text.Replace('\n', ' ');
}

/// <summary>A place inside a cited document.</summary>
/// <param name="Kind">What kind of place it is.</param>
/// <param name="Value">Its number, or null.</param>
internal sealed record CitationPlace(string Kind, string? Value);
