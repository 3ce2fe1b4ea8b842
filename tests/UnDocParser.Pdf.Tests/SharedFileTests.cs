using System.Text.Json;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Corpus;

namespace UnDocParser.Pdf.Tests;

/// <summary>Real files that lie beside the project, with the outlines they should give.</summary>
public sealed class SharedFileTests
{
    private const string Folder = "files/pdf";
    private const double PerfectPart = 0.95;

    [SharedFact(Folder)]
    public void Nearly_all_files_give_the_paragraphs_and_notes_they_should() => HoldsBar(new PdfReadOptions());

    [SharedFact(Folder)]
    public void So_they_do_without_their_structure_tree() => HoldsBar(new PdfReadOptions { IgnoreStructureTree = true });

    private static void HoldsBar(PdfReadOptions options)
    {
        string[] paths = Directory.GetFiles(SharedTexts.Find(Folder)!, "*.pdf");
        string[] others = [.. paths.Where(path => !IsAsGold(path, options)).Select(path => Path.GetFileName(path))];
        Assert.True(others.Length <= (1 - PerfectPart) * paths.Length, string.Join(", ", others));
    }

    private static bool IsAsGold(string path, PdfReadOptions options)
    {
        string gold = Path.Combine(SharedTexts.Find(SharedTexts.Corpus)!, Path.GetFileNameWithoutExtension(path), "en.pymupdf-real.gold.json");
        using FileStream stream = File.OpenRead(path);
        var model = DocumentModel.Create(SyntaxTree.ParseText(PdfSource.Read(stream, options).Text));
        using var outline = JsonDocument.Parse(File.ReadAllText(gold));
        return TextsOf(outline, "paragraphs").SequenceEqual(model.Paragraphs.Select(paragraph => Squeeze(paragraph.Text)))
            && TextsOf(outline, "footnotes").SequenceEqual(model.Notes.Select(note => Squeeze(note.Text)));
    }

    private static IEnumerable<string> TextsOf(JsonDocument outline, string key) =>
        outline.RootElement.GetProperty(key).EnumerateArray().Select(element => Squeeze(element.GetProperty("text").GetString()!));

    // What the scorer of the outlines calls the same: white space apart, one hyphen, one apostrophe, one quotation mark.
    private static string Squeeze(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)).Select(character => character switch
    {
        '\u2018' or '\u2019' => '\'',
        '\u201C' or '\u201D' => '"',
        >= '\u2010' and <= '\u2015' => '-',
        _ => character,
    }));
}
