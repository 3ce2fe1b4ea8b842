namespace UnDocParser.Parsing.Inlines;

/// <summary>Tells which quotation marks close where the same mark opens in another habit: „Häfen“ and “harbours”.</summary>
internal static class Quotations
{
    /// <summary>Determines whether the mark at <paramref name="index"/> closes what a low mark opened before it: the last one in „Häfen“.</summary>
    public static bool ClosesAt(ReadOnlySpan<char> text, int index) => text[index] switch
    {
        '“' => text.Slice(0, index).LastIndexOfAny('„', '“') is var at and >= 0 && text[at] == '„',
        '‘' => text.Slice(0, index).LastIndexOfAny('‚', '‘') is var at and >= 0 && text[at] == '‚',
        _ => false,
    };
}
