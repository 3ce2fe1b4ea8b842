using System.Globalization;
using System.Text;
using UnDocParser.Cli.Input;
using UnDocParser.Cli.Listings;
using UnDocParser.Cli.Outline;
using UnDocParser.Model;

namespace UnDocParser.Cli.Exports;

/// <summary>Writes paragraphs as comma-separated values, a line each.</summary>
internal static class ParagraphCsv
{
    /// <summary>The line that names the columns.</summary>
    public const string Header = "path,symbol,index,part,section,labels,kind,level,text,notes,citations\n";

    /// <summary>Writes the paragraphs of a file.</summary>
    /// <param name="input">The text.</param>
    /// <param name="model">Its model.</param>
    public static string Write(InputText input, DocumentModel model)
    {
        ILookup<int?, DocumentNote> notes = model.Notes.ToLookup(note => note.Paragraph);
        ILookup<int, string> citations = CitedSymbols.ByParagraph(model);
        var lines = new StringBuilder();
        for (int index = 0; index < model.Paragraphs.Length; index++)
        {
            DocumentParagraph paragraph = model.Paragraphs[index];
            Csv.AppendLine(
                lines,
                input.Path, model.Symbol?.ToString(), Number(index), paragraph.Part.ToString(), paragraph.Node.GetSectionPath(), ClausePath.Of(model, index),
                OutlineNames.Of(paragraph.Type), Number(paragraph.Level), paragraph.Text,
                string.Join(" | ", notes[index].Select(note => $"{note.Mark}: {note.Text}")), string.Join("; ", citations[index]));
        }

        return lines.ToString();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
