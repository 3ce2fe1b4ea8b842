using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Samples;

/// <summary>Writes the reports that a resolution asks for as a table that a spreadsheet opens.</summary>
public static class MandatesToCsv
{
    public static void Run(string folder, TextWriter output)
    {
        var model = DocumentModel.Create(SyntaxTree.ParseText(File.ReadAllText(Path.Combine(folder, "resolution-89-114.en.txt"))));
        output.WriteLine("symbol,paragraph,actor,recipient,year,due,subject");
        foreach (ReportingMandate mandate in model.Mandates)
        {
            DocumentParagraph paragraph = model.Paragraphs[mandate.Paragraph];
            string?[] fields =
            [
                model.Symbol?.ToString(), paragraph.Node.GetLabelPath(), mandate.Actor, mandate.RecipientKind.ToString(), mandate.DueYear?.ToString(),
                string.Join("; ", mandate.Dues.Select(due => due.Text)), mandate.Subject,
            ];
            output.WriteLine(string.Join(',', fields.Select(Quote)));
        }

        // Marks of quotation stand around every field, and are doubled within.
        static string Quote(string? field) => $"\"{field?.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}

// Prints:
// symbol,paragraph,actor,recipient,year,due,subject
// "A/RES/89/114","2","the Secretary-General","GeneralAssembly","2035","ninetieth session","the training of keepers"
// "A/RES/89/114","3","the Secretary-General","GeneralAssembly","2036","31 March 2036","the condition of the towers"
// "A/RES/89/114","5","the Economic and Social Council","GeneralAssembly","2036","ninety-first session","the work of the fund"
