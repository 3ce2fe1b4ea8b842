namespace UnDocParser.Model;

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
    private static readonly (string Text, SymbolWordKind Kind)[] Known =
    [
        ("RES", SymbolWordKind.Resolution),
        ("DEC", SymbolWordKind.Decision),
        ("L", SymbolWordKind.Draft),
        ("PRST", SymbolWordKind.PresidentialStatement),
        ("Add", SymbolWordKind.NumberedSuffix),
        ("Corr", SymbolWordKind.NumberedSuffix),
        ("Rev", SymbolWordKind.NumberedSuffix),
        ("Amend", SymbolWordKind.NumberedSuffix),
        ("Excerpt", SymbolWordKind.PlainSuffix),
        ("Summary", SymbolWordKind.PlainSuffix),
        ("C", SymbolWordKind.NumberedOrgan),
        ("AC", SymbolWordKind.NumberedOrgan),
        ("CN", SymbolWordKind.NumberedOrgan),
        ("SC", SymbolWordKind.NumberedOrgan),
        ("WG", SymbolWordKind.NumberedOrgan),
        ("PC", SymbolWordKind.NumberedOrgan),
        ("EA", SymbolWordKind.NumberedOrgan),
        ("GC", SymbolWordKind.NumberedOrgan),
        ("Sub", SymbolWordKind.NumberedOrgan),
        ("PCN", SymbolWordKind.NumberedOrgan),
        ("CONF", SymbolWordKind.NumberedOrgan),
        ("R", SymbolWordKind.DottedSeries),
        ("SR", SymbolWordKind.DottedSeries),
        ("PV", SymbolWordKind.DottedSeries),
        ("WP", SymbolWordKind.DottedSeries),
        ("CRP", SymbolWordKind.DottedSeries),
        ("AI", SymbolWordKind.Series),
        ("IC", SymbolWordKind.Series),
        ("INF", SymbolWordKind.Series),
        ("NGO", SymbolWordKind.Series),
        ("PET", SymbolWordKind.Series),
        ("BUR", SymbolWordKind.Series),
        ("SGB", SymbolWordKind.Series),
    ];

    internal static SymbolWordKind Find(ReadOnlySpan<char> word, out string? writing)
    {
        if (word.Length is > 0 and <= 7)
        {
            var initial = SymbolCharacters.ToUpper(word[0]);
            foreach (var (text, kind) in Known)
            {
                if (text[0] == initial && text.Length == word.Length && word.Equals(text.AsSpan(), StringComparison.OrdinalIgnoreCase))
                {
                    writing = text;
                    return kind;
                }
            }
        }

        writing = null;
        return SymbolWordKind.Other;
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
