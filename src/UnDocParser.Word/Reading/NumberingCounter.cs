using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace UnDocParser.Word.Reading;

/// <summary>Counts the paragraphs that Word numbers by itself, and writes their numbers: <c>2.</c>, <c>(b)</c>, <c>•</c>.</summary>
internal sealed class NumberingCounter
{
    private const int LevelCount = 9;
    private const string Bullet = "•";

    private readonly Dictionary<string, AbstractNum> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NumberingInstance> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AbstractNum> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<AbstractNum, int?[]> _counts = [];
    private readonly HashSet<(string List, int Level)> _restarted = [];

    /// <summary>Makes a counter.</summary>
    /// <param name="numbering">The lists of the file, or null.</param>
    public NumberingCounter(Numbering? numbering)
    {
        foreach (AbstractNum definition in numbering?.Elements<AbstractNum>() ?? [])
        {
            _definitions[definition.AbstractNumberId?.InnerText ?? ""] = definition;
            if (definition.StyleLink?.Val?.InnerText is { } style)
            {
                _styles[style] = definition;
            }
        }

        foreach (NumberingInstance list in numbering?.Elements<NumberingInstance>() ?? [])
        {
            _lists[list.NumberID?.InnerText ?? ""] = list;
        }
    }

    /// <summary>Counts a paragraph and returns its number; empty if its list prints none or is not there.</summary>
    public string Next(NumberingReference reference)
    {
        if (reference.Level is < 0 or >= LevelCount || !_lists.TryGetValue(reference.Id, out NumberingInstance? list) || DefinitionOf(list) is not { } definition)
        {
            return "";
        }

        int?[] counts = Counts(definition);
        LevelOverride? change = OverrideOf(list, reference.Level);
        if (change?.StartOverrideNumberingValue?.Val?.InnerText is { } start && _restarted.Add((reference.Id, reference.Level)))
        {
            counts[reference.Level] = Values.Number(start, 1) - 1;
        }

        counts[reference.Level] = counts[reference.Level] is { } count ? count + 1 : StartOf(LevelOf(list, definition, reference.Level));
        Array.Clear(counts, reference.Level + 1, LevelCount - reference.Level - 1);
        return Write(list, definition, counts, reference.Level);
    }

    private static string Write(NumberingInstance list, AbstractNum definition, int?[] counts, int index)
    {
        Level? level = LevelOf(list, definition, index);
        string pattern = level?.LevelText?.Val?.Value ?? "";
        if (FormatOf(level) == "bullet")
        {
            return Bullet;
        }

        var text = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                i++;
                int other = pattern[i] - '1';
                Level? named = LevelOf(list, definition, other);
                text.Append(NumberFormat.Write(counts[other] ?? StartOf(named), level?.IsLegalNumberingStyle is null ? FormatOf(named) : null));
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        return text.ToString();
    }

    private AbstractNum? DefinitionOf(NumberingInstance list)
    {
        _definitions.TryGetValue(list.AbstractNumId?.Val?.InnerText ?? "", out AbstractNum? definition);
        return definition?.NumberingStyleLink?.Val?.InnerText is { } style && _styles.TryGetValue(style, out AbstractNum? linked) ? linked : definition;
    }

    private int?[] Counts(AbstractNum definition)
    {
        if (!_counts.TryGetValue(definition, out int?[]? counts))
        {
            counts = new int?[LevelCount];
            _counts.Add(definition, counts);
        }

        return counts;
    }

    private static LevelOverride? OverrideOf(NumberingInstance list, int level) =>
        list.Elements<LevelOverride>().FirstOrDefault(change => Values.Number(change.LevelIndex?.InnerText, -1) == level);

    private static Level? LevelOf(NumberingInstance list, AbstractNum definition, int level) =>
        OverrideOf(list, level)?.Level ?? definition.Elements<Level>().FirstOrDefault(other => Values.Number(other.LevelIndex?.InnerText, -1) == level);

    private static int StartOf(Level? level) => Values.Number(level?.StartNumberingValue?.Val?.InnerText, 1);

    private static string? FormatOf(Level? level) => level?.NumberingFormat?.Val?.InnerText;
}
