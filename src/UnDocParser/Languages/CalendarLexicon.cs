using UnDocParser.Model;
using UnDocParser.Phrases;

namespace UnDocParser.Languages;

/// <summary>The words of one language for sessions, meetings and stretches of time. All phrases are in lower case.</summary>
[Section("calendar")]
internal sealed partial class CalendarLexicon(LanguageTable table)
{
    /// <summary>Gets the ordinals in words.</summary>
    public partial PhraseCodes<int> Ordinals { get; }

    /// <summary>Gets what makes figures an ordinal: <c>th</c>, <c>e</c>.</summary>
    [OptionalKey]
    public partial PhraseSet OrdinalSuffixes { get; }

    /// <summary>Gets the words between two numbers of one noun: <c>and</c>.</summary>
    public partial PhraseSet NumberJoints { get; }

    /// <summary>Gets the words for a session.</summary>
    public partial PhraseSet SessionNouns { get; }

    /// <summary>Gets the words that say of which kind a session is, and those that say nothing of it: <c>substantive</c>.</summary>
    public partial PhraseCodes<SymbolSessionKind> SessionAdjectives { get; }

    /// <summary>Gets the words for a meeting, its adjectives included.</summary>
    public partial PhraseSet MeetingNouns { get; }

    /// <summary>Gets the words between a session and its year: <c>session of 2022</c>.</summary>
    public partial PhraseSet YearLinks { get; }

    /// <summary>Gets what names the session after this one.</summary>
    public partial PhraseSet NextSession { get; }

    /// <summary>Gets the words between the first and the last day of a range.</summary>
    public partial PhraseSet RangeWords { get; }
}
