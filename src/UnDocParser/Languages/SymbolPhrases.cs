namespace UnDocParser.Languages;

/// <summary>How one language puts a resolution's number into words.</summary>
[Section("symbols")]
internal sealed partial class SymbolPhrases(LanguageTable table)
{
    private const string Number = "<number>";

    /// <summary>Gets the code of the language, as docs.un.org has it too.</summary>
    [Key("language.code")]
    public partial string Code { get; }

    /// <summary>Gets a resolution in words: <c>第&lt;number&gt;号决议</c>.</summary>
    [Key("resolution")]
    public partial string ResolutionPattern { get; }

    /// <summary>Gets a decision in words.</summary>
    [Key("decision")]
    public partial string DecisionPattern { get; }

    /// <summary>Gets a value indicating whether sessions and part letters are written in the letters of the language: القرار 217 ألف (د-3).</summary>
    public partial bool WritesLettersAsNames { get; }

    /// <summary>Gets a value indicating whether a bracket follows a figure without a blank: 第1631(2005)号决议.</summary>
    public partial bool JoinsBracket { get; }

    /// <summary>Returns the phrases of a language, whatever the case of its code, or null.</summary>
    public static SymbolPhrases? Find(string language)
    {
        foreach (Language known in LanguageSet.All)
        {
            if (string.Equals(known.Code, language, StringComparison.OrdinalIgnoreCase))
            {
                return known.Symbols;
            }
        }

        return null;
    }

    /// <summary>Returns a resolution in words.</summary>
    public string Resolution(string number) => ResolutionPattern.Replace(Number, number);

    /// <summary>Returns a decision in words.</summary>
    public string Decision(string number) => DecisionPattern.Replace(Number, number);
}
