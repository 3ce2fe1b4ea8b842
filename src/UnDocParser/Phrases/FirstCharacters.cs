namespace UnDocParser.Phrases;

/// <summary>The characters that phrases of some sets may begin with. It may say yes of others, since 64 characters share a bit.</summary>
internal readonly struct FirstCharacters
{
    private readonly ulong _bits;

    private FirstCharacters(ulong bits) => _bits = bits;

    /// <summary>Returns those of a set.</summary>
    public static FirstCharacters Of(PhraseSet phrases)
    {
        ulong bits = 0;
        foreach (char first in phrases.FirstCharacters)
        {
            bits |= Bit(first);
        }

        return new FirstCharacters(bits);
    }

    /// <summary>Returns those of both.</summary>
    public static FirstCharacters operator |(FirstCharacters left, FirstCharacters right) => new(left._bits | right._bits);

    /// <summary>Gets a value indicating whether no phrase begins with any.</summary>
    public bool IsEmpty => _bits == 0;

    /// <summary>Determines whether a phrase may begin with a character; false tells for sure that none does.</summary>
    public bool MayBegin(char first) => (_bits & Bit(PhraseFolding.Fold(first))) != 0;

    private static ulong Bit(char character) => 1UL << (character & 63);
}
