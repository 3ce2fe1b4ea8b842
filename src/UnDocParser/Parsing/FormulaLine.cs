using UnDocParser.Languages;
using UnDocParser.Lexing;

namespace UnDocParser.Parsing;

/// <summary>Recognises the line that names the acting organ: <c>The General Assembly,</c>.</summary>
internal static class FormulaLine
{
    /// <summary>Tells whether the line is an enacting formula and nothing else, with or without its comma.</summary>
    public static bool IsFormula(ReadOnlySpan<char> line, Language language) => FormulaLength(line, language) > 0;

    /// <summary>Returns the first line that is an enacting formula of the language, or -1.</summary>
    public static int Find(string text, LineInfo[] lines, Language language)
    {
        for (int index = 0; index < lines.Length; index++)
        {
            if (!lines[index].IsBlank && IsFormula(LineStart.Of(lines[index].Content(text)).Unquoted, language))
            {
                return index;
            }
        }

        return -1;
    }

    private static int FormulaLength(ReadOnlySpan<char> line, Language language)
    {
        int length = language.Formulas.Match(line);
        if (length == 0)
        {
            return 0;
        }

        ReadOnlySpan<char> rest = line.Slice(length);
        foreach (char character in rest)
        {
            if (!ClauseEnds.IsStop(character)
                && !TextFacts.IsBlank(character)
                && !TextFacts.IsDigit(character)
                && character is not ('*' or '_')
                && TextFacts.SuperscriptValue(character) < 0)
            {
                return 0;
            }
        }

        return rest.Length < 8 ? line.Length : 0;
    }
}
