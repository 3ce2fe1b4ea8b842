using Parquet;
using Parquet.Schema;

namespace UnDocParser.Parquet;

/// <summary>A column of a file.</summary>
/// <param name="field">Its name and type.</param>
internal abstract class ParquetColumn<TRow>(DataField field)
{
    /// <summary>Gets its name and type.</summary>
    public DataField Field { get; } = field;

    /// <summary>Writes the cells of a group of rows.</summary>
    /// <param name="group">The group.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<TRow> rows, CancellationToken cancellationToken);
}

/// <summary>A column of texts, each of which may be absent.</summary>
/// <param name="name">Its name.</param>
/// <param name="valueOf">Returns the cell of a row.</param>
internal sealed class TextColumn<TRow>(string name, Func<TRow, string?> valueOf) : ParquetColumn<TRow>(new DataField<string>(name))
{
    /// <inheritdoc/>
    public override async Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<TRow> rows, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        string?[] cells = [.. rows.Select(valueOf)];
        await group.WriteAsync(Field, cells!).ConfigureAwait(false);
    }
}

/// <summary>A column of whole numbers, each of which may be absent.</summary>
/// <param name="name">Its name.</param>
/// <param name="valueOf">Returns the cell of a row.</param>
internal sealed class NumberColumn<TRow>(string name, Func<TRow, int?> valueOf) : ParquetColumn<TRow>(new DataField<int?>(name))
{
    /// <inheritdoc/>
    public override async Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<TRow> rows, CancellationToken cancellationToken)
    {
        int?[] cells = [.. rows.Select(valueOf)];
        await group.WriteAsync<int>(Field, cells.AsMemory(), cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}
