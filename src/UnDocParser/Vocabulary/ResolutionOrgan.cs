namespace UnDocParser.Model;

/// <summary>The organs whose resolutions are cited by number alone.</summary>
public enum ResolutionOrgan
{
    /// <summary>The General Assembly: <c>75/276</c>, <c>217 A (III)</c>, <c>ES-11/1</c>.</summary>
    GeneralAssembly,

    /// <summary>The Security Council: <c>1631 (2005)</c>.</summary>
    SecurityCouncil,

    /// <summary>The Economic and Social Council: <c>2020/1</c>, <c>1503 (XLVIII)</c>.</summary>
    EconomicAndSocialCouncil,

    /// <summary>The Human Rights Council: <c>54/12</c>, <c>S-28/1</c>.</summary>
    HumanRightsCouncil,

    /// <summary>The Trusteeship Council: <c>2200 (LXI)</c>.</summary>
    TrusteeshipCouncil,
}
