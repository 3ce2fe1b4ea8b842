using System.IO.Compression;
using System.Xml.Linq;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Corpus;

namespace UnDocParser.Word.Tests;

/// <summary>Real files that lie beside the project.</summary>
public sealed class SharedFileTests
{
    private const string Folder = "files/docx";
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [SharedFact(Folder)]
    public void Every_file_gives_symbol_formula_closing_and_all_its_notes()
    {
        string[] paths = Directory.GetFiles(SharedTexts.Find(Folder)!, "*.docx");
        Assert.NotEmpty(paths);
        Assert.Equal([], paths.Select(Fault).OfType<string>());
    }

    private static string? Fault(string path)
    {
        using FileStream stream = File.OpenRead(path);
        var model = DocumentModel.Create(SyntaxTree.ParseText(WordSource.Read(stream).Text));
        int notes = NoteCount(path);
        bool isRight = model.Symbol is not null && model.Closing is not null && model.Paragraphs.Any(paragraph => paragraph.Type == ParagraphType.EnactingFormula) && model.Notes.Length == notes;
        return isRight ? null : $"{Path.GetFileName(path)}: {model.Symbol}, {model.Notes.Length} of {notes} notes";
    }

    private static int NoteCount(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        using Stream notes = archive.GetEntry("word/footnotes.xml")!.Open();
        return XDocument.Load(notes).Descendants(W + "footnote").Count(note => note.Attribute(W + "type") is null);
    }
}
