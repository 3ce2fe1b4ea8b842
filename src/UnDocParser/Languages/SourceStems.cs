using System.Collections.Immutable;
#if NET9_0_OR_GREATER
using System.Buffers;
#endif

namespace UnDocParser.Languages;

/// <summary>Parts of words that are searched for together: one of them stands in every name of a source.</summary>
/// <param name="stems">The parts.</param>
internal sealed class SourceStems(ImmutableArray<string> stems)
{
#if NET9_0_OR_GREATER
    private readonly SearchValues<string> _asTheyAre = SearchValues.Create(stems.AsSpan(), StringComparison.Ordinal);
    private readonly SearchValues<string> _inAnyCase = SearchValues.Create(stems.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Determines whether one of them stands in a text.</summary>
    public bool StandIn(ReadOnlySpan<char> text) => text.ContainsAny(_asTheyAre);

    /// <summary>Determines whether one of them stands in a text, in capitals or small letters.</summary>
    public bool StandInAnyCase(ReadOnlySpan<char> text) => text.ContainsAny(_inAnyCase);
#else
    /// <summary>Determines whether one of them stands in a text.</summary>
    public bool StandIn(ReadOnlySpan<char> text)
    {
        foreach (string stem in stems)
        {
            if (text.IndexOf(stem.AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether one of them stands in a text, in capitals or small letters.</summary>
    public bool StandInAnyCase(ReadOnlySpan<char> text)
    {
        foreach (string stem in stems)
        {
            if (text.IndexOf(stem.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }
#endif
}
