using System.Runtime.InteropServices;

namespace UnDocParser.Lines;

/// <summary>How a label is written; labels of one style count on from each other.</summary>
internal enum LabelStyle : byte
{
    /// <summary>No label.</summary>
    None,

    /// <summary><c>1.</c> or <c>1 -</c>: the numbers of paragraphs.</summary>
    Number,

    /// <summary><c>PP5</c>: the numbers of preambular clauses in negotiations.</summary>
    PreambleNumber,

    /// <summary><c>(1)</c> or <c>1)</c>.</summary>
    BracketedNumber,

    /// <summary><c>1.1</c>, <c>1.a</c>.</summary>
    CompoundNumber,

    /// <summary><c>1.2.3</c>.</summary>
    LongCompoundNumber,

    /// <summary><c>(a)</c>, <c>a)</c> or <c>(أ)</c>.</summary>
    BracketedLetter,

    /// <summary><c>(aa)</c> as the first letter of a level of its own.</summary>
    BracketedDoubleLetter,

    /// <summary><c>(A)</c> or <c>A)</c>.</summary>
    BracketedCapital,

    /// <summary><c>(i)</c> or <c>i)</c>.</summary>
    BracketedRoman,

    /// <summary><c>㈠</c> or <c>(十一)</c>, the third level in Chinese.</summary>
    BracketedIdeograph,

    /// <summary><c>’1‘</c>, the third level in Arabic.</summary>
    QuotedNumber,

    /// <summary><c>a.</c>.</summary>
    Letter,

    /// <summary><c>i.</c>.</summary>
    Roman,

    /// <summary><c>A.</c>, or a letter alone on its line.</summary>
    Capital,

    /// <summary><c>I.</c>, or a number alone on its line; <c>一、</c>, <c>أولا -</c>.</summary>
    CapitalRoman,

    /// <summary>A dash or a bullet.</summary>
    Bullet,
}

/// <summary>A label found at the start of a line.</summary>
/// <param name="Style">The style, the first of two when the label can be read two ways.</param>
/// <param name="Ordinal">Its place in the count of that style, from 1; 0 for bullets.</param>
/// <param name="Length">The number of characters of the label, its brackets and full stop included.</param>
/// <param name="OtherStyle">The other reading: <c>(i)</c> is a letter and a roman number.</param>
/// <param name="OtherOrdinal">Its place in the count of the other style.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Label(
    LabelStyle Style,
    int Ordinal,
    int Length,
    LabelStyle OtherStyle = LabelStyle.None,
    int OtherOrdinal = 0)
{
    /// <summary>Gets what stands behind the number: 2 for <c>3 bis</c> and <c>3A</c>, 3 for <c>3 ter</c>, …, 1 for <c>3 alt</c>; 0 for a number alone.</summary>
    public byte Suffix { get; init; }

    /// <summary>Gets a value indicating whether the label is one of negotiations, <c>PP5</c> or <c>OP3 bis</c>.</summary>
    public bool IsDrafting { get; init; }

    /// <summary>Gets a value indicating whether there is no label.</summary>
    public bool IsNone => Style == LabelStyle.None;
}
