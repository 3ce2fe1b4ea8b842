using System.Data.Common;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;
using UnDocParser.Tests.Documentation;

namespace UnDocParser.Cli.Tests;

/// <summary>The recipes of <c>docs/archives.md</c>, run as they stand there.</summary>
public sealed class ArchiveRecipeTests
{
    private const string French = """
        A/RES/91/15

        L’Assemblée générale,

        Rappelant sa résolution 70/1 du 25 septembre 2015,

        1. Prie le Secrétaire général de lui présenter, à sa quatre-vingt-treizième session, un rapport sur l’énergie des phares ;

        2. Décide de rester saisie de la question.

        """;

    [Fact]
    public async Task Who_reports_to_whom_by_when()
    {
        using var folder = new TemporaryFolder();
        await WriteAsync(folder, "mandates.jsonl", "mandates", "--format", "jsonl");

        Assert.Equal(
            [
                "A/RES/91/14|1.|the Secretary-General|generalAssembly|2037",
                "A/RES/91/15|1.|le Secrétaire général|generalAssembly|2038",
            ],
            Ask(folder, Recipe("### Who reports to whom by when", 0)));
    }

    [Fact]
    public async Task What_cites_a_resolution()
    {
        using var folder = new TemporaryFolder();
        await WriteAsync(folder, "outlines.jsonl", "outline", "--format", "jsonl");

        Assert.Equal(["A/RES/91/14|1", "A/RES/91/15|1"], Ask(folder, Recipe("### What cites A/RES/70/1", 0)));
    }

    [Fact]
    public async Task Full_text_without_accents()
    {
        using var folder = new TemporaryFolder();
        await WriteAsync(folder, "paragraphs.csv", "export", "--to", "csv");
        using var database = new SqliteConnection("Data Source=:memory:");
        database.Open();
        Import(database, Ask(folder, "SELECT symbol, labels, text FROM read_csv('paragraphs.csv', all_varchar = true)"));

        Execute(database, Recipe("## Full text in SQLite, without accents", 0));

        Assert.Equal(
            ["A/RES/91/15|1.|Prie le [Secrétaire] général de lui présenter, à sa quatre-vingt-treizième session, un rapport sur l’[énergie] des phares ;"],
            Query(database, Recipe("## Full text in SQLite, without accents", 1)));
    }

    // The n-th SQL of a section.
    private static string Recipe(string heading, int index)
    {
        string text = Repository.Read("docs/archives.md");
        string section = text[(text.IndexOf(heading + "\n", StringComparison.Ordinal) + heading.Length)..];
        return section.Split("```sql\n")[index + 1].Split("```")[0];
    }

    private static async Task WriteAsync(TemporaryFolder folder, string name, params string[] command)
    {
        string rich = folder.Write("rich.txt", ExportTexts.Rich);
        string french = folder.Write("french.txt", French);
        CommandRun run = await CommandRun.OfAsync([.. command, rich, french, "--output", folder.PathOf(name)]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    private static List<string> Ask(TemporaryFolder folder, string sql)
    {
        using var database = new DuckDBConnection("Data Source=:memory:");
        database.Open();
        Execute(database, $"SET file_search_path = '{folder.PathOf("")}'");
        return Query(database, sql);
    }

    // What the shell of SQLite does at ".import --csv".
    private static void Import(SqliteConnection database, List<string> rows)
    {
        Execute(database, "CREATE TABLE paragraphs (symbol TEXT, labels TEXT, text TEXT)");
        foreach (string row in rows)
        {
            using SqliteCommand insert = database.CreateCommand();
            insert.CommandText = "INSERT INTO paragraphs VALUES ($symbol, $labels, $text)";
            string[] fields = row.Split('|');
            insert.Parameters.AddWithValue("$symbol", fields[0]);
            insert.Parameters.AddWithValue("$labels", fields[1]);
            insert.Parameters.AddWithValue("$text", fields[2]);
            insert.ExecuteNonQuery();
        }
    }

    private static void Execute(DbConnection database, string sql)
    {
        using DbCommand command = database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    // The rows, their cells set apart by bars.
    private static List<string> Query(DbConnection database, string sql)
    {
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
