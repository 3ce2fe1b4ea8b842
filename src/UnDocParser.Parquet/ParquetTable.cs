using Parquet;
using Parquet.Schema;
using UnDocParser.Model;

namespace UnDocParser.Parquet;

/// <summary>A kind of file: its columns, and the rows that a document gives it.</summary>
/// <param name="columns">The columns in the order of the file.</param>
/// <param name="rowsOf">Returns the rows of a document.</param>
internal sealed class ParquetTable<TRow>(IReadOnlyList<ParquetColumn<TRow>> columns, Func<DocumentModel, IEnumerable<TRow>> rowsOf)
{
    // A group is held in memory until it is full.
    private const int RowsPerGroup = 10_000;

    /// <summary>Writes a file.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="stream">Where the file goes.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task WriteAsync(IAsyncEnumerable<DocumentModel> documents, Stream stream, CancellationToken cancellationToken)
    {
        var schema = new ParquetSchema(columns.Select(column => column.Field));
        ParquetWriter writer = await ParquetWriter.CreateAsync(schema, stream, cancellationToken: cancellationToken).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            var rows = new List<TRow>();
            await foreach (DocumentModel document in documents.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                foreach (TRow row in rowsOf(document))
                {
                    rows.Add(row);
                    if (rows.Count == RowsPerGroup)
                    {
                        await WriteGroupAsync(writer, rows, cancellationToken).ConfigureAwait(false);
                        rows.Clear();
                    }
                }
            }

            if (rows.Count > 0)
            {
                await WriteGroupAsync(writer, rows, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task WriteGroupAsync(ParquetWriter writer, List<TRow> rows, CancellationToken cancellationToken)
    {
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        foreach (ParquetColumn<TRow> column in columns)
        {
            await column.WriteAsync(group, rows, cancellationToken).ConfigureAwait(false);
        }
    }
}
