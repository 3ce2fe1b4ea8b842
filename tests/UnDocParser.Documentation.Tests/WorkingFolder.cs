using UnDocParser.AkomaNtoso;
using UnDocParser.Model;
using UnDocParser.Pdf.Tests;
using UnDocParser.Syntax;
using UnDocParser.Tests.Documentation;
using UnDocParser.Word.Tests;

namespace UnDocParser.Documentation.Tests;

/// <summary>The folder that programs of the pages run in: the samples are at their paths, and
/// <c>resolution.pdf</c>, <c>resolution.docx</c> and <c>resolution.xml</c> are there.</summary>
public sealed class WorkingFolder : IDisposable
{
    private const string Samples = "docs/samples";
    private static readonly string[] Lines =
    [
        "United Nations",
        "A/RES/91/12",
        "General Assembly",
        "91/12. Lighthouses in the service of coastal peoples",
        "The General Assembly,",
        "Recalling its resolution 89/114 of 17 December 2034,",
        "1. Welcomes the opening of the Register;",
        "2. Requests the Secretary-General to report to it at its ninety-third session.",
    ];

    private readonly string _before = Directory.GetCurrentDirectory();
    private readonly string _path = Directory.CreateTempSubdirectory("undocparser-docs-").FullName;

    public WorkingFolder()
    {
        Directory.CreateDirectory(Path.Combine(_path, Samples));
        foreach (string file in Directory.GetFiles(Repository.PathOf(Samples)))
        {
            File.Copy(file, Path.Combine(_path, Samples, Path.GetFileName(file)));
        }

        File.WriteAllBytes(Path.Combine(_path, "resolution.pdf"), Pdf());
        using (FileStream xml = File.Create(Path.Combine(_path, "resolution.xml")))
        {
            AkomaNtosoWriter.Write(DocumentModel.Create(SyntaxTree.ParseText(File.ReadAllText(Path.Combine(_path, Samples, "resolution.en.txt")))), xml);
        }

        File.WriteAllBytes(Path.Combine(_path, "resolution.docx"), new WordFile(string.Concat(Lines.Select(WordFile.Paragraph))).ToBytes());
        Directory.SetCurrentDirectory(_path);
    }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(_before);
        Directory.Delete(_path, recursive: true);
    }

    /// <summary>Makes the PDF file of the samples.</summary>
    public static byte[] Pdf()
    {
        PdfFile file = new PdfFile().Page();
        for (int i = 0; i < Lines.Length; i++)
        {
            file.Text(72, 720 - (24 * i), Lines[i]);
        }

        return file.ToBytes();
    }
}
