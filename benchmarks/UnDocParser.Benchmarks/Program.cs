using BenchmarkDotNet.Running;
using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Benchmarks.Measurements;

switch (args.FirstOrDefault())
{
    case "growth":
        GrowthReport.Print();
        break;
    case "allocations":
        AllocationReport.Print();
        break;
    case "compare":
        ComparisonReport.Print();
        break;
    case "hostile":
        HostileReport.Print(args.ElementAtOrDefault(1));
        break;
    case "edits":
        EditReport.Print();
        break;
    case "life":
        LifeReport.Print();
        break;
    case "language-data":
        LanguageDataReport.Print(args.ElementAtOrDefault(1));
        break;
    case "languages":
        LanguageReport.Print();
        break;
    default:
        Console.WriteLine(BenchmarkInput.Describe(BenchmarkInput.LoadAll()));
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
