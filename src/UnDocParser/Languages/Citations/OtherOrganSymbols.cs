namespace UnDocParser.Languages;

/// <summary>How bodies other than the principal organs write the symbols of their resolutions.</summary>
internal static class OtherOrganSymbols
{
    /// <summary>The United Nations Environment Assembly.</summary>
    public static OtherOrgan EnvironmentAssembly(params string[] names) => new(PhraseSet.Of(names), "UNEP/EA.{0}/Res.{1}", "UNEP/EA.{0}/Dec.{1}");

    /// <summary>The United Nations Habitat Assembly.</summary>
    public static OtherOrgan HabitatAssembly(params string[] names) => new(PhraseSet.Of(names), "HSP/HA.{0}/Res.{1}", "HSP/HA.{0}/Dec.{1}");

    /// <summary>The Commission on Human Rights.</summary>
    public static OtherOrgan CommissionOnHumanRights(params string[] names) => new(PhraseSet.Of(names), "E/CN.4/RES/{0}/{1}", "E/CN.4/DEC/{0}/{1}");

    /// <summary>Bodies whose resolutions have no symbol that follows from the number.</summary>
    public static OtherOrgan WithoutSymbols(params string[] names) => new(PhraseSet.Of(names), null, null);
}
