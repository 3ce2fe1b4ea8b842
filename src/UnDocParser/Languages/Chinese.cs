using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>Chinese. No blanks between words; mastheads print distribution, date and original language in English.</summary>
internal static class Chinese
{
    /// <summary>Gets the data.</summary>
    public static Language Data { get; } = new()
    {
        Code = "zh",
        Actions = ChineseActions.Data,
        Publisher = PhraseSet.Of("联合国"),
        Organs =
        [
            new(ResolutionOrgan.GeneralAssembly, ["大会", "大 会"], ["大会"]),
            new(ResolutionOrgan.SecurityCouncil, ["安全理事会"], ["安全理事会"]),
            new(ResolutionOrgan.EconomicAndSocialCouncil, ["经济及社会理事会"], ["经济及社会理事会"]),
            new(ResolutionOrgan.HumanRightsCouncil, ["人权理事会"], ["人权理事会"]),
        ],
        DistributionLabel = PhraseSet.Of("Distr.:", "Distr."),
        Distributions =
        [
            new("General", "general"), new("Limited", "limited"), new("Restricted", "restricted"),
        ],
        OriginalLabel = PhraseSet.Of("Original:", "原文："),
        LanguageNames =
        [
            new("阿拉伯文", "ar"), new("中文", "zh"), new("英文", "en"),
            new("法文", "fr"), new("俄文", "ru"), new("西班牙文", "es"),
            new("Arabic", "ar"), new("Chinese", "zh"), new("English", "en"),
            new("French", "fr"), new("Russian", "ru"), new("Spanish", "es"),
        ],
        SessionWords = ["届会议", "年届会", "届特别会议", "届紧急特别会议", "年会议"],
        AgendaItemLabel = PhraseSet.Of("议程项目"),
        AdoptionLabel = PhraseSet.Of("大会决议", "安全理事会决议"),
        AdoptionEndings = ["通过", "通过的决议", "决议", "通过的决定", "决定"],
        ResolutionLabel = PhraseSet.Of("第"),
        SponsorEnding = PhraseSet.Of("决议草案", "订正决议草案", "决定草案", "修正案"),
        Sponsors = ChineseMasthead.Sponsors,
        ReissueNote = ChineseMasthead.Reissue,
        Months =
        [
            PhraseSet.Of("一月", "January"),
            PhraseSet.Of("二月", "February"),
            PhraseSet.Of("三月", "March"),
            PhraseSet.Of("四月", "April"),
            PhraseSet.Of("五月", "May"),
            PhraseSet.Of("六月", "June"),
            PhraseSet.Of("七月", "July"),
            PhraseSet.Of("八月", "August"),
            PhraseSet.Of("九月", "September"),
            PhraseSet.Of("十月", "October"),
            PhraseSet.Of("十一月", "November"),
            PhraseSet.Of("十二月", "December"),
        ],
        OpenersOverlap = true,
        MeetingWords = ["全体会议", "次会议"],
        VoteLabel = PhraseSet.Of("[未经表决", "[经记录表决", "[经表决", "[经"),
        Votes = new()
        {
            InFavour = PhraseSet.Of("赞成"),
            Against = PhraseSet.Of("反对"),
            Abstaining = PhraseSet.Of("弃权"),
            WithoutVote = PhraseSet.Of("未经表决"),
            Numbers = [new("零票", "0"), new("无人", "0"), new("没有", "0"), new("零", "0")],
        },
        AnnexLabel = PhraseSet.Of("附件", "附录", "附文"),
        TableLabel = PhraseSet.Of("表"),
        StatementTitle = PhraseSet.Of("安全理事会主席声明", "安全理事会主席的声明", "主席声明"),
        PreambularOpeners = PhraseSet.FromBlock(ChineseOpeners.Preambular),
        OperativeOpeners = PhraseSet.FromBlock(ChineseOpeners.Operative),
        Conjunctions = PhraseSet.Of("和", "及", "以及", "或", "并"),
        CommonWords = ["的", "和", "在", "并", "了"],
        Script = [new('\u2E80', '\u9FFF'), new('\uF900', '\uFAFF')],
        ResolutionWords = PhraseSet.Of("第"),
        NumberCounters = PhraseSet.Of(
            "年", "月", "日", "号", "段", "章", "节", "届", "个", "项", "款", "卷", "页", "亿", "万", "世纪", "周年", "美元", "岁", "天", "小时",
            "时", "分"),
        NumberPrefix = '第',
        MarksFollowStops = true,
        ResolutionWordsBehind = PhraseSet.Of("号决议", "号决定", "号"),
    };
}
