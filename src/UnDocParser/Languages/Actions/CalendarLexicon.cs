using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>The words of one language for sessions, meetings and stretches of time. All phrases are in lower case.</summary>
internal sealed class CalendarLexicon
{
    /// <summary>Gets the ordinals in words.</summary>
    public required PhraseCodes<int> Ordinals { get; init; }

    /// <summary>Gets what makes figures an ordinal: <c>th</c>, <c>e</c>.</summary>
    public required PhraseSet OrdinalSuffixes { get; init; }

    /// <summary>Gets the words between two numbers of one noun: <c>and</c>.</summary>
    public required PhraseSet NumberJoints { get; init; }

    /// <summary>Gets the words for a session.</summary>
    public required PhraseSet SessionNouns { get; init; }

    /// <summary>Gets the words that say of which kind a session is, and those that say nothing of it: <c>substantive</c>.</summary>
    public required PhraseCodes<SymbolSessionKind> SessionAdjectives { get; init; }

    /// <summary>Gets the words for a meeting, its adjectives included.</summary>
    public required PhraseSet MeetingNouns { get; init; }

    /// <summary>Gets the words between a session and its year: <c>session of 2022</c>.</summary>
    public required PhraseSet YearLinks { get; init; }

    /// <summary>Gets what names the session after this one.</summary>
    public required PhraseSet NextSession { get; init; }

    /// <summary>Gets the words between the first and the last day of a range.</summary>
    public required PhraseSet RangeWords { get; init; }
}
