using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using UnDocParser.Model;
using UnDocParser.Pdf;
using UnDocParser.Syntax;
using UnDocParser.Text;
using UnDocParser.Word;

string[] lines = ["The General Assembly,", "Recalling its resolution 98/7 of 4 December 2043,", "1. Welcomes the efforts of all States."];

Print("Word", WordSource.Read(WriteWord(lines)).Text);
Print("PDF", PdfSource.Read(WritePdf(lines)).Text);
try
{
    PdfSource.Read(new MemoryStream("no PDF"u8.ToArray()));
}
catch (PdfReadException exception)
{
    Console.WriteLine($"{exception.Error}: {exception.Message}");
}

static void Print(string kind, SourceText text)
{
    foreach (DocumentParagraph paragraph in DocumentModel.Create(SyntaxTree.ParseText(text)).Paragraphs)
    {
        Console.WriteLine($"{kind}: {paragraph.Type}: {paragraph.Text}");
    }
}

static MemoryStream WriteWord(string[] lines)
{
    var stream = new MemoryStream();
    using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
    {
        package.AddMainDocumentPart().Document = new Document(new Body(lines.Select(line => new Paragraph(new Run(new Text(line))))));
    }

    stream.Position = 0;
    return stream;
}

static MemoryStream WritePdf(string[] lines)
{
    using var builder = new PdfDocumentBuilder();
    PdfDocumentBuilder.AddedFont font = builder.AddStandard14Font(Standard14Font.Helvetica);
    PdfPageBuilder page = builder.AddPage(612, 792);
    for (int i = 0; i < lines.Length; i++)
    {
        page.AddText(lines[i], 10, new PdfPoint(120, 500 - (24 * i)), font);
    }

    return new MemoryStream(builder.Build());
}
