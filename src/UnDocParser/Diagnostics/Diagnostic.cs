using System.Collections.Immutable;
using System.Globalization;

namespace UnDocParser.Diagnostics;

/// <summary>Something found at a place in a text. Immutable and thread-safe; equal when descriptor, place and arguments are.</summary>
public sealed class Diagnostic : IEquatable<Diagnostic>
{
    private readonly ImmutableArray<string> _arguments;

    internal Diagnostic(DiagnosticDescriptor descriptor, Location location, ImmutableArray<string> arguments)
    {
        Descriptor = descriptor;
        Location = location;
        _arguments = arguments;
    }

    /// <summary>What kind of finding this is.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The identifier of the kind, for example <c>UND0003</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>Where it is.</summary>
    public Location Location { get; }

    /// <summary>The message, in English.</summary>
    public string GetMessage() => string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, [.. _arguments]);

    /// <inheritdoc/>
    public bool Equals(Diagnostic? other) =>
        other is not null && other.Descriptor == Descriptor && other.Location.Equals(Location) && other._arguments.AsSpan().SequenceEqual(_arguments.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Diagnostic);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Id) * 31) + Location.GetHashCode());

    /// <summary>Returns <c>path(line,column): severity UND####: message</c>.</summary>
    public override string ToString() => $"{Location}: {SeverityName} {Id}: {GetMessage()}";

    private string SeverityName => Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => "hidden",
    };
}
