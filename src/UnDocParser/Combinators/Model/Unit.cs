using System.Runtime.InteropServices;

namespace UnDocParser.Combinators;

/// <summary>The value of a parser that has nothing to say but that it succeeded.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Unit;
