using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>Citations in English.</summary>
internal static class EnglishCitations
{
    /// <summary>Gets the data.</summary>
    public static CitationWords Data { get; } = new()
    {
        Code = "en",
        Decisions = PhraseSet.Of("decision", "decisions", "Decision", "Decisions"),
        Possessives = PhraseSet.Of("its", "its own", "its previous", "its earlier", "its subsequent", "its relevant"),
        Conjunctions = PhraseSet.Of("and", "or", "as well as", "and also"),
        RangeWords = PhraseSet.Of("to", "through"),
        DateWords = PhraseSet.Of("of", "dated", "adopted on"),
        ShortAssembly = PhraseSet.Of("Assembly"),
        OtherOrgans =
        [
            OtherOrganSymbols.EnvironmentAssembly("United Nations Environment Assembly", "Environment Assembly", "United Nations Environment Assembly of the United Nations Environment Programme"),
            OtherOrganSymbols.HabitatAssembly("United Nations Habitat Assembly", "Habitat Assembly"),
            OtherOrganSymbols.CommissionOnHumanRights("Commission on Human Rights"),
            OtherOrganSymbols.WithoutSymbols(
                "Commission on the Status of Women", "Commission on Narcotic Drugs", "Commission on Crime Prevention and Criminal Justice",
                "Commission on Population and Development", "Conference of the Parties", "Meeting of the Parties", "World Health Assembly",
                "Economic Commission for Latin America and the Caribbean", "Economic and Social Commission for Asia and the Pacific",
                "Commission on Sustainable Development", "Governing Council"),
        ],
        Pinpoints =
        [
            new(PinpointKind.Paragraph, PhraseSet.Of("paragraph", "paragraphs", "para.", "paras.", "operative paragraph", "operative paragraphs")),
            new(PinpointKind.Annex, PhraseSet.Of("annex", "annexes")),
            new(PinpointKind.Appendix, PhraseSet.Of("appendix", "appendices", "enclosure")),
            new(PinpointKind.Chapter, PhraseSet.Of("chapter", "chapters", "chap.", "chaps.")),
            new(PinpointKind.Section, PhraseSet.Of("section", "sections", "sect.", "sects.")),
            new(PinpointKind.Part, PhraseSet.Of("part", "parts")),
            new(PinpointKind.Volume, PhraseSet.Of("vol.", "vols.", "volume")),
            new(PinpointKind.Article, PhraseSet.Of("article", "articles", "art.", "arts.")),
            new(PinpointKind.Resolution, PhraseSet.Of("resolution", "resolutions")),
            new(PinpointKind.Decision, PhraseSet.Of("decision", "decisions")),
            new(PinpointKind.Supplement, PhraseSet.Of("Supplement No.", "Supplements Nos.")),
        ],
        SourceStems = ["Charter", "Treaty"],
        SameSource = PhraseSet.Of("Ibid.", "Ibid", "Same", "Idem", "Id."),
        TreatySeries = PhraseSet.Of("Treaty Series"),
        Volume = PhraseSet.Of("vol.", "vols.", "volume"),
        Number = PhraseSet.Of("No.", "Nos."),
        Charter = PhraseSet.Of("of the Charter", "of the Charter of the United Nations", "of the United Nations Charter"),
        Articles = PhraseSet.Of("Article", "Articles"),
        Chapters = PhraseSet.Of("Chapter", "Chapters"),
    };
}
