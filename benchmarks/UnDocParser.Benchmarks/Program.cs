using BenchmarkDotNet.Running;
using UnDocParser.Benchmarks.Configuration;
using UnDocParser.Benchmarks.Measurements;

(string Name, string Content, Action<string?> Print)[] reports =
[
    ("edits", "single edits, ours and Roslyn's in turns, and where the time goes; three minutes", _ => EditReport.Print()),
    ("life", "100,000 edits on one text: time and memory", _ => LifeReport.Print()),
    ("hostile", "texts made to be slow; some minutes, a word behind it selects texts", HostileReport.Print),
    ("language-data", "what the data of each language cost the first parse; behind it the path of another library", LanguageDataReport.Print),
    ("allocations", "bytes alone, in seconds", _ => AllocationReport.Print()),
];

if (args is [] or ["help"])
{
    Console.WriteLine("Reports:");
    foreach ((string name, string content, _) in reports)
    {
        Console.WriteLine($"  {name,-16}{content}");
    }

    Console.WriteLine("""

        Benchmarks, by the options of BenchmarkDotNet:
          --filter '*ParsingBenchmarks*'            beside Markdig and Roslyn: tree, tokens, model
          --filter '*GrowthBenchmarks*'             10 KB to 10 MB
          --filter '*LanguageBenchmarks*'           the same documents in six languages
          --filter '*EditBenchmarks*'               a letter typed, beside Roslyn
          --filter '*SymbolBenchmarks*'             document symbols
          --filter '*Parsing*small*' --job short    some of them, in a minute or two
          --list flat                               their names
          --help                                    every option
        """);
}
else if (Array.Find(reports, report => report.Name == args[0]) is { Name: not null } report)
{
    report.Print(args.ElementAtOrDefault(1));
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, BenchmarkConfiguration.Create());
}
