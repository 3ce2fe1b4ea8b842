using UnDocParser.Benchmarks.Benchmarks;
using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Model;
using UnDocParser.Syntax;
using static UnDocParser.Benchmarks.Measurements.MarkdownTable;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>What trees hold in memory, their texts not counted: as they come from the parser, with every inline found, and with their models.</summary>
internal static class RetainedReport
{
    private const string Chinese = "zh";

    public static void Print()
    {
        LanguageTexts[] languages = LanguageTexts.LoadAll();
        Console.WriteLine(LanguageTexts.Describe(languages) + " Bytes held per character, the strings of the texts not counted.");
        Begin(null, "texts", "characters", "tree", "with all inlines", "with the whole model");
        Held[] held = [.. languages.Select(language => Measure(language.Language, language.Texts))];
        foreach (BenchmarkInput input in BenchmarkInput.LoadAll())
        {
            Measure($"{input.Name} ({input.Source})", [input.Text]);
        }

        PrintBars(languages, held);
    }

    private static Held Measure(string name, string[] texts)
    {
        // What the languages are made of is made once, not for each text.
        _ = texts.Sum(static text => Models.ReadAll(SyntaxTree.ParseText(text)).Mandates.Length);
        long length = texts.Sum(text => (long)text.Length);
        var trees = new SyntaxTree?[texts.Length];
        var models = new DocumentModel?[texts.Length];
        long empty = GC.GetTotalMemory(forceFullCollection: true);
        double HeldNow() => (GC.GetTotalMemory(forceFullCollection: true) - empty) / (double)length;
        for (int index = 0; index < texts.Length; index++)
        {
            trees[index] = SyntaxTree.ParseText(texts[index]);
        }

        double parsed = HeldNow();
        Array.ForEach(trees, tree => Tokens.Count(tree!));
        double inlines = HeldNow();
        for (int index = 0; index < texts.Length; index++)
        {
            models[index] = Models.ReadAll(trees[index]!);
        }

        var held = new Held(parsed, inlines, HeldNow());
        GC.KeepAlive(trees);
        GC.KeepAlive(models);
        GC.KeepAlive(texts);
        Row(name, length.ToString(), Number(held.Tree), Number(held.Inlines), Number(held.Model));
        return held;
    }

    private static void PrintBars(LanguageTexts[] languages, Held[] held)
    {
        (string Language, Held Held)[] all = [.. languages.Select(language => language.Language).Zip(held)];
        Held[] letters = [.. all.Where(one => one.Language != Chinese).Select(one => one.Held)];
        Held[] chinese = [.. all.Where(one => one.Language == Chinese).Select(one => one.Held)];
        Begin("Memory against the bars", "bytes held per character", "bar", "aim", "measured", string.Empty);
        PrintBar("tree, the greatest language of letters", letters.Max(one => one.Tree), 2, 1.5);
        PrintBar("tree, Chinese", chinese.Max(one => one.Tree), 4, 4);
        PrintBar("with all inlines, the greatest language of letters", letters.Max(one => one.Inlines), 6, 4);
        PrintBar("with all inlines, Chinese", chinese.Max(one => one.Inlines), 10, 10);
    }

    private static void PrintBar(string what, double measured, double bar, double aim) =>
        Row(what, $"≤ {bar}", aim.ToString(), Number(measured), Verdict((bar - measured, aim - measured)));

    private readonly record struct Held(double Tree, double Inlines, double Model);
}
