namespace UnDocParser.Symbols;

/// <summary>What a word tells about the document it stands in.</summary>
internal enum SymbolWordKind : byte
{
    /// <summary>Any other word: organs, countries, bodies are an open set.</summary>
    Other,

    /// <summary>An organ that is numbered (<c>AC.109</c>): its number is not the document's.</summary>
    NumberedOrgan,

    /// <summary>A series whose number follows after a slash (<c>INF/71</c>) or a full stop (<c>INF.5</c>).</summary>
    Series,

    /// <summary>A series whose number follows after a full stop (<c>SR.54</c>).</summary>
    DottedSeries,
    Resolution,
    Decision,
    Draft,
    PresidentialStatement,

    /// <summary>A change to another document; a number follows (<c>Add.1</c>).</summary>
    NumberedSuffix,

    /// <summary>A part of another document, without a number (<c>Summary</c>).</summary>
    PlainSuffix,
}

/// <summary>The words with a fixed writing or meaning. Every other word is taken as it comes.</summary>
internal static class SymbolWords
{
    private const int LongestWord = 7;
    private const int Letters = 26;

    // In the order of the alphabet.
    private static readonly (string Capitals, SymbolWordKind Kind, string Writing)[] Words =
    [
        ("AC", SymbolWordKind.NumberedOrgan, "AC"),
        ("ADD", SymbolWordKind.NumberedSuffix, "Add"),
        ("AI", SymbolWordKind.Series, "AI"),
        ("AMEND", SymbolWordKind.NumberedSuffix, "Amend"),
        ("BUR", SymbolWordKind.Series, "BUR"),
        ("C", SymbolWordKind.NumberedOrgan, "C"),
        ("CN", SymbolWordKind.NumberedOrgan, "CN"),
        ("CONF", SymbolWordKind.NumberedOrgan, "CONF"),
        ("CORR", SymbolWordKind.NumberedSuffix, "Corr"),
        ("CRP", SymbolWordKind.DottedSeries, "CRP"),
        ("DEC", SymbolWordKind.Decision, "DEC"),
        ("EA", SymbolWordKind.NumberedOrgan, "EA"),
        ("EXCERPT", SymbolWordKind.PlainSuffix, "Excerpt"),
        ("GC", SymbolWordKind.NumberedOrgan, "GC"),
        ("IC", SymbolWordKind.Series, "IC"),
        ("INF", SymbolWordKind.Series, "INF"),
        ("L", SymbolWordKind.Draft, "L"),
        ("NGO", SymbolWordKind.Series, "NGO"),
        ("PC", SymbolWordKind.NumberedOrgan, "PC"),
        ("PCN", SymbolWordKind.NumberedOrgan, "PCN"),
        ("PET", SymbolWordKind.Series, "PET"),
        ("PRST", SymbolWordKind.PresidentialStatement, "PRST"),
        ("PV", SymbolWordKind.DottedSeries, "PV"),
        ("R", SymbolWordKind.DottedSeries, "R"),
        ("RES", SymbolWordKind.Resolution, "RES"),
        ("REV", SymbolWordKind.NumberedSuffix, "Rev"),
        ("SC", SymbolWordKind.NumberedOrgan, "SC"),
        ("SGB", SymbolWordKind.Series, "SGB"),
        ("SR", SymbolWordKind.DottedSeries, "SR"),
        ("SUB", SymbolWordKind.NumberedOrgan, "Sub"),
        ("SUMMARY", SymbolWordKind.PlainSuffix, "Summary"),
        ("WG", SymbolWordKind.NumberedOrgan, "WG"),
        ("WP", SymbolWordKind.DottedSeries, "WP"),
    ];

    // The place of the first word with a letter, from A to Z; one more for the end.
    private static readonly int[] FirstWords = FindFirstWords();

    /// <summary>Finds a word, without regard to case, and its writing; null when it has none of its own.</summary>
    internal static SymbolWordKind Find(ReadOnlySpan<char> word, out string? writing)
    {
        writing = null;
        if (word.IsEmpty || word.Length > LongestWord)
        {
            return SymbolWordKind.Other;
        }

        Span<char> capitals = stackalloc char[LongestWord];
        for (int i = 0; i < word.Length; i++)
        {
            capitals[i] = SymbolCharacters.ToUpper(word[i]);
        }

        int letter = capitals[0] - 'A';
        if ((uint)letter >= Letters)
        {
            return SymbolWordKind.Other;
        }

        // "A" leads to AC, ADD, AI, AMEND: no letter leads to more than five words.
        for (int i = FirstWords[letter]; i < FirstWords[letter + 1]; i++)
        {
            ref readonly (string Capitals, SymbolWordKind Kind, string Writing) known = ref Words[i];
            if (capitals.Slice(0, word.Length).SequenceEqual(known.Capitals.AsSpan()))
            {
                writing = known.Writing;
                return known.Kind;
            }
        }

        return SymbolWordKind.Other;
    }

    private static int[] FindFirstWords()
    {
        int[] first = new int[Letters + 1];
        for (int letter = 0; letter < first.Length; letter++)
        {
            first[letter] = Array.FindIndex(Words, word => word.Capitals[0] >= 'A' + letter) is >= 0 and var index ? index : Words.Length;
        }

        return first;
    }

    /// <summary>The writing before a full stop: UNEP prints <c>Res.14</c>, the other organs <c>RES/14</c>.</summary>
    internal static string? DottedWriting(SymbolWordKind kind, string? writing) => kind switch
    {
        SymbolWordKind.Resolution => "Res",
        SymbolWordKind.Decision => "Dec",
        _ => writing,
    };

    internal static bool IsSuffix(SymbolWordKind kind) => kind is SymbolWordKind.NumberedSuffix or SymbolWordKind.PlainSuffix;

    internal static bool IsSeries(SymbolWordKind kind) => kind is >= SymbolWordKind.Series and <= SymbolWordKind.PresidentialStatement;

    internal static bool TakesFullStop(SymbolWordKind kind) =>
        kind is SymbolWordKind.DottedSeries or SymbolWordKind.Draft or SymbolWordKind.NumberedOrgan or SymbolWordKind.NumberedSuffix;

    /// <summary>The writing inside round brackets, <c>(Part I)</c>; longer words stand before their beginnings.</summary>
    internal static readonly (string Text, int Letters)[] BracketLabels =
        [("Parts", 5), ("Part", 4), ("Vols.", 4), ("Vol.", 3), ("Sects.", 5), ("Sect.", 4)];
}
