using System.Collections.Immutable;
#if NET9_0_OR_GREATER
using System.Buffers;
#endif

namespace UnDocParser.Languages;

/// <summary>
/// Parts of words that are searched for together: one of them stands in every name of a source, its first letter as it is and the others in capitals or small
/// letters. The platform searches for words of ASCII together; others it would look for by a table, a character at a time, and they are searched for one by one.
/// </summary>
internal sealed class SourceStems
{
    private const char LastOfAscii = '\u007F';
    private readonly string[] _ascii;
    private readonly string[] _others;

#if NET9_0_OR_GREATER
    private readonly SearchValues<string> _search;
    private readonly string _firsts;
#endif

    /// <summary>Initializes the stems.</summary>
    /// <param name="stems">The parts.</param>
    public SourceStems(ImmutableArray<string> stems)
    {
        _ascii = [.. stems.Where(IsAscii)];
        _others = [.. stems.Where(static stem => !IsAscii(stem))];
#if NET9_0_OR_GREATER
        _search = SearchValues.Create(_ascii, StringComparison.OrdinalIgnoreCase);
        _firsts = string.Concat(_ascii.Select(static stem => stem[0]));
#endif
    }

    /// <summary>Determines whether one of them may stand in a text; false tells for sure that none does.</summary>
    public bool MayStandIn(ReadOnlySpan<char> text)
    {
        if (HoldsAscii(text) || HoldsMark(text))
        {
            return true;
        }

        foreach (string stem in _others)
        {
            if (Holds(text, stem))
            {
                return true;
            }
        }

        return false;
    }

#if NET9_0_OR_GREATER
    // "human rights treaty bodies" is found too, and is none.
    private bool HoldsAscii(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(_search) is >= 0 and int start)
        {
            if (_firsts.Contains(text[start]))
            {
                return true;
            }

            text = text.Slice(start + 1);
        }

        return false;
    }
#else
    private bool HoldsAscii(ReadOnlySpan<char> text)
    {
        foreach (string stem in _ascii)
        {
            if (Holds(text, stem))
            {
                return true;
            }
        }

        return false;
    }
#endif

    // Vowel marks and tatweel may stand anywhere in a word.
    private static bool HoldsMark(ReadOnlySpan<char> text)
    {
#if NET8_0_OR_GREATER
        return text.IndexOfAnyInRange('\u064B', '\u0652') >= 0 || text.IndexOfAny('\u0640', '\u0670') >= 0;
#else
        foreach (char character in text)
        {
            if (Text.TextFacts.IsIgnorable(character))
            {
                return true;
            }
        }

        return false;
#endif
    }

    private static bool Holds(ReadOnlySpan<char> text, string stem)
    {
        if (!char.IsUpper(stem[0]))
        {
            // The scripts that such a letter is of have no capitals.
            return text.IndexOf(stem.AsSpan()) >= 0;
        }

        while (text.IndexOf(stem[0]) is >= 0 and int start)
        {
            text = text.Slice(start);
            if (text.StartsWith(stem.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            text = text.Slice(1);
        }

        return false;
    }

    private static bool IsAscii(string stem) => stem.All(static character => character <= LastOfAscii);
}
