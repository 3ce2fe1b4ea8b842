using System.Collections.Immutable;
using UnDocParser.Diagnostics;

namespace UnDocParser.Syntax.Green;

/// <summary>A diagnostic placed relative to the full start of the green node that carries it.</summary>
internal sealed class GreenDiagnostic(DiagnosticDescriptor descriptor, int offset, int width, params string[] arguments)
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    public int Offset { get; } = offset;

    public int Width { get; } = width;

    public ImmutableArray<string> Arguments { get; } = ImmutableArray.Create(arguments);
}
