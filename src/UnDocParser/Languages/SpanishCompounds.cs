namespace UnDocParser.Languages;

/// <summary>
/// Words that official texts in Spanish write with a hyphen, counted. Extractions that drop the hyphen at the end of a
/// line leave them joined; with this list they can be told and mended.
/// </summary>
internal static class SpanishCompounds
{
    /// <summary>The words in lower case, separated by bars.</summary>
    public const string Words =
        """
        al-adha | al-fitr | al-qaida | al-shabaab | ciencia-política | científico-normativa | costo-beneficio
        costo-eficacia | el-sheikh | kunming-montreal | niño-oscilación | norte-sur | onu-hábitat | onu-mujeres
        onu-swap | pos-covid | público-privadas | sur-sur
        """;
}
