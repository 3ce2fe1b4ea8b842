using System.Runtime.CompilerServices;

namespace UnDocParser.Combinators;

/// <summary>Reads an enum as a table index without boxing it.</summary>
internal static class KindIndex
{
    /// <summary>The number of the kind; -1 where it does not fit an index.</summary>
    public static int Of<TKind>(TKind kind)
        where TKind : struct, Enum =>
        Unsafe.SizeOf<TKind>() switch
        {
            1 => Unsafe.As<TKind, byte>(ref kind),
            2 => Unsafe.As<TKind, ushort>(ref kind),
            4 => Math.Max(Unsafe.As<TKind, int>(ref kind), -1),
            _ => Unsafe.As<TKind, ulong>(ref kind) is var number and <= int.MaxValue ? (int)number : -1,
        };
}
