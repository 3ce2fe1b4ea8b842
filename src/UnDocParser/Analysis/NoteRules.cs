using System.Globalization;
using UnDocParser.Diagnostics;
using UnDocParser.Editing;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Analysis;

/// <summary>Notes and their marks.</summary>
internal static class NoteRules
{
    /// <summary>Checks on which side of a stop marks stand.</summary>
    public static void CheckPlaces(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        bool isBehind = context.Words.MarksFollowStops;
        foreach (DocumentNote note in context.Model.Notes)
        {
            if (note.Paragraph is not { } paragraph || note.Position is not { } position || note.ReferenceSpan is not { } mark)
            {
                continue;
            }

            string text = context.Document.ContentOf(paragraph).Text;
            int stop = isBehind ? position : position - 1;
            bool isWrong = stop > 0 && stop < text.Length && IsClauseStop(text[stop]) && char.IsLetterOrDigit(text[stop - 1]);
            if (isWrong && IsAtWordEnd(text, stop + 1))
            {
                context.Report(rule, mark, MoveStop(context.Tree.Text, mark, isBehind), note.Mark, isBehind ? "before" : "behind");
            }
        }
    }

    private static bool IsClauseStop(char character) => CharacterClasses.IsComma(character) || CharacterClasses.IsSemicolon(character);

    private static bool IsAtWordEnd(string text, int index) => index >= text.Length || !char.IsLetterOrDigit(text[index]);

    // Only where mark and stop touch: what lies between them otherwise is markup, a page or a line end.
    private static CodeFix? MoveStop(SourceText text, TextSpan mark, bool isBehind)
    {
        int stop = isBehind ? mark.End : mark.Start - 1;
        if (stop < 0 || stop >= text.Length || !IsClauseStop(text[stop]))
        {
            return null;
        }

        var taken = new TextChange(new TextSpan(stop, 1), "");
        var put = new TextChange(new TextSpan(isBehind ? mark.Start : mark.End, 0), text[stop].ToString());
        return new CodeFix(isBehind ? "Put the mark behind the stop" : "Put the mark before the stop", taken, put);
    }

    /// <summary>Checks that marks count on in the order of the text. One finding a document: what is wrong behind the first follows from it.</summary>
    public static void CheckOrder(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        (int Number, TextSpan Mark)[] marks =
        [
            .. context.Model.Notes
                .Where(static note => note.ReferenceSpan is not null && note.Mark.Length > 0 && note.Mark.All(TextFacts.IsDigit) && note.Mark.Length < 5)
                .Select(static note => (int.Parse(note.Mark, CultureInfo.InvariantCulture), note.ReferenceSpan!.Value))
                .OrderBy(static mark => mark.Value),
        ];
        bool isKnown = context.Model.Notes.All(static note => note.ReferenceSpan is not null) && marks.Select(static mark => mark.Number).Distinct().Count() == marks.Length;
        for (int index = 1; index < marks.Length && isKnown; index++)
        {
            int expected = marks[index - 1].Number + 1;
            if (marks[index].Number != expected)
            {
                TextChange[] changes = marks[0].Number == 1 ? [.. NoteSequence.Count(context.Tree)] : [];
                CodeFix? fix = changes.Length > 0 ? new CodeFix("Count the notes anew", changes) : null;
                context.Report(rule, marks[index].Mark, fix, Print(marks[index].Number), Print(expected));
                return;
            }
        }
    }

    private static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Checks that notes end with a full stop.</summary>
    public static void CheckEnds(DocumentAnalysisContext context, DiagnosticDescriptor rule)
    {
        foreach (DocumentNote note in context.Model.Notes)
        {
            FootnoteSyntax node = note.Nodes[note.Nodes.Length - 1];
            TextContent content = node.Content.GetTextContent();
            int last = ClauseText.LastIndex(content.Text);
            if (last >= 0 && !EndsInNumberOfPage(content.Text, last) && (char.IsLetterOrDigit(content.Text[last]) || CharacterClasses.IsCloseBracket(content.Text[last])))
            {
                TextSpan end = content.ToSource(new TextSpan(last, 1));
                context.Report(rule, end, new CodeFix("End the note with a full stop", ClauseText.ChangeStop(content, context.Words.Style.FullStop, isSpaced: false)));
            }
        }
    }

    // "Resolution 70/1. 25-20864": what stands behind the stop belongs to the page.
    private static bool EndsInNumberOfPage(string text, int last)
    {
        int start = last;
        while (start > 0 && (TextFacts.IsDigit(text[start]) || TextFacts.IsHyphen(text[start])))
        {
            start--;
        }

        return start < last && start > 0 && TextFacts.IsBlank(text[start]) && CharacterClasses.IsFullStop(text[start - 1]);
    }
}
