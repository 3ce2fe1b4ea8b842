using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>Citations in Arabic. The organ stands between the word "resolution" and its number.</summary>
internal static class ArabicCitations
{
    /// <summary>Gets the data.</summary>
    public static CitationWords Data { get; } = new()
    {
        Code = "ar",
        Decisions = PhraseSet.Of("المقرر", "مقرر", "مقررها", "مقررات", "المقررات", "مقرره", "مقرراتها", "مقرراته", "المقررين", "مقرري", "بمقررها", "والمقرر"),
        OwnResolutions = PhraseSet.Of(
            "قرارها", "قراره", "قراراتها", "قراراته", "قراريها", "قراريه", "بقرارها", "بقراره", "بقراراتها", "بقراراته",
            "لقرارها", "وقرارها", "وقراراتها", "وقراره", "مقررها", "مقرره"),
        Conjunctions = PhraseSet.Of("و", "أو", "وكذلك"),
        RangeWords = PhraseSet.Of("إلى"),
        DateWords = PhraseSet.Of("المؤرخ", "المؤرخة", "المؤرخين", "المؤرخان", "المؤرَّخ", "الصادر في"),
        ShortAssembly = PhraseSet.Of("الجمعية"),
        OtherOrgans =
        [
            OtherOrganSymbols.EnvironmentAssembly("جمعية الأمم المتحدة للبيئة", "جمعية البيئة", "جمعية الأمم المتحدة للبيئة التابعة لبرنامج الأمم المتحدة للبيئة"),
            OtherOrganSymbols.HabitatAssembly("جمعية موئل الأمم المتحدة", "جمعية الأمم المتحدة للموئل"),
            OtherOrganSymbols.CommissionOnHumanRights("لجنة حقوق الإنسان"),
            OtherOrganSymbols.WithoutSymbols(
                "لجنة وضع المرأة", "لجنة المخدرات", "لجنة منع الجريمة والعدالة الجنائية", "لجنة السكان والتنمية", "مؤتمر الأطراف", "اجتماع الأطراف",
                "جمعية الصحة العالمية", "اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي", "اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ",
                "مجلس الإدارة"),
        ],
        Pinpoints =
        [
            new(PinpointKind.Paragraph, PhraseSet.Of("الفقرة", "الفقرات", "الفقرتين", "الفقرتان", "بالفقرة", "للفقرة", "والفقرة", "فقرة")),
            new(PinpointKind.Annex, PhraseSet.Of("المرفق", "مرفق", "المرفقات", "المرفقان")),
            new(PinpointKind.Appendix, PhraseSet.Of("التذييل", "الضميمة")),
            new(PinpointKind.Chapter, PhraseSet.Of("الفصل", "الفصول")),
            new(PinpointKind.Section, PhraseSet.Of("الفرع", "القسم", "الفروع", "الجزء")),
            new(PinpointKind.Volume, PhraseSet.Of("المجلد", "vol.")),
            new(PinpointKind.Article, PhraseSet.Of("المادة", "المادتين", "المواد")),
            new(PinpointKind.Resolution, PhraseSet.Of("القرار")),
            new(PinpointKind.Decision, PhraseSet.Of("المقرر")),
            new(PinpointKind.Supplement, PhraseSet.Of("الملحق رقم")),
        ],
        SameSource = PhraseSet.Of("المرجع نفسه", "Ibid.", "Ibid"),
        TreatySeries = PhraseSet.Of("Treaty Series", "مجموعة المعاهدات"),
        Volume = PhraseSet.Of("vol.", "المجلد"),
        Number = PhraseSet.Of("No.", "Nos.", "الرقم", "رقم"),
        Charter = PhraseSet.Of("من الميثاق", "من ميثاق الأمم المتحدة"),
        Articles = PhraseSet.Of("المادة", "المادتين", "المادتان", "المواد", "بالمادة", "للمادة"),
        Chapters = PhraseSet.Of("الفصل", "الفصلين", "الفصول", "بالفصل"),
        Ordinals =
        [
            PhraseSet.Of("الأول"), PhraseSet.Of("الثاني"), PhraseSet.Of("الثالث"), PhraseSet.Of("الرابع"), PhraseSet.Of("الخامس"),
            PhraseSet.Of("السادس"), PhraseSet.Of("السابع"), PhraseSet.Of("الثامن"), PhraseSet.Of("التاسع"), PhraseSet.Of("العاشر"),
            PhraseSet.Of("الحادي عشر"), PhraseSet.Of("الثاني عشر"), PhraseSet.Of("الثالث عشر"), PhraseSet.Of("الرابع عشر"), PhraseSet.Of("الخامس عشر"),
            PhraseSet.Of("السادس عشر"), PhraseSet.Of("السابع عشر"), PhraseSet.Of("الثامن عشر"), PhraseSet.Of("التاسع عشر"),
        ],
    };
}
