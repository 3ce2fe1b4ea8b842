using System.Collections.Immutable;
using UnDocParser.Phrases;

namespace UnDocParser.Languages;

/// <summary>The names of the months of a language, as printed. The first letter of a word tells of nearly every one that it names none.</summary>
internal sealed class MonthNames
{
    private readonly ImmutableArray<PhraseSet> _months;
    private readonly FirstCharacters _first;

    /// <summary>Initializes the names.</summary>
    /// <param name="months">The names of each month, January first.</param>
    public MonthNames(ImmutableArray<PhraseSet> months)
    {
        _months = months;
        foreach (PhraseSet month in months)
        {
            _first |= FirstCharacters.Of(month);
        }
    }

    /// <summary>Returns the length of the name of a month that a text starts with, or 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="month">Which month it is, from 1.</param>
    public int Match(ReadOnlySpan<char> text, out int month)
    {
        month = 0;
        if (text.IsEmpty || !(_first.MayBegin(text[0]) || PhraseCapitals.MayStartIn(text)))
        {
            return 0;
        }

        for (int index = 0; index < _months.Length; index++)
        {
            if (_months[index].Match(text) is int length and > 0)
            {
                month = index + 1;
                return length;
            }
        }

        return 0;
    }
}
