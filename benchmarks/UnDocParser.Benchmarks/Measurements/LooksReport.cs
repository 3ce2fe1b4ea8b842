using UnDocParser.Benchmarks.Counting;
using UnDocParser.Benchmarks.Inputs;
using static UnDocParser.Benchmarks.Measurements.MarkdownTable;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>
/// Texts made to be slow, by what the library looks at and not by the clock: no machine, no load and no collector falls into these numbers.
/// </summary>
internal static class LooksReport
{
    private const int Step = 4;
    private const double Telling = 1.02;

    public static void Print(string? filter)
    {
        (string Name, Func<int, string> Make, int Size)[] shapes = [.. HostileTexts.All.Where(shape => filter is null || shape.Name.Contains(filter))];
        if (shapes.Length == 0)
        {
            Console.WriteLine($"No shape has “{filter}” in its name. The names: {string.Join("; ", HostileTexts.All.Select(shape => shape.Name))}.");
            Environment.ExitCode = 2;
            return;
        }

        var library = CountedLibrary.Load();
        Console.WriteLine("Characters that the library looks at and steps it takes (rounds of loops, calls of methods), each per character of the text, and the exponents");
        Console.WriteLine($"of their growth over three lengths, each {Step} times the one before; the same on every run. The last columns tell the namespace whose own characters grow fastest, where that is faster than the text.");
        Begin(null, ["text", "characters", .. Columns("parse"), .. Columns("tokens"), .. Columns("model"), "fastest in", "exponent"]);
        var above = new List<string>();
        double greatest = 0;
        foreach ((string name, Func<int, string> make, int size) in shapes)
        {
            var growth = WorkGrowth.Of(library, make, size / Step / Step, size / Step, size);
            (string stage, string area, double exponent) = growth.Long.Stages
                .Select(stage => (stage.Name, growth.OfNamespaces(stage.Name).First()))
                .Select(pair => (pair.Name, pair.Item2.Namespace, pair.Item2.Exponent))
                .MaxBy(one => one.Exponent);
            Row([name, growth.Long.Length.ToString(), .. growth.Exponents.SelectMany(one => Cells(growth, one)), .. exponent > Telling ? [$"{stage}, {area}", Number(exponent)] : new[] { string.Empty, string.Empty }]);
            double worst = growth.Exponents.Max(one => Math.Max(one.Characters, one.Steps));
            greatest = Math.Max(greatest, worst);
            if (worst > WorkGrowth.Bar)
            {
                above.Add(name);
            }
        }

        Begin("Texts made to be slow against the bar", "what", "bar", "greatest", "above it", string.Empty);
        Row("exponent of growth by characters looked at and by steps, in parse, tokens and model", $"≤ {WorkGrowth.Bar}", Number(greatest), $"{above.Count} of {shapes.Length}", Verdict((WorkGrowth.Bar - greatest, 1 - greatest)));
        Environment.ExitCode = greatest > WorkGrowth.Bar ? 1 : 0;
        above.ForEach(name => Console.WriteLine($"\nAbove the bar: {name}."));
    }

    private static string[] Columns(string stage) => [stage + ": looks", "exponent", "steps", "exponent"];

    private static string[] Cells(WorkGrowth growth, (string Stage, double Characters, double Steps) exponents)
    {
        Work work = growth.Long.Of(exponents.Stage);
        double length = growth.Long.Length;
        return [Number(work.Characters / length), Number(exponents.Characters), Number(work.Steps / length), Number(exponents.Steps)];
    }
}
