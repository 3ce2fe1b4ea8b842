using System.Text.Json;
using UnDocParser.Model;
using UnDocParser.Pdf;
using UnDocParser.Syntax;

namespace UnDocParser.Samples;

/// <summary>Reads PDF files and writes a line of JSON for each paragraph, with the page it stands on.</summary>
public static class PdfToJsonLines
{
    public static void Run(string folder, TextWriter output)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "*.pdf"))
        {
            PdfSource source;
            try
            {
                using FileStream stream = File.OpenRead(path);
                source = PdfSource.Read(stream);
            }
            catch (PdfReadException exception)
            {
                // A scan, a password, damage: the file is told, and the others are read.
                output.WriteLine(JsonSerializer.Serialize(new { file = Path.GetFileName(path), error = exception.Error.ToString() }));
                continue;
            }

            var model = DocumentModel.Create(SyntaxTree.ParseText(source.Text));
            foreach (DocumentParagraph paragraph in model.Paragraphs)
            {
                // Everything has a span in the text, and the map knows where on which page that is.
                int page = source.Map.Find(paragraph.Span)[0].Page;
                output.WriteLine(JsonSerializer.Serialize(new { symbol = model.Symbol?.ToString(), page, label = paragraph.Label, text = paragraph.Text }));
            }
        }
    }
}

// Prints:
// {"symbol":"A/RES/91/12","page":1,"label":null,"text":"The General Assembly,"}
// {"symbol":"A/RES/91/12","page":1,"label":null,"text":"Recalling its resolution 89/114 of 17 December 2034,"}
// {"symbol":"A/RES/91/12","page":1,"label":"1.","text":"Welcomes the opening of the Register;"}
// {"symbol":"A/RES/91/12","page":1,"label":"2.","text":"Requests the Secretary-General to report to it at its ninety-third session."}
