namespace UnDocParser.Phrases;

/// <summary>Phrases that stand for codes: the longest one that a text starts with tells the code.</summary>
internal sealed class PhraseCodes<TCode>(PhraseSet phrases, TCode[] codes)
    where TCode : notnull
{
    /// <summary>Gets the phrases.</summary>
    public PhraseSet Phrases => phrases;

    /// <summary>Returns what a phrase stands for.</summary>
    /// <param name="accepted">What the set said of it, counted from 1.</param>
    public TCode CodeOf(int accepted) => codes[accepted - 1];

    /// <summary>Returns the length of the longest phrase the text starts with and its code, or 0.</summary>
    public int Match(ReadOnlySpan<char> text, out TCode code)
    {
        int length = phrases.Match(text, out int accepted);
        code = accepted > 0 ? codes[accepted - 1] : default!;
        return length;
    }
}
