using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>Sessions, time and reports, in Russian.</summary>
internal static class RussianMandates
{
    private static readonly string[] TenWords =
        ["двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"];

    private static readonly string[] Endings = ["ая", "ой", "ую", "ое", "ом", "ого", "ые", "ых", "ым", "ый"];

    /// <summary>Gets the words for sessions and time.</summary>
    public static CalendarLexicon Calendar { get; } = new()
    {
        Ordinals = OrdinalWords.Compose(
            Inflect(
                """
                перв
                втор
                треть
                четверт
                пят
                шест
                седьм
                восьм
                девят
                десят
                одиннадцат
                двенадцат
                тринадцат
                четырнадцат
                пятнадцат
                шестнадцат
                семнадцат
                восемнадцат
                девятнадцат
                """),
            Inflect(
                """
                двадцат
                тридцат
                сороков
                пятидесят
                шестидесят
                семидесят
                восьмидесят
                девяност
                """),
            (ten, one, words) => one > 9 ? [] : words.Select(word => $"{TenWords[(ten / 10) - 2]} {word}")),
        OrdinalSuffixes = PhraseSet.Of("-й", "-я", "-е", "-м", "-ю", "-го", "-ой", "-ом", "-e", "-х"),
        NumberJoints = PhraseSet.Of("и", ",", "и на ее"),
        SessionNouns = PhraseSet.Of("сессия", "сессии", "сессию", "сессией", "сессий", "сессиях"),
        SessionAdjectives = PhraseCodes<SymbolSessionKind>.FromBlock(
            """
            Special: специальная | специальной | специальную
            EmergencySpecial: чрезвычайная специальная | чрезвычайной специальной | чрезвычайную специальную
            Regular: основная | основной | основную | очередная | очередной | ежегодной | возобновленной
            """,
            VerbCode.ParseName<SymbolSessionKind>),
        MeetingNouns = PhraseSet.Of("пленарное заседание", "пленарном заседании", "пленарного заседания", "заседание", "заседании", "заседания", "заседаниях", "пленарных заседаниях"),
        YearLinks = PhraseSet.Of("в"),
        NextSession = PhraseSet.Of("следующей сессии", "следующую сессию", "очередной сессии", "предстоящей сессии"),
        RangeWords = PhraseSet.Of("по", "и"),
    };

    /// <summary>Gets the words for reports.</summary>
    public static MandateLexicon Mandates { get; } = new()
    {
        Predicates =
        [
            new(
                PhraseSet.Of(
                    "представить", "представлять", "подготовить", "предоставить", "предоставлять", "направить", "представил", "представила", "представили", "подготавливать", "опубликовать", "составить",
                    "продолжать представлять", "вынести", "подготовил", "выпустить"),
                PhraseSet.Of("доклад", "доклады", "обновленную информацию", "отчет", "отчеты", "обновленный доклад", "устную обновленную информацию", "обновленные данные")),
            new(
                PhraseSet.Of(
                    "докладывать", "доложить", "отчитаться", "отчитываться", "информировать", "проинформировать", "сообщить", "сообщать", "держать", "отчитался", "доложил", "доложила", "проинформировал",
                    "провести брифинг"),
                PhraseSet.Empty),
        ],
        Recipients = PhraseCodes<RecipientCode>.FromBlock(
            """
            Own: ей | ему | совету | совет | ассамблее | ассамблею
            GeneralAssembly: генеральной ассамблее | генеральную ассамблею
            SecurityCouncil: совету безопасности | совет безопасности
            EconomicAndSocialCouncil: экономическому и социальному совету | экономический и социальный совет
            HumanRightsCouncil: совету по правам человека | совет по правам человека
            SecretaryGeneral: генеральному секретарю
            Other: комитету по информации | специальному комитету | консультативному комитету по административным и бюджетным вопросам | комиссии по положению женщин | комитету
            States: государствам-членам
            """,
            RecipientCode.Parse),
        RecipientLeads = PhraseSet.Empty,
        SubjectLeads = PhraseSet.Of("о", "об", "обо", "по вопросу о", "относительно", "в отношении", "с информацией о", "по вопросам"),
        SubjectAnaphora = PhraseSet.Of("об этом", "по этому вопросу", "в этой связи", "по данному вопросу"),
        SubjectEnds = PhraseSet.Of(", с последующим", ", и постановляет", ", и представить", "и представить", ", в соответствии с", ", для рассмотрения", ", после чего", "для рассмотрения"),
        SessionLeads = PhraseSet.Of("на ее", "на его", "на своей", "на", "к ее", "к его", "к", "в ходе ее", "до начала ее", "до ее", "на их", "не позднее ее", "начиная с ее", "в ходе", "начиная с", "на ее очередной"),
        DateLeads = PhraseSet.Of("не позднее", "до", "к", "не позднее чем", "к концу", "до конца"),
        EndOf = PhraseSet.Of("конца", "концу", "конце"),
        WithinLeads = PhraseSet.Of("в течение", "в срок до", "в трехмесячный срок", "не позднее чем через", "через"),
        EveryLeads = PhraseSet.Of("каждые", "каждый", "каждую", "раз в", "один раз в", "не реже одного раза в"),
        Intervals = PhraseCodes<MandateInterval>.FromBlock(
            """
            1 Years: ежегодно | каждый год | на ежегодной основе | раз в год | ежегодный | ежегодные
            2 Years: раз в два года | каждые два года | на двухгодичной основе
            6 Months: раз в полгода | раз в полугодие | два раза в год | дважды в год
            3 Months: ежеквартально | раз в квартал
            1 Months: ежемесячно | каждый месяц
            """,
            MandateLexicon.ParseInterval),
        Counts = PhraseCodes<int>.FromBlock(
            """
            1: один | одного | одну | одной
            2: два | двух | две
            3: три | трех
            4: четыре | четырех
            5: пять | пяти
            6: шесть | шести
            7: семь | семи
            8: восемь | восьми
            9: девять | девяти
            10: десять | десяти
            12: двенадцать | двенадцати
            15: пятнадцать | пятнадцати
            18: восемнадцать | восемнадцати
            30: тридцать | тридцати
            45: сорок пять | сорока пяти
            60: шестьдесят | шестидесяти
            90: девяносто | девяноста
            120: сто двадцать | ста двадцати
            """,
            MandateLexicon.ParseCount),
        Units = PhraseCodes<IntervalUnit>.FromBlock(
            """
            Days: день | дня | дней | суток
            Weeks: неделя | недели | недель | неделю
            Months: месяц | месяца | месяцев
            Years: год | года | лет
            """,
            VerbCode.ParseName<IntervalUnit>),
    };

    private static string Inflect(string stems) => string.Join("\n", stems.Split('\n').Select(stem => string.Join(" | ", Forms(stem.Trim()))));

    // The third has a soft stem of its own.
    private static IEnumerable<string> Forms(string stem) => stem == "треть"
        ? ["третья", "третьей", "третью", "третье", "третьем", "третьего", "третьи", "третьих", "третий"]
        : Endings.Select(ending => stem + ending);
}
