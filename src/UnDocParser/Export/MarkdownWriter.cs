using System.Text;
using UnDocParser.Model;

namespace UnDocParser.Export;

/// <summary>
/// Writes documents as Markdown in one form, whatever layout they came in: the title and headings behind number signs, the phrases that open
/// clauses in italics, tables with bars, notes as <c>[^1]</c> with their texts at the end. What would be read as markup stands behind a backslash.
/// </summary>
/// <remarks>The text parses to the paragraphs, notes and citations it was written from.</remarks>
public static class MarkdownWriter
{
    /// <summary>Writes a document.</summary>
    /// <param name="model">The document.</param>
    /// <param name="writer">Where it goes. It is neither flushed nor closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example>
    /// <code>
    /// MarkdownWriter.Write(DocumentModel.Create(SyntaxTree.ParseText(text)), Console.Out);
    /// </code>
    /// </example>
    public static void Write(DocumentModel model, TextWriter writer)
    {
        if (model is null)
        {
            throw new ArgumentNullException(nameof(model));
        }

        new MarkdownBlockWriter(writer ?? throw new ArgumentNullException(nameof(writer))).Write(model);
    }

    private sealed class MarkdownBlockWriter(TextWriter writer) : BlockWriter(writer)
    {
        private const string TitleSign = "# ";
        private const string HeadingSign = "## ";

        // The form of a note needs no rule above it.
        protected override string? NoteRule => null;

        protected override string TextOf(ExportBlock block)
        {
            string text = block.Kind == ExportBlockKind.Paragraph ? WithItalics(block) : WithMarks(block, 0);
            string sign = block.Kind switch
            {
                ExportBlockKind.Title => TitleSign,
                ExportBlockKind.Heading => HeadingSign,
                _ => "",
            };
            if (block.Label is not { Length: > 0 } label)
            {
                return sign + (sign.Length == 0 && StartsAsMarkup(text) ? "\\" : "") + text;
            }

            string gap = text.Length == 0 ? "" : block.IsLabelApart ? "\n\n" + sign : " ";
            return sign + WordsOf(label) + gap + text;
        }

        protected override string RowOf(ExportBlock row, bool isFirst)
        {
            if (row.Cells.Count == 0)
            {
                return WithMarks(row, 0);
            }

            string line = "| " + string.Join(" | ", row.Cells.Select(WordsOf)) + " |";
            return isFirst ? line + "\n|" + string.Concat(row.Cells.Select(_ => " --- |")) : line;
        }

        protected override string TextOf(ExportNote note) => note.Mark.Length == 0 ? WordsOf(note.Text)
            : IsNumber(note.Mark) ? $"[^{note.Mark}]: {WordsOf(note.Text)}"
            : $"{WordsOf(note.Mark)} {WordsOf(note.Text)}";

        protected override string MarkOf(string mark, bool isBehindMark) => IsNumber(mark) ? $"[^{mark}]" : WordsOf(mark);

        protected override string WordsOf(string words)
        {
            var escaped = new StringBuilder(words.Length);
            foreach (char character in words)
            {
                escaped.Append(IsSign(character) ? "\\" : "").Append(character);
            }

            return escaped.ToString();
        }

        // A mark within the phrase leaves it as it is: italics do not end there.
        private string WithItalics(ExportBlock block)
        {
            int length = block.Marks.All(mark => mark.Position >= block.OpeningLength) ? block.OpeningLength : 0;
            return length == 0 ? WithMarks(block, 0) : $"*{WordsOf(block.Text.Substring(0, length))}*" + WithMarks(block, length);
        }

        // "# 5", "> text", "- text", "+ text": what no label was is no heading, quotation or list.
        private static bool StartsAsMarkup(string text) =>
            text.Length > 0 && (text[0] is '#' or '>' || (text.Length > 1 && text[0] is '-' or '+' && text[1] == ' '));

        private static bool IsSign(char character) => character is '*' or '_' or '[' or ']' or '\\' or '`' or '<' or '&' or '|' or '~' or '^' or '$';

        private static bool IsNumber(string mark) => mark.Length > 0 && mark.All(character => character is >= '0' and <= '9');
    }
}
