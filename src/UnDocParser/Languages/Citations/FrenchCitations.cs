using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>Citations in French.</summary>
internal static class FrenchCitations
{
    /// <summary>Gets the data.</summary>
    public static CitationWords Data { get; } = new()
    {
        Code = "fr",
        LinksNameParts = true,
        Decisions = PhraseSet.Of("décision", "décisions", "Décision", "Décisions"),
        Possessives = PhraseSet.Of("sa", "ses", "son"),
        Conjunctions = PhraseSet.Of("et", "ou", "ainsi que"),
        RangeWords = PhraseSet.Of("à", "au"),
        DateWords = PhraseSet.Of("du", "datée du", "en date du", "adoptée le"),
        ShortAssembly = PhraseSet.Of("Assemblée"),
        OtherOrgans =
        [
            OtherOrganSymbols.EnvironmentAssembly(
                "Assemblée des Nations Unies pour l’environnement", "Assemblée pour l’environnement",
                "Assemblée des Nations Unies pour l’environnement du Programme des Nations Unies pour l’environnement"),
            OtherOrganSymbols.HabitatAssembly("Assemblée des Nations Unies pour l’habitat", "Assemblée d’ONU-Habitat"),
            OtherOrganSymbols.CommissionOnHumanRights("Commission des droits de l’homme"),
            OtherOrganSymbols.WithoutSymbols(
                "Commission de la condition de la femme", "Commission des stupéfiants", "Commission pour la prévention du crime et la justice pénale",
                "Commission de la population et du développement", "Conférence des Parties", "Réunion des Parties", "Assemblée mondiale de la Santé",
                "Commission économique pour l’Amérique latine et les Caraïbes", "Commission économique et sociale pour l’Asie et le Pacifique",
                "Conseil d’administration"),
        ],
        Pinpoints =
        [
            new(PinpointKind.Paragraph, PhraseSet.Of("paragraphe", "paragraphes", "par.", "alinéa", "alinéas")),
            new(PinpointKind.Annex, PhraseSet.Of("annexe", "annexes")),
            new(PinpointKind.Appendix, PhraseSet.Of("appendice", "pièce jointe")),
            new(PinpointKind.Chapter, PhraseSet.Of("chapitre", "chapitres", "chap.")),
            new(PinpointKind.Section, PhraseSet.Of("section", "sections", "sect.")),
            new(PinpointKind.Part, PhraseSet.Of("partie", "parties", "première partie", "deuxième partie")),
            new(PinpointKind.Volume, PhraseSet.Of("vol.", "volume")),
            new(PinpointKind.Article, PhraseSet.Of("article", "articles", "art.")),
            new(PinpointKind.Resolution, PhraseSet.Of("résolution", "résolutions")),
            new(PinpointKind.Decision, PhraseSet.Of("décision", "décisions")),
            new(PinpointKind.Supplement, PhraseSet.Of("Supplément no", "Supplément n°", "Supplément nº", "Suppléments nos")),
        ],
        SourceStems = ["Charte", "Recueil", "Treaty"],
        SameSource = PhraseSet.Of("Ibid.", "Ibid", "Idem"),
        TreatySeries = PhraseSet.Of("Recueil des Traités", "Recueil des traités", "Treaty Series"),
        Volume = PhraseSet.Of("vol.", "volume"),
        Number = PhraseSet.Of("no", "n°", "nº", "nos", "No."),
        Charter = PhraseSet.Of("de la Charte", "de la Charte des Nations Unies"),
        Articles = PhraseSet.Of("Article", "Articles", "article", "articles"),
        Chapters = PhraseSet.Of("Chapitre", "Chapitres", "chapitre", "chapitres"),
    };
}
