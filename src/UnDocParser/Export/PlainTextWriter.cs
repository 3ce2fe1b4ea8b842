using System.Text;
using UnDocParser.Model;

namespace UnDocParser.Export;

/// <summary>
/// Writes documents as plain text in one form, whatever layout they came in: a paragraph a line, a blank line between two, items indented by
/// level, marks of notes in superscript digits, the notes below a rule at the end.
/// </summary>
/// <remarks>
/// The text parses to the paragraphs, notes and citations it was written from. Plain text has no italics: a phrase that opens a clause in words the
/// library does not know is lost where only italics told it; <see cref="MarkdownWriter"/> keeps it.
/// </remarks>
public static class PlainTextWriter
{
    /// <summary>Writes a document.</summary>
    /// <param name="model">The document.</param>
    /// <param name="writer">Where it goes. It is neither flushed nor closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example>
    /// <code>
    /// PlainTextWriter.Write(DocumentModel.Create(SyntaxTree.ParseText(text)), Console.Out);
    /// </code>
    /// </example>
    public static void Write(DocumentModel model, TextWriter writer)
    {
        if (model is null)
        {
            throw new ArgumentNullException(nameof(model));
        }

        new PlainBlockWriter(writer ?? throw new ArgumentNullException(nameof(writer))).Write(model);
    }

    private sealed class PlainBlockWriter(TextWriter writer) : BlockWriter(writer)
    {
        private const int IndentWidth = 4;
        private const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

        protected override string NoteRule => "__________________";

        protected override string TextOf(ExportBlock block)
        {
            string text = WithMarks(block, 0);
            string label = block.Label ?? "";
            string gap = label.Length == 0 || text.Length == 0 ? "" : block.IsLabelApart ? "\n" : " ";
            return new string(' ', IndentWidth * block.Depth) + label + gap + text;
        }

        protected override string RowOf(ExportBlock row, bool isFirst) =>
            row.Cells.Count > 0 ? string.Join("\t", row.Cells) : WithMarks(row, 0);

        protected override string TextOf(ExportNote note) => note.Mark.Length == 0 ? note.Text : Raised(note.Mark) + " " + note.Text;

        protected override string WordsOf(string words) => words;

        // "¹²" would be the twelfth note.
        protected override string MarkOf(string mark, bool isBehindMark) => (isBehindMark ? "," : "") + Raised(mark);

        private static string Raised(string mark)
        {
            var raised = new StringBuilder(mark.Length);
            foreach (char character in mark)
            {
                raised.Append(character is >= '0' and <= '9' ? Digits[character - '0'] : character);
            }

            return raised.ToString();
        }
    }
}
