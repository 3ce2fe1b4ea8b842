using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Incremental;

/// <summary>Finds what the model of a tree made by edits says other than that of one parsed from the text at once.</summary>
internal static class ModelDifference
{
    /// <summary>Returns the first difference, or null.</summary>
    public static string? Find(SyntaxTree edited)
    {
        using IEnumerator<string> mine = Lines(DocumentModel.Create(edited)).GetEnumerator();
        using IEnumerator<string> theirs = Lines(DocumentModel.Create(SyntaxTree.ParseText(edited.Text.ToString(), edited.Memory!.Options))).GetEnumerator();
        while (true)
        {
            bool hasMine = mine.MoveNext();
            bool hasTheirs = theirs.MoveNext();
            if (!hasMine && !hasTheirs)
            {
                return null;
            }

            if (!hasMine || !hasTheirs || mine.Current != theirs.Current)
            {
                return $"model: {(hasMine ? mine.Current : "nothing")} for {(hasTheirs ? theirs.Current : "nothing")}";
            }
        }
    }

    private static IEnumerable<string> Lines(DocumentModel model) =>
    [
        $"{model.Symbol} {model.Kind} {model.Language} {model.Organ} {model.Closing} {model.Header.Title} {string.Join(";", model.Header.AgendaItems)} {model.Header.Session} {string.Join(";", model.Header.SubmittedBy)} {string.Join(";", model.Header.Reissues)}",
        .. model.Paragraphs.Select(paragraph => $"{paragraph.Type} {paragraph.Part} {paragraph.Label} {paragraph.Level} {paragraph.Parent} {paragraph.Opening} {paragraph.Span} {paragraph.Text}"),
        .. model.Notes.Select(note => $"note {note.Mark} {note.Paragraph} {note.Position} {note.ReferenceSpan} {note.Text}"),
        .. model.Citations.Select(citation => $"{citation with { Pinpoints = [] }} {string.Join(";", citation.Pinpoints)}"),
        .. model.Actions.Select(action => action.ToString()!),
        .. model.Dates.Select(date => date.ToString()!),
        .. model.Mandates.Select(mandate => $"{mandate.Span} {mandate.Paragraph}"),
        .. model.Diagnostics.Select(diagnostic => $"{diagnostic.Location.SourceSpan} {diagnostic.Id} {diagnostic.GetMessage()}"),
    ];
}
