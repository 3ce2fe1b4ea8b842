using System.Data.Common;
using DuckDB.NET.Data;
using Parquet;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Documentation;
using UnDocParser.Text;

namespace UnDocParser.Parquet.Tests;

public sealed class ParquetExportTests : IDisposable
{
    private const string Text = """
        A/RES/91/14

        The General Assembly,

        Recalling its resolution 70/1 of 25 September 2015,¹

        1. Requests the Secretary-General to submit to the General Assembly, at its ninety-second session, a report on lights;

        2. Invites all States:

        (a) To keep lamps burning.

        __________________

        ¹ See A/90/12, annex.

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("undoc-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Paragraphs_are_read_back_as_they_are_in_the_model()
    {
        DocumentModel model = Model("a.txt");
        string path = await WriteAsync(stream => ParquetExport.WriteParagraphsAsync([model], stream));

        Assert.Equal(
            model.Paragraphs.Select((paragraph, index) => $"a.txt|A/RES/91/14|{index}|{paragraph.Label}|{paragraph.Level}|{paragraph.Parent}|{paragraph.Opening}|{paragraph.Text}"),
            Ask($"SELECT path, symbol, index, label, level, parent, opening, text FROM '{path}' ORDER BY index"));
        Assert.Equal(["item|2. (a)"], Ask($"SELECT type, labels FROM '{path}' WHERE level = 1"));
    }

    [Fact]
    public async Task Citations_tell_the_paragraph_whose_note_has_them()
    {
        string path = await WriteAsync(stream => ParquetExport.WriteCitationsAsync([Model("a.txt")], stream));

        Assert.Equal(
            ["A/RES/70/1|paragraph|1|2015-09-25", "A/90/12|footnote|1|"],
            Ask($"SELECT cited, \"in\", paragraph, date FROM '{path}'"));
    }

    [Fact]
    public async Task Mandates_tell_who_reports_to_whom_by_when()
    {
        string path = await WriteAsync(stream => ParquetExport.WriteMandatesAsync([Model("a.txt")], stream));

        Assert.Equal(
            ["1.|requests|the Secretary-General|secretaryGeneral|generalAssembly|2037|lights"],
            Ask($"SELECT clause, verb, actor, actorKind, recipientKind, year, subject FROM '{path}'"));
    }

    [Fact]
    public async Task Rows_are_written_in_bounded_groups()
    {
        DocumentModel model = Model("a.txt");
        string path = await WriteAsync(stream => ParquetExport.WriteParagraphsAsync(ManyAsync(model, 4_500), stream));

        await using FileStream file = File.OpenRead(path);
        await using ParquetReader reader = await ParquetReader.CreateAsync(file);
        long[] counts = [.. Enumerable.Range(0, reader.RowGroupCount).Select(index => RowCountOf(reader, index))];
        Assert.Equal([10_000, 10_000, (4_500 * model.Paragraphs.Length) - 20_000], counts);
    }

    [Fact]
    public async Task Without_documents_the_file_has_columns_and_no_rows()
    {
        string path = await WriteAsync(stream => ParquetExport.WriteMandatesAsync([], stream));

        await using FileStream file = File.OpenRead(path);
        await using ParquetReader reader = await ParquetReader.CreateAsync(file);
        Assert.Equal((0, "path"), (reader.RowGroupCount, reader.Schema.Fields[0].Name));
    }

    [Fact]
    public async Task The_documentation_lists_the_columns()
    {
        string documentation = Repository.Read("docs/exporting.md");
        foreach (Func<Stream, Task> write in new Func<Stream, Task>[] { Paragraphs, Citations, Mandates })
        {
            await using FileStream file = File.OpenRead(await WriteAsync(write));
            await using ParquetReader reader = await ParquetReader.CreateAsync(file);
            Assert.Contains(string.Join(", ", reader.Schema.Fields.Select(field => $"`{field.Name}`")), documentation, StringComparison.Ordinal);
        }

        static Task Paragraphs(Stream stream) => ParquetExport.WriteParagraphsAsync([], stream);
        static Task Citations(Stream stream) => ParquetExport.WriteCitationsAsync([], stream);
        static Task Mandates(Stream stream) => ParquetExport.WriteMandatesAsync([], stream);
    }

    [Fact]
    public async Task A_run_that_is_stopped_ends()
    {
        using var stream = new MemoryStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ParquetExport.WriteParagraphsAsync([Model("a.txt")], stream, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Arguments_that_are_null_are_refused()
    {
        Assert.Throws<ArgumentNullException>("documents", () => { _ = ParquetExport.WriteCitationsAsync((IEnumerable<DocumentModel>)null!, Stream.Null); });
        Assert.Throws<ArgumentNullException>("stream", () => { _ = ParquetExport.WriteCitationsAsync([], null!); });
    }

    private static DocumentModel Model(string path) =>
        DocumentModel.Create(SyntaxTree.ParseText(SourceText.From(Text), new ParseOptions { FilePath = path }));

    private static long RowCountOf(ParquetReader reader, int index)
    {
        using ParquetRowGroupReader group = reader.OpenRowGroupReader(index);
        return group.RowCount;
    }

    private static async IAsyncEnumerable<DocumentModel> ManyAsync(DocumentModel model, int count)
    {
        for (int index = 0; index < count; index++)
        {
            yield return await Task.FromResult(model);
        }
    }

    private async Task<string> WriteAsync(Func<Stream, Task> write)
    {
        string path = Path.Combine(_folder.FullName, Path.GetRandomFileName() + ".parquet");
        await using FileStream file = File.Create(path);
        await write(file);
        return path;
    }

    private static List<string> Ask(string sql)
    {
        using var database = new DuckDBConnection("Data Source=:memory:");
        database.Open();
        using DbCommand command = database.CreateCommand();
        command.CommandText = sql;
        using DbDataReader reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? "" : reader.GetValue(column).ToString())));
        }

        return rows;
    }
}
