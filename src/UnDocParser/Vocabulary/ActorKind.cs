namespace UnDocParser.Model;

/// <summary>Who is asked to act, or reported to, independent of the language.</summary>
public enum ActorKind
{
    /// <summary>Somebody else; the text says who.</summary>
    Other,

    /// <summary>The Secretary-General.</summary>
    SecretaryGeneral,

    /// <summary>States, or Member States, all or some.</summary>
    States,

    /// <summary>The General Assembly.</summary>
    GeneralAssembly,

    /// <summary>The Security Council.</summary>
    SecurityCouncil,

    /// <summary>The Economic and Social Council.</summary>
    EconomicAndSocialCouncil,

    /// <summary>The Human Rights Council.</summary>
    HumanRightsCouncil,

    /// <summary>The United Nations High Commissioner for Human Rights, or the Office.</summary>
    HighCommissionerForHumanRights,

    /// <summary>A Special Rapporteur, Independent Expert, or working group of experts.</summary>
    SpecialProcedure,

    /// <summary>The Secretariat.</summary>
    Secretariat,
}
