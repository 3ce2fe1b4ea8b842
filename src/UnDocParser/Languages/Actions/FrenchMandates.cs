using System.Collections.Immutable;
using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>Sessions, time and reports, in French.</summary>
internal static class FrenchMandates
{
    private static readonly string[] TenWords = ["vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"];

    /// <summary>Gets the words for sessions and time.</summary>
    public static CalendarLexicon Calendar { get; } = new()
    {
        Ordinals = OrdinalWords.Compose(
            """
            première | premier
            deuxième | seconde | second
            troisième
            quatrième
            cinquième
            sixième
            septième
            huitième
            neuvième
            dixième
            onzième
            douzième
            treizième
            quatorzième
            quinzième
            seizième
            dix-septième | dix septième
            dix-huitième | dix huitième
            dix-neuvième | dix neuvième
            """,
            """
            vingtième
            trentième
            quarantième
            cinquantième
            soixantième
            soixante-dixième | soixante dixième
            quatre-vingtième | quatre vingtième
            quatre-vingt-dixième | quatre vingt dixième
            """,
            Join),
        OrdinalSuffixes = PhraseSet.Of("e", "re", "er", "ère", "ème", "ième", "ᵉ"),
        NumberJoints = PhraseSet.Of("et", "à", ",", "et à sa", "et sa"),
        SessionNouns = PhraseSet.Of("session", "sessions"),
        SessionAdjectives = PhraseCodes<SymbolSessionKind>.FromBlock(
            """
            Special: extraordinaire
            EmergencySpecial: extraordinaire d'urgence
            Regular: ordinaire | de fond | annuelle
            """,
            VerbCode.ParseName<SymbolSessionKind>),
        MeetingNouns = PhraseSet.Of("séance", "séances", "séance plénière", "séances plénières", "réunion"),
        YearLinks = PhraseSet.Of("de", "de l'année", "pour", "d'"),
        NextSession = PhraseSet.Of("prochaine session", "session suivante"),
        RangeWords = PhraseSet.Of("au", "et"),
    };

