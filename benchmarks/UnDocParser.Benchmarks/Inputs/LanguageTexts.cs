namespace UnDocParser.Benchmarks.Inputs;

/// <summary>The same documents in each language: only those at hand in all of them count, so that nothing but the language differs.</summary>
/// <param name="Language">The code of the language.</param>
/// <param name="Texts">The texts, in the same order for each language.</param>
public sealed record LanguageTexts(string Language, string[] Texts) : IMeasuredText
{
    private static readonly string[] Languages = ["en", "fr", "es", "ru", "ar", "zh"];
    private static readonly string[] Layouts = ["plain", "markdown", "tika", "pdftotext", "pdftotext-layout"];

    /// <summary>Gets the number of characters of all texts.</summary>
    public int Length => Texts.Sum(text => text.Length);

    /// <summary>Reads the official texts; nothing where they are not at hand.</summary>
    public static LanguageTexts[] LoadAll()
    {
        if (SharedFiles.Find(Path.Combine("corpus", "dev"), Directory.Exists) is not { } corpus)
        {
            return [];
        }

        string[] names =
        [
            .. Directory.GetDirectories(corpus)
                .Order(StringComparer.Ordinal)
                .SelectMany(folder => Layouts.Select(layout => Path.Combine(folder, "{0}." + layout + ".txt")))
                .Where(name => Languages.All(language => File.Exists(PathOf(name, language)))),
        ];
        return [.. Languages.Select(language => new LanguageTexts(language, [.. names.Select(name => File.ReadAllText(PathOf(name, language)))]))];
    }

    /// <inheritdoc/>
    public override string ToString() => Language;

    private static string PathOf(string name, string language) => name.Replace("{0}", language, StringComparison.Ordinal);
}
