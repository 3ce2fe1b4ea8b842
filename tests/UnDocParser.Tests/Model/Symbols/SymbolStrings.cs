namespace UnDocParser.Tests.Model.Symbols;

/// <summary>Strings that look like symbols, more or less: pieces of symbols in an order that means something or none, then damaged.</summary>
internal sealed class SymbolStrings(Random random)
{
    private static readonly string[] Bodies =
        ["A", "S", "E", "T", "ST", "FCCC", "UNEP", "GC(46)", "ICC-ASP", "CAT-OP", "a", "s", "NPT", "А", "C", "RES", "Add", "rev", "ES", "COP(13)", "M.5", "X.y"];

    private static readonly string[] Words =
    [
        "RES", "DEC", "PRST", "L", "SR", "PV", "WP", "INF", "NGO", "CRP", "R", "Res", "dec", "prst", "l", "C", "AC", "CONF", "Sub", "WG", "HRC", "hrc", "OzL.Pro",
        "Add", "Corr", "Rev", "Amend", "Summary", "Excerpt", "ADD", "rev", "Part", "G77", "Ünd", "ES", "S", "E", "d", "B", "MMCXX",
    ];

    private static readonly string[] Sessions =
        ["S-30", "ES-10", "S-VI", "ES-V", "s-4", "(III)", "(XXIX)", "(S-VI)", "(ES-V)", "(2005)", "(1)", "(1946)", "(د-3)", "(دإ-6)", "دإ-30", "دإط-11", "د-75", "د-", "(IIII)", "(CXX)"];

    private static readonly string[] Parts =
        [" A", "b", "A-B", " A to D", " A, C and E", "[A]", " [A-C]", " ألف", " ألف وباء", "ألف إلى دال", " А–В", " A et B", "A和B", " A,B,and C", " Z", " Z-A", "[A", "A]"];

    private static readonly string[] Brackets =
        ["(Part I)", " (Part II)", "(Sect.29b)", "(PartsIandII)", "(Parts I and)", "(Introduction)", " (Resumption 1)", "()", "( )", "(Vol.)", "(Sects.)", "(a/b)", "(Part", ")", "(1)(2)", "((a))", "(#?%)", "(日本)"];

    private static readonly string[] Suffixes =
        ["/Add.1", "/Corr.2", "/Rev.1", "/Rev.1/Add.3", " Add2", "Add.1", "Rev1", "/Summary", "/Excerpt", "/Add/1", "/Amend.4", "*", "**", "-*", "/-*", "/Corr", "/Add.", "/Rev.X"];

    private static readonly string[] Joiners = ["/", "/", "/", "/", ".", "", " ", "-", "\u2011", " \u2013 ", "/ ", " /", "//", ", ", "\u2044", "\u00A0"];

    private static readonly string[] Odd =
    [
        "\0", "\u0001", "\u001B", "\uD800", "\uDC00", "\uFFFF", "\u00AD", "\u200F", "\u202E", "\u0640", "\uFEFF", "\u3000", "\t", "\n", "٣", "３", "ｂ", "／", "（", "）", "é", "ж", "和", "，",
        "#", "?", "%", "\\", "\"", "<", ":", ";", "&", "'", "..", "/../", "()", "[", "]", "*", "-", ".", "/", "0", "9", "A", "z", " ", "999999999999999999999",
    ];

    /// <summary>Returns the next string; most are shorter than the longest symbol, some are longer.</summary>
    public string Next() => random.Next(12) switch
    {
        < 5 => Damage(Symbol()),
        < 7 => Damage(Symbol() + Pick("-", "\u2011", " - ", "") + Symbol()),
        < 10 => Pieces(random.Next(1, 9)),
        10 => Characters(random.Next(24)),
        _ => Damage(Pieces(random.Next(8, 40))),
    };

    private string Symbol() =>
        Pick(Bodies)
        + Maybe(3, () => "/" + Pick(Words) + Maybe(2, () => "." + Figure()))
        + Maybe(2, () => "/" + (random.Next(3) > 0 ? Figure() : Pick(Sessions)))
        + "/" + Maybe(3, () => Pick(Words) + Pick("/", ".", "", " "))
        + Figure() + Maybe(12, () => "-" + Figure())
        + Maybe(3, () => Pick(Parts))
        + Maybe(3, () => Pick(Sessions))
        + Maybe(4, () => Pick(Brackets))
        + Maybe(3, () => Pick(Suffixes))
        + Maybe(6, () => Pick(Suffixes) + Maybe(3, () => Pick(Joiners) + Pick(Words) + Pick(Joiners) + Figure()));

    private string Pieces(int count) => string.Concat(Enumerable.Range(0, count).Select(index => (index == 0 ? "" : Pick(Joiners)) + Piece()));

    private string Piece() => random.Next(9) switch
    {
        < 2 => Figure(),
        < 4 => Pick(Words),
        4 => Pick(Bodies),
        5 => Pick(Sessions),
        6 => Pick(Parts),
        7 => Pick(Suffixes),
        _ => Pick(Brackets),
    };

    private string Characters(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => random.Next(3) == 0 ? $"{(char)random.Next(char.MaxValue + 1)}" : Pick(Odd)));

    private string Damage(string text)
    {
        for (int left = random.Next(6) - 2; left > 0; left--)
        {
            int position = random.Next(text.Length + 1);
            text = random.Next(5) switch
            {
                0 => text.Insert(position, Pick(Odd)),
                1 => text.Insert(position, Piece()),
                2 => text.Remove(position, Math.Min(random.Next(1, 4), text.Length - position)),
                3 => text.Insert(position, text[..random.Next(text.Length + 1)]),
                _ => random.Next(2) == 0 ? text.ToLowerInvariant() : text.ToUpperInvariant(),
            };
        }

        return text;
    }

    private string Figure() => random.Next(6) switch
    {
        0 => $"{random.Next(1946, 2100)}",
        1 => $"{random.Next(10)}",
        2 => $"0{random.Next(100)}",
        _ => $"{random.Next(1, 4000)}",
    };

    private string Maybe(int oneIn, Func<string> piece) => random.Next(oneIn) == 0 ? piece() : "";

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
