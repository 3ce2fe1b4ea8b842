using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>Sessions, time and reports, in English.</summary>
internal static class EnglishMandates
{
    private static readonly string[] TenWords = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>Gets the words for sessions and time.</summary>
    public static CalendarLexicon Calendar { get; } = new()
    {
        Ordinals = OrdinalWords.Compose(
            """
            first
            second
            third
            fourth
            fifth
            sixth
            seventh
            eighth
            ninth
            tenth
            eleventh
            twelfth
            thirteenth
            fourteenth
            fifteenth
            sixteenth
            seventeenth
            eighteenth
            nineteenth
            """,
            """
            twentieth
            thirtieth
            fortieth
            fiftieth
            sixtieth
            seventieth
            eightieth
            ninetieth
            """,
            (ten, one, words) => one > 9 ? [] : words.SelectMany(word => new[] { $"{TenWords[(ten / 10) - 2]}-{word}", $"{TenWords[(ten / 10) - 2]} {word}" })),
        OrdinalSuffixes = PhraseSet.Of("st", "nd", "rd", "th"),
        NumberJoints = PhraseSet.Of("and", "to", ",", ", and"),
        SessionNouns = PhraseSet.Of("session", "sessions"),
        SessionAdjectives = PhraseCodes<SymbolSessionKind>.FromBlock(
            """
            Special: special
            EmergencySpecial: emergency special
            Regular: substantive | regular | resumed | annual | ordinary | organizational
            """,
            VerbCode.ParseName<SymbolSessionKind>),
        MeetingNouns = PhraseSet.Of("meeting", "meetings", "plenary meeting", "plenary meetings", "(resumed) plenary meeting"),
        YearLinks = PhraseSet.Of("of", "for", "in"),
        NextSession = PhraseSet.Of("next session", "next regular session", "next substantive session", "forthcoming session"),
        RangeWords = PhraseSet.Of("to", "and"),
    };

    /// <summary>Gets the words for reports.</summary>
    public static MandateLexicon Mandates { get; } = new()
    {
        Predicates =
        [
            new(
                PhraseSet.Of(
                    "to submit", "to present", "to provide", "to prepare", "to produce", "to issue", "to transmit", "to deliver", "to make", "to compile", "to publish",
                    "and submit", "and present", "and provide", "and prepare", "to also submit", "to continue to submit", "to continue to provide", "shall submit",
                    "shall present", "to elaborate", "to give", "and to submit", "and to present", "submit", "present", "to continue submitting", "to develop"),
                PhraseSet.Of("report", "reports", "written update", "oral update", "update", "updates", "briefing", "briefings", "oral report", "progress report")),
            new(PhraseSet.Of("to keep", "to continue to keep", "and keep", "and to keep"), PhraseSet.Of("informed", "apprised", "updated")),
            new(
                PhraseSet.Of(
                    "to report", "and report", "to continue to report", "to continue reporting", "report back", "to report back", "shall report", "to further report", "to also report",
                    "to brief", "and brief", "to inform", "to update", "and to report", "to regularly report", "to annually report", "reports back", "report to", "and inform", "to regularly brief"),
                PhraseSet.Empty),
        ],
        KnownReports = PhraseSet.Of("the", "this", "that", "said", "of", "previous", "latest", "last", "those", "such"),
        Recipients = PhraseCodes<RecipientCode>.FromBlock(
            """
            Own: to it | to the council | the council | to the assembly | the assembly | to itself
            GeneralAssembly: to the general assembly | the general assembly | general assembly
            SecurityCouncil: to the security council | the security council
            EconomicAndSocialCouncil: to the economic and social council | the economic and social council
            HumanRightsCouncil: to the human rights council | the human rights council
            SecretaryGeneral: to the secretary-general
            Other: to the committee on information | to the special committee | to the advisory committee on administrative and budgetary questions | to the commission on the status of women | to the committee
            States: to member states | to the member states
            """,
            RecipientCode.Parse),
        RecipientLeads = PhraseSet.Of("to the", "and to the"),
        SubjectLeads = PhraseSet.Of("on", "concerning", "regarding", "about", "with regard to", "covering", "describing", "outlining", "containing"),
        SubjectLinks = PhraseSet.Of("of"),
        SubjectAnaphora = PhraseSet.Of("thereon", "in this regard", "in that regard", "on this matter"),
        SubjectEnds = PhraseSet.Of(
            ", and to", "and to submit", "and to present", ", to be followed", ", for its consideration", ", with a view to", ", and requests", ", and decides", ", in accordance with", "for consideration", "for its consideration",
            "and to report"),
        SessionLeads = PhraseSet.Of(
            "at its", "at their", "at the", "at", "by its", "before its", "prior to its", "no later than its", "not later than its", "to its", "for its", "during its", "for consideration at its",
            "before the", "by the", "prior to the", "in time for its", "starting at its", "beginning at its", "commencing at its", "from its", "starting with its", "in its"),
        DateLeads = PhraseSet.Of("by", "before", "no later than", "not later than", "until", "prior to", "by the", "at the"),
        EndOf = PhraseSet.Of("the end of", "end of", "the end of the year"),
        WithinLeads = PhraseSet.Of("within", "within a period of", "no later than", "not later than", "in"),
        EveryLeads = PhraseSet.Of("every", "at least every", "once every", "each"),
        Intervals = PhraseCodes<MandateInterval>.FromBlock(
            """
            1 Years: annually | yearly | every year | each year | on an annual basis | an annual | annual
            2 Years: biennially | every second year | on a biennial basis | biennial
            3 Years: triennially | triennial
            6 Months: semi-annually | biannually | twice a year | every half year
            3 Months: quarterly | on a quarterly basis
            1 Months: monthly | on a monthly basis
            1 Weeks: weekly
            """,
            MandateLexicon.ParseInterval),
        Counts = PhraseCodes<int>.FromBlock(
            """
            1: one | a
            2: two
            3: three
            4: four
            5: five
            6: six
            7: seven
            8: eight
            9: nine
            10: ten
            12: twelve
            15: fifteen
            18: eighteen
            20: twenty
            30: thirty
            45: forty-five
            60: sixty
            90: ninety
            120: one hundred and twenty
            """,
            MandateLexicon.ParseCount),
        Units = PhraseCodes<IntervalUnit>.FromBlock(
            """
            Days: day | days
            Weeks: week | weeks
            Months: month | months
            Years: year | years
            """,
            VerbCode.ParseName<IntervalUnit>),
    };
}
