namespace UnDocParser.Diagnostics;

/// <summary>How much a <see cref="Diagnostic"/> matters, from least to most.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Of use to tools only; not shown to people.</summary>
    Hidden = 0,

    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info = 1,

    /// <summary>Suspicious: part of the text was probably not understood as meant.</summary>
    Warning = 2,

    /// <summary>Wrong: the text itself is damaged or cannot be read.</summary>
    Error = 3,
}
