using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>Arabic. Mastheads print distribution, date and original language in English; vowel marks and tatweel come and go.</summary>
internal static class Arabic
{
    /// <summary>Gets the data.</summary>
    public static Language Data { get; } = new()
    {
        Code = "ar",
        Actions = ArabicActions.Data,
        Publisher = PhraseSet.Of("الأمم المتحدة"),
        Organs =
        [
            new(ResolutionOrgan.GeneralAssembly, ["الجمعية العامة"], ["إن الجمعية العامة"]),
            new(ResolutionOrgan.SecurityCouncil, ["مجلس الأمن"], ["إن مجلس الأمن"]),
            new(ResolutionOrgan.EconomicAndSocialCouncil, ["المجلس الاقتصادي والاجتماعي", "إن المجلس الاقتصادي والاجتماعي"], ["إن المجلس الاقتصادي والاجتماعي"]),
            new(ResolutionOrgan.HumanRightsCouncil, ["مجلس حقوق الإنسان"], ["إن مجلس حقوق الإنسان"]),
        ],
        DistributionLabel = PhraseSet.Of("Distr.:", "Distr."),
        Distributions =
        [
            new("General", "general"), new("Limited", "limited"), new("Restricted", "restricted"),
        ],
        OriginalLabel = PhraseSet.Of("Original:", "الأصل:"),
        LanguageNames =
        [
            new("بالعربية", "ar"), new("بالصينية", "zh"), new("بالإنكليزية", "en"),
            new("بالفرنسية", "fr"), new("بالروسية", "ru"), new("بالإسبانية", "es"),
            new("Arabic", "ar"), new("Chinese", "zh"), new("English", "en"),
            new("French", "fr"), new("Russian", "ru"), new("Spanish", "es"),
        ],
        SessionWords = ["الدورة", "دورة"],
        AgendaItemLabel = PhraseSet.Of("البند", "البندان", "البنود"),
        AdoptionLabel = PhraseSet.Of(
            "قرار اتخذته", "قرار اتخذه", "قرار اعتمدته", "قرار اعتمده", "قراران اتخذتهما", "قراران اتخذهما",
            "قراران اعتمدهما", "قرارات اتخذتها", "قرارات اتخذها", "قرارات اعتمدها", "مقرر اتخذته", "مقرر اتخذه",
            "مقرر اعتمده", "الذي اتخذه", "الذي اتخذته", "الذي اعتمده"),
        ResolutionLabel = PhraseSet.Of("القرار", "المقرر"),
        SponsorEnding = PhraseSet.Of("مشروع قرار", "مشروع قرار منقح", "مشروع مقرر", "مشاريع قرارات", "تعديل", "تعديلات"),
        Sponsors = ArabicMasthead.Sponsors,
        ReissueNote = ArabicMasthead.Reissue,
        Months =
        [
            PhraseSet.Of("كانون الثاني/يناير", "كانون الثاني", "يناير", "January"),
            PhraseSet.Of("شباط/فبراير", "شباط", "فبراير", "February"),
            PhraseSet.Of("آذار/مارس", "آذار", "مارس", "March"),
            PhraseSet.Of("نيسان/أبريل", "نيسان/إبريل", "نيسان", "أبريل", "April"),
            PhraseSet.Of("أيار/مايو", "أيار", "مايو", "May"),
            PhraseSet.Of("حزيران/يونيه", "حزيران/يونيو", "حزيران", "يونيه", "June"),
            PhraseSet.Of("تموز/يوليه", "تموز/يوليو", "تموز", "يوليه", "July"),
            PhraseSet.Of("آب/أغسطس", "آب", "أغسطس", "August"),
            PhraseSet.Of("أيلول/سبتمبر", "أيلول", "سبتمبر", "September"),
            PhraseSet.Of("تشرين الأول/أكتوبر", "تشرين الأول", "أكتوبر", "October"),
            PhraseSet.Of("تشرين الثاني/نوفمبر", "تشرين الثاني", "نوفمبر", "November"),
            PhraseSet.Of("كانون الأول/ديسمبر", "كانون الأول", "ديسمبر", "December"),
        ],
        MeetingWords = ["الجلسة العامة", "الجلسة"],
        VoteLabel = PhraseSet.Of("[اعتمد", "[اعتمدت", "[رفض"),
        Votes = new()
        {
            InFavour = PhraseSet.Of("المؤيدون", "المؤيدة"),
            Against = PhraseSet.Of("المعارضون", "المعارضة"),
            Abstaining = PhraseSet.Of("الممتنعون عن التصويت", "الممتنعون", "الممتنعة عن التصويت"),
            WithoutVote = PhraseSet.Of("من دون تصويت", "بدون تصويت", "دون تصويت"),
            Numbers = [new("لا شيء", "0"), new("صفر", "0"), new("دون امتناع", "0"), new("صوت واحد", "1"), new("عضو واحد", "1"), new("صوتين", "2"), new("عضوين", "2")],
        },
        AnnexLabel = PhraseSet.Of("المرفق", "المرفقات", "مرفق", "التذييل", "تذييل", "الضميمة", "ضميمة"),
        AnnexOrdinals = PhraseSet.Of(
            "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر"),
        TableLabel = PhraseSet.Of("الجدول", "جدول"),
        StatementTitle = PhraseSet.Of(
            "بيان من رئيس مجلس الأمن", "بيان من رئيسة مجلس الأمن", "بيان رئيس مجلس الأمن", "بيان رئيسة مجلس الأمن"),
        PreambularOpeners = PhraseSet.Of(
        [
            .. PhraseSet.Split(ArabicOpeners.Preambular),
            .. PhraseSet.Split(ArabicOpeners.AfterParticle).Select(words => "إذ " + words),
            .. PhraseSet.Split(ArabicOpeners.AfterParticle).Select(words => "وإذ " + words),
            .. PhraseSet.Split(ArabicOpeners.AfterParticle).Select(words => "و إذ " + words),
        ]),
        OperativeOpeners = PhraseSet.FromBlock(ArabicOpeners.Operative),
        Conjunctions = PhraseSet.Of("و", "أو", "و/أو"),
        CommonWords = ["في", "من", "على", "إلى", "عن", "أن", "التي"],
        FinalLetters = "ةىﺓﺔﻯﻰ",
        Script = [new('\u0600', '\u06FF'), new('\u0750', '\u077F'), new('\uFB50', '\uFDFF'), new('\uFE70', '\uFEFC')],
        NumberCounters = PhraseSet.Of(
            "ساعة", "يوما", "أسبوعا", "شهرا", "سنة", "عاما", "في المائة", "مليون", "بليون"),
        ResolutionWords = PhraseSet.Of(
            "القرار", "القرارات", "القرارين", "القراران", "قرار", "قرارات", "قرارها", "قراره", "قراراتها", "قراراته",
            "قراريها", "قراريه", "قراري", "بالقرار", "بالقرارات", "بقرارها", "بقراره", "بقراراتها", "بقراراته", "لقرار",
            "لقرارات", "لقرارها", "للقرار", "للقرارات", "والقرار", "والقرارات", "وقرارها", "وقراراتها", "وقرار",
            "وقرارات", "وقراره", "المقرر", "مقرر", "مقررها", "مقررات", "المقررات", "مقرره"),
    };
}