    /// <summary>Gets the words for reports.</summary>
    public static MandateLexicon Mandates { get; } = new()
    {
        Predicates =
        [
            new(
                PhraseSet.Of(
                    "présenter", "soumettre", "établir", "remettre", "fournir", "communiquer", "transmettre", "élaborer", "publier", "faire", "présente", "soumette", "présentera", "adresser",
                    "rédiger", "présentent", "donner"),
                PhraseSet.Of(
                    "un rapport", "des rapports", "un nouveau rapport", "un premier rapport", "un dernier rapport", "son rapport", "leur rapport", "ses rapports", "rapport", "un exposé", "un bilan",
                    "une mise à jour", "un compte rendu", "des informations actualisées", "un bilan détaillé", "un rapport final", "un rapport annuel")),
            new(PhraseSet.Of("tenir", "de la tenir", "le tenir", "la tenir"), PhraseSet.Of("informé", "informée", "informés", "au courant")),
            new(PhraseSet.Of("rendre compte", "rende compte", "informer", "faire rapport", "fasse rapport", "rendent compte"), PhraseSet.Empty),
        ],
        KnownReports = PhraseSet.Of("du", "ce", "au", "le", "dernier", "dans son", "dans le", "dans"),
        Recipients = PhraseCodes<RecipientCode>.FromBlock(
            """
            Own: lui | au conseil | le conseil | à l'assemblée | l'assemblée | à elle-même | à lui-même | la tenir | le tenir | elle-même
            GeneralAssembly: à l'assemblée générale | l'assemblée générale | qu'à l'assemblée générale
            SecurityCouncil: au conseil de sécurité | le conseil de sécurité
            EconomicAndSocialCouncil: au conseil économique et social | le conseil économique et social
            HumanRightsCouncil: au conseil des droits de l'homme | le conseil des droits de l'homme
            SecretaryGeneral: au secrétaire général
            Other: au comité de l'information | au comité spécial | au comité consultatif pour les questions administratives et budgétaires | à la commission de la condition de la femme | au comité
            States: aux états membres
            """,
            RecipientCode.Parse),
        RecipientLeads = PhraseSet.Of("à la commission", "à la conférence", "au bureau"),
        SubjectLeads = PhraseSet.Of("sur", "concernant", "relatif à", "relatif aux", "au sujet de", "au sujet des", "portant sur"),
        SubjectLinks = PhraseSet.Of("de", "du", "des", "de l'", "de la", "d'"),
        SubjectAnaphora = PhraseSet.Of("à ce sujet", "à cet égard", "en la matière"),
        SubjectEnds = PhraseSet.Of(", et de lui", ", et de", "et de lui", ", après quoi", ", en vue", ", et décide", ", et demande", ", pour examen", "pour examen", ", conformément", "ainsi qu'à"),
        SessionLeads = PhraseSet.Of(
            "à sa", "à la", "à leur", "à", "à ses", "aux", "lors de sa", "lors de la", "avant sa", "avant la", "d'ici à sa", "d'ici sa", "pour sa", "au plus tard à sa", "au cours de sa", "pendant sa",
            "à compter de sa", "à partir de sa", "dès sa", "de sa", "de la"),
        DateLeads = PhraseSet.Of("avant le", "d'ici au", "d'ici le", "au plus tard le", "jusqu'au", "d'ici à", "d'ici", "avant", "au plus tard en", "au plus tard à", "au plus tard"),
        EndOf = PhraseSet.Of("la fin de", "la fin de l'année", "fin", "la fin du mois de", "la fin d'"),
        WithinLeads = PhraseSet.Of("dans un délai de", "dans les", "sous", "dans un délai maximum de", "dans le délai de", "d'ici à", "au plus tard dans un délai de", "dans"),
        EveryLeads = PhraseSet.Of("tous les", "toutes les", "chaque", "au moins tous les"),
        Intervals = PhraseCodes<MandateInterval>.FromBlock(
            """
            1 Years: chaque année | tous les ans | annuellement | une fois par an | un rapport annuel | annuel
            2 Years: tous les deux ans | biennal | une année sur deux
            6 Months: deux fois par an | semestriellement | chaque semestre
            3 Months: chaque trimestre | trimestriellement | une fois par trimestre
            1 Months: chaque mois | tous les mois | mensuellement
            """,
            MandateLexicon.ParseInterval),
        Counts = PhraseCodes<int>.FromBlock(
            """
            1: un | une
            2: deux
            3: trois
            4: quatre
            5: cinq
            6: six
            7: sept
            8: huit
            9: neuf
            10: dix
            12: douze
            15: quinze
            18: dix-huit
            20: vingt
            30: trente
            45: quarante-cinq
            60: soixante
            90: quatre-vingt-dix
            120: cent vingt
            """,
            MandateLexicon.ParseCount),
        Units = PhraseCodes<IntervalUnit>.FromBlock(
            """
            Days: jour | jours
            Weeks: semaine | semaines
            Months: mois
            Years: an | ans | année | années
            """,
            VerbCode.ParseName<IntervalUnit>),
    };

    // Seventy and ninety go on counting from ten: "soixante-seizième", "quatre-vingt-onzième".
    private static IEnumerable<string> Join(int ten, int one, ImmutableArray<string> words)
    {
        bool countsFromTen = ten is 70 or 90;
        if (one > 9)
        {
            return [];
        }

        string prefix = TenWords[(ten / 10) - 2];
        IEnumerable<string> tails = countsFromTen ? FromTen(one) : one == 1 ? ["unième"] : words;
        return tails.SelectMany(tail => one == 1 && ten < 80
            ? new[] { $"{prefix} et {tail}", $"{prefix}-et-{tail}" }
            : [$"{prefix}-{tail}", $"{prefix.Replace('-', ' ')} {tail}"]);
    }

    private static string[] FromTen(int one) => one switch
    {
        1 => ["onzième"],
        2 => ["douzième"],
        3 => ["treizième"],
        4 => ["quatorzième"],
        5 => ["quinzième"],
        6 => ["seizième"],
        7 => ["dix-septième"],
        8 => ["dix-huitième"],
        _ => ["dix-neuvième"],
    };
}
