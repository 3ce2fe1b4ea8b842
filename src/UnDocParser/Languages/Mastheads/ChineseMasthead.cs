namespace UnDocParser.Languages;

/// <summary>Who submits a draft, and what was issued again, in Chinese.</summary>
internal static class ChineseMasthead
{
    /// <summary>Gets the words of sponsor lines.</summary>
    public static SponsorWords Sponsors { get; } = new()
    {
        OnBehalf = PhraseSet.Of("代表", "以其名义代表", "并代表", "同时代表"),
        SubmittedEndings =
        [
            "提交的决议草案", "提出的决议草案", "提交的订正决议草案", "提出的订正决议草案", "提交的决定草案", "提出的决定草案", "提交的修正案", "提出的修正案",
        ],
        Grounds = PhraseSet.Of("根据", "在"),
        Conjunctions = ["以及", "和"],
        JoinedNames = PhraseSet.Of(
            "安提瓜和巴布达", "波斯尼亚和黑塞哥维那", "圣基茨和尼维斯", "圣文森特和格林纳丁斯", "圣多美和普林西比", "特立尼达和多巴哥",
            "塞尔维亚和黑山", "77国集团和中国", "代表团"),
        JoinedWords = PhraseSet.Of("共和国", "和平", "和约"),
        InvertedEndings = ["共和国", "联邦"],
        NameLeads = true,
    };

    /// <summary>Gets the words that open the note of a reissue.</summary>
    public static PhraseSet Reissue { get; } = PhraseSet.FromBlock(
        """
        由于技术原因重新印发 | 由于技术原因重新分发 | 由于技术原因重发 | 由于技术原因再次印发 | 由于技术原因第二次重新印发 | 由于技术原因第二次重发
        因技术原因重新印发 | 因技术原因重新分发 | 因技术原因重发 | 因技术原因再次印发 | 出于技术原因重新印发 | 出于技术原因重新分发 | 出于技术原因重发
        由于技术原因于 | 因技术原因于 | 出于技术原因于 | 由于技术原因，于 | 因技术原因，于 | 出于技术原因，于 | 重新印发 | 第二次重新印发
        """);
}
