using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>Sessions, time and reports, in Arabic.</summary>
internal static class ArabicMandates
{
    private static readonly string[] TenWords = ["عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

    /// <summary>Gets the words for sessions and time.</summary>
    public static CalendarLexicon Calendar { get; } = new()
    {
        Ordinals = OrdinalWords.Compose(
            """
            الأولى | الحادية
            الثانية
            الثالثة
            الرابعة
            الخامسة
            السادسة
            السابعة
            الثامنة
            التاسعة
            العاشرة
            الحادية عشرة
            الثانية عشرة
            الثالثة عشرة
            الرابعة عشرة
            الخامسة عشرة
            السادسة عشرة
            السابعة عشرة
            الثامنة عشرة
            التاسعة عشرة
            """,
            """
            العشرين | العشرون
            الثلاثين | الثلاثون
            الأربعين | الأربعون
            الخمسين | الخمسون
            الستين | الستون
            السبعين | السبعون
            الثمانين | الثمانون
            التسعين | التسعون
            """,
            (ten, one, words) => one > 9 ? [] : words.SelectMany(word => new[] { $"{word} وال{TenWords[(ten / 10) - 2]}ين", $"{word} وال{TenWords[(ten / 10) - 2]}ون" })),
        OrdinalSuffixes = PhraseSet.Empty,
        NumberJoints = PhraseSet.Of("و", "إلى", "و "),
        SessionNouns = PhraseSet.Of("دورتها", "دورته", "الدورة", "دورة", "لدورتها", "لدورته", "بدورتها", "دورتيها", "دورتيه", "للدورة"),
        SessionAdjectives = PhraseCodes<SymbolSessionKind>.FromBlock(
            """
            Special: الاستثنائية
            EmergencySpecial: الاستثنائية الطارئة
            Regular: الموضوعية | العادية | السنوية | المستأنفة
            """,
            VerbCode.ParseName<SymbolSessionKind>),
        MeetingNouns = PhraseSet.Of("الجلسة العامة", "الجلسة", "جلستها", "جلسته", "جلستها العامة", "جلسته العامة"),
        YearLinks = PhraseSet.Of("عام", "لعام", "لسنة", "سنة"),
        NextSession = PhraseSet.Of("دورتها المقبلة", "دورته المقبلة", "دورتها القادمة", "دورته القادمة", "الدورة المقبلة", "الدورة القادمة", "دورتها التالية"),
        RangeWords = PhraseSet.Of("إلى", "و"),
    };

    /// <summary>Gets the words for reports.</summary>
    public static MandateLexicon Mandates { get; } = new()
    {
        Predicates =
        [
            new(
                PhraseSet.Of(
                    "يقدم", "تقدم", "يعد", "تعد", "تقديم", "إعداد", "يرفع", "ترفع", "يوافي", "توافي", "وتقدم", "ويقدم", "يصدر", "تقدما", "يقدموا", "وتقديم", "رفع", "موافاة", "تعرض", "يعرض", "توافيها", "يوافيها", "يوافيه", "توافيه"),
                PhraseSet.Of(
                    "تقريرا", "تقرير", "تقارير", "تقريره", "تقريرها", "تقريره السنوي", "إحاطة", "إحاطات", "معلومات مستكملة", "معلومات محدثة", "بتقرير", "بتقارير", "تقريرا شفويا", "تقاريره")),
            new(PhraseSet.Of("يبقي", "تبقي", "إبقاء"), PhraseSet.Of("على علم", "على اطلاع")),
            new(PhraseSet.Of("يبلغ", "تبلغ", "إبلاغ", "يطلع", "تطلع", "إطلاع", "يحيط المجلس علما", "تبلغه", "يبلغها", "يبلغه"), PhraseSet.Empty),
        ],
        Recipients = PhraseCodes<RecipientCode>.FromBlock(
            """
            Own: إليها | إليه | إلى المجلس | المجلس | إلى الجمعية | الجمعية | يوافيها | توافيها | يوافيه | توافيه | يبلغها | يبلغه
            GeneralAssembly: إلى الجمعية العامة | الجمعية العامة | وإلى الجمعية العامة | والجمعية العامة
            SecurityCouncil: إلى مجلس الأمن | مجلس الأمن
            EconomicAndSocialCouncil: إلى المجلس الاقتصادي والاجتماعي | المجلس الاقتصادي والاجتماعي
            HumanRightsCouncil: إلى مجلس حقوق الإنسان | مجلس حقوق الإنسان
            SecretaryGeneral: إلى الأمين العام
            Other: إلى لجنة الإعلام | إلى اللجنة الخاصة | إلى اللجنة الاستشارية لشؤون الإدارة والميزانية | إلى لجنة وضع المرأة | إلى اللجنة الاستشارية | إلى اللجنة
            States: إلى الدول الأعضاء
            """,
            RecipientCode.Parse),
        SubjectLeads = PhraseSet.Of("عن", "بشأن", "حول", "فيما يتعلق ب", "يتناول", "وعن"),
        SubjectAnaphora = PhraseSet.Of("في هذا الشأن", "بهذا الشأن", "في هذا الصدد", "بهذا الخصوص"),
        SubjectEnds = PhraseSet.Of("، على أن", "، وأن", "، وتقرر", "، وفقا", "، بما في ذلك", "، تليه", "، لكي تنظر"),
        SessionLeads = PhraseSet.Of("في", "خلال", "قبل", "بحلول", "إلى", "أثناء", "ابتداء من", "اعتبارا من", "قبل انعقاد"),
        DateLeads = PhraseSet.Of("في موعد أقصاه", "في موعد لا يتجاوز", "قبل", "بحلول", "بحلول يوم", "حتى", "في أجل أقصاه", "في موعد غايته"),
        EndOf = PhraseSet.Of("نهاية عام", "نهاية سنة", "نهاية شهر", "نهاية", "متم"),
        WithinLeads = PhraseSet.Of("في غضون", "خلال", "في خلال", "في غضون فترة", "خلال فترة", "في موعد لا يتجاوز", "في أجل أقصاه", "في ظرف"),
        EveryLeads = PhraseSet.Of("كل", "مرة كل"),
        Intervals = PhraseCodes<MandateInterval>.FromBlock(
            """
            1 Years: سنويا | كل سنة | كل عام | على أساس سنوي | مرة كل سنة | سنوية
            2 Years: كل سنتين | كل عامين | مرة كل سنتين
            6 Months: كل نصف سنة | مرتين في السنة | مرتين سنويا
            3 Months: كل ربع سنة | فصليا
            1 Months: شهريا | كل شهر
            """,
            MandateLexicon.ParseInterval),
        Counts = PhraseCodes<int>.FromBlock(
            """
            3: ثلاثة | ثلاث
            4: أربعة | أربع
            5: خمسة | خمس
            6: ستة | ست
            7: سبعة | سبع
            8: ثمانية | ثماني
            9: تسعة | تسع
            10: عشرة | عشر
            12: اثني عشر | اثنا عشر
            15: خمسة عشر
            18: ثمانية عشر
            30: ثلاثين
            45: خمسة وأربعين
            60: ستين
            90: تسعين
            120: مائة وعشرين
            """,
            MandateLexicon.ParseCount),
        Units = PhraseCodes<IntervalUnit>.FromBlock(
            """
            Days: يوما | أيام | يوم
            Weeks: أسابيع | أسبوعا
            Months: أشهر | شهرا | شهر | شهور
            Years: سنوات | سنة | أعوام | عاما
            """,
            VerbCode.ParseName<IntervalUnit>),
        Duals = PhraseCodes<MandateInterval>.FromBlock(
            """
            2 Months: شهرين
            2 Years: سنتين | عامين
            2 Weeks: أسبوعين
            """,
            MandateLexicon.ParseInterval),
    };
}
