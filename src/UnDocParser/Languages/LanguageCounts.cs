using UnDocParser.Text;

namespace UnDocParser.Languages;

/// <summary>The words at the start of a text by which its language is chosen: a few lines where those are clear, many where they are not.</summary>
internal sealed class LanguageCounts
{
    // UTF-16 code units: the lines that start before this position are counted.
    private const int ShortLength = 3_000;
    private const int LongLength = 20_000;

    private readonly LanguageSample _short;
    private readonly LanguageSample? _long;

    private LanguageCounts(LanguageSample shortSample, LanguageSample? longSample)
    {
        _short = shortSample;
        _long = longSample;
    }

    /// <summary>Gets the language most words speak for, the first of those with equally many.</summary>
    public Language Best => Deciding.Best;

    /// <summary>
    /// Gets a value indicating whether the words stand in visual order, as they were drawn from left to right, not in the order in which they
    /// are read: letters that only end words begin them.
    /// </summary>
    public bool IsVisualOrder => Deciding.IsVisualOrder;

    private LanguageSample Deciding => _long ?? _short;

    /// <summary>Tells whether the counts are the same.</summary>
    public bool IsSame(LanguageCounts other) =>
        _short.IsSame(other._short) && (_long is null ? other._long is null : other._long is not null && _long.IsSame(other._long));

    /// <summary>Counts the words at the start of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isSpelt">Whether it is known to hold no character that words are not spelt with.</param>
    public static LanguageCounts Of(string text, bool isSpelt = false)
    {
        var few = LanguageSample.Of(text, ShortLength, isSpelt);
        return new LanguageCounts(few, IsEnough(few, text.Length) ? null : few.Extend(text, LongLength, isSpelt));
    }

    /// <summary>Returns the counts of a text in which one range gave way to another.</summary>
    /// <param name="old">The text as it was.</param>
    /// <param name="current">The text as it is.</param>
    /// <param name="change">Where they differ.</param>
    public LanguageCounts Replace(SourceText old, SourceText current, TextChangeRange change)
    {
        LanguageSample few = _short.Replace(old, current, change);
        if (IsEnough(few, current.Length))
        {
            return ReferenceEquals(few, _short) ? this : new LanguageCounts(few, null);
        }

        return new LanguageCounts(few, _long?.Replace(old, current, change) ?? few.Extend(StartOf(current), LongLength, isSpelt: false));
    }

    private static bool IsEnough(LanguageSample few, int length) => few.IsClear || few.End >= length;

    private static string StartOf(SourceText text) =>
        text.ToString(TextSpan.FromBounds(0, text.Length <= LongLength ? text.Length : LineEdges.EndOfLine(text, LongLength - 1)));
}
