using System.Collections.Immutable;
using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>Russian. Mastheads print distribution, date and original language in English.</summary>
internal static class Russian
{
    /// <summary>Gets the data.</summary>
    public static Language Data { get; } = new()
    {
        Code = "ru",
        Actions = RussianActions.Data,
        Publisher = PhraseSet.Of("Организация Объединенных Наций"),
        Organs =
        [
            new(ResolutionOrgan.GeneralAssembly, ["Генеральная Ассамблея"], ["Генеральная Ассамблея"])
            {
                Inflections = ["Генеральной Ассамблеи", "Генеральной Ассамблее", "Генеральную Ассамблею", "Генеральной Ассамблеей"],
            },
            new(ResolutionOrgan.SecurityCouncil, ["Совет Безопасности"], ["Совет Безопасности"])
            {
                Inflections = ["Совета Безопасности", "Совете Безопасности", "Советом Безопасности"],
            },
            new(ResolutionOrgan.EconomicAndSocialCouncil, ["Экономический и Социальный Совет"], ["Экономический и Социальный Совет"])
            {
                Inflections = ["Экономического и Социального Совета", "Экономическим и Социальным Советом"],
            },
            new(ResolutionOrgan.HumanRightsCouncil, ["Совет по правам человека"], ["Совет по правам человека"])
            {
                Inflections = ["Совета по правам человека", "Совете по правам человека", "Советом по правам человека"],
            },
        ],
        DistributionLabel = PhraseSet.Of("Distr.:", "Distr."),
        Distributions =
        [
            new("General", "general"), new("Limited", "limited"), new("Restricted", "restricted"),
        ],
        OriginalLabel = PhraseSet.Of("Original:", "Язык оригинала:"),
        LanguageNames =
        [
            new("арабский", "ar"), new("китайский", "zh"), new("английский", "en"),
            new("французский", "fr"), new("русский", "ru"), new("испанский", "es"),
            new("Arabic", "ar"), new("Chinese", "zh"), new("English", "en"),
            new("French", "fr"), new("Russian", "ru"), new("Spanish", "es"),
        ],
        SessionWords = ["сессия"],
        AgendaItemLabel = PhraseSet.Of("Пункт", "Пункты"),
        AdoptionLabel = PhraseSet.Of(
            "Резолюция, принятая", "Резолюции, принятые", "Решение, принятое", "Решения, принятые", "принятая",
            "принятое", "Принята"),
        ResolutionLabel = PhraseSet.Of("Резолюция", "Решение"),
        SponsorEnding = PhraseSet.Of(
            "проект резолюции", "пересмотренный проект резолюции", "проект решения", "проекты резолюций", "поправка",
            "поправки"),
        Sponsors = RussianMasthead.Sponsors,
        ReissueNote = RussianMasthead.Reissue,
        Months =
        [
            PhraseSet.Of("января", "January"),
            PhraseSet.Of("февраля", "February"),
            PhraseSet.Of("марта", "March"),
            PhraseSet.Of("апреля", "April"),
            PhraseSet.Of("мая", "May"),
            PhraseSet.Of("июня", "June"),
            PhraseSet.Of("июля", "July"),
            PhraseSet.Of("августа", "August"),
            PhraseSet.Of("сентября", "September"),
            PhraseSet.Of("октября", "October"),
            PhraseSet.Of("ноября", "November"),
            PhraseSet.Of("декабря", "December"),
        ],
        YearWords = PhraseSet.Of("года", "г."),
        MeetingWords = ["пленарное заседание", "заседание"],
        VoteLabel = PhraseSet.Of("[Принята", "[Принято", "[Отклонена"),
        Votes = new()
        {
            InFavour = PhraseSet.Of("Голосовали за", "За"),
            Against = PhraseSet.Of("Голосовали против", "Против"),
            Abstaining = PhraseSet.Of("Воздержались", "Воздержавшиеся"),
            WithoutVote = PhraseSet.Of("без голосования"),
            Numbers = [new("ни одного", "0"), new("без воздержавшихся", "0"), new("одного", "1"), new("одном", "1")],
        },
        AnnexLabel = PhraseSet.Of("Приложение", "Приложения", "Добавление", "Дополнение"),
        TableLabel = PhraseSet.Of("Таблица"),
        StatementTitle = PhraseSet.Of("Заявление Председателя", "Заявление председателя"),
        PreambularOpeners = Openers(RussianOpeners.Preambular),
        OperativeOpeners = Openers(RussianOpeners.Operative),
        Conjunctions = PhraseSet.Of("и", "или", "и/или"),
        Compounds = PhraseSet.Split(RussianCompounds.Words),
        CommonWords = ["и", "в", "на", "с", "по", "о", "что", "для"],
        Script = [new('\u0400', '\u052F')],
        NumberCounters = PhraseSet.Of(
            "ч", "часов", "часа", "дней", "дня", "недель", "недели", "месяцев", "месяца", "лет", "процентов", "процента", "млн", "млрд"),
        ResolutionWords = PhraseSet.Of(
            "резолюция", "резолюции", "резолюцию", "резолюцией", "резолюций", "резолюциях", "резолюциям", "резолюциями",
            "решение", "решения", "решению", "решением", "решении", "решений", "решениях", "решениям", "решениями"),
    };

    // The small word "с" is typed with the Latin letter at times; nothing shows it.
    private static PhraseSet Openers(string block)
    {
        ImmutableArray<string> phrases = PhraseSet.Split(block);
        return PhraseSet.Of([.. phrases, .. phrases.Where(phrase => phrase.StartsWith("с ", StringComparison.Ordinal)).Select(phrase => "c" + phrase.Substring(1))]);
    }
}
