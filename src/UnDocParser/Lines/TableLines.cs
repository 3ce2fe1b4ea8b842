using UnDocParser.Text;

namespace UnDocParser.Lines;

/// <summary>Recognises the rows and rules of tables by the line alone, and finds the ends of cells.</summary>
internal static class TableLines
{
    private const int NarrowestGap = 3;

    // Words: a row of a table has more cells than six, but seldom only cells of one word that begin with small letters.
    private const int FewestWords = 6;

    /// <summary>Tells whether the line is a row or rule in Markdown: bars at both ends, and at least one between them unless it is a rule.</summary>
    public static bool IsRow(ReadOnlySpan<char> line)
    {
        if (!IsBarred(line))
        {
            return false;
        }

        ReadOnlySpan<char> inner = line.Slice(1, line.Length - 2);
        return IndexOfBar(inner) >= 0 || IsBarredRule(line);
    }

    /// <summary>Tells whether bars stand at both ends of the line, as they do in every row of a Markdown table.</summary>
    public static bool IsBarred(ReadOnlySpan<char> line) =>
        line.Length >= 3 && line[0] == '|' && line[line.Length - 1] == '|' && line[line.Length - 2] != '\\';

    /// <summary>Tells whether the line begins a row between bars that does not end on it: <c>| lamps and</c>.</summary>
    public static bool OpensBroken(ReadOnlySpan<char> line) => line.Length > 0 && line[0] == '|' && !IsBarred(line);

    /// <summary>Tells whether the line ends in a bar.</summary>
    public static bool EndsInBar(ReadOnlySpan<char> line) => line.Length > 0 && line[line.Length - 1] == '|' && (line.Length == 1 || line[line.Length - 2] != '\\');

    /// <summary>Tells whether the line is a Markdown rule: <c>|---|:--:|</c>.</summary>
    public static bool IsBarredRule(ReadOnlySpan<char> line)
    {
        if (!IsBarred(line))
        {
            return false;
        }

        foreach (char character in line)
        {
            if (character is not ('-' or ':' or '|') && !TextFacts.IsBlank(character))
            {
                return false;
            }
        }

        return line.IndexOf('-') >= 0;
    }

    /// <summary>Tells whether the line is a rule in a table set in columns: dashes below each column.</summary>
    public static bool IsColumnRule(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('-' or '=' or '_'))
        {
            return false;
        }

        bool isParted = false;
        foreach (char character in line)
        {
            if (character != line[0])
            {
                if (!TextFacts.IsBlank(character))
                {
                    return false;
                }

                isParted = true;
            }
        }

        return isParted;
    }

    /// <summary>
    /// Tells whether tabs stand for the blanks of a line: between every two of its words, most of which begin with small letters or those of a script without
    /// capitals.
    /// </summary>
    /// <param name="line">The line.</param>
    public static bool HasTabsForBlanks(ReadOnlySpan<char> line)
    {
        if (line.IndexOf('\t') < 0 || line.IndexOf(' ') >= 0)
        {
            return false;
        }

        int words = 0;
        int small = 0;
        bool isApart = true;
        foreach (char character in line)
        {
            words += isApart && character != '\t' ? 1 : 0;
            small += isApart && char.IsLetter(character) && !char.IsUpper(character) ? 1 : 0;
            isApart = character == '\t';
        }

        return words > FewestWords && small * 2 > words;
    }

    /// <summary>Returns where the next bar stands that is not escaped, or -1.</summary>
    public static int IndexOfBar(ReadOnlySpan<char> text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (text[index] == '\\')
            {
                index++;
            }
            else if (text[index] == '|')
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Returns where the next gap between cells stands, a tab or three blanks and more, or -1; an end of the text is none.</summary>
    public static int IndexOfGap(ReadOnlySpan<char> text, out int length)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (!TextFacts.IsBlank(text[index]))
            {
                continue;
            }

            int start = index;
            bool hasTab = false;
            while (index < text.Length && TextFacts.IsBlank(text[index]))
            {
                hasTab |= text[index] == '\t';
                index++;
            }

            length = index - start;
            if (index < text.Length && (hasTab || length >= NarrowestGap))
            {
                return start;
            }
        }

        length = 0;
        return -1;
    }

    /// <summary>Tells at little cost whether there can be a gap between cells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="signs">The signs of its line.</param>
    public static bool MayHaveGap(ReadOnlySpan<char> text, TextSigns signs) =>
        (signs & TextSigns.Gaps) != TextSigns.None && HasGap(text);

    private static bool HasGap(ReadOnlySpan<char> text) => text.IndexOf("   ".AsSpan()) >= 0 || text.IndexOf('\t') >= 0;
}
