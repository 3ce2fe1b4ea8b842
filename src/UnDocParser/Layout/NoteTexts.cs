using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Layout;

/// <summary>Tells from the words of a line whether it can be the text of a note, and whether it looks like one.</summary>
internal static class NoteTexts
{
    /// <summary>Determines whether a line can begin a note: no small letter, no month, no count and no verb of a clause stands there.</summary>
    public static bool CanBegin(ReadOnlySpan<char> text, Language language)
    {
        if (text.IsEmpty || char.IsLower(text[0]) || !(char.IsLetterOrDigit(text[0]) || TextFacts.IsQuote(text[0]) || text[0] is '《' or '（' or '('))
        {
            return LinePatterns.IsLink(text);
        }

        return !IsCounted(text, language) && !ClauseSigns.Opens(text, language) && ClauseSigns.Number(text, out _) == 0;
    }

    /// <summary>Determines whether a line reads like a note: it names a document, or opens with the words of notes.</summary>
    public static bool LooksLikeNote(ReadOnlySpan<char> text, Language language) =>
        language.Furniture.NoteOpeners.Match(text) > 0 || HasSymbol(text) || LinePatterns.IsLink(text);

    /// <summary>Determines whether a line below a note that is whole is running text again: a clause, a heading, a paragraph without the mark of a note.</summary>
    /// <param name="content">The line.</param>
    /// <param name="lastClause">The number of the last clause before.</param>
    /// <param name="isNext">Whether no blank line stands before it.</param>
    /// <param name="profile">The layout.</param>
    /// <param name="language">The language.</param>
    public static bool IsRunningText(ReadOnlySpan<char> content, int lastClause, bool isNext, LayoutProfile profile, Language language)
    {
        int number = ClauseSigns.Number(content, out ReadOnlySpan<char> rest);
        if (number > 0)
        {
            return ClauseSigns.GoesOn(number, lastClause, rest, language);
        }

        return !profile.HasFormFeeds
            && (content[0] == '#' || ClauseSigns.Opens(content, language) || (!isNext && IsParagraphOfText(content, profile, language)));
    }

    // Where a paragraph is one line, a note is one with its mark, and what has none is no note but for its words. Elsewhere a small letter
    // behind a blank line goes on with the text, not with a note that is whole.
    private static bool IsParagraphOfText(ReadOnlySpan<char> content, LayoutProfile profile, Language language) =>
        profile.IsWrapped
            ? profile.Spacing == LineSpacing.BetweenParagraphs && char.IsLower(content[0]) && !LinePatterns.IsLink(content)
            : NoteMarks.Length(content, out _) == 0 && !LooksLikeNote(content, language);

    /// <summary>Determines whether a full stop ends a line.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> content)
    {
        int end = content.Length;
        while (end > 0 && (TextFacts.IsQuote(content[end - 1]) || content[end - 1] is ')' or '）' or ']'))
        {
            end--;
        }

        return end > 0 && CharacterClasses.IsFullStop(content[end - 1]);
    }

    // "1 January", "3 年".
    private static bool IsCounted(ReadOnlySpan<char> text, Language language) =>
        language.NumberCounters.Match(text) > 0 || language.MonthNames.Match(text, out _) > 0;

    // "A/HRC/56/31", "70/1": a slash with a digit or a letter of a symbol on both sides.
    private static bool HasSymbol(ReadOnlySpan<char> text)
    {
        int index = 0;
        while (text.Slice(index).IndexOf('/') is int found and >= 0)
        {
            index += found + 1;
            if (index > 1 && index < text.Length && IsOfSymbol(text[index - 2]) && IsOfSymbol(text[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfSymbol(char character) => TextFacts.IsDigit(character) || character is >= 'A' and <= 'Z';
}
