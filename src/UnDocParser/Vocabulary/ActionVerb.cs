namespace UnDocParser.Model;

/// <summary>
/// What a clause does, whatever the language it is written in. Named as English resolutions write it; a participle of
/// the preamble (<c>Recalling</c>) has the code of its verb. <c>docs/actions.md</c> lists the words of each language.
/// </summary>
public enum ActionVerb
{
    /// <summary>Asks an officer or body that the organ may ask.</summary>
    Requests,

    /// <summary>Calls upon someone to act.</summary>
    CallsUpon,

    /// <summary>Calls for something to be done.</summary>
    CallsFor,

    /// <summary>Urges someone to act.</summary>
    Urges,

    /// <summary>Invites someone to act.</summary>
    Invites,

    /// <summary>Encourages someone or something.</summary>
    Encourages,

    /// <summary>Appeals to someone.</summary>
    Appeals,

    /// <summary>Demands compliance.</summary>
    Demands,

    /// <summary>Directs or instructs.</summary>
    Directs,

    /// <summary>Recommends.</summary>
    Recommends,

    /// <summary>Authorizes.</summary>
    Authorizes,

    /// <summary>Proposes or suggests.</summary>
    Proposes,

    /// <summary>Reminds someone of something.</summary>
    Reminds,

    /// <summary>Warns.</summary>
    Warns,

    /// <summary>Draws attention to something.</summary>
    DrawsAttention,

    /// <summary>Decides or resolves.</summary>
    Decides,

    /// <summary>Adopts.</summary>
    Adopts,

    /// <summary>Approves.</summary>
    Approves,

    /// <summary>Endorses, or makes its own.</summary>
    Endorses,

    /// <summary>Agrees or concurs.</summary>
    Agrees,

    /// <summary>Establishes.</summary>
    Establishes,

    /// <summary>Appoints or elects.</summary>
    Appoints,

    /// <summary>Appropriates money.</summary>
    Appropriates,

    /// <summary>Proclaims or declares.</summary>
    Declares,

    /// <summary>Determines that something is the case.</summary>
    Determines,

    /// <summary>Undertakes, commits itself.</summary>
    Undertakes,

    /// <summary>Confirms.</summary>
    Confirms,

    /// <summary>Renews or extends.</summary>
    Renews,

    /// <summary>Continues, remains or maintains.</summary>
    Continues,

    /// <summary>Stresses.</summary>
    Stresses,

    /// <summary>Emphasizes.</summary>
    Emphasizes,

    /// <summary>Underlines or underscores.</summary>
    Underlines,

    /// <summary>Highlights.</summary>
    Highlights,

    /// <summary>Recognizes.</summary>
    Recognizes,

    /// <summary>Acknowledges.</summary>
    Acknowledges,

    /// <summary>Considers or believes.</summary>
    Considers,

    /// <summary>Is aware, conscious or mindful, or bears in mind.</summary>
    IsAware,

    /// <summary>Is convinced.</summary>
    IsConvinced,

    /// <summary>Is determined or resolved.</summary>
    IsDetermined,

    /// <summary>Takes into account or consideration.</summary>
    TakesIntoAccount,

    /// <summary>Notes or observes.</summary>
    Notes,

    /// <summary>Takes note, usually of a document.</summary>
    TakesNote,

    /// <summary>Has considered, examined, heard or reviewed.</summary>
    HasConsidered,

    /// <summary>Recalls or refers to.</summary>
    Recalls,

    /// <summary>Reaffirms.</summary>
    Reaffirms,

    /// <summary>Reiterates.</summary>
    Reiterates,

    /// <summary>Affirms.</summary>
    Affirms,

    /// <summary>Is guided by.</summary>
    IsGuided,

    /// <summary>Acts under a chapter or article.</summary>
    Acts,

    /// <summary>Welcomes.</summary>
    Welcomes,

    /// <summary>Appreciates.</summary>
    Appreciates,

    /// <summary>Commends or applauds.</summary>
    Commends,

    /// <summary>Congratulates.</summary>
    Congratulates,

    /// <summary>Pays tribute.</summary>
    PaysTribute,

    /// <summary>Thanks.</summary>
    Thanks,

    /// <summary>Supports.</summary>
    Supports,

    /// <summary>Looks forward to something.</summary>
    LooksForward,

    /// <summary>Hopes or wishes.</summary>
    Wishes,

    /// <summary>Expresses something: what it is tells <see cref="ActionTones"/>.</summary>
    Expresses,

    /// <summary>Regrets.</summary>
    Regrets,

    /// <summary>Deplores.</summary>
    Deplores,

    /// <summary>Condemns.</summary>
    Condemns,

    /// <summary>Rejects or objects.</summary>
    Rejects,
}
