using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Recognises a part of a resolution that was cut out of it: a page from the middle, some clauses.</summary>
internal static class ExcerptForm
{
    // Lines that are not blank. A page has about 45, with its notes.
    private const int LongestSearch = 100;
    private const int LongestClause = 60;

    /// <summary>
    /// TR08. Returns the first line that opens an operative clause, or -1: a number with a verb behind it, or a verb, if a clause ends behind it and another one
    /// begins with a verb.
    /// </summary>
    /// <example><c>7. Requests ports to report;</c></example>
    /// <remarks>Counter-example: <c>7. The report was considered.</c></remarks>
    public static int FindClause(LineWindow lines, Language language)
    {
        int seen = 0;
        for (int index = 0; seen < LongestSearch && lines.Has(index); index++)
        {
            if (lines[index].IsBlank)
            {
                continue;
            }

            seen++;
            if (OpensClause(lines, index, language))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>
    /// TR09. Determines whether a text starts in the middle: before its first whole clause stands the end of one, and nothing that a masthead prints.
    /// </summary>
    /// <example><c>and the duty of keepers;</c> ⏎ <c>7. Requests ports to report;</c></example>
    /// <remarks>Counter-example: <c>Harbour lights</c> ⏎ <c>Recalling its resolution 72/17,</c>: a title ends in no stop.</remarks>
    public static bool StartsWithin(LineWindow lines, int clause, Language language)
    {
        bool endsClause = false;
        for (int index = 0; index < clause; index++)
        {
            if (lines[index].IsBlank)
            {
                continue;
            }

            ReadOnlySpan<char> content = lines.Content(index);
            if (MastheadParts.IsOne(content, language))
            {
                return false;
            }

            endsClause = ClauseEnds.IsStop(ClauseEnds.LastSignificant(content));
        }

        return endsClause;
    }

    private static bool OpensClause(LineWindow lines, int index, Language language)
    {
        var start = LineStart.Of(lines, index, language);
        if (start.HasLabel && start.Label.Style != LabelStyle.Number)
        {
            return false;
        }

        if (start.HasLabel && start.AfterLabel.IsEmpty)
        {
            int next = NextText(lines, index + 1);
            return lines.Has(next) && HasVerb(LineStart.Of(lines, next, language), language);
        }

        return HasVerb(start, language) && (start.HasLabel || AnotherFollows(lines, index, language));
    }

    private static bool HasVerb(in LineStart start, Language language) => language.OperativeOpeners.Match(start.Bare) > 0;

    private static bool AnotherFollows(LineWindow lines, int index, Language language)
    {
        bool clauseEnded = EndsClause(lines.Content(index));
        int seen = 0;
        for (int next = NextText(lines, index + 1); seen < LongestClause && lines.Has(next); next = NextText(lines, next + 1))
        {
            if (clauseEnded && HasVerb(LineStart.Of(lines, next, language), language))
            {
                return true;
            }

            clauseEnded = EndsClause(lines.Content(next));
            seen++;
        }

        return false;
    }

    private static bool EndsClause(ReadOnlySpan<char> content) => CharacterClasses.IsSemicolon(ClauseEnds.LastSignificant(content));

    private static int NextText(LineWindow lines, int from)
    {
        int index = from;
        while (lines.Has(index) && lines[index].IsBlank)
        {
            index++;
        }

        return index;
    }
}
