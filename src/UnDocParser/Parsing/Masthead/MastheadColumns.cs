using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Tells the columns of a line of the masthead.</summary>
/// <param name="text">The text.</param>
/// <param name="signs">The signs that the line holds.</param>
/// <param name="language">The language.</param>
internal readonly struct MastheadColumns(CharacterBuffer text, TextSigns signs, Language language)
{
    private const int ColumnGap = 3;

    /// <summary>Returns where a column ends: two are set apart by a wide gap, or by the symbol at the end of the publisher's line.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where the line ends, without blanks.</param>
    public int EndOf(int start, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start, end - start);
        int publisher = language.Publisher.Match(rest);
        if (publisher > 0 && publisher < rest.Length && TextFacts.IsBlank(rest[publisher]))
        {
            int symbol = publisher;
            while (symbol < rest.Length && TextFacts.IsBlank(rest[symbol]))
            {
                symbol++;
            }

            if (LinePatterns.IsSymbol(rest.Slice(symbol)))
            {
                return start + publisher;
            }
        }

        if (OrganBeforeDistribution(rest) is > 0 and int organ)
        {
            return start + organ;
        }

        return (signs & (TextSigns.Gaps | TextSigns.NotAscii)) == TextSigns.None ? end : EndBeforeGap(start, end);
    }

    /// <summary>Returns where a cell ends, in a masthead set as a table: before the next bar and the blanks there.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where the line ends.</param>
    public int EndOfCell(int start, int end)
    {
        int bar = TableLines.IndexOfBar(text.AsSpan(start, end - start));
        int cell = bar < 0 ? end : start + bar;
        while (cell > start && TextFacts.IsBlank(text[cell - 1]))
        {
            cell--;
        }

        return cell;
    }

    // The blanks of other scripts, and those that do not break, are no signs by themselves.
    private int EndBeforeGap(int start, int end)
    {
        int blanks = 0;
        for (int index = start; index < end; index++)
        {
            blanks = TextFacts.IsBlank(text[index]) ? blanks + 1 : 0;
            if (blanks == ColumnGap)
            {
                return index - ColumnGap + 1;
            }
        }

        return end;
    }

    // "General Assembly Distr.: Limited"
    private int OrganBeforeDistribution(ReadOnlySpan<char> line)
    {
        foreach (OrganNames organ in language.Organs)
        {
            int length = organ.Mentions.Match(line);
            int next = length;
            while (length > 0 && next < line.Length && TextFacts.IsBlank(line[next]))
            {
                next++;
            }

            if (next > length && next < line.Length && language.DistributionLabel.Match(line.Slice(next)) > 0)
            {
                return length;
            }
        }

        return 0;
    }
}
