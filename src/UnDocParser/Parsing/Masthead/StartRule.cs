using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Rules;

namespace UnDocParser.Parsing.Masthead;

/// <summary>What tells where a body starts.</summary>
internal enum BodySign
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The enacting formula.</summary>
    Formula,

    /// <summary>The first clause of a preamble without formula.</summary>
    Preamble,

    /// <summary>A clause whose sentence begins with the name of the organ.</summary>
    Clause,
}

/// <summary>A line at which a body may start.</summary>
/// <param name="lines">The lines.</param>
/// <param name="index">The line at hand.</param>
/// <param name="language">The language.</param>
/// <param name="above">What stands above it.</param>
internal readonly ref struct StartLine(LineWindow lines, int index, Language language, LinesAbove above)
{
    /// <summary>Gets the lines.</summary>
    public LineWindow Lines { get; } = lines;

    /// <summary>Gets which of them is at hand.</summary>
    public int Index { get; } = index;

    /// <summary>Gets the language.</summary>
    public Language Language { get; } = language;

    /// <summary>Gets what stands above it.</summary>
    public LinesAbove Above { get; } = above;

    /// <summary>Gets how it begins.</summary>
    public LineStart Start { get; } = LineStart.Of(lines, index, language);

    /// <summary>Gets the line without quotes and emphasis before it.</summary>
    public ReadOnlySpan<char> Text => Start.Unquoted;
}

/// <summary>Determines whether a body starts at a line.</summary>
internal delegate bool StartCondition(in StartLine line);

/// <summary>A rule on where the body of a resolution starts.</summary>
/// <param name="id">The name.</param>
/// <param name="says">What is decided, and when.</param>
/// <param name="sign">What the line is.</param>
/// <param name="condition">When.</param>
internal sealed class StartRule(string id, string says, BodySign sign, StartCondition condition) : Rule(id, says)
{
    /// <summary>Gets what the line is.</summary>
    public BodySign Sign { get; } = sign;

    /// <summary>Determines whether the rule decides about a line.</summary>
    public bool Holds(in StartLine line) => condition(line);
}
