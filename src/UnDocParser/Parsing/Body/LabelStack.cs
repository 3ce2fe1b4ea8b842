using UnDocParser.Lines;

namespace UnDocParser.Parsing.Body;

/// <summary>
/// The labels open at a place, outermost first. It decides the level of the next label from the sequence alone,
/// as the texts themselves do: <c>1.</c> &gt; <c>(a)</c> &gt; <c>(i)</c> &gt; <c>a.</c>, in whatever order they come.
/// Immutable: what a block starts with can be kept and compared.
/// </summary>
internal readonly struct LabelStack : IEquatable<LabelStack>
{
    private const int Capacity = 7;
    private const int FewNumbers = 64;

    // Every text counts its paragraphs from 1, and most do not come as far.
    private static readonly Level[] Numbers = [.. Enumerable.Range(0, FewNumbers).Select(static number => new Level(null, LabelStyle.Number, number))];

    /// <summary>The stack of a place where no label is open.</summary>
    public static readonly LabelStack Empty;

    /// <summary>The stack below a block without label, so that its items go below it.</summary>
    public static readonly LabelStack Unlabelled = new(new Level(null, LabelStyle.None, 0));

    private readonly Level? _top;

    private LabelStack(Level? top) => _top = top;

    /// <summary>Gets the number of open levels.</summary>
    public int Depth => _top is null ? 0 : _top.Index + 1;

    /// <summary>Returns the stack with one label at the outermost level.</summary>
    public static LabelStack Of(LabelStyle style, int ordinal) => new(LevelOf(null, style, ordinal));

    /// <summary>Returns the last number of a style at the outermost level, or 0.</summary>
    public int LastAtTop(LabelStyle style)
    {
        Level? level = AtDepth(1);
        return level is not null && level.Style == style ? level.Ordinal : 0;
    }

    /// <summary>Returns the last number of a style at the innermost level that counts in it, or 0.</summary>
    public int Last(LabelStyle style)
    {
        for (Level? level = _top; level is not null; level = level.Outer)
        {
            if (level.Style == style)
            {
                return level.Ordinal;
            }
        }

        return 0;
    }

    /// <summary>Tells whether the label goes on with an open count or starts a new one at 1.</summary>
    public bool Expects(Label label, bool afterColon) => Find(label, afterColon, out _, out _, out bool expected) >= 0 && expected;

    /// <summary>Places the label: gives the stack with it, and its level, 0 being the outermost.</summary>
    public LabelStack Place(Label label, bool afterColon, out int level)
    {
        level = Find(label, afterColon, out LabelStyle style, out int ordinal, out _);
        level = Math.Min(level, Capacity - 1);
        return new LabelStack(LevelOf(AtDepth(level), style, ordinal));
    }

    /// <inheritdoc/>
    public bool Equals(LabelStack other)
    {
        Level? mine = _top;
        Level? theirs = other._top;
        while (!ReferenceEquals(mine, theirs))
        {
            if (mine is null || theirs is null || mine.Style != theirs.Style || mine.Ordinal != theirs.Ordinal)
            {
                return false;
            }

            mine = mine.Outer;
            theirs = theirs.Outer;
        }

        return true;
    }

    /// <summary>Returns the open labels, outermost first: <c>Number 3, BracketedLetter 2</c>.</summary>
    public override string ToString()
    {
        var levels = new List<string>();
        for (Level? level = _top; level is not null; level = level.Outer)
        {
            levels.Insert(0, level.Style + " " + level.Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return string.Join(", ", levels);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LabelStack other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _top is null ? 0 : ((int)_top.Style * 397) ^ _top.Ordinal;

    private static Level LevelOf(Level? outer, LabelStyle style, int ordinal) =>
        outer is null && style == LabelStyle.Number && (uint)ordinal < FewNumbers ? Numbers[ordinal] : new Level(outer, style, ordinal);

    private Level? AtDepth(int depth)
    {
        Level? level = _top;
        while (level is not null && level.Index >= depth)
        {
            level = level.Outer;
        }

        return level;
    }

    private int Find(Label label, bool afterColon, out LabelStyle style, out int ordinal, out bool expected)
    {
        expected = true;
        int next = FindNext(label, out style, out ordinal);
        bool startsCount = StartsCount(label, out LabelStyle startStyle);
        if (next >= 0 && !(afterColon && startsCount && next == Depth - 1))
        {
            return next;
        }

        if (startsCount)
        {
            style = startStyle;
            ordinal = 1;
            return startStyle is LabelStyle.Bullet or LabelStyle.CompoundNumber or LabelStyle.LongCompoundNumber ? LevelOf(startStyle) : Depth;
        }

        expected = false;
        style = label.Style;
        ordinal = label.Ordinal;
        for (Level? level = _top; level is not null; level = level.Outer)
        {
            if (level.Style == label.Style && label.Ordinal > level.Ordinal)
            {
                return level.Index;
            }
        }

        return Depth;
    }

    // Bullets have no count, and behind "1.2" that of "2.1" and of "1.a" begins anew.
    private int LevelOf(LabelStyle style)
    {
        for (Level? level = _top; level is not null; level = level.Outer)
        {
            if (level.Style == style)
            {
                return level.Index;
            }
        }

        return Depth;
    }

    private int FindNext(Label label, out LabelStyle style, out int ordinal)
    {
        for (Level? level = _top; level is not null; level = level.Outer)
        {
            if (level.Style == label.Style && (level.Ordinal + 1 == label.Ordinal || (label.Suffix > 0 && level.Ordinal == label.Ordinal)))
            {
                style = label.Style;
                ordinal = label.Ordinal;
                return level.Index;
            }

            if (label.OtherStyle != LabelStyle.None && level.Style == label.OtherStyle && level.Ordinal + 1 == label.OtherOrdinal)
            {
                style = label.OtherStyle;
                ordinal = label.OtherOrdinal;
                return level.Index;
            }
        }

        style = LabelStyle.None;
        ordinal = 0;
        return -1;
    }

    private static bool StartsCount(Label label, out LabelStyle style)
    {
        style = label.Style;
        if (label.Style == LabelStyle.Bullet || label.Ordinal == 1)
        {
            return true;
        }

        style = label.OtherStyle;
        return label.OtherStyle != LabelStyle.None && label.OtherOrdinal == 1;
    }

    private sealed class Level(Level? outer, LabelStyle style, int ordinal)
    {
        private readonly byte _index = (byte)(outer is null ? 0 : outer._index + 1);

        public Level? Outer { get; } = outer;

        public LabelStyle Style { get; } = style;

        public int Ordinal { get; } = ordinal;

        public int Index => _index;
    }
}
