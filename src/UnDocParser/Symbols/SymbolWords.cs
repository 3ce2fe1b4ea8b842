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

    /// <summary>Finds a word, without regard to case, and its writing; null when it has none of its own.</summary>
    internal static SymbolWordKind Find(ReadOnlySpan<char> word, out string? writing)
    {
        writing = null;
        if (word.Length > LongestWord)
        {
            return SymbolWordKind.Other;
        }

        Span<char> capitals = stackalloc char[LongestWord];
        for (var i = 0; i < word.Length; i++)
        {
            capitals[i] = SymbolCharacters.ToUpper(word[i]);
        }

        (var kind, writing) = capitals.Slice(0, word.Length) switch
        {
            "RES" => (SymbolWordKind.Resolution, "RES"),
            "DEC" => (SymbolWordKind.Decision, "DEC"),
            "L" => (SymbolWordKind.Draft, "L"),
            "PRST" => (SymbolWordKind.PresidentialStatement, "PRST"),
            "ADD" => (SymbolWordKind.NumberedSuffix, "Add"),
            "CORR" => (SymbolWordKind.NumberedSuffix, "Corr"),
            "REV" => (SymbolWordKind.NumberedSuffix, "Rev"),
            "AMEND" => (SymbolWordKind.NumberedSuffix, "Amend"),
            "EXCERPT" => (SymbolWordKind.PlainSuffix, "Excerpt"),
            "SUMMARY" => (SymbolWordKind.PlainSuffix, "Summary"),
            "C" => (SymbolWordKind.NumberedOrgan, "C"),
            "AC" => (SymbolWordKind.NumberedOrgan, "AC"),
            "CN" => (SymbolWordKind.NumberedOrgan, "CN"),
            "SC" => (SymbolWordKind.NumberedOrgan, "SC"),
            "WG" => (SymbolWordKind.NumberedOrgan, "WG"),
            "PC" => (SymbolWordKind.NumberedOrgan, "PC"),
            "EA" => (SymbolWordKind.NumberedOrgan, "EA"),
            "GC" => (SymbolWordKind.NumberedOrgan, "GC"),
            "SUB" => (SymbolWordKind.NumberedOrgan, "Sub"),
            "PCN" => (SymbolWordKind.NumberedOrgan, "PCN"),
            "CONF" => (SymbolWordKind.NumberedOrgan, "CONF"),
            "R" => (SymbolWordKind.DottedSeries, "R"),
            "SR" => (SymbolWordKind.DottedSeries, "SR"),
            "PV" => (SymbolWordKind.DottedSeries, "PV"),
            "WP" => (SymbolWordKind.DottedSeries, "WP"),
            "CRP" => (SymbolWordKind.DottedSeries, "CRP"),
            "AI" => (SymbolWordKind.Series, "AI"),
            "IC" => (SymbolWordKind.Series, "IC"),
            "INF" => (SymbolWordKind.Series, "INF"),
            "NGO" => (SymbolWordKind.Series, "NGO"),
            "PET" => (SymbolWordKind.Series, "PET"),
            "BUR" => (SymbolWordKind.Series, "BUR"),
            "SGB" => (SymbolWordKind.Series, "SGB"),
            _ => (SymbolWordKind.Other, null),
        };
        return kind;
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
