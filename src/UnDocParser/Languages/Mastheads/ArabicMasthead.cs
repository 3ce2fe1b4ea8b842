namespace UnDocParser.Languages;

/// <summary>Who submits a draft, and what was issued again, in Arabic.</summary>
internal static class ArabicMasthead
{
    /// <summary>Gets the words of sponsor lines.</summary>
    public static SponsorWords Sponsors { get; } = new()
    {
        OnBehalf = PhraseSet.Of("باسم", "بالنيابة عن", "نيابة عن", "بإسم"),
        SubmittedBy = PhraseSet.Of(
        [
            .. from draft in new[] { "مشروع قرار", "مشروع قرار منقح", "مشروع مقرر", "تعديل" }
               from verb in new[] { "مقدم من", "مقدم مـن", "قدمه", "قدمته", "عرضه", "مقدَّم من" }
               select $"{draft} {verb}",
            "مشاريع قرارات مقدمة من", "تعديلات مقدمة من",
        ]),
        Grounds = PhraseSet.Of("بناء على", "استنادا إلى", "على أساس"),
        Conjunctions = [" و"],
        JoinedNames = PhraseSet.Of(
            "أنتيغوا وبربودا", "البوسنة والهرسك", "سانت كيتس ونيفيس", "سانت فنسنت وجزر غرينادين", "سان تومي وبرينسيبي", "ترينيداد وتوباغو",
            "المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية", "المملكة المتحدة لبريطانيا العظمى وآيرلندا الشمالية", "صربيا والجبل الأسود"),
    };

    /// <summary>Gets the words that open the note of a reissue.</summary>
    public static PhraseSet Reissue { get; } = PhraseSet.FromBlock(
        """
        أعيد إصدارها لأسباب فنية | أعيد إصداره لأسباب فنية | أعيد إصدارها لأسباب تقنية | أعيد إصداره لأسباب تقنية | أعيد إصدار هذه الوثيقة لأسباب فنية
        أعيد إصدار الوثيقة لأسباب فنية | أعيد إصدارها للمرة الثانية لأسباب فنية | أعيد إصداره للمرة الثانية لأسباب فنية | إعادة إصدار لأسباب فنية
        إعادة إصدار ثانية لأسباب فنية | أعيد إصدارها | أعيد إصداره
        """);
}
