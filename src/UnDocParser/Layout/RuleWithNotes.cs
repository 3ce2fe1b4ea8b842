using UnDocParser.Languages;
using UnDocParser.Lines;

namespace UnDocParser.Layout;

/// <summary>Tells whether notes stand below a rule: a rule may also part a text, or stand in it by a fault.</summary>
internal static class RuleWithNotes
{
    // Lines, on which the first mark of the page, or the text of an unmarked note, is looked for.
    private const int MostLines = 24;

    /// <summary>Determines whether anything on the page below a rule reads like a note.</summary>
    /// <param name="rule">The rule, with what is known before it.</param>
    public static bool HasNotes(in FurnitureLine rule)
    {
        LineWindow lines = rule.Lines;
        int seen = 0;
        for (int index = rule.Index + 1; lines.Has(index) && seen < MostLines && !lines[index - 1].EndsPage; index++)
        {
            if (lines[index].IsBlank)
            {
                continue;
            }

            ReadOnlySpan<char> content = lines.Content(index);
            seen++;
            if (IsNote(content, seen == 1, rule.State, rule.Language))
            {
                return true;
            }

            int number = ClauseSigns.Number(content, out ReadOnlySpan<char> rest);
            if (LinePatterns.IsRule(content) || ClauseSigns.GoesOn(number, rule.State.LastClause, rest, rule.Language))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsNote(ReadOnlySpan<char> content, bool isFirst, in FurnitureState state, Language language)
    {
        if (MastheadNotes.IsMark(content) || MastheadNotes.Classify(content, language, out _) != MastheadNote.None)
        {
            return true;
        }

        int length = NoteMarks.Length(content, out int number);
        if (length == 0 || ClauseSigns.Number(content, out _) > 0)
        {
            return isFirst && NoteTexts.LooksLikeNote(content, language) && !ClauseSigns.Opens(content, language);
        }

        return CountsFrom(state.ExpectedNote, number) && (length == content.Length || NoteTexts.CanBegin(content.Slice(length).TrimStart(), language));
    }

    // The next number, a later one, or 1 where the count starts anew with the page; asterisks are not counted.
    private static bool CountsFrom(int expected, int number) => number is 0 or 1 || number >= expected;
}
