using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>English.</summary>
internal static class English
{
    /// <summary>Gets the data.</summary>
    public static Language Data { get; } = new()
    {
        Code = "en",
        Actions = EnglishActions.Data,
        Publisher = PhraseSet.Of("United Nations"),
        Organs =
        [
            new(ResolutionOrgan.GeneralAssembly, ["General Assembly"], ["The General Assembly"]),
            new(ResolutionOrgan.SecurityCouncil, ["Security Council"], ["The Security Council"]),
            new(ResolutionOrgan.EconomicAndSocialCouncil, ["Economic and Social Council"], ["The Economic and Social Council"]),
            new(ResolutionOrgan.HumanRightsCouncil, ["Human Rights Council"], ["The Human Rights Council"]),
        ],
        DistributionLabel = PhraseSet.Of("Distr.:", "Distr."),
        Distributions = [new("General", "general"), new("Limited", "limited"), new("Restricted", "restricted")],
        OriginalLabel = PhraseSet.Of("Original:"),
        LanguageNames =
        [
            new("Arabic", "ar"), new("Chinese", "zh"), new("English", "en"),
            new("French", "fr"), new("Russian", "ru"), new("Spanish", "es"),
        ],
        SessionWords = ["session"],
        AgendaItemLabel = PhraseSet.Of("Agenda item", "Agenda items"),
        AdoptionLabel = PhraseSet.Of(
            "Resolution adopted", "Resolutions adopted", "Decision adopted", "Decisions adopted",
            "Adopted by", "Adopted without"),
        ResolutionLabel = PhraseSet.Of("Resolution", "Decision"),
        SponsorEnding = PhraseSet.Of(
            "draft resolution", "revised draft resolution", "draft decision", "draft resolutions", "amendment"),
        Sponsors = EnglishMasthead.Sponsors,
        ReissueNote = EnglishMasthead.Reissue,
        Months =
        [
            PhraseSet.Of("January"), PhraseSet.Of("February"), PhraseSet.Of("March"), PhraseSet.Of("April"), PhraseSet.Of("May"), PhraseSet.Of("June"),
            PhraseSet.Of("July"), PhraseSet.Of("August"), PhraseSet.Of("September"), PhraseSet.Of("October"), PhraseSet.Of("November"), PhraseSet.Of("December"),
        ],
        MeetingWords = ["plenary meeting", "meeting"],
        VoteLabel = PhraseSet.Of("[Adopted", "[Rejected"),
        Votes = new()
        {
            InFavour = PhraseSet.Of("In favour", "In favor"),
            Against = PhraseSet.Of("Against"),
            Abstaining = PhraseSet.Of("Abstaining", "Abstentions"),
            WithoutVote = PhraseSet.Of("without a vote"),
            Numbers = [new("no", "0"), new("none", "0"), new("zero", "0"), new("one", "1")],
        },
        AnnexLabel = PhraseSet.Of("Annex", "Annexes", "Appendix", "Enclosure"),
        TableLabel = PhraseSet.Of("Table"),
        StatementTitle = PhraseSet.Of("Statement by the President"),
        PreambularOpeners = PhraseSet.FromBlock(EnglishOpeners.Preambular),
        OperativeOpeners = PhraseSet.FromBlock(EnglishOpeners.Operative),
        Conjunctions = PhraseSet.Of("and", "or", "and/or"),
        MarksFollowStops = true,
        Compounds = PhraseSet.Split(EnglishCompounds.Words),
        Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
        OrdinalTails =
        [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        ],
        CommonWords = ["the", "of", "and", "to", "in", "its", "by", "with", "that", "for"],
        NumberCounters = PhraseSet.Of(
            "a.m.", "p.m.", "hours", "days", "weeks", "months", "years", "per cent", "percent", "million", "billion"),
        ResolutionWords = PhraseSet.Of("resolution", "resolutions", "decision", "decisions"),
    };
}
