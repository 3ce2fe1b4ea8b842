using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>Sessions, time and reports, in Chinese.</summary>
internal static class ChineseMandates
{
    private const string Digits = "一二三四五六七八九";

    /// <summary>Gets the words for sessions and time.</summary>
    public static CalendarLexicon Calendar { get; } = new()
    {
        Ordinals = new([.. Enumerable.Range(1, 99).Select(number => (number, PhraseSet.Split("第" + Numeral(number))))]),
        OrdinalSuffixes = PhraseSet.Empty,
        NumberJoints = PhraseSet.Of("和", "、", "至", "及", "届和", "届、", "届至", "届及"),
        SessionNouns = PhraseSet.Of("届会议", "会议", "届会", "年届会", "届常会", "年会议", "年实质性会议"),
        SessionAdjectives = PhraseCodes<SymbolSessionKind>.FromBlock(
            """
            Special: 届特别 | 特别
            EmergencySpecial: 届紧急特别 | 紧急特别
            Regular: 届常 | 实质性
            """,
            VerbCode.ParseName<SymbolSessionKind>),
        MeetingNouns = PhraseSet.Of("次全体会议", "次会议", "全体会议"),
        YearLinks = PhraseSet.Of("年"),
        NextSession = PhraseSet.Of("下届会议", "下一届会议", "下届常会"),
        RangeWords = PhraseSet.Of("至", "到"),
    };

    /// <summary>Gets the words for reports.</summary>
    public static MandateLexicon Mandates { get; } = new()
    {
        Predicates =
        [
            new(
                PhraseSet.Of("提交", "提出", "编写", "提供", "印发", "拟订", "递交", "编制"),
                PhraseSet.Of("报告", "最新情况", "口头报告", "书面报告", "最新报告", "简报", "最新资料")),
            new(PhraseSet.Of("向"), PhraseSet.Of("报告", "汇报", "通报", "作口头报告", "通报情况", "简报", "口头通报")),
            new(PhraseSet.Of("随时向", "汇报", "通报"), PhraseSet.Empty),
        ],
        KnownReports = PhraseSet.Of("上述", "该", "的最后", "秘书长的", "这份"),
        Recipients = PhraseCodes<RecipientCode>.FromBlock(
            """
            Own: 向其 | 向理事会 | 提交理事会 | 和理事会
            GeneralAssembly: 向大会 | 提交大会 | 和大会
            SecurityCouncil: 向安全理事会 | 向安理会 | 提交安全理事会 | 提交安理会 | 和安全理事会
            EconomicAndSocialCouncil: 向经济及社会理事会 | 向经社理事会 | 提交经济及社会理事会
            HumanRightsCouncil: 向人权理事会 | 提交人权理事会 | 和人权理事会
            SecretaryGeneral: 向秘书长
            Other: 向新闻委员会 | 向特别委员会 | 向行政和预算问题咨询委员会 | 向妇女地位委员会 | 向委员会
            States: 向会员国 | 向各会员国
            """,
            RecipientCode.Parse),
        SubjectLeads = PhraseSet.Of("就", "关于", "说明", "介绍"),
        SubjectAnaphora = PhraseSet.Of("就此", "这方面情况"),
        SubjectEnds = PhraseSet.Of(
            "的报告", "的口头报告", "的书面报告", "的全面报告", "的最后报告", "的进展报告", "的年度报告", "的综合报告", "的最新报告", "的进一步报告", "的最新情况", "向大会", "向安全理事会", "向安理会", "向理事会", "向人权理事会", "向经济及社会理事会", "向经社理事会", "向其", "提交", "提出", "编写", "，并",
            "，之后", "，包括"),
        SubjectIsFree = true,
        SessionLeads = PhraseSet.Of(
            "大会", "人权理事会", "理事会", "经济及社会理事会", "经社理事会", "在其", "其", "在", "安理会", "委员会", "至迟在其", "从", "自"),
        DateLeads = PhraseSet.Of("至迟于", "最迟于", "不迟于", "至迟在", "最迟在"),
        DateTails = PhraseSet.Of("前", "之前", "以前"),
        YearEnds = PhraseSet.Of("年底", "年年底", "年年底前", "年底前", "年底之前"),
        WithinLeads = PhraseSet.Empty,
        WithinTails = PhraseSet.Of("内", "之内", "以内"),
        EveryLeads = PhraseSet.Of("每", "每隔"),
        Intervals = PhraseCodes<MandateInterval>.FromBlock(
            """
            1 Years: 每年 | 年度 | 逐年
            2 Years: 每两年 | 每两年一次 | 两年期
            6 Months: 每半年 | 每年两次
            3 Months: 每季度 | 按季度
            1 Months: 每月 | 每个月
            """,
            MandateLexicon.ParseInterval),
        Counts = new([.. Enumerable.Range(1, 99).Select(number => (number, PhraseSet.Split(number == 2 ? "两 | 二" : Numeral(number))))]),
        Units = PhraseCodes<IntervalUnit>.FromBlock(
            """
            Days: 天 | 日
            Weeks: 周 | 星期 | 个星期
            Months: 个月 | 月
            Years: 年
            """,
            VerbCode.ParseName<IntervalUnit>),
    };

    private static string Numeral(int number)
    {
        string tens = number < 10 ? "" : number < 20 ? "十" : Digits[(number / 10) - 1] + "十";
        return number % 10 == 0 ? tens : tens + Digits[(number % 10) - 1];
    }
}
