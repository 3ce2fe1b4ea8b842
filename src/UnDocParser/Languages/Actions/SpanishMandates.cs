using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>Sessions, time and reports, in Spanish.</summary>
internal static class SpanishMandates
{
    private static readonly string[] TenWords =
        ["vigésim", "trigésim", "cuadragésim", "quincuagésim", "sexagésim", "septuagésim", "octogésim", "nonagésim"];

    /// <summary>Gets the words for sessions and time.</summary>
    public static CalendarLexicon Calendar { get; } = new()
    {
        Ordinals = OrdinalWords.Compose(
            """
            primer | primero | primera
            segundo | segunda
            tercer | tercero | tercera
            cuarto | cuarta
            quinto | quinta
            sexto | sexta
            séptimo | séptima
            octavo | octava
            noveno | novena
            décimo | décima
            undécimo | undécima | decimoprimer
            duodécimo | duodécima
            decimotercer | decimotercero | decimotercera
            decimocuarto | decimocuarta
            decimoquinto | decimoquinta
            decimosexto | decimosexta
            decimoséptimo | decimoséptima
            decimoctavo | decimoctava
            decimonoveno | decimonovena
            """,
            """
            vigésimo | vigésima
            trigésimo | trigésima
            cuadragésimo | cuadragésima
            quincuagésimo | quincuagésima
            sexagésimo | sexagésima
            septuagésimo | septuagésima
            octogésimo | octogésima
            nonagésimo | nonagésima
            """,
            (ten, one, words) => one > 9 ? [] : words.SelectMany(word => new[]
            {
                $"{TenWords[(ten / 10) - 2]}o {word}", $"{TenWords[(ten / 10) - 2]}a {word}", $"{TenWords[(ten / 10) - 2].Replace('é', 'e')}o{word}",
            })),
        OrdinalSuffixes = PhraseSet.Of("º", "ª", "°", "o", "a", ".º", ".ª", "er"),
        NumberJoints = PhraseSet.Of("y", "a", ",", "e", "y en su"),
        SessionNouns = PhraseSet.Of("período de sesiones", "periodo de sesiones", "períodos de sesiones", "períodos ordinarios de sesiones", "período ordinario de sesiones"),
        SessionAdjectives = PhraseCodes<SymbolSessionKind>.FromBlock(
            """
            Special: extraordinario | período extraordinario de sesiones
            EmergencySpecial: extraordinario de emergencia
            Regular: sustantivo | ordinario | anual
            """,
            VerbCode.ParseName<SymbolSessionKind>),
        MeetingNouns = PhraseSet.Of("sesión", "sesiones", "sesión plenaria", "sesiones plenarias", "reunión plenaria"),
        YearLinks = PhraseSet.Of("de", "del año", "correspondiente a", "del"),
        NextSession = PhraseSet.Of("próximo período de sesiones", "siguiente período de sesiones"),
        RangeWords = PhraseSet.Of("al", "a", "y"),
    };

    /// <summary>Gets the words for reports.</summary>
    public static MandateLexicon Mandates { get; } = new()
    {
        Predicates =
        [
            new(
                PhraseSet.Of(
                    "presente", "presenten", "prepare", "elabore", "proporcione", "facilite", "presentar", "preparar", "transmita", "presentarle", "someta", "rinda", "presentará",
                    "le presente", "publique", "ofrezca", "elaborar", "proporcionar", "presentara"),
                PhraseSet.Of(
                    "un informe", "informes", "su informe", "sus informes", "un nuevo informe", "una actualización", "actualizaciones", "informe", "información actualizada", "exposiciones informativas",
                    "una exposición", "un primer informe", "un informe final")),
            new(PhraseSet.Of("mantenga", "mantener", "mantengan", "lo mantenga", "la mantenga"), PhraseSet.Of("informado", "informada", "informados", "al corriente")),
            new(
                PhraseSet.Of(
                    "que informe", "que le informe", "que la informe", "que lo informe", "e informe", "y que informe", "que informen", "que le informen", "a que informe", "a informar", "a que informen", "le informe",
                    "siga informando", "informara", "informará"),
                PhraseSet.Empty),
        ],
        KnownReports = PhraseSet.Of("el", "del", "este", "ese", "dicho", "en el", "en su", "al", "último"),
        Recipients = PhraseCodes<RecipientCode>.FromBlock(
            """
            Own: le | la informe | lo informe | al consejo | el consejo | a la asamblea | la asamblea | la mantenga | lo mantenga | presentarle
            GeneralAssembly: a la asamblea general | la asamblea general
            SecurityCouncil: al consejo de seguridad
            EconomicAndSocialCouncil: al consejo económico y social
            HumanRightsCouncil: al consejo de derechos humanos
            SecretaryGeneral: al secretario general
            Other: al comité de información | al comité especial | a la comisión consultiva en asuntos administrativos y de presupuesto | a la comisión de la condición jurídica y social de la mujer | al comité
            States: a los estados miembros
            """,
            RecipientCode.Parse),
        RecipientLeads = PhraseSet.Of("a la comisión", "a la conferencia"),
        SubjectLeads = PhraseSet.Of("sobre", "acerca de", "acerca del", "relativo a", "en relación con", "con respecto a", "respecto de"),
        SubjectLinks = PhraseSet.Of("de", "de la", "de los", "del", "de las"),
        SubjectAnaphora = PhraseSet.Of("al respecto", "a ese respecto", "a este respecto", "sobre el particular"),
        SubjectEnds = PhraseSet.Of(", y que", "y que presente", ", con miras a", ", y decide", ", tras lo cual", ", de conformidad con", ", para su examen", ", que irá seguido"),
        SessionLeads = PhraseSet.Of(
            "en su", "en el", "en sus", "en los", "en", "a más tardar en su", "antes de su", "para su", "durante su", "a partir de su", "con anterioridad a su", "antes del", "a partir del", "en la"),
        DateLeads = PhraseSet.Of("a más tardar el", "antes del", "para el", "antes de", "a más tardar en", "hasta el", "a más tardar a", "para", "a más tardar"),
        EndOf = PhraseSet.Of("fines de", "finales de", "el final de", "que finalice", "el fin de", "que termine"),
        WithinLeads = PhraseSet.Of("en un plazo de", "en el plazo de", "dentro de los", "dentro de las", "dentro de un plazo de", "en el término de", "en un plazo máximo de", "a más tardar"),
        EveryLeads = PhraseSet.Of("cada", "al menos cada"),
        Intervals = PhraseCodes<MandateInterval>.FromBlock(
            """
            1 Years: anualmente | cada año | todos los años | con periodicidad anual | con carácter anual | anual
            2 Years: bienalmente | cada dos años | con carácter bienal | bienal
            6 Months: semestralmente | dos veces al año | cada semestre
            3 Months: trimestralmente | cada trimestre
            1 Months: mensualmente | cada mes
            """,
            MandateLexicon.ParseInterval),
        Counts = PhraseCodes<int>.FromBlock(
            """
            1: un | una
            2: dos
            3: tres
            4: cuatro
            5: cinco
            6: seis
            7: siete
            8: ocho
            9: nueve
            10: diez
            12: doce
            15: quince
            18: dieciocho
            20: veinte
            30: treinta
            45: cuarenta y cinco
            60: sesenta
            90: noventa
            120: ciento veinte
            """,
            MandateLexicon.ParseCount),
        Units = PhraseCodes<IntervalUnit>.FromBlock(
            """
            Days: día | días
            Weeks: semana | semanas
            Months: mes | meses
            Years: año | años
            """,
            VerbCode.ParseName<IntervalUnit>),
    };
}
