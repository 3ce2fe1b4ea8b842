using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace UnDocParser.Pdf.Reading;

/// <summary>Reads how a file calls its pages: "i", "ii", "1", "A-1" (ISO 32000-1, 12.4.2).</summary>
internal sealed class PageLabels
{
    // A tree that holds a label for each of a million pages is not so deep.
    private const int MaxDepth = 16;

    // The numerals of larger numbers, and as many letters, are no names of pages: they are printed as digits.
    private const int LargestNumeral = 3999;

    // UTF-16 code units: what is longer, and comes again on thousands of pages, is damage or malice.
    private const int LongestPrefix = 100;

    private static readonly (int Value, string Letters)[] RomanNumerals =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    private readonly PdfObjects _objects;
    private readonly int _pageCount;
    private readonly SortedDictionary<int, DictionaryToken> _ranges = [];
    private readonly HashSet<IndirectReference> _seen = [];

    private PageLabels(PdfDocument document)
    {
        _objects = new PdfObjects(document);
        _pageCount = document.NumberOfPages;
    }

    /// <summary>Returns the label of each page; its number from 1 where the file gives none.</summary>
    public static ImmutableArray<string> Read(PdfDocument document)
    {
        var labels = new PageLabels(document);
        try
        {
            labels.ReadRanges();
            return labels.Count();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // What pages are called is not worth the text on them: a damaged tree gives no label.
            labels._ranges.Clear();
            return labels.Count();
        }
    }

    private void ReadRanges()
    {
        if (_objects.Get(_objects.Catalog, "PageLabels") is DictionaryToken root)
        {
            ReadRanges(root, depth: 0);
        }
    }

    // The numbers are those of the first pages of ranges, from 0.
    private void ReadRanges(DictionaryToken node, int depth)
    {
        if (_objects.Get(node, "Nums") is ArrayToken numbers)
        {
            for (int index = 0; index + 1 < numbers.Length; index += 2)
            {
                if (_objects.Resolve(numbers[index]) is NumericToken first && first.Int >= 0 && first.Int < _pageCount && _objects.Resolve(numbers[index + 1]) is DictionaryToken range)
                {
                    _ranges[first.Int] = range;
                }
            }
        }

        if (depth >= MaxDepth || _objects.Get(node, "Kids") is not ArrayToken kids)
        {
            return;
        }

        foreach (IToken kid in kids.Data)
        {
            // A node that is reached twice is damage, or a circle.
            bool isNew = kid is not IndirectReferenceToken link || _seen.Add(link.Data);
            if (isNew && _objects.Resolve(kid) is DictionaryToken inner)
            {
                ReadRanges(inner, depth + 1);
            }
        }
    }

    private ImmutableArray<string> Count()
    {
        ImmutableArray<string>.Builder labels = ImmutableArray.CreateBuilder<string>(_pageCount);
        DictionaryToken? range = null;
        int start = 0;
        for (int page = 0; page < _pageCount; page++)
        {
            if (_ranges.TryGetValue(page, out DictionaryToken? next))
            {
                range = next;
                start = page;
            }

            labels.Add(range is null ? Digits(page + 1) : Label(range, page - start));
        }

        return labels.MoveToImmutable();
    }

    private string Label(DictionaryToken range, int offset)
    {
        long first = _objects.Get(range, "St") is NumericToken { Int: > 0 } start ? start.Int : 1;
        string prefix = PdfObjects.TextOf(_objects.Get(range, "P")) ?? "";
        return prefix.Substring(0, Math.Min(prefix.Length, LongestPrefix)) + Numeral((_objects.Get(range, "S") as NameToken)?.Data, first + offset);
    }

    private static string Numeral(string? style, long number) => style switch
    {
        null => "",
        "R" when number <= LargestNumeral => Roman((int)number),
        "r" when number <= LargestNumeral => Roman((int)number).ToLowerInvariant(),
        "A" when number <= LargestNumeral => Letters('A', (int)number),
        "a" when number <= LargestNumeral => Letters('a', (int)number),
        _ => Digits(number),
    };

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Roman(int number)
    {
        var numeral = new StringBuilder();
        foreach ((int value, string letters) in RomanNumerals)
        {
            for (; number >= value; number -= value)
            {
                numeral.Append(letters);
            }
        }

        return numeral.ToString();
    }

    // A to Z, AA to ZZ, AAA to ZZZ.
    private static string Letters(char first, int number) => new((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);
}
