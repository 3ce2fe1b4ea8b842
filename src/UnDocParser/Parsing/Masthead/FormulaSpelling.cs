using System.Collections.Immutable;
using UnDocParser.Languages;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>
/// Compares a line with the enacting formulas of a language by its letters: case, accents, blanks and signs do not count, and a letter or two may be wrong.
/// </summary>
internal static class FormulaSpelling
{
    // Code units. The longest formula of the seven languages has 38 letters, with emphasis and a note mark about 50 characters.
    private const int LongestLine = 80;

    // Letters. Below 8 one wrong letter may make another word; above 15 two of them are still one word in eight.
    private const int ShortestWithFault = 8;
    private const int ShortestWithTwoFaults = 15;

    // A word alone on its line, where no other is awaited. Code units, and letters.
    private const int LongestWord = 16;
    private const int ShortestWord = 5;

    // Letters of formulas that text recognition reads without their accents, and what it reads.
    private const string Accented = "àáâäçèéêëìíîïñòóôöùúûüё";
    private const string Plain = "aaaaceeeeiiiinoooouuuuе";

    /// <summary>
    /// Returns the organ whose formula the line is, misspelt, in capitals or without its accents; null when it is none.
    /// </summary>
    /// <example><c>Te General Assembly,</c>, <c>L' Assemblee generale,</c>, <c>THE SECURITY COUNCIL</c></example>
    /// <remarks>A line without its comma has to be spelt right but for its case: <c>Assemblée générale</c> is what the masthead prints.</remarks>
    public static OrganNames? OrganOf(ReadOnlySpan<char> line, Language language)
    {
        if (line.Length is 0 or > LongestLine)
        {
            return null;
        }

        bool hasComma = FormulaForm.EndsInComma(line);
        if (!hasComma && !IsInCapitals(line))
        {
            return null;
        }

        Span<char> buffer = stackalloc char[LongestLine];
        ReadOnlySpan<char> letters = Letters(line, buffer);
        foreach (OrganNames organ in language.Organs)
        {
            foreach (string formula in organ.Formulas)
            {
                if (IsSpelling(letters, formula.AsSpan(), mayHaveFaults: hasComma))
                {
                    return organ;
                }
            }
        }

        return null;
    }

    /// <summary>Determines whether a line is one of some words, of five letters and more with one of them wrong, whatever its case: <c>Anncx</c>.</summary>
    public static bool IsOneOf(ReadOnlySpan<char> line, ImmutableArray<string> words)
    {
        if (line.Length is 0 or > LongestWord)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[LongestWord];
        ReadOnlySpan<char> letters = Letters(line, buffer);
        Span<char> other = stackalloc char[LongestWord];
        foreach (string word in words)
        {
            ReadOnlySpan<char> right = word.Length <= LongestWord ? Letters(word.AsSpan(), other) : default;
            int allowed = right.Length < ShortestWord ? 0 : 1;
            if (!right.IsEmpty && Math.Abs(right.Length - letters.Length) <= allowed && IsWithin(letters, right, allowed))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSpelling(ReadOnlySpan<char> letters, ReadOnlySpan<char> formula, bool mayHaveFaults)
    {
        if (formula.Length > LongestLine)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[LongestLine];
        ReadOnlySpan<char> right = Letters(formula, buffer);
        int allowed = !mayHaveFaults || right.Length < ShortestWithFault ? 0 : right.Length < ShortestWithTwoFaults ? 1 : 2;
        return Math.Abs(right.Length - letters.Length) <= allowed && IsWithin(letters, right, allowed);
    }

    /// <summary>Determines whether all letters with a case are capitals, and there are such.</summary>
    public static bool IsInCapitals(ReadOnlySpan<char> line)
    {
        bool any = false;
        foreach (char character in line)
        {
            if (char.IsLower(character))
            {
                return false;
            }

            any |= char.IsUpper(character);
        }

        return any;
    }

    private static ReadOnlySpan<char> Letters(ReadOnlySpan<char> line, Span<char> buffer)
    {
        int count = 0;
        foreach (char character in line)
        {
            if (char.IsLetter(character))
            {
                buffer[count++] = WithoutAccent(TextFacts.ToSmall(character));
            }
        }

        return buffer.Slice(0, count);
    }

    private static char WithoutAccent(char character)
    {
        int index = character < '\u00C0' ? -1 : Accented.IndexOf(character);
        return index < 0 ? character : Plain[index];
    }

    // The distance of Levenshtein, of two texts of a line each.
    private static bool IsWithin(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int allowed)
    {
        if (allowed == 0)
        {
            return left.SequenceEqual(right);
        }

        Span<int> row = stackalloc int[right.Length + 1];
        for (int column = 0; column <= right.Length; column++)
        {
            row[column] = column;
        }

        for (int index = 1; index <= left.Length; index++)
        {
            int diagonal = row[0];
            row[0] = index;
            for (int column = 1; column <= right.Length; column++)
            {
                int replaced = diagonal + (left[index - 1] == right[column - 1] ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.Min(replaced, Math.Min(row[column], row[column - 1]) + 1);
            }
        }

        return row[right.Length] <= allowed;
    }
}
