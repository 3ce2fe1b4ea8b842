using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using UnDocParser.Benchmarks.Inputs;

namespace UnDocParser.Benchmarks.Configuration;

/// <summary>A cost divided by the length of the text it was measured on; shown where there is such a text.</summary>
internal sealed class PerCharacterColumn : IColumn
{
    private readonly Func<BenchmarkReport, double?> _cost;

    private PerCharacterColumn(string name, string legend, Func<BenchmarkReport, double?> cost)
    {
        ColumnName = name;
        Legend = legend;
        _cost = cost;
    }

    /// <summary>Gets the column of the median time: what else a machine does only ever adds.</summary>
    public static PerCharacterColumn Time { get; } =
        new("ns/char", "Median in nanoseconds per character of the text", static report => report.ResultStatistics?.Median);

    /// <summary>Gets the column of the memory allocated.</summary>
    public static PerCharacterColumn Memory { get; } =
        new("B/char", "Bytes allocated per character of the text", static report => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase));

    public string Id => nameof(PerCharacterColumn) + "." + ColumnName;

    public string ColumnName { get; }

    public string Legend { get; }

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(benchmark => LengthOf(benchmark) is not null);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        summary[benchmarkCase] is { } report && _cost(report) is { } cost && LengthOf(benchmarkCase) is { } length
            ? (cost / length).ToString("F2", CultureInfo.InvariantCulture)
            : "NA";

    private static int? LengthOf(BenchmarkCase benchmarkCase) =>
        benchmarkCase.Parameters.Items.Select(item => item.Value).OfType<IMeasuredText>().FirstOrDefault()?.Length;
}
