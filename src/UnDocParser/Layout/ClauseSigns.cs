using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Layout;

/// <summary>Tells from a line alone, and the count of clauses before it, that running text starts there and no note does.</summary>
internal static class ClauseSigns
{
    // Numbers. Where one of them was lost the count goes on a little further.
    private const int LargestGap = 3;

    /// <summary>Returns the number of the clause that a line starts, its list sign left out: <c>3</c> for <c>3. Decides</c> and <c>- 3. Decides</c>; or 0.</summary>
    /// <param name="content">The line.</param>
    /// <param name="rest">What stands behind the label.</param>
    public static int Number(ReadOnlySpan<char> content, out ReadOnlySpan<char> rest)
    {
        rest = content;
        ReadOnlySpan<char> line = WithoutMarkup(content);
        if (line.IsEmpty || !TextFacts.IsDigit(line[0]))
        {
            return 0;
        }

        Label label = LabelScanner.Scan(line);
        if (label.Style != LabelStyle.Number || label.IsDrafting)
        {
            return 0;
        }

        rest = WithoutMarkup(line.Slice(label.Length));
        return label.Ordinal;
    }

    /// <summary>Determines whether a number goes on with the count of clauses: it is the next, or an operative verb follows and it is not far on.</summary>
    public static bool GoesOn(int number, int last, ReadOnlySpan<char> rest, Language language) =>
        number > 0 && (number == last + 1 || (number > last && number <= last + LargestGap && language.OperativeOpeners.Match(rest) > 0));

    /// <summary>Determines whether a line opens as clauses of a preamble or an operative part do, or is an enacting formula.</summary>
    public static bool Opens(ReadOnlySpan<char> content, Language language)
    {
        ReadOnlySpan<char> line = WithoutMarkup(content);
        return language.PreambularOpeners.Match(line) > 0 || language.OperativeOpeners.Match(line) > 0 || IsFormula(line, language);
    }

    // "The General Assembly," by itself; "大会第 70/1 号决议" names a resolution.
    private static bool IsFormula(ReadOnlySpan<char> line, Language language)
    {
        int length = language.Formulas.Match(line);
        return length > 0 && (length == line.Length || line[length] is ',' or '，' or '،' or '*');
    }

    /// <summary>Returns a line without the signs of lists, headings and emphasis before its first word.</summary>
    public static ReadOnlySpan<char> WithoutMarkup(ReadOnlySpan<char> content)
    {
        int index = 0;
        while (index < content.Length && (content[index] is '-' or '*' or '_' or '#' or '>' || TextFacts.IsBlank(content[index])))
        {
            index++;
        }

        return content.Slice(index);
    }
}
