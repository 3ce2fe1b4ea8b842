using System.Text;

namespace UnDocParser.Word.Reading;

/// <summary>Counts the paragraphs that Word numbers by itself, and writes their numbers: <c>2.</c>, <c>(b)</c>, <c>•</c>.</summary>
internal sealed class NumberingCounter
{
    private const int LevelCount = 9;
    private const string Bullet = "•";

    // Word counts from 0 to this, and takes as many characters of a pattern as this.
    private const int LargestStart = 32767;
    private const int LongestPattern = 255;

    private readonly Dictionary<string, WordElement> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordElement> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordElement> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<WordElement, int?[]> _counts = [];
    private readonly HashSet<(string List, int Level)> _restarted = [];

    /// <summary>Makes a counter.</summary>
    /// <param name="numbering">The lists of the file, or null.</param>
    public NumberingCounter(WordElement? numbering)
    {
        foreach (WordElement definition in numbering?.ChildrenOf(ElementName.ListDefinition) ?? [])
        {
            _definitions[definition.Attribute(AttributeName.ListDefinitionId) ?? ""] = definition;
            if (definition.Child(ElementName.StyleLink)?.Value is { } style)
            {
                _styles[style] = definition;
            }
        }

        foreach (WordElement list in numbering?.ChildrenOf(ElementName.List) ?? [])
        {
            _lists[list.Attribute(AttributeName.NumberingId) ?? ""] = list;
        }
    }

    /// <summary>Counts a paragraph and returns its number; empty if its list prints none or is not there.</summary>
    public string Next(NumberingReference reference)
    {
        if (reference.Level is < 0 or >= LevelCount || !_lists.TryGetValue(reference.Id, out WordElement? list) || DefinitionOf(list) is not { } definition)
        {
            return "";
        }

        int?[] counts = Counts(definition);
        WordElement? change = OverrideOf(list, reference.Level);
        if (change?.Child(ElementName.StartOverride)?.Value is { } start && _restarted.Add((reference.Id, reference.Level)))
        {
            counts[reference.Level] = StartOf(start) - 1;
        }

        counts[reference.Level] = counts[reference.Level] is { } count ? count + 1 : StartOf(LevelOf(list, definition, reference.Level));
        Array.Clear(counts, reference.Level + 1, LevelCount - reference.Level - 1);
        return Write(list, definition, counts, reference.Level);
    }

    private static string Write(WordElement list, WordElement definition, int?[] counts, int index)
    {
        WordElement? level = LevelOf(list, definition, index);
        string pattern = level?.Child(ElementName.LevelText)?.Value ?? "";
        if (FormatOf(level) == "bullet")
        {
            return Bullet;
        }

        var text = new StringBuilder();
        for (int i = 0; i < Math.Min(pattern.Length, LongestPattern); i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                i++;
                int other = pattern[i] - '1';
                WordElement? named = LevelOf(list, definition, other);
                text.Append(NumberFormat.Write(counts[other] ?? StartOf(named), level?.Child(ElementName.LegalNumbers) is null ? FormatOf(named) : null));
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        return text.ToString();
    }

    private WordElement? DefinitionOf(WordElement list)
    {
        _definitions.TryGetValue(list.Child(ElementName.ListDefinitionId)?.Value ?? "", out WordElement? definition);
        return definition?.Child(ElementName.NumberingStyleLink)?.Value is { } style && _styles.TryGetValue(style, out WordElement? linked) ? linked : definition;
    }

    private int?[] Counts(WordElement definition)
    {
        if (!_counts.TryGetValue(definition, out int?[]? counts))
        {
            counts = new int?[LevelCount];
            _counts.Add(definition, counts);
        }

        return counts;
    }

    private static WordElement? OverrideOf(WordElement list, int level) =>
        list.ChildrenOf(ElementName.LevelOverride).FirstOrDefault(change => Values.Number(change.Attribute(AttributeName.Level), -1) == level);

    private static WordElement? LevelOf(WordElement list, WordElement definition, int level) =>
        OverrideOf(list, level)?.Child(ElementName.Level) ?? definition.ChildrenOf(ElementName.Level).FirstOrDefault(other => Values.Number(other.Attribute(AttributeName.Level), -1) == level);

    private static int StartOf(WordElement? level) => StartOf(level?.Child(ElementName.LevelStart)?.Value);

    private static int StartOf(string? value) => Values.Number(value, 1) is var start and >= 0 and <= LargestStart ? start : 1;

    private static string? FormatOf(WordElement? level) => level?.Child(ElementName.NumberFormat)?.Value;
}
