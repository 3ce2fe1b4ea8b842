using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>Citations in Spanish.</summary>
internal static class SpanishCitations
{
    /// <summary>Gets the data.</summary>
    public static CitationWords Data { get; } = new()
    {
        Code = "es",
        Decisions = PhraseSet.Of("decisión", "decisiones", "Decisión", "Decisiones"),
        Possessives = PhraseSet.Of("su", "sus"),
        Conjunctions = PhraseSet.Of("y", "e", "o", "u", "así como"),
        RangeWords = PhraseSet.Of("a", "al"),
        DateWords = PhraseSet.Of("de", "del", "de fecha", "aprobada el"),
        ShortAssembly = PhraseSet.Of("Asamblea"),
        OtherOrgans =
        [
            OtherOrganSymbols.EnvironmentAssembly(
                "Asamblea de las Naciones Unidas sobre el Medio Ambiente", "Asamblea sobre el Medio Ambiente",
                "Asamblea de las Naciones Unidas sobre el Medio Ambiente del Programa de las Naciones Unidas para el Medio Ambiente"),
            OtherOrganSymbols.HabitatAssembly("Asamblea de ONU-Hábitat", "Asamblea de las Naciones Unidas para el Hábitat"),
            OtherOrganSymbols.CommissionOnHumanRights("Comisión de Derechos Humanos"),
            OtherOrganSymbols.WithoutSymbols(
                "Comisión de la Condición Jurídica y Social de la Mujer", "Comisión de Estupefacientes", "Comisión de Prevención del Delito y Justicia Penal",
                "Comisión de Población y Desarrollo", "Conferencia de las Partes", "Reunión de las Partes", "Asamblea Mundial de la Salud",
                "Comisión Económica para América Latina y el Caribe", "Comisión Económica y Social para Asia y el Pacífico", "Consejo de Administración"),
        ],
        Pinpoints =
        [
            new(PinpointKind.Paragraph, PhraseSet.Of("párrafo", "párrafos", "párr.", "párrs.")),
            new(PinpointKind.Annex, PhraseSet.Of("anexo", "anexos")),
            new(PinpointKind.Appendix, PhraseSet.Of("apéndice", "documento adjunto")),
            new(PinpointKind.Chapter, PhraseSet.Of("capítulo", "capítulos", "cap.", "caps.")),
            new(PinpointKind.Section, PhraseSet.Of("sección", "secciones", "secc.", "sect.")),
            new(PinpointKind.Part, PhraseSet.Of("parte", "partes")),
            new(PinpointKind.Volume, PhraseSet.Of("vol.", "volumen")),
            new(PinpointKind.Article, PhraseSet.Of("artículo", "artículos", "art.", "arts.")),
            new(PinpointKind.Resolution, PhraseSet.Of("resolución", "resoluciones")),
            new(PinpointKind.Decision, PhraseSet.Of("decisión", "decisiones")),
            new(PinpointKind.Supplement, PhraseSet.Of("Suplemento núm.", "Suplemento Nº", "Suplemento No.", "suplemento núm.")),
        ],
        SourceStems = ["Carta", "Recueil", "Treaty"],
        SameSource = PhraseSet.Of("Ibid.", "Ibíd.", "Ibid", "Ibíd", "Ídem", "Idem"),
        TreatySeries = PhraseSet.Of("Treaty Series", "Recueil des Traités"),
        Volume = PhraseSet.Of("vol.", "volumen"),
        Number = PhraseSet.Of("núm.", "núms.", "Nº", "N°", "No."),
        Charter = PhraseSet.Of("de la Carta", "de la Carta de las Naciones Unidas"),
        Articles = PhraseSet.Of("Artículo", "Artículos", "artículo", "artículos"),
        Chapters = PhraseSet.Of("Capítulo", "Capítulos", "capítulo", "capítulos"),
    };
}
