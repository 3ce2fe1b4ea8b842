namespace UnDocParser.Phrases;

/// <summary>
/// The characters that phrases of some sets may begin with. It may say yes of others: a character is known by the lower six bits of its code and by the six
/// above them, each by itself.
/// </summary>
/// <example><c>共</c> shares the lower bits of <c>1</c>, with which every other clause begins, and none of the upper ones.</example>
internal readonly struct FirstCharacters
{
    private const int BitsOfHalf = 6;

    private readonly ulong _low;
    private readonly ulong _high;

    private FirstCharacters(ulong low, ulong high)
    {
        _low = low;
        _high = high;
    }

    /// <summary>Returns those of a set.</summary>
    public static FirstCharacters Of(PhraseSet phrases) => Of(phrases.FirstCharacters);

    /// <summary>Returns those of phrases that begin with some characters, folded.</summary>
    public static FirstCharacters Of(ReadOnlySpan<char> firsts)
    {
        FirstCharacters all = default;
        foreach (char first in firsts)
        {
            all |= new FirstCharacters(1UL << first, 1UL << (first >> BitsOfHalf));
        }

        return all;
    }

    /// <summary>Returns those of both.</summary>
    public static FirstCharacters operator |(FirstCharacters left, FirstCharacters right) => new(left._low | right._low, left._high | right._high);

    /// <summary>Gets a value indicating whether no phrase begins with any.</summary>
    public bool IsEmpty => _low == 0;

    /// <summary>Determines whether a phrase may begin with a character; false tells for sure that none does.</summary>
    public bool MayBegin(char first)
    {
        // A shift counts no more than the lower six bits of how far it goes.
        char folded = PhraseFolding.Fold(first);
        return ((_low >> folded) & (_high >> (folded >> BitsOfHalf)) & 1) != 0;
    }
}
