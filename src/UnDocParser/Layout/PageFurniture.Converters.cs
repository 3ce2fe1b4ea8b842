using UnDocParser.Lines;

namespace UnDocParser.Layout;

// What converters leave of a page amid the text, where a paragraph is one line.
internal sealed partial class PageFurniture
{
    private const int LongestDistribution = 120;

    // "e" set apart from "36 séance", the letter of an initial: a letter or two alone on a line, what follows beginning with a figure or a small letter.
    private bool IsStrayLetter(int index)
    {
        ReadOnlySpan<char> content = _lines.Content(index);
        bool isStray = !_profile.IsWrapped && content.Length <= 2 && char.IsLetter(content[0]) && (content.Length == 1 || (char.IsLower(content[0]) && char.IsLower(content[1])));
        if (!isStray || !_lines.Has(index + 1) || !_lines[index + 1].IsBlank)
        {
            return false;
        }

        int next = NextText(index + 1);
        if (next < 0)
        {
            return false;
        }

        char first = _lines.Content(next)[0];
        return char.IsLower(content[0]) ? char.IsDigit(first) && LabelScanner.Scan(_lines.Content(next)).IsNone : char.IsLower(first);
    }

    // "Distr. general 14 October 2036" belongs to the masthead, wherever a converter printed it.
    private bool IsDistribution(int index)
    {
        ReadOnlySpan<char> content = _lines.Content(index);
        return !_profile.IsWrapped && content.Length <= LongestDistribution && _language.DistributionLabel.Match(content) > 0;
    }

    private int NextText(int index)
    {
        int next = index;
        while (next < index + LongestHeadGap && _lines.Has(next) && _lines[next].IsBlank)
        {
            next++;
        }

        return next < index + LongestHeadGap && _lines.Has(next) ? next : -1;
    }
}
