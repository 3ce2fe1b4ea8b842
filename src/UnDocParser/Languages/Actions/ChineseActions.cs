using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>What clauses do, in Chinese. Verbs have no forms: the same words open clauses of both parts.</summary>
internal static class ChineseActions
{
    /// <summary>Gets the words.</summary>
    public static ActionLexicon Data { get; } = new()
    {
        Calendar = ChineseMandates.Calendar,
        Mandates = ChineseMandates.Mandates,
        Verbs = PhraseCodes<VerbCode>.FromBlock(Verbs, VerbCode.Parse),
        Modifiers = PhraseCodes<ActionModifiers>.FromBlock(
            """
            Also: 又 | 也
            Further: 还 | 进一步
            Again: 再次 | 再度 | 重新
            InParticular: 尤其
            """,
            VerbCode.ParseName<ActionModifiers>),
        Intensities = PhraseCodes<ActionIntensities>.FromBlock(
            """
            Strong: 强烈 | 大力 | 坚决 | 坚定 | 日益 | 继续 | 尤为
            Urgent: 紧急
            Deep: 深为 | 深表 | 深切 | 严重 | 极为 | 非常 | 高度 | 深感 | 深深 | 极其 | 极其严重
            Utmost: 最强烈地 | 最强烈
            Full: 完全 | 充分 | 断然 | 毫无保留地 | 明确 | 全力
            """,
            VerbCode.ParseName<ActionIntensities>),
        Tones = PhraseCodes<ActionTones>.FromBlock(
            """
            Concern: 关切地 | 关切 | 关切的是 | 不安地
            Alarm: 震惊地 | 震惊 | 惊恐地 | 震惊的是
            Regret: 遗憾地 | 遗憾 | 遗憾的是 | 失望
            Appreciation: 赞赏地 | 赞赏 | 感谢 | 感激
            Satisfaction: 满意地 | 满意
            Interest: 感兴趣地
            Support: 支持
            Determination: 决心 | 承诺 | 致力于 | 打算 | 愿意
            Conviction: 坚信 | 信念
            Hope: 希望
            """,
            VerbCode.ParseName<ActionTones>),
        Fillers = PhraseSet.Of("和", "并", "地", "其"),
        Negations = PhraseSet.Of("不", "不再"),
        LeadIns = PhraseSet.Of(
            "在这方面", "在此方面", "为此", "在此背景下", "在这一背景下", "因此", "就此", "在此情况下", "为此目的", "在这一方面", "并", "同时"),
        StatementSubjects = PhraseSet.Of("安全理事会", "安理会"),
        SecondVerbJoints = PhraseSet.Of("，", "；", "，并", "，又", "，还", "；并", "，同时", "，并在这方面", "，并为此"),
        AddresseeEnds = PhraseSet.FromBlock(
            """
            向 | 在 | 就 | 继续 | 采取 | 考虑 | 确保 | 加强 | 提供 | 提交 | 提出 | 支持 | 根据 | 按照 | 于 | 通过 | 为 | 将 | 对 | 至迟 | 每 | 以 | 不 | 充分
            酌情 | 尽快 | 立即 | 进一步 | 促进 | 推动 | 执行 | 编写 | 协助 | 参与 | 参加 | 与 | 同 | 把 | 从 | 作出 | 开展 | 制定 | 履行 | 遵守 | 尊重 | 保护 | 防止
            允许 | 利用 | 积极 | 注意 | 铭记 | 密切 | 定期 | 随时 | 落实 | 实施 | 审查 | 审议 | 探讨 | 建立 | 扩大 | 增加 | 改善 | 提高 | 保持 | 优先 | 认真 | 全面
            有效 | 发挥 | 使 | 让 | 消除 | 停止 | 避免 | 批准 | 加入 | 签署 | 分享 | 交流 | 协调 | 合作 | 共同 | 努力 | 给予 | 及时 | 任命 | 召开 | 举行 | 依照 | 本着 | 由
            """),
        AddresseeParts = PhraseSet.Of("在内", "以及", "与会", "同类", "为数", "合作伙伴", "参与方", "与苏丹", "审议大会", "协调员", "保护联盟", "对外", "执行主任", "执行局", "执行秘书", "促进会", "为首"),
        Actors = PhraseCodes<ActorKind>.FromBlock(
            """
            SecretaryGeneral: 秘书长 | 联合国秘书长
            States: 会员国 | 各会员国 | 所有会员国 | 各国 | 所有国家 | 国家 | 缔约国 | 所有缔约国 | 各缔约国 | 各国政府 | 所有各国
            GeneralAssembly: 大会
            SecurityCouncil: 安全理事会 | 安理会
            EconomicAndSocialCouncil: 经济及社会理事会 | 经社理事会
            HumanRightsCouncil: 人权理事会
            HighCommissionerForHumanRights: 联合国人权事务高级专员 | 联合国人权事务高级专员办事处 | 高级专员办事处 | 高级专员
            SpecialProcedure: 特别报告员 | 独立专家 | 工作组
            Secretariat: 秘书处
            """,
            VerbCode.ParseName<ActorKind>),
    };

