using System.Globalization;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Editing;

/// <summary>The notes of a document that have numbers, counted in the order of their marks.</summary>
internal static class NoteSequence
{
    /// <summary>Returns the changes that give each note and its mark the next number; none where the notes are not known to count through the document.</summary>
    public static IEnumerable<TextChange> Count(SyntaxTree tree)
    {
        var model = DocumentModel.Create(tree);
        DocumentNote[] notes = [.. model.Notes.Where(static note => note.Mark.Length > 0 && note.Mark.All(TextFacts.IsDigit)).OrderBy(note => note.ReferenceSpan?.Start ?? 0)];
        bool countsThrough = notes.All(static note => note.ReferenceSpan is not null && note.Nodes.Length > 0)
            && notes.Select(static note => note.Mark).Distinct(StringComparer.Ordinal).Count() == notes.Length;
        if (!countsThrough || notes.Length == 0)
        {
            yield break;
        }

        bool isWhole = tree.GetRoot().Resolutions.Any(static resolution => resolution.EnactingFormula is not null);
        int next = isWhole ? 1 : notes.Min(static note => int.Parse(note.Mark, CultureInfo.InvariantCulture));
        foreach (DocumentNote note in notes)
        {
            string number = next++.ToString(CultureInfo.InvariantCulture);
            if (number != note.Mark)
            {
                yield return Change(tree, note.ReferenceSpan!.Value, number);
                yield return Change(tree, note.Nodes[0].Mark.Span, number);
            }
        }
    }

    // "(1)", "¹", "[^1]": what is no figure stays.
    private static TextChange Change(SyntaxTree tree, TextSpan mark, string number)
    {
        string text = tree.Text.ToString(mark);
        int start = 0;
        while (start < text.Length && !IsFigure(text[start]))
        {
            start++;
        }

        int end = start;
        while (end < text.Length && IsFigure(text[end]))
        {
            end++;
        }

        bool isRaised = start < text.Length && TextFacts.SuperscriptValue(text[start]) >= 0;
        string printed = isRaised ? string.Concat(number.Select(TextFacts.Superscript)) : number;
        return new TextChange(new TextSpan(mark.Start + start, end - start), printed);
    }

    private static bool IsFigure(char character) => TextFacts.IsDigit(character) || TextFacts.SuperscriptValue(character) >= 0;
}
