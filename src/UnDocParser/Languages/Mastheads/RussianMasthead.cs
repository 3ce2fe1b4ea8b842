namespace UnDocParser.Languages;

/// <summary>Who submits a draft, and what was issued again, in Russian.</summary>
internal static class RussianMasthead
{
    /// <summary>Gets the words of sponsor lines.</summary>
    public static SponsorWords Sponsors { get; } = new()
    {
        OnBehalf = PhraseSet.Of("от имени", "а также от имени", "выступая от имени", "выступающий от имени", "выступающая от имени"),
        SubmittedBy = PhraseSet.Of(
        [
            .. from draft in new[] { "Проект резолюции", "Пересмотренный проект резолюции", "Проект решения" }
               from verb in new[] { "представленный", "внесенный", "предложенный" }
               from comma in new[] { ",", string.Empty }
               select $"{draft}{comma} {verb}",
            "Проекты резолюций, представленные", "Поправка, представленная", "Поправки, представленные",
        ]),
        Grounds = PhraseSet.Of("на основе", "по итогам"),
        Conjunctions = [" и ", " а также "],
        JoinedNames = PhraseSet.Of(
            "Антигуа и Барбуда", "Босния и Герцеговина", "Сент-Винсент и Гренадины", "Сент-Китс и Невис", "Сан-Томе и Принсипи",
            "Тринидад и Тобаго", "Соединенное Королевство Великобритании и Северной Ирландии", "Сербия и Черногория"),
        CommasCloseClauses = true,
        InvertedEndings = ["Республика", "Государство"],
    };

    /// <summary>Gets the words that open the note of a reissue.</summary>
    public static PhraseSet Reissue { get; } = PhraseSet.Of(
        "Переиздано по техническим причинам", "Переиздан по техническим причинам", "Переиздается по техническим причинам",
        "Повторно переиздано по техническим причинам", "Вторично переиздано по техническим причинам", "Повторно издано по техническим причинам",
        "Второе переиздание по техническим причинам", "Издано повторно по техническим причинам", "Переиздано");
}
