using UnDocParser.Benchmarks.Benchmarks;
using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Syntax;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>Bytes allocated for each input: the same on every run, so that a gate may stand on them.</summary>
internal static class AllocationReport
{
    public static void Print()
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        int languages = LanguageSet.All.Length;
        Console.WriteLine($"Kept once for the process: {languages} languages, {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1024} KB.");
        BenchmarkInput[] inputs = BenchmarkInput.LoadAll();
        Console.WriteLine(BenchmarkInput.Describe(inputs));
        Console.WriteLine("Bytes of a second run, of code that may not be compiled for speed yet. Tokens with the parse; lines and the model, without actions, by themselves.");
        Console.WriteLine();
        Console.WriteLine("| input | characters | lines | ParseText | and all tokens | model, citations too | ParseText, bytes per character |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (BenchmarkInput input in inputs)
        {
            string text = input.Text;
            var tree = SyntaxTree.ParseText(text);
            Tokens.Count(tree);
            long lines = BytesOf(() => LineScanner.Scan(text));
            long parse = BytesOf(() => SyntaxTree.ParseText(text));
            long tokens = BytesOf(() => Tokens.Count(SyntaxTree.ParseText(text)));
            long model = BytesOf(() => Models.Read(tree));
            Console.WriteLine($"| {input.Name} | {text.Length} | {lines} | {parse} | {tokens} | {model} | {parse / (double)text.Length:F2} |");
        }
    }

    // What is made once for the process is made by the first run.
    private static long BytesOf(Action action)
    {
        action();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - allocated;
    }
}
