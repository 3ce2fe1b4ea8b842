using System.Text.Json;
using UnDocParser.Tests.Corpus;

namespace UnDocParser.AkomaNtoso.Tests;

/// <summary>The official XML that lies beside the project, and the texts of the same documents.</summary>
internal static class Samples
{
    /// <summary>The folder of the official XML.</summary>
    public const string Folder = "akn/samples";

    private static string Corpus => SharedTexts.Find(SharedTexts.Corpus)!;

    /// <summary>Returns all official files, in order.</summary>
    public static IEnumerable<Sample> All() =>
        Directory.GetFiles(SharedTexts.Find(Folder)!, "*.xml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(static path => new Sample(Path.GetFileName(Path.GetDirectoryName(path)!), Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)));

    /// <summary>Returns the layouts of a document, with its text, and whether it prints the whole masthead.</summary>
    public static IEnumerable<SampleLayout> Layouts(Sample sample)
    {
        string folder = Path.Combine(Corpus, sample.Name);
        foreach (string path in Directory.GetFiles(folder, sample.Language + ".*.txt").Order(StringComparer.Ordinal))
        {
            string layout = Path.GetFileName(path).Split('.')[1];
            string gold = Path.Combine(folder, $"{sample.Language}.{layout}.gold.json");
            yield return new SampleLayout(layout, File.ReadAllText(path), IsComplete(File.Exists(gold) ? gold : Path.Combine(folder, sample.Language + ".gold.json"), layout));
        }
    }

    /// <summary>Returns the outline that the text of a document has to give.</summary>
    public static JsonDocument Gold(Sample sample) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Corpus, sample.Name, sample.Language + ".gold.json")));

    /// <summary>Returns what the official file prints like a citation and does not link.</summary>
    public static IEnumerable<string> Unlinked(Sample sample)
    {
        using JsonDocument gold = Gold(sample);
        return [.. gold.RootElement.GetProperty("unlinked").EnumerateArray().Select(static words => words.GetString()!)];
    }

    private static bool IsComplete(string gold, string layout)
    {
        using var outline = JsonDocument.Parse(File.ReadAllText(gold));
        return !outline.RootElement.TryGetProperty("absent", out JsonElement absent) || !absent.TryGetProperty(layout, out JsonElement fields) || fields.GetArrayLength() == 0;
    }
}

/// <summary>An official file.</summary>
internal sealed record Sample(string Name, string Language, string Xml);

/// <summary>The text of a document in one layout.</summary>
internal sealed record SampleLayout(string Layout, string Text, bool IsComplete);
