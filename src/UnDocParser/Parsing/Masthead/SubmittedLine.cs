using UnDocParser.Languages;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Recognises the line that says who submits a draft without a list of sponsors: <c>Draft resolution submitted by the President</c>.</summary>
internal static class SubmittedLine
{
    private const int LongestEnding = 80;

    /// <summary>Tells whether the line is one.</summary>
    public static bool Is(ReadOnlySpan<char> line, Language language) => TryFindName(line, language, out _, out _);

    /// <summary>Finds the name on such a line.</summary>
    /// <param name="line">The line without blanks around it.</param>
    /// <param name="language">The language.</param>
    /// <param name="start">Where the name starts.</param>
    /// <param name="length">The length of the name.</param>
    public static bool TryFindName(ReadOnlySpan<char> line, Language language, out int start, out int length)
    {
        int end = line.Length;
        while (end > 0 && (TextFacts.IsBlank(line[end - 1]) || line[end - 1] == '_'))
        {
            end--;
        }

        start = 0;
        while (start < end && CharacterClasses.IsEmphasis(line[start]))
        {
            start++;
        }

        while (start > 0 && end > start && line[end - 1] == '*')
        {
            end--;
        }

        int opening = language.Sponsors.SubmittedBy.Match(line.Slice(start, end - start));
        start += opening;
        if (opening == 0)
        {
            if (!EndsSubmitted(line.Slice(start, end - start), language, out int name))
            {
                length = 0;
                return false;
            }

            end = start + name;
        }

        while (start < end && TextFacts.IsBlank(line[start]))
        {
            start++;
        }

        length = LengthOfName(line.Slice(start, Math.Max(0, end - start)), language);
        return length > 0;
    }

    private static bool EndsSubmitted(ReadOnlySpan<char> line, Language language, out int end)
    {
        end = 0;
        foreach (string ending in language.Sponsors.SubmittedEndings)
        {
            if (line.Length < LongestEnding && line.Length > ending.Length && line.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
            {
                end = line.Length - ending.Length;
                return true;
            }
        }

        return false;
    }

    // "…, on the basis of informal consultations" says nothing of who.
    private static int LengthOfName(ReadOnlySpan<char> rest, Language language)
    {
        int length = rest.Length;
        for (int index = 1; index < rest.Length; index++)
        {
            bool startsWord = !char.IsLetter(rest[index - 1]) || TextFacts.IsIdeograph(rest[index]);
            if (startsWord && language.Sponsors.Grounds.Match(rest.Slice(index)) > 0)
            {
                length = index;
                break;
            }
        }

        while (length > 0 && (TextFacts.IsBlank(rest[length - 1]) || rest[length - 1] is ',' or '،' or '，' or '.'))
        {
            length--;
        }

        return length;
    }
}
