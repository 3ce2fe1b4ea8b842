using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

// Lines of two columns.
internal sealed partial class MastheadTokenizer
{
    private const int ColumnGap = 3;

    // Two columns are set apart by a wide gap, or by the symbol at the end of the publisher's line.
    private int ColumnEnd(int start, int end)
    {
        ReadOnlySpan<char> rest = _text.AsSpan(start, end - start);
        int publisher = _language.Publisher.Match(rest);
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

        int blanks = 0;
        for (int index = start; index < end; index++)
        {
            blanks = TextFacts.IsBlank(_text[index]) ? blanks + 1 : 0;
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
        foreach (OrganNames organ in _language.Organs)
        {
            int length = organ.Mentions.Match(line);
            int next = length;
            while (length > 0 && next < line.Length && TextFacts.IsBlank(line[next]))
            {
                next++;
            }

            if (next > length && next < line.Length && _language.DistributionLabel.Match(line.Slice(next)) > 0)
            {
                return length;
            }
        }

        return 0;
    }
}