    private const string Verbs =
        """
        Requests: 请 | 请求
        Requests+Again: 重申请
        CallsUpon: 促请 | 吁请
        CallsFor: 呼吁
        Urges: 敦促
        Invites: 邀请
        Encourages: 鼓励
        Demands: 要求 | 责令
        Directs: 指示 | 责成 | 委托
        Recommends: 建议
        Authorizes: 授权
        Proposes: 提议
        Reminds: 提醒
        Warns: 警告 | 告诫
        DrawsAttention: 提请 | 提请注意
        Decides: 决定 | 正式决定
        Adopts: 通过
        Approves: 核准 | 批准 | 核定
        Endorses: 认可 | 赞同 | 核可
        Agrees: 同意 | 商定
        Establishes: 设立 | 成立
        Appoints: 任命 | 选举
        Appropriates: 批款
        Declares: 宣布 | 宣告
        Determines: 认定 | 断定
        Undertakes: 承诺
        Confirms: 证实
        Renews: 延长
        Continues: 维持 | 保持 | 仍
        Stresses: 强调指出
        Emphasizes: 强调
        Underlines: 着重指出 | 特别指出 | 着重
        Highlights: 重点指出 | 突出
        Recognizes: 认识到 | 确认 | 了解到 | 确切认识到
        Acknowledges: 承认 | 肯定 | 知悉
        Considers: 认为 | 念及
        IsAware: 意识到 | 铭记 | 牢记
        IsConvinced: 深信 | 确信 | 坚信 | 表示深信
        IsDetermined: 决心 | 下定决心 | 希望 | 渴望
        TakesIntoAccount: 考虑到 | 顾及
        Notes: 注意到 | 特别注意到 | 指出 | 注意
        TakesNote: 表示注意到
        HasConsidered: 审议了 | 审查了 | 听取了 | 审议 | 收到了
        Recalls: 回顾 | 忆及 | 提及 | 回顾指出
        Reaffirms: 重申
        Reiterates: 重申立场 | 再次申明 | 再次表示 | 再次
        Affirms: 申明
        IsGuided: 遵循 | 以 | 遵照
        Acts: 采取行动 | 根据《联合国宪章》第七章采取 | 根据《联合国宪章》第七章
        Welcomes: 欢迎 | 欣见 | 依然欢迎
        Appreciates: 赞赏 | 表示赞赏 | 珍视
        Commends: 赞扬 | 称赞
        Congratulates: 祝贺
        PaysTribute: 致敬 | 表示敬意
        Thanks: 感谢 | 表示感谢
        Supports: 支持
        LooksForward: 期待 | 期盼
        Wishes: 希望
        Expresses: 表示 | 对 | 感到
        Expresses+Concern: 表示关切 | 表示严重关切 | 表示深为关切 | 关切 | 关切的是 | 表示关切的是
        Expresses+Alarm: 震惊 | 感到震惊 | 惊悉 | 表示震惊
        Regrets: 遗憾 | 感到遗憾 | 感到遗憾的是 | 表示遗憾
        Deplores: 痛惜 | 斥责
        Condemns: 谴责
        Rejects: 反对 | 拒绝
        """;
}
