namespace UnDocParser.Languages;

/// <summary>Who submits a draft, and what was issued again, in English.</summary>
internal static class EnglishMasthead
{
    /// <summary>Gets the words of sponsor lines.</summary>
    public static SponsorWords Sponsors { get; } = new()
    {
        OnBehalf = PhraseSet.Of("on behalf of", "also on behalf of", "speaking on behalf of", "in the name of"),
        SubmittedBy = PhraseSet.Of(
        [
            .. from draft in new[] { "Draft resolution", "Revised draft resolution", "Draft decision", "Draft resolutions", "Amendment", "Amendments" }
               from verb in new[] { "submitted by", "proposed by", "introduced by" }
               from article in new[] { string.Empty, " the" }
               select $"{draft} {verb}{article}",
        ]),
        Grounds = PhraseSet.Of("on the basis of", "following informal consultations"),
        Conjunctions = [" and "],
        JoinedNames = PhraseSet.Of(
            "Antigua and Barbuda", "Bosnia and Herzegovina", "Saint Kitts and Nevis", "Saint Vincent and the Grenadines",
            "Sao Tome and Principe", "Trinidad and Tobago", "United Kingdom of Great Britain and Northern Ireland",
            "Serbia and Montenegro", "Group of 77 and China"),
        InvertedEndings = ["of", "of the"],
    };

    /// <summary>Gets the words that open the note of a reissue.</summary>
    public static PhraseSet Reissue { get; } = PhraseSet.Of(
        "Reissued for technical reasons", "Re-issued for technical reasons", "Second reissue for technical reasons",
        "Third reissue for technical reasons", "Fourth reissue for technical reasons", "Reissue for technical reasons",
        "Reissued for the second time for technical reasons", "Reissued on", "Reissued as received", "Reissued");
}
