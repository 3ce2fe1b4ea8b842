using BenchmarkDotNet.Running;
using UnDocParser.Benchmarks.Configuration;
using UnDocParser.Benchmarks.Measurements;

const string Into = "--into";

(string Name, string Content, Action<string?> Print)[] reports =
[
    ("compare", "tree, tokens and model beside Markdig and Roslyn, 12 KB to 5 MB, and the bars; three minutes", _ => CompareReport.Print()),
    ("languages", "the same documents in six languages; two minutes", _ => LanguageReport.Print()),
    ("growth", "10 KB to 10 MB, collections apart; two minutes", _ => GrowthReport.Print()),
    ("retained", "bytes that trees and models hold", _ => RetainedReport.Print()),
    ("edits", "single edits, ours and Roslyn's in turns, and where the time goes; three minutes", _ => EditReport.Print()),
    ("life", "100,000 edits on one text: time and memory", _ => LifeReport.Print()),
    ("hostile", "texts made to be slow, by the characters looked at; two minutes, a word behind it selects texts", LooksReport.Print),
    ("counters", "one resolution in each language and layout, by the characters looked at; a table of known ones behind it is compared", CounterReport.Print),
    ("hostile-time", "the same by the clock; some minutes", HostileReport.Print),
    ("language-data", "what the data of each language cost the first parse; behind it the path of another library", LanguageDataReport.Print),
    ("allocations", "bytes alone, in seconds", _ => AllocationReport.Print()),
];

if (args is [] or ["help"])
{
    Console.WriteLine("Reports, in Markdown; --into FILE behind one writes it into a file that has a place for it, as docs/performance.md has for most:");
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
    int into = Array.IndexOf(args, Into);
    string[] own = into < 0 ? args : args[..into];
    string? page = into < 0 ? null : args.ElementAtOrDefault(into + 1);
    if (into >= 0 && (own.Length > 1 || page is null || !File.Exists(page) || !DocumentSection.Has(page, report.Name)))
    {
        Console.Error.WriteLine($"{Into} FILE takes a whole report, and a file with the comment <!-- report: {report.Name} -->.");
        return 2;
    }

    using var outcome = new StringWriter();
    TextWriter console = Console.Out;
    if (page is not null)
    {
        Console.SetOut(outcome);
    }

    Console.WriteLine(Machine.Describe(own));
    Console.WriteLine();
    report.Print(own.ElementAtOrDefault(1));
    Console.SetOut(console);
    if (page is not null)
    {
        DocumentSection.Replace(page, report.Name, outcome.ToString());
    }
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, BenchmarkConfiguration.Create());
}

return Environment.ExitCode;
