using UnDocParser.Lexing;

namespace UnDocParser.Parsing;

/// <summary>
/// The labels open at a place, outermost first. It decides the level of the next label from the sequence alone,
/// as the texts themselves do: <c>1.</c> &gt; <c>(a)</c> &gt; <c>(i)</c> &gt; <c>a.</c>, in whatever order they come.
/// </summary>
internal sealed class LabelStack
{
    private const int Capacity = 7;
    private readonly LabelStyle[] _styles = new LabelStyle[Capacity];
    private readonly int[] _ordinals = new int[Capacity];

    /// <summary>Gets the number of open levels.</summary>
    public int Depth { get; private set; }

    /// <summary>Closes every level.</summary>
    public void Clear() => Depth = 0;

    /// <summary>Opens the first level for a block without label, so that its items go below it.</summary>
    public void StartUnlabelled()
    {
        Depth = 1;
        _styles[0] = LabelStyle.None;
        _ordinals[0] = 0;
    }

    /// <summary>Returns the last number of a style at the outermost level, or 0.</summary>
    public int LastAtTop(LabelStyle style) => Depth > 0 && _styles[0] == style ? _ordinals[0] : 0;

    /// <summary>Puts a label at the outermost level.</summary>
    public void StartAtTop(LabelStyle style, int ordinal)
    {
        Depth = 1;
        _styles[0] = style;
        _ordinals[0] = ordinal;
    }

    /// <summary>Tells whether the label goes on with an open count or starts a new one at 1.</summary>
    public bool Expects(Label label, bool afterColon) => Find(label, afterColon, out _, out _, out bool expected) >= 0 && expected;

    /// <summary>Places the label and returns its level, 0 being the outermost.</summary>
    public int Place(Label label, bool afterColon)
    {
        int level = Find(label, afterColon, out LabelStyle style, out int ordinal, out _);
        level = Math.Min(level, Capacity - 1);
        _styles[level] = style;
        _ordinals[level] = ordinal;
        Depth = level + 1;
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
            return startStyle == LabelStyle.Bullet ? LevelOfBullet() : Depth;
        }

        expected = false;
        for (int level = Depth - 1; level >= 0; level--)
        {
            if (_styles[level] == label.Style && label.Ordinal > _ordinals[level])
            {
                style = label.Style;
                ordinal = label.Ordinal;
                return level;
            }
        }

        style = label.Style;
        ordinal = label.Ordinal;
        return Depth;
    }

    private int LevelOfBullet()
    {
        for (int level = Depth - 1; level >= 0; level--)
        {
            if (_styles[level] == LabelStyle.Bullet)
            {
                return level;
            }
        }

        return Depth;
    }

    private int FindNext(Label label, out LabelStyle style, out int ordinal)
    {
        for (int level = Depth - 1; level >= 0; level--)
        {
            if (_styles[level] == label.Style && _ordinals[level] + 1 == label.Ordinal)
            {
                style = label.Style;
                ordinal = label.Ordinal;
                return level;
            }

            if (label.OtherStyle != LabelStyle.None && _styles[level] == label.OtherStyle && _ordinals[level] + 1 == label.OtherOrdinal)
            {
                style = label.OtherStyle;
                ordinal = label.OtherOrdinal;
                return level;
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
}
