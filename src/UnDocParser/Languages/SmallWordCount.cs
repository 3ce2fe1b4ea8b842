namespace UnDocParser.Languages;

/// <summary>Counts small words for all languages at once: their sums share one number, which is taken apart before one of them can be too large.</summary>
/// <param name="words">The words that count.</param>
/// <param name="counts">The counts to change.</param>
/// <param name="sign">1 to add the words, -1 to take them away.</param>
internal ref struct SmallWordCount(CommonWords words, int[] counts, int sign)
{
    private readonly int _most = (1 << words.BitsOfSum) - 1;
    private ulong _sums;
    private int _seen;

    /// <summary>Adds the word that a text starts with.</summary>
    public void Add(ReadOnlySpan<char> text, int length)
    {
        _sums += words.SumOf(text, length);
        if (++_seen == _most)
        {
            Flush();
        }
    }

    /// <summary>Adds the sums to the counts. To be called behind the last word.</summary>
    public void Flush()
    {
        for (int language = 0; _sums != 0; language++)
        {
            counts[language] += sign * (int)(_sums & (ulong)_most);
            _sums >>= words.BitsOfSum;
        }

        _seen = 0;
    }
}
