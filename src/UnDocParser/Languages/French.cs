using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>French.</summary>
internal static class French
{
    /// <summary>Gets the data.</summary>
    public static Language Data { get; } = new()
    {
        Code = "fr",
        Actions = FrenchActions.Data,
        Publisher = PhraseSet.Of("Nations Unies"),
        Organs =
        [
            new(ResolutionOrgan.GeneralAssembly, ["Assemblée générale"], ["L’Assemblée générale", "L’Assembléegénérale"]),
            new(ResolutionOrgan.SecurityCouncil, ["Conseil de sécurité"], ["Le Conseil de sécurité"]),
            new(
                ResolutionOrgan.EconomicAndSocialCouncil,
                ["Conseil économique et social"],
                ["Le Conseil économique et social", "Le Conseil économiqueetsocial"]),
            new(ResolutionOrgan.HumanRightsCouncil, ["Conseil des droits de l’homme"], ["Le Conseil des droits de l’homme"]),
        ],
        DistributionLabel = PhraseSet.Of("Distr.", "Distr.:"),
        Distributions =
        [
            new("générale", "general"), new("limitée", "limited"), new("restreinte", "restricted"),
            new("General", "general"), new("Limited", "limited"),
        ],
        OriginalLabel = PhraseSet.Of("Original :", "Original:"),
        LanguageNames =
        [
            new("arabe", "ar"), new("chinois", "zh"), new("anglais", "en"),
            new("français", "fr"), new("russe", "ru"), new("espagnol", "es"),
        ],
        SessionWords = ["session"],
        AgendaItemLabel = PhraseSet.Of("Point", "Points"),
        AdoptionLabel = PhraseSet.Of(
            "Résolution adoptée", "Résolutions adoptées", "Décision adoptée", "Décisions adoptées",
            "Adoptée par", "Adoptée sans"),
        ResolutionLabel = PhraseSet.Of("Résolution", "Décision"),
        SponsorEnding = PhraseSet.Of(
            "projet de résolution", "projet de résolution révisé", "projet de décision", "projets de résolution", "amendement"),
        Sponsors = FrenchMasthead.Sponsors,
        ReissueNote = FrenchMasthead.Reissue,
        Months =
        [
            PhraseSet.Of("janvier"), PhraseSet.Of("février"), PhraseSet.Of("mars"), PhraseSet.Of("avril"), PhraseSet.Of("mai"), PhraseSet.Of("juin"),
            PhraseSet.Of("juillet"), PhraseSet.Of("août"), PhraseSet.Of("septembre"), PhraseSet.Of("octobre"), PhraseSet.Of("novembre"), PhraseSet.Of("décembre"),
        ],
        MeetingWords = ["séance plénière", "séance", "réunion plénière", "réunion"],
        VoteLabel = PhraseSet.Of("[Adoptée", "[Rejetée"),
        Votes = new()
        {
            InFavour = PhraseSet.Of("Ont voté pour", "Votent pour", "Pour"),
            Against = PhraseSet.Of("Ont voté contre", "Votent contre", "Contre"),
            Abstaining = PhraseSet.Of("Se sont abstenus", "S’abstiennent", "Abstentions"),
            WithoutVote = PhraseSet.Of("sans vote", "sans être mise aux voix", "sans mise aux voix"),
            Numbers = [new("zéro", "0"), new("aucune", "0"), new("sans abstention", "0"), new("une voix", "1"), new("une abstention", "1")],
        },
        AnnexLabel = PhraseSet.Of("Annexe", "Annexes", "Appendice", "Pièce jointe"),
        TableLabel = PhraseSet.Of("Tableau"),
        StatementTitle = PhraseSet.Of(
            "Déclaration de la présidence", "Déclaration du Président", "Déclaration de la Présidente",
            "Déclaration faite par"),
        PreambularOpeners = PhraseSet.FromBlock(FrenchOpeners.Preambular),
        OperativeOpeners = PhraseSet.FromBlock(FrenchOpeners.Operative),
        Conjunctions = PhraseSet.Of("et", "ou", "et/ou"),
        Compounds = PhraseSet.Split(FrenchCompounds.Words),
        Tens = ["soixantedix", "quatrevingtdix", "quatrevingt", "vingt", "trente", "quarante", "cinquante", "soixante", "dix"],
        OrdinalTails =
        [
            "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième",
            "onzième", "douzième", "treizième", "quatorzième", "quinzième", "seizième", "unième", "vingtième",
            "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
        ],
        CommonWords = ["de", "la", "les", "des", "et", "le", "du", "que", "dans", "aux"],
        NumberCounters = PhraseSet.Of(
            "h", "heures", "jours", "semaines", "mois", "ans", "pour cent", "millions", "milliards"),
        ResolutionWords = PhraseSet.Of("résolution", "résolutions", "décision", "décisions"),
    };
}
