using System.Text;
using UnDocParser.Benchmarks.Benchmarks;
using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Syntax;
using static UnDocParser.Benchmarks.Measurements.MarkdownTable;

namespace UnDocParser.Benchmarks.Measurements;

/// <summary>The same documents in six languages, in turns: what a character costs in each, and what a document costs in Chinese against English.</summary>
internal static class LanguageReport
{
    private const int Rounds = 9;
    private const double Bar = 15;
    private const double Aim = 20;
    private const string Letters = "en fr es ru ar";

    private static readonly (string Name, Action<string> Run)[] Stages =
    [
        ("ParseText", static text => SyntaxTree.ParseText(text)),
        ("ParseText, all tokens", static text => Tokens.Count(SyntaxTree.ParseText(text))),
        ("ParseText, the whole model", static text => Models.ReadAll(SyntaxTree.ParseText(text))),
    ];

    public static void Print()
    {
        LanguageTexts[] languages = LanguageTexts.LoadAll();
        Console.WriteLine(LanguageTexts.Describe(languages));
        Console.WriteLine($"Medians of {Rounds} rounds, each of all languages and stages in turns; collections included, and told apart as “GC”.");
        Measured[][] stages = Measure(languages);
        for (int stage = 0; stage < Stages.Length; stage++)
        {
            Print(Stages[stage].Name, languages, stages[stage]);
        }

        PrintBars(languages, stages);
    }

    // By stage, then by language.
    private static Measured[][] Measure(LanguageTexts[] languages)
    {
        Measured[][] stages = [.. Stages.Select(_ => languages.Select(language => new Measured(language.Texts.Length)).ToArray())];
        foreach ((_, Action<string> run) in Stages)
        {
            WarmUp.Run(() => Array.ForEach(languages, language => Array.ForEach(language.Texts, run)));
        }

        for (int round = 0; round < Rounds; round++)
        {
            for (int stage = 0; stage < Stages.Length; stage++)
            {
                for (int language = 0; language < languages.Length; language++)
                {
                    stages[stage][language].Add(languages[language].Texts, Stages[stage].Run);
                }
            }
        }

        return stages;
    }

    private static void Print(string stage, LanguageTexts[] languages, Measured[] costs)
    {
        Begin(stage, "language", "characters", "ns/char", "GC", "million characters/s", "MB/s of UTF-8", "speed a character : English", "ms of all texts", "a document : in English, median", "least", "greatest");
        for (int index = 0; index < languages.Length; index++)
        {
            LanguageTexts language = languages[index];
            double[] ratios = [.. costs[index].OfTexts().Zip(costs[0].OfTexts(), static (own, english) => own / english)];
            Row(
                language.Language,
                language.Length.ToString(),
                Number(costs[index].Total / language.Length),
                Number(costs[index].Pause / language.Length),
                Number(language.Length * 1e3 / costs[index].Total),
                Number(language.Texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text)) * 1e3 / costs[index].Total),
                Number(costs[0].Total / languages[0].Length / (costs[index].Total / language.Length)) + "×",
                Number(costs[index].Total / 1e6),
                Number(Cost.MedianOf(ratios)) + "×",
                Number(ratios.Min()) + "×",
                Number(ratios.Max()) + "×");
        }
    }

    private static void PrintBars(LanguageTexts[] languages, Measured[][] stages)
    {
        Begin("Languages against the bars", "what", "bar", "aim", "measured", string.Empty);
        Measured[] models = stages[^1];
        int chinese = Array.FindIndex(languages, language => language.Language == "zh");
        int slowest = Enumerable.Range(0, languages.Length).Where(index => Letters.Contains(languages[index].Language, StringComparison.Ordinal)).MinBy(SpeedOfModel);
        double speed = SpeedOfModel(slowest);
        Row($"the whole model in the slowest language of letters ({languages[slowest].Language}), million characters a second", "≥ 15", "20", Number(speed), Verdict((speed - Bar, speed - Aim)));
        for (int stage = 0; stage < Stages.Length; stage++)
        {
            double ratio = stages[stage][0].Total / stages[stage][chinese].Total;
            Row($"speed for the same documents in Chinese against English: {Stages[stage].Name}", "≥ 0.8×", "1×", Number(ratio) + "×", Verdict((ratio - 0.8, ratio - 1)));
        }

        double SpeedOfModel(int index) => languages[index].Length * 1e3 / models[index].Total;
    }

    /// <summary>The rounds of one stage in one language, text for text.</summary>
    private sealed class Measured(int texts)
    {
        private readonly List<double[]> _rounds = [];
        private readonly List<double> _pauses = [];

        /// <summary>Gets the median of the rounds, in nanoseconds.</summary>
        public double Total => Cost.MedianOf(_rounds.Select(round => round.Sum()));

        /// <summary>Gets the median of the pauses of the collector.</summary>
        public double Pause => Cost.MedianOf(_pauses);

        /// <summary>Returns the median of the rounds for each text.</summary>
        public IEnumerable<double> OfTexts() => Enumerable.Range(0, texts).Select(text => Cost.MedianOf(_rounds.Select(round => round[text])));

        public void Add(string[] all, Action<string> run)
        {
            GC.Collect();
            TimeSpan paused = GC.GetTotalPauseDuration();
            double[] times = new double[texts];
            for (int index = 0; index < texts; index++)
            {
                long start = ThreadClock.Nanoseconds();
                run(all[index]);
                times[index] = ThreadClock.Nanoseconds() - start;
            }

            _rounds.Add(times);
            _pauses.Add((GC.GetTotalPauseDuration() - paused).TotalNanoseconds);
        }
    }
}
