using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>Spanish.</summary>
internal static class Spanish
{
    /// <summary>Gets the data.</summary>
    public static Language Data { get; } = new()
    {
        Code = "es",
        Actions = SpanishActions.Data,
        Publisher = PhraseSet.Of("Naciones Unidas"),
        Organs =
        [
            new(ResolutionOrgan.GeneralAssembly, ["Asamblea General"], ["La Asamblea General"]),
            new(ResolutionOrgan.SecurityCouncil, ["Consejo de Seguridad"], ["El Consejo de Seguridad"]),
            new(ResolutionOrgan.EconomicAndSocialCouncil, ["Consejo Económico y Social"], ["El Consejo Económico y Social"]),
            new(ResolutionOrgan.HumanRightsCouncil, ["Consejo de Derechos Humanos"], ["El Consejo de Derechos Humanos"]),
        ],
        DistributionLabel = PhraseSet.Of("Distr.:", "Distr."),
        Distributions =
        [
            new("general", "general"), new("limitada", "limited"),
            new("reservada", "restricted"), new("restringida", "restricted"),
        ],
        OriginalLabel = PhraseSet.Of("Original:"),
        LanguageNames =
        [
            new("árabe", "ar"), new("chino", "zh"), new("inglés", "en"),
            new("francés", "fr"), new("ruso", "ru"), new("español", "es"),
        ],
        SessionWords = ["período de sesiones", "períodos de sesiones"],
        AgendaItemLabel = PhraseSet.Of("Tema", "Temas"),
        AdoptionLabel = PhraseSet.Of(
            "Resolución aprobada", "Resoluciones aprobadas", "Decisión aprobada", "Decisiones aprobadas",
            "Decisión adoptada", "Resolución adoptada", "Aprobada por", "Aprobada sin"),
        ResolutionLabel = PhraseSet.Of("Resolución", "Decisión"),
        SponsorEnding = PhraseSet.Of(
            "proyecto de resolución", "proyecto de resolución revisado", "proyecto de decisión",
            "proyectos de resolución", "enmienda", "enmiendas"),
        Sponsors = SpanishMasthead.Sponsors,
        ReissueNote = SpanishMasthead.Reissue,
        Months =
        [
            PhraseSet.Of("enero"),
            PhraseSet.Of("febrero"),
            PhraseSet.Of("marzo"),
            PhraseSet.Of("abril"),
            PhraseSet.Of("mayo"),
            PhraseSet.Of("junio"),
            PhraseSet.Of("julio"),
            PhraseSet.Of("agosto"),
            PhraseSet.Of("septiembre", "setiembre"),
            PhraseSet.Of("octubre"),
            PhraseSet.Of("noviembre"),
            PhraseSet.Of("diciembre"),
        ],
        MeetingWords = ["sesión plenaria", "sesión", "reunión plenaria", "reunión"],
        VoteLabel = PhraseSet.Of("[Aprobada", "[Rechazada"),
        Votes = new()
        {
            InFavour = PhraseSet.Of("Votos a favor", "A favor"),
            Against = PhraseSet.Of("Votos en contra", "En contra"),
            Abstaining = PhraseSet.Of("Abstenciones"),
            WithoutVote = PhraseSet.Of("sin votación", "sin someterse a votación", "sin que se procediera a votación"),
            Numbers = [new("ninguno", "0"), new("ninguna", "0"), new("cero", "0"), new("sin abstenciones", "0"), new("un voto", "1"), new("una abstención", "1")],
        },
        AnnexLabel = PhraseSet.Of("Anexo", "Anexos", "Apéndice", "Documento adjunto"),
        TableLabel = PhraseSet.Of("Cuadro", "Tabla"),
        StatementTitle = PhraseSet.Of(
            "Declaración de la Presidencia", "Declaración del Presidente", "Declaración de la Presidenta",
            "Declaración formulada por"),
        PreambularOpeners = PhraseSet.FromBlock(SpanishOpeners.Preambular),
        OperativeOpeners = PhraseSet.FromBlock(SpanishOpeners.Operative),
        Conjunctions = PhraseSet.Of("y", "o", "e", "u", "y/o"),
        Compounds = PhraseSet.Split(SpanishCompounds.Words),
        CommonWords = ["de", "la", "los", "las", "el", "del", "y", "en", "que", "por", "para", "con", "su"],
        NumberCounters = PhraseSet.Of(
            "de enero", "de febrero", "de marzo", "de abril", "de mayo", "de junio",
            "de julio", "de agosto", "de septiembre", "de octubre", "de noviembre", "de diciembre",
            "horas", "días", "semanas", "meses", "años", "por ciento", "millones"),
        ResolutionWords = PhraseSet.Of("resolución", "resoluciones", "decisión", "decisiones"),
    };
}
