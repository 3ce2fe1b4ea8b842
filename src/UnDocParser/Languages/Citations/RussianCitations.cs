using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>Citations in Russian.</summary>
internal static class RussianCitations
{
    /// <summary>Gets the data.</summary>
    public static CitationWords Data { get; } = new()
    {
        Code = "ru",
        Decisions = PhraseSet.Of(
            "решение", "решения", "решению", "решением", "решении", "решений", "решениях", "решениям", "решениями", "Решение", "Решения"),
        Possessives = PhraseSet.Of("свою", "своей", "своих", "своим", "своими", "свои", "своему", "своего", "своем", "его", "ее"),
        Conjunctions = PhraseSet.Of("и", "или", "а также"),
        RangeWords = PhraseSet.Of("по", "до"),
        DateWords = PhraseSet.Of("от"),
        ShortAssembly = PhraseSet.Of("Ассамблея", "Ассамблеи", "Ассамблее", "Ассамблею", "Ассамблеей"),
        OtherOrgans =
        [
            OtherOrganSymbols.EnvironmentAssembly(
                "Ассамблея Организации Объединенных Наций по окружающей среде", "Ассамблеи Организации Объединенных Наций по окружающей среде",
                "Ассамблеей Организации Объединенных Наций по окружающей среде", "Ассамблеи по окружающей среде"),
            OtherOrganSymbols.HabitatAssembly("Ассамблеи ООН-Хабитат", "Ассамблея ООН-Хабитат"),
            OtherOrganSymbols.CommissionOnHumanRights("Комиссия по правам человека", "Комиссии по правам человека", "Комиссией по правам человека"),
            OtherOrganSymbols.WithoutSymbols(
                "Комиссии по положению женщин", "Комиссии по наркотическим средствам", "Комиссии по предупреждению преступности и уголовному правосудию",
                "Комиссии по народонаселению и развитию", "Конференции Сторон", "Конференции сторон", "Конференция Сторон", "Совещания Сторон",
                "Всемирной ассамблеи здравоохранения", "Экономической комиссии для Латинской Америки и Карибского бассейна",
                "Экономической и социальной комиссии для Азии и Тихого океана", "Совета управляющих"),
        ],
        Pinpoints =
        [
            new(PinpointKind.Paragraph, PhraseSet.Of("пункт", "пункта", "пункте", "пункту", "пунктом", "пунктов", "пункты", "пунктах", "пунктами", "пунктам", "п.", "пп.")),
            new(PinpointKind.Annex, PhraseSet.Of("приложение", "приложения", "приложении", "приложением", "приложению")),
            new(PinpointKind.Appendix, PhraseSet.Of("добавление", "дополнение")),
            new(PinpointKind.Chapter, PhraseSet.Of("глава", "главы", "главе", "гл.")),
            new(PinpointKind.Section, PhraseSet.Of("раздел", "раздела", "разделе", "разд.", "разделы")),
            new(PinpointKind.Part, PhraseSet.Of("часть", "части", "частью")),
            new(PinpointKind.Volume, PhraseSet.Of("том", "т.", "vol.")),
            new(PinpointKind.Article, PhraseSet.Of("статья", "статьи", "статье", "ст.")),
            new(PinpointKind.Resolution, PhraseSet.Of("резолюция", "резолюции")),
            new(PinpointKind.Decision, PhraseSet.Of("решение", "решения")),
            new(PinpointKind.Supplement, PhraseSet.Of("Дополнение №", "Дополнения №", "Дополнение No.")),
        ],
        SourceStems = ["Устава", "Сборник", "Treaty"],
        SameSource = PhraseSet.Of("Там же", "Ibid.", "Ibid"),
        TreatySeries = PhraseSet.Of("Treaty Series", "Сборник договоров"),
        Volume = PhraseSet.Of("vol.", "том", "т."),
        Number = PhraseSet.Of("No.", "№", "Nos."),
        Charter = PhraseSet.Of("Устава", "Устава Организации Объединенных Наций", "Устава Организации"),
        Articles = PhraseSet.Of("статья", "статьи", "статье", "статьей", "статью", "статей", "статьях", "статьями", "Статья", "Статьи", "Статьей"),
        Chapters = PhraseSet.Of("глава", "главы", "главе", "главой", "главу", "главах", "Глава", "Главы", "Главе", "Главой"),
    };
}
