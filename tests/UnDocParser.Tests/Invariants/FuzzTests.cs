using System.Globalization;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Corpus;
using UnDocParser.Tests.Generators;
using UnDocParser.Tests.Properties;
using Xunit.Abstractions;

namespace UnDocParser.Tests.Invariants;

/// <summary>
/// Damaged texts of each language, read down to every public property of tree and model. The variable <c>UNDOC_FUZZ_CHARACTERS</c> sets how many
/// characters are read in each language.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Usual = 250_000;
    private const int LongestText = 60_000;

    // Generated documents and samples are in other languages.
    private const string Russian = "A/91/L.7\n\nГенеральная Ассамблея,\n\nссылаясь на свою резолюцию 72/17 от 4 декабря 2017 года,\n\n1. просит Генерального секретаря представить доклад;\n\n2. постановляет продолжить рассмотрение этого вопроса.\n";
    private const string Chinese = "A/91/L.7\n\n大会，\n\n回顾其2017年12月4日第72/17号决议，\n\n1. 请秘书长向大会第七十四届会议提出报告；\n\n2. 决定继续处理此案。\n";
    private static readonly Lazy<ILookup<string, string>> Texts = new(() => ReadTexts().ToLookup(Language, StringComparer.Ordinal));

    public static TheoryData<string> Languages => ["en", "fr", "es", "ru", "zh", "ar"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Damaged_texts_are_read_down_to_every_property(string language)
    {
        string[] texts = [.. Texts.Value[language]];
        Assert.NotEmpty(texts);
        int sought = int.TryParse(Environment.GetEnvironmentVariable("UNDOC_FUZZ_CHARACTERS"), NumberStyles.None, CultureInfo.InvariantCulture, out int given)
            ? given
            : Usual;
        int characters = 0;
        long values = 0;
        int seed = TestSeed.Value;
        for (; characters < sought; seed++)
        {
            var random = new Random(seed);
            string text = TextMutator.Mutate(texts[random.Next(texts.Length)], random);
            Exception? error = Record.Exception(() => values += EveryProperty.Read(SyntaxTree.ParseText(text)));
            Assert.True(error is null, $"Seed {seed}: {error}\n--- text\n{text}");
            characters += text.Length;
        }

        output.WriteLine($"{language}: {characters} characters, {values} values, {texts.Length} texts, seeds {TestSeed.Value} to {seed - 1}");
    }

    private static string Language(string text) => DocumentModel.Create(SyntaxTree.ParseText(text)).Language;

    private static IEnumerable<string> ReadTexts()
    {
        IEnumerable<string> own = SampleTexts.All.Select(sample => sample.Text).Append(Russian).Append(Chinese).Concat(
            from seed in Enumerable.Range(0, 24)
            let renderer = DocumentRenderer.All[seed % DocumentRenderer.All.Length]
            select renderer.Render(FlatDocument.Of(DocumentGenerator.Generate(seed, renderer.Traits)), seed));
        return SharedTexts.Find(SharedTexts.Corpus) is null
            ? own
            : own.Concat(SharedTexts.ReadCorpus(".txt", ".md").Select(text => text.Text).Where(text => text.Length < LongestText));
    }
}
