using System.Text;
using System.Text.Json;
using UnDocParser.Model;
using UnDocParser.Tests.Corpus;

namespace UnDocParser.AkomaNtoso.Tests;

/// <summary>Official XML is read into a text, parsed, and written again.</summary>
public sealed class RoundTripTests
{
    private const string ReportVariable = "UNDOC_AKN_ROUND";
    private const double LeastParagraphs = 0.99;
    private const double LeastOfCorpus = 0.99;

    // What lies over a text that is compared: links, the phrase that names a container, the date within the line of adoption.
    private static readonly string[] Apart = ["/a ", " name=", "docTitle/docDate "];

    [SharedFact(Samples.Folder)]
    public void Every_text_number_and_note_of_the_official_files_is_kept()
    {
        string[] lost = [.. Samples.All().SelectMany(Lost)];
        Assert.True(lost.Length == 0, string.Join('\n', lost.Prepend($"{lost.Length} lost:")));
    }

    [SharedFact(Samples.Folder)]
    public void Paragraphs_read_from_official_files_are_those_of_the_corpus()
    {
        using TextWriter report = Environment.GetEnvironmentVariable(ReportVariable) is { Length: > 0 } path ? new StreamWriter(path) : TextWriter.Null;
        int all = 0;
        int right = 0;
        foreach (Sample sample in Samples.All())
        {
            using JsonDocument gold = Samples.Gold(sample);
            string[] expected = [.. gold.RootElement.GetProperty("paragraphs").EnumerateArray().Select(Line)];
            string[] actual = [.. Model(sample.Xml).Paragraphs.Select(Line)];
            IReadOnlyList<string> differences = StructureComparer.Differences(expected, actual);
            all += expected.Length;
            right += expected.Length - differences.Count(static difference => difference[0] == '-');
            report.WriteLine($"== {sample.Name}/{sample.Language}");
            foreach (string difference in differences)
            {
                report.WriteLine(difference);
            }
        }

        report.WriteLine($"{right} of {all}");
        Assert.True(all > 0 && right >= LeastParagraphs * all, $"{right} of {all}");
    }

    [SharedFact(SharedTexts.Corpus)]
    public void What_is_written_of_the_texts_of_the_corpus_is_read_back()
    {
        using TextWriter report = Environment.GetEnvironmentVariable(ReportVariable) is { Length: > 0 } path ? new StreamWriter(path + ".corpus") : TextWriter.Null;
        int all = 0;
        int right = 0;
        foreach ((string name, string text) in SharedTexts.ReadCorpus(".plain.txt"))
        {
            DocumentModel model = Texts.Model(text);
            string[] expected = [.. model.Paragraphs.Select(Line)];
            string[] actual = [.. Model(AkomaNtosoWriter.Write(model)).Paragraphs.Select(Line)];
            IReadOnlyList<string> differences = StructureComparer.Differences(expected, actual);
            all += expected.Length;
            right += expected.Length - differences.Count(static difference => difference[0] == '-');
            report.WriteLine($"== {name}\n{string.Join('\n', differences)}");
        }

        report.WriteLine($"{right} of {all}");
        Assert.True(all > 0 && right >= LeastOfCorpus * all, $"{right} of {all}");
    }

    private static string Line(DocumentParagraph paragraph) =>
        $"{JsonNamingPolicy.CamelCase.ConvertName(paragraph.Type.ToString())} {paragraph.Part} {Words(paragraph.Label)} {paragraph.Level} {Words(paragraph.Text)}";

    private static IEnumerable<string> Lost(Sample sample)
    {
        ILookup<string, string> written = StructureComparer.Elements(AkomaNtosoWriter.Write(Model(sample.Xml))).Select(WithoutPath).ToLookup(static words => words);
        return StructureComparer.Elements(sample.Xml)
            .Where(static element => !Apart.Any(part => element.Contains(part, StringComparison.Ordinal)))
            .Select(WithoutPath)
            .GroupBy(static words => words)
            .Where(group => written[group.Key].Count() < group.Count())
            .Select(group => $"{sample.Name}/{sample.Language}: {group.Key}");
    }

    private static DocumentModel Model(string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        return DocumentModel.Create(AkomaNtosoReader.Read(stream).Parse());
    }

    private static string WithoutPath(string element) => element[(element.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static string Line(JsonElement paragraph) =>
        $"{Text(paragraph, "type")} {paragraph.GetProperty("part")} {Words(Text(paragraph, "label"))} {paragraph.GetProperty("level")} {Words(Text(paragraph, "text"))}";

    private static string? Text(JsonElement paragraph, string name) => paragraph.GetProperty(name).GetString();

    private static string Words(string? text) => StructureComparer.Normalized(text ?? string.Empty);
}
