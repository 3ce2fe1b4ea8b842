using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Syntax;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>The full parse of the same documents in each language, in turns, so that what else the machine does falls on all alike.</summary>
internal static class LanguageReport
{
    private const int Rounds = 40;
    private const int WarmUpRounds = 12;

    public static void Print()
    {
        LanguageTexts[] languages = LanguageTexts.LoadAll();
        if (languages.Length == 0)
        {
            Console.WriteLine("Not measured: the same documents in six languages are not at hand.");
            return;
        }

        Console.WriteLine($"{languages[0].Texts.Length} texts in each language; the best of {Rounds} rounds, {ThreadClock.Name}.");
        Console.WriteLine();
        Console.WriteLine("| language | characters | ns per character | speed against English |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        double[] costs = Measure(languages);
        for (int index = 0; index < languages.Length; index++)
        {
            Console.WriteLine($"| {languages[index].Language} | {languages[index].Length} | {costs[index]:F1} | {costs[0] / costs[index]:F2} |");
        }
    }

    private static double[] Measure(LanguageTexts[] languages)
    {
        double[] best = [.. languages.Select(_ => double.MaxValue)];
        for (int round = -WarmUpRounds; round < Rounds; round++)
        {
            for (int index = 0; index < languages.Length; index++)
            {
                long start = ThreadClock.Nanoseconds();
                foreach (string text in languages[index].Texts)
                {
                    SyntaxTree.ParseText(text);
                }

                double cost = (ThreadClock.Nanoseconds() - start) / (double)languages[index].Length;
                best[index] = round < 0 ? best[index] : Math.Min(best[index], cost);
            }
        }

        return best;
    }
}
