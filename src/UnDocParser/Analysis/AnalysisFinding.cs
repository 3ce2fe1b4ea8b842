using UnDocParser.Diagnostics;

namespace UnDocParser.Analysis;

/// <summary>Something an analyzer found, with its correction where there is one. Immutable and thread-safe.</summary>
public sealed class AnalysisFinding
{
    internal AnalysisFinding(Diagnostic diagnostic, CodeFix? fix)
    {
        Diagnostic = diagnostic;
        Fix = fix;
    }

    /// <summary>Gets what was found, and where.</summary>
    public Diagnostic Diagnostic { get; }

    /// <summary>Gets how it is corrected, or null where that takes a person.</summary>
    public CodeFix? Fix { get; }

    /// <summary>Returns <c>path(line,column): severity id: message</c>.</summary>
    public override string ToString() => Diagnostic.ToString();
}
