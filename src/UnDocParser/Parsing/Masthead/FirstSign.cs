using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>What tells where a body starts.</summary>
internal enum BodySign
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The enacting formula.</summary>
    Formula,

    /// <summary>The first clause of a preamble without formula.</summary>
    Preamble,
}

/// <summary>Finds the line that the body of a resolution starts with, by the first sign of one: its formula or its preamble.</summary>
internal readonly struct FirstSign(BodySign sign, int line)
{
    // Lines that are not blank. No masthead is nearly as long, whatever the list of its sponsors.
    private const int LongestSearch = 400;

    /// <summary>Gets what tells it.</summary>
    public BodySign Sign { get; } = sign;

    /// <summary>Gets the line, -1 when nothing tells.</summary>
    public int Line { get; } = line;

    /// <summary>
    /// Finds the start. Behind the title the name of an organ alone is a formula too: it has no comma where there is no preamble.
    /// </summary>
    public static FirstSign Find(LineWindow lines, Language language)
    {
        bool afterTitle = false;
        int bare = -1;
        int previous = -1;
        int seen = 0;
        for (int index = 0; seen < LongestSearch && lines.Has(index); index++)
        {
            if (lines[index].IsBlank)
            {
                continue;
            }

            seen++;
            BodySign sign = SignOf(lines, index, language, afterTitle);
            if (sign == BodySign.Formula && !afterTitle && FormulaLine.IsMastheadName(LineStart.Of(lines.Content(index), language).Unquoted, language))
            {
                bare = index;
            }
            else if (sign != BodySign.None)
            {
                // The bare name of an organ right before it is its formula.
                return sign != BodySign.Formula && bare >= 0 && bare == previous ? new(BodySign.Formula, bare) : new(sign, index);
            }

            afterTitle |= TitleNumber.StartsLine(lines.Content(index));
            previous = index;
        }

        return bare >= 0 ? new(BodySign.Formula, bare) : new(BodySign.None, -1);
    }

    private static BodySign SignOf(LineWindow lines, int index, Language language, bool afterTitle)
    {
        var start = LineStart.Of(lines.Content(index), language);
        if ((afterTitle && FormulaLine.IsOrganName(start.Unquoted, language)) || FormulaForm.LinesAt(lines, index, language) > 0)
        {
            return BodySign.Formula;
        }

        return PreambleForm.StartsAt(lines, index, language) ? BodySign.Preamble : BodySign.None;
    }
}
