namespace UnDocParser.Model;

/// <summary>
/// A family of verbs that translations take for each other: what is <c>Stresses</c> in English may be the word for
/// <c>Emphasizes</c> in French.
/// </summary>
public enum ActionFamily
{
    /// <summary>Asks someone for something, or permits it.</summary>
    Directive,

    /// <summary>Decides something with effect of its own.</summary>
    Decision,

    /// <summary>Gives weight to a statement, or makes it again.</summary>
    Emphasis,

    /// <summary>Notes, knows, recalls or considers.</summary>
    Recognition,

    /// <summary>Welcomes, thanks or supports.</summary>
    Approval,

    /// <summary>Regrets, condemns, or expresses a feeling.</summary>
    Attitude,
}

/// <summary>What is known of the codes of verbs.</summary>
public static class ActionVerbFacts
{
    /// <summary>Returns the family of a verb.</summary>
    /// <param name="verb">The verb.</param>
    /// <returns>The family.</returns>
    public static ActionFamily GetFamily(this ActionVerb verb) => verb switch
    {
        <= ActionVerb.DrawsAttention => ActionFamily.Directive,
        <= ActionVerb.Continues => ActionFamily.Decision,
        ActionVerb.Reaffirms or ActionVerb.Reiterates or ActionVerb.Affirms or <= ActionVerb.Highlights => ActionFamily.Emphasis,
        <= ActionVerb.Acts => ActionFamily.Recognition,
        <= ActionVerb.Wishes => ActionFamily.Approval,
        _ => ActionFamily.Attitude,
    };
}
