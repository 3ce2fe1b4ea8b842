using UnDocParser.Model;

namespace UnDocParser.Parquet;

/// <summary>Writes what documents hold to Parquet files, a row a paragraph, a citation or a reporting mandate.</summary>
/// <remarks>
/// Documents are taken one at a time, and rows are written in groups of at most 10,000: memory does not grow with the archive. The columns are listed in
/// <c>docs/exporting.md</c>. The column <c>path</c> is the path the tree was parsed with.
/// </remarks>
/// <example>
/// <code>
/// DocumentModel[] documents = [model];
/// await using FileStream file = File.Create("paragraphs.parquet");
/// await ParquetExport.WriteParagraphsAsync(documents, file);
/// </code>
/// </example>
public static class ParquetExport
{
    /// <summary>Writes the paragraphs of documents.</summary>
    /// <param name="documents">The documents, in the order of the rows.</param>
    /// <param name="stream">Where the file goes: a stream that can be written and sought. It is not closed.</param>
    /// <param name="cancellationToken">Stops the work; the file is not whole then.</param>
    /// <returns>A task that ends when the file is whole.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Task WriteParagraphsAsync(IEnumerable<DocumentModel> documents, Stream stream, CancellationToken cancellationToken = default) =>
        WriteParagraphsAsync(OneByOne(documents), stream, cancellationToken);

    /// <inheritdoc cref="WriteParagraphsAsync(IEnumerable{DocumentModel}, Stream, CancellationToken)"/>
    public static Task WriteParagraphsAsync(IAsyncEnumerable<DocumentModel> documents, Stream stream, CancellationToken cancellationToken = default) =>
        WriteAsync(ParquetTables.Paragraphs, documents, stream, cancellationToken);

    /// <summary>Writes what documents cite.</summary>
    /// <inheritdoc cref="WriteParagraphsAsync(IEnumerable{DocumentModel}, Stream, CancellationToken)"/>
    public static Task WriteCitationsAsync(IEnumerable<DocumentModel> documents, Stream stream, CancellationToken cancellationToken = default) =>
        WriteCitationsAsync(OneByOne(documents), stream, cancellationToken);

    /// <summary>Writes what documents cite.</summary>
    /// <inheritdoc cref="WriteParagraphsAsync(IEnumerable{DocumentModel}, Stream, CancellationToken)"/>
    public static Task WriteCitationsAsync(IAsyncEnumerable<DocumentModel> documents, Stream stream, CancellationToken cancellationToken = default) =>
        WriteAsync(ParquetTables.Citations, documents, stream, cancellationToken);

    /// <summary>Writes who has to report to whom, when and about what.</summary>
    /// <inheritdoc cref="WriteParagraphsAsync(IEnumerable{DocumentModel}, Stream, CancellationToken)"/>
    public static Task WriteMandatesAsync(IEnumerable<DocumentModel> documents, Stream stream, CancellationToken cancellationToken = default) =>
        WriteMandatesAsync(OneByOne(documents), stream, cancellationToken);

    /// <summary>Writes who has to report to whom, when and about what.</summary>
    /// <inheritdoc cref="WriteParagraphsAsync(IEnumerable{DocumentModel}, Stream, CancellationToken)"/>
    public static Task WriteMandatesAsync(IAsyncEnumerable<DocumentModel> documents, Stream stream, CancellationToken cancellationToken = default) =>
        WriteAsync(ParquetTables.Mandates, documents, stream, cancellationToken);

    private static Task WriteAsync<TRow>(ParquetTable<TRow> table, IAsyncEnumerable<DocumentModel> documents, Stream stream, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(stream);
        return table.WriteAsync(documents, stream, cancellationToken);
    }

    private static IAsyncEnumerable<DocumentModel> OneByOne(IEnumerable<DocumentModel> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Enumerate(documents);
    }

    private static async IAsyncEnumerable<DocumentModel> Enumerate(IEnumerable<DocumentModel> documents)
    {
        foreach (DocumentModel document in documents)
        {
            yield return await Task.FromResult(document).ConfigureAwait(false);
        }
    }
}
