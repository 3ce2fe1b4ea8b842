using System.Runtime.InteropServices;

namespace UnDocParser.Model;

/// <summary>How an organ counts the period a document belongs to.</summary>
public enum SymbolSessionKind
{
    /// <summary>The symbol names no session.</summary>
    None,

    /// <summary>A regular session by number, in figures (<c>A/75/6</c>) or in Roman numerals (<c>217 A (III)</c>).</summary>
    Regular,

    /// <summary>A special session: <c>S-30</c>, formerly <c>(S-VI)</c>.</summary>
    Special,

    /// <summary>An emergency special session: <c>ES-11</c>, formerly <c>(ES-V)</c>.</summary>
    EmergencySpecial,

    /// <summary>A calendar year: <c>S/2023/212</c>, <c>S/RES/1631 (2005)</c>.</summary>
    Year,
}

/// <summary>The session, or the year, that a symbol names. Immutable and thread-safe.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SymbolSession
{
    // The first sessions met in 1946; no organ has held that many.
    internal const int FirstYear = 1946;

    /// <summary>Initializes a session.</summary>
    /// <param name="kind">How the period is counted.</param>
    /// <param name="number">The number of the session, or the year; 0 when <paramref name="kind"/> is <see cref="SymbolSessionKind.None"/>.</param>
    public SymbolSession(SymbolSessionKind kind, int number)
    {
        Kind = kind;
        Number = number;
    }

    /// <summary>Gets how the period is counted.</summary>
    public SymbolSessionKind Kind { get; init; }

    /// <summary>Gets the number of the session, or the year; 0 when <see cref="Kind"/> is <see cref="SymbolSessionKind.None"/>.</summary>
    public int Number { get; init; }

    /// <summary>Returns the session in figures: <c>75</c>, <c>S-30</c>, <c>ES-11</c>, <c>2021</c>; empty when there is none.</summary>
    /// <returns>The text in English form; Roman numerals are not kept.</returns>
    public override string ToString() => Kind switch
    {
        SymbolSessionKind.None => "",
        SymbolSessionKind.Special => $"S-{Number}",
        SymbolSessionKind.EmergencySpecial => $"ES-{Number}",
        _ => $"{Number}",
    };

    internal static SymbolSession FromFigure(int number) =>
        new(number >= FirstYear ? SymbolSessionKind.Year : SymbolSessionKind.Regular, number);
}
