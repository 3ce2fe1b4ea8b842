using UnDocParser.Cli.Input;
using UnDocParser.Model;
using UnDocParser.Queries;

namespace UnDocParser.Cli.Queries;

/// <summary>What <c>undoc find</c> says of one file.</summary>
/// <param name="Schema">The name of this shape.</param>
/// <param name="Path">The path as given.</param>
/// <param name="Symbol">The symbol of the document, or null.</param>
/// <param name="Language">The language.</param>
/// <param name="Query">The query.</param>
/// <param name="Matches">What was found, in the order of the text.</param>
internal sealed record FoundList(
    string Schema, string Path, string? Symbol, string Language, string Query, IReadOnlyList<FoundMatch> Matches)
{
    /// <summary>Asks a text.</summary>
    /// <param name="input">The text.</param>
    /// <param name="model">Its model.</param>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static FoundList Of(InputText input, DocumentModel model, DocumentQuery query, CancellationToken cancellationToken) => new(
        "undoc-find/1",
        input.Path,
        model.Symbol?.ToString(),
        model.Language,
        query.Text,
        [.. query.Find(model, cancellationToken).Select(match => FoundMatch.Of(match, input))]);
}

/// <summary>Something found.</summary>
/// <param name="Element">What it is, as queries name it.</param>
/// <param name="Line">The line it starts in, from 1.</param>
/// <param name="Column">The column it starts at, from 1.</param>
/// <param name="LabelPath">The labels that lead to its paragraph; empty where there are none.</param>
/// <param name="Paragraph">The index of its paragraph in the outline, or null.</param>
/// <param name="Text">Its text on one line.</param>
/// <param name="Start">Where it starts, in UTF-16 code units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Page">The page it starts on; null where the file has no pages of its own.</param>
internal sealed record FoundMatch(
    string Element, int Line, int Column, string LabelPath, int? Paragraph, string Text, int Start, int End, int? Page)
{
    /// <summary>Maps a match.</summary>
    /// <param name="match">The match.</param>
    /// <param name="input">The text it was found in.</param>
    public static FoundMatch Of(DocumentQueryMatch match, InputText input)
    {
        Text.LinePosition start = input.Text.Lines.GetLinePosition(match.Span.Start);
        return new FoundMatch(
            match.Element, start.Line + 1, start.Character + 1, match.LabelPath, match.Paragraph, match.Text, match.Span.Start, match.Span.End, input.Origin.FindPage(match.Span));
    }
}
