namespace UnDocParser.Benchmarks.Inputs;

/// <summary>The same documents in each language: only those at hand in all of them count, so that nothing but the language differs.</summary>
/// <param name="Language">The code of the language.</param>
/// <param name="Source">Where they are from.</param>
/// <param name="Texts">The texts, in the same order for each language.</param>
public sealed record LanguageTexts(string Language, string Source, string[] Texts) : IMeasuredText
{
    private static readonly string[] Layouts = ["plain", "markdown", "tika", "pdftotext", "pdftotext-layout"];
    private static readonly int[] Clauses = [12, 24, 48, 96];

    /// <summary>Gets the number of characters of all texts.</summary>
    public int Length => Texts.Sum(text => text.Length);

    /// <summary>Reads the official texts; where they are not at hand, writes one resolution in each language and layout, in several lengths.</summary>
    public static LanguageTexts[] LoadAll()
    {
        if (SharedFiles.Find(Path.Combine("corpus", "dev"), Directory.Exists) is not { } corpus)
        {
            return [.. ParallelResolution.Languages.Select(language => new LanguageTexts(language, "generated", Write(language)))];
        }

        string[] names =
        [
            .. Directory.GetDirectories(corpus)
                .Order(StringComparer.Ordinal)
                .SelectMany(folder => Layouts.Select(layout => Path.Combine(folder, "{0}." + layout + ".txt")))
                .Where(name => ParallelResolution.Languages.All(language => File.Exists(PathOf(name, language)))),
        ];
        return
        [
            .. ParallelResolution.Languages.Select(
                language => new LanguageTexts(language, "official documents", [.. names.Select(name => File.ReadAllText(PathOf(name, language)))])),
        ];
    }

    /// <summary>Returns which texts are measured, as a line to print before the outcome.</summary>
    public static string Describe(LanguageTexts[] languages) =>
        $"The same {languages[0].Texts.Length} texts in each language ({languages[0].Source}); in English {languages[0].Length} characters.";

    /// <inheritdoc/>
    public override string ToString() => Language;

    private static string[] Write(string language) =>
        [.. ParallelResolution.Layouts.SelectMany(layout => Clauses.Select(clauses => ParallelResolution.Write(language, layout, clauses)))];

    private static string PathOf(string name, string language) => name.Replace("{0}", language, StringComparison.Ordinal);
}
