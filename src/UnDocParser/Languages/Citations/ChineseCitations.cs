using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>Citations in Chinese. Organ, date and subject stand before the number, the word "resolution" behind it.</summary>
internal static class ChineseCitations
{
    /// <summary>Gets the data.</summary>
    public static CitationWords Data { get; } = new()
    {
        Code = "zh",
        LinksNameParts = true,
        ResolutionsBehind = PhraseSet.Of("决议"),
        DocumentsBehind = PhraseSet.Of("号文件", "文件"),
        NumberCounters = "号卷",
        BreaksLinesAnywhere = true,
        DecisionsBehind = PhraseSet.Of("决定"),
        Possessives = PhraseSet.Of("其"),
        SubjectOpeners = PhraseSet.Of("关于", "题为", "有关"),
        OrgansStandBefore = true,
        Conjunctions = PhraseSet.Of("和", "及", "以及", "与", "或"),
        RangeWords = PhraseSet.Of("至", "到"),
        OtherOrgans =
        [
            OtherOrganSymbols.EnvironmentAssembly("联合国环境大会", "环境大会", "联合国环境规划署联合国环境大会"),
            OtherOrganSymbols.HabitatAssembly("联合国人居大会", "人居大会"),
            OtherOrganSymbols.CommissionOnHumanRights("人权委员会"),
            OtherOrganSymbols.WithoutSymbols(
                "妇女地位委员会", "麻醉药品委员会", "预防犯罪和刑事司法委员会", "人口与发展委员会", "缔约方大会", "缔约方会议", "缔约国会议",
                "世界卫生大会", "拉丁美洲和加勒比经济委员会", "拉加经委会", "亚洲及太平洋经济社会委员会", "亚太经社会", "理事会管理机构"),
        ],
        Pinpoints =
        [
            new(PinpointKind.Annex, PhraseSet.Of("附件")),
            new(PinpointKind.Appendix, PhraseSet.Of("附录", "附文")),
            new(PinpointKind.Supplement, PhraseSet.Of("补编第", "《补编第")),
        ],
        PinpointsBehind =
        [
            new(PinpointKind.Paragraph, PhraseSet.Of("段")),
            new(PinpointKind.Chapter, PhraseSet.Of("章")),
            new(PinpointKind.Section, PhraseSet.Of("节")),
            new(PinpointKind.Part, PhraseSet.Of("部分")),
            new(PinpointKind.Volume, PhraseSet.Of("卷")),
            new(PinpointKind.Article, PhraseSet.Of("条")),
            new(PinpointKind.Resolution, PhraseSet.Of("号决议")),
            new(PinpointKind.Decision, PhraseSet.Of("号决定")),
        ],
        SourceStems = ["宪", "汇", "Treaty"],
        SameSource = PhraseSet.Of("同上", "Ibid."),
        TreatySeries = PhraseSet.Of("《条约汇编》", "条约汇编", "Treaty Series"),
        Volume = PhraseSet.Of("第", "vol."),
        Number = PhraseSet.Of("第", "No."),
        Charter = PhraseSet.Of("《联合国宪章》", "《宪章》", "联合国宪章", "宪章"),
        Articles = PhraseSet.Of("条"),
        Chapters = PhraseSet.Of("章"),
    };
}
