using UnDocParser.Languages;

namespace UnDocParser.Lexing;

/// <summary>Recognises the rows of Markdown tables.</summary>
internal static class TableLines
{
    /// <summary>Tells whether the line is a row: bars at both ends, and at least one between them.</summary>
    public static bool IsRow(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[0] != '|' || line[line.Length - 1] != '|')
        {
            return false;
        }

        ReadOnlySpan<char> inner = line.Slice(1, line.Length - 2);
        return inner.IndexOf('|') >= 0 || IsRule(inner);
    }

    // "|---|", the rule below the heads of a table of one column.
    private static bool IsRule(ReadOnlySpan<char> cell)
    {
        foreach (char character in cell)
        {
            if (character is not ('-' or ':') && !TextFacts.IsBlank(character))
            {
                return false;
            }
        }

        return cell.IndexOf('-') >= 0;
    }
}
