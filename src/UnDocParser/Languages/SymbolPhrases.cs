namespace UnDocParser.Languages;

/// <summary>
/// How one language puts a resolution's number into words, and its code on docs.un.org. It stands beside <see cref="Language"/>, not in it: symbols are
/// formatted without a text, and that must not load the phrases of six languages.
/// </summary>
internal sealed class SymbolPhrases
{
    private static readonly SymbolPhrases[] All =
    [
        new("en", "resolution ", "decision "),
        new("fr", "résolution ", "décision "),
        new("es", "resolución ", "decisión "),
        new("ru", "резолюция ", "решение "),
        new("ar", "القرار ", "المقرر ") { WritesLettersAsNames = true },
        new("zh", "第", "第", "号决议", "号决定") { JoinsBracket = true },
    ];

    private readonly string _beforeDecision;
    private readonly string _afterDecision;
    private readonly string _beforeResolution;
    private readonly string _afterResolution;

    private SymbolPhrases(string code, string beforeResolution, string beforeDecision, string afterResolution = "", string afterDecision = "")
    {
        Code = code;
        _beforeResolution = beforeResolution;
        _beforeDecision = beforeDecision;
        _afterResolution = afterResolution;
        _afterDecision = afterDecision;
    }

    internal string Code { get; }

    /// <summary>Whether sessions and part letters are written in the letters of the language: القرار 217 ألف (د-3).</summary>
    internal bool WritesLettersAsNames { get; private init; }

    /// <summary>Whether a bracket follows a figure without a blank: 第1631(2005)号决议.</summary>
    internal bool JoinsBracket { get; private init; }

    internal static SymbolPhrases? Find(string language)
    {
        foreach (var phrases in All)
        {
            if (string.Equals(phrases.Code, language, StringComparison.OrdinalIgnoreCase))
            {
                return phrases;
            }
        }

        return null;
    }

    internal string Resolution(string number) => _beforeResolution + number + _afterResolution;

    internal string Decision(string number) => _beforeDecision + number + _afterDecision;
}
