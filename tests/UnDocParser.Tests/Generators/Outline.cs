using System.Globalization;
using System.Text;
using UnDocParser.Model;

namespace UnDocParser.Tests.Generators;

/// <summary>What a document says, one fact a line, so that two outlines compare and read as text.</summary>
internal static class Outline
{
    public static List<string> Expected(FlatDocument document)
    {
        DocumentHeader header = document.Source.Header;
        List<string> facts = Facts(document.Source.Language, document.Source.Symbol, header, document.Source.Closing);
        facts.AddRange(document.Paragraphs.Select((paragraph, index) =>
            Paragraph(index, paragraph.Type, paragraph.Part.ToString(), paragraph.Label, paragraph.Level, paragraph.Parent, Marks.Without(paragraph.Text))));
        facts.AddRange(document.Notes.Select((note, index) => Note((index + 1).ToString(CultureInfo.InvariantCulture), note, document.NoteParagraphs[index])));
        return facts;
    }

    public static List<string> Found(DocumentModel model)
    {
        List<string> facts = Facts(model.Language, model.Symbol?.ToString(), model.Header, model.Closing);
        facts.AddRange(model.Paragraphs.Select((paragraph, index) =>
            Paragraph(index, paragraph.Type, paragraph.Part.ToString(), paragraph.Label, paragraph.Level, paragraph.Parent, paragraph.Text)));
        facts.AddRange(model.Notes.Select(note => Note(note.Mark, note.Text, note.Paragraph)));
        return facts;
    }

    /// <summary>The facts of either side that the other lacks, or an empty list.</summary>
    public static List<string> Difference(List<string> expected, List<string> found)
    {
        if (expected.SequenceEqual(found))
        {
            return [];
        }

        IEnumerable<string> missing = expected.Except(found).Select(fact => "- " + fact);
        IEnumerable<string> spurious = found.Except(expected).Select(fact => "+ " + fact);
        return [.. missing, .. spurious];
    }

    /// <summary>What a difference is like, its texts and places left out; empty when there is none.</summary>
    public static string Signature(List<string> difference) =>
        string.Join(' ', difference.Select(fact => fact[..2] + fact.TrimStart('+', '-', ' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9').Split(' ')[0]).Distinct().Order().Take(2));

    private static List<string> Facts(string language, string? symbol, DocumentHeader header, DocumentClosing? closing) =>
    [
        "language " + language,
        "symbol " + symbol,
        "distribution " + header.Distribution,
        "issued " + header.DistributionDate,
        "session " + header.Session,
        "agenda " + string.Join(", ", header.AgendaItems),
        "adopted " + header.AdoptionDate,
        "origin " + string.Join(", ", header.OriginSymbols),
        "number " + header.Number,
        "title " + Plain(header.Title ?? ""),
        "sponsors " + string.Join(", ", header.SubmittedBy.Select(sponsor => sponsor.Name)),
        $"closing {closing?.Meeting} {closing?.Date}",
    ];

    private static string Paragraph(int index, ParagraphType type, string part, string? label, int level, int? parent, string text) =>
        $"{index} {type} {part} [{label}] level {level} in {parent}: {Plain(text)}";

    private static string Note(string mark, string text, int? paragraph) => $"note {mark} of {paragraph}: {Plain(text)}";

    // Extraction leaves blanks before stops; no layout keeps them apart from those of the text.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            bool isStop = character is ',' or ';' or ':' or '.' or '»';
            while (isStop && plain.Length > 0 && plain[^1] == ' ')
            {
                plain.Length--;
            }

            char next = character == '\u00A0' ? ' ' : character;
            if (next != ' ' || plain.Length == 0 || plain[^1] != ' ')
            {
                plain.Append(next);
            }
        }

        return plain.ToString().Trim();
    }
}
