using System.Collections.Immutable;
using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>The words of one language that say who reports to whom, when and about what. All phrases are in lower case.</summary>
internal sealed class MandateLexicon
{
    /// <summary>Gets the ways to say that somebody reports.</summary>
    public required ImmutableArray<ReportPredicate> Predicates { get; init; }

    /// <summary>Gets the words before the noun for a report that make it one that exists already: <c>the report</c>.</summary>
    public PhraseSet KnownReports { get; init; } = PhraseSet.Empty;

    /// <summary>Gets the recipients with the prepositions or cases that make them such.</summary>
    public required PhraseCodes<RecipientCode> Recipients { get; init; }

    /// <summary>Gets what stands before a recipient that is not in the list.</summary>
    public PhraseSet RecipientLeads { get; init; } = PhraseSet.Empty;

    /// <summary>Gets what begins the subject: <c>on</c>.</summary>
    public required PhraseSet SubjectLeads { get; init; }

    /// <summary>Gets what begins the subject only directly behind verb, noun, recipient or due: <c>of</c>.</summary>
    public PhraseSet SubjectLinks { get; init; } = PhraseSet.Empty;

    /// <summary>Gets what stands for a subject named before: <c>thereon</c>.</summary>
    public PhraseSet SubjectAnaphora { get; init; } = PhraseSet.Empty;

    /// <summary>Gets what ends a subject.</summary>
    public PhraseSet SubjectEnds { get; init; } = PhraseSet.Empty;

    /// <summary>Gets a value indicating whether the subject may stand before the verb, or behind it without any lead.</summary>
    public bool SubjectIsFree { get; init; }

    /// <summary>Gets what stands between the verb and a session at which it is due; empty where nothing need stand there.</summary>
    public required PhraseSet SessionLeads { get; init; }

    /// <summary>Gets what stands before a date by which it is due.</summary>
    public required PhraseSet DateLeads { get; init; }

    /// <summary>Gets what, before a year or a month, means its end.</summary>
    public PhraseSet EndOf { get; init; } = PhraseSet.Empty;

    /// <summary>Gets what, behind a year, means its end.</summary>
    public PhraseSet YearEnds { get; init; } = PhraseSet.Empty;

    /// <summary>Gets what, behind a date, means that it is due by then.</summary>
    public PhraseSet DateTails { get; init; } = PhraseSet.Empty;

    /// <summary>Gets what stands before a stretch of time in which it is due: <c>within</c>.</summary>
    public required PhraseSet WithinLeads { get; init; }

    /// <summary>Gets what, behind a stretch of time, says the same.</summary>
    public PhraseSet WithinTails { get; init; } = PhraseSet.Empty;

    /// <summary>Gets what stands before a stretch of time after which it is due again: <c>every</c>.</summary>
    public required PhraseSet EveryLeads { get; init; }

    /// <summary>Gets the words for an interval by themselves, with the interval: <c>annually</c>.</summary>
    public required PhraseCodes<MandateInterval> Intervals { get; init; }

    /// <summary>Gets the numbers in words.</summary>
    public required PhraseCodes<int> Counts { get; init; }

    /// <summary>Gets the units of time.</summary>
    public required PhraseCodes<IntervalUnit> Units { get; init; }

    /// <summary>Gets words that hold number and unit in one: <c>شهرين</c>.</summary>
    public PhraseCodes<MandateInterval> Duals { get; init; } = PhraseCodes<MandateInterval>.Empty;

    /// <summary>Reads <c>2 Years</c>.</summary>
    public static MandateInterval ParseInterval(string text)
    {
        string[] parts = text.Split(' ');
        return new MandateInterval(ParseCount(parts[0]), VerbCode.ParseName<IntervalUnit>(parts[1]));
    }

    /// <summary>Reads a number.</summary>
    public static int ParseCount(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A way to say that somebody reports: a verb, or a verb and a noun behind it.</summary>
/// <param name="Verbs">The verbs.</param>
/// <param name="Nouns">The nouns; empty where the verb says all.</param>
internal sealed record ReportPredicate(PhraseSet Verbs, PhraseSet Nouns);

/// <summary>Who is reported to.</summary>
/// <param name="Kind">Who that is.</param>
/// <param name="IsOwnOrgan">Whether the words mean the organ that speaks: <c>to it</c>, <c>the Council</c>.</param>
internal readonly record struct RecipientCode(ActorKind Kind, bool IsOwnOrgan)
{
    /// <summary>Reads the name of an actor, or <c>Own</c>.</summary>
    public static RecipientCode Parse(string text) =>
        text == "Own" ? new RecipientCode(ActorKind.Other, true) : new RecipientCode(VerbCode.ParseName<ActorKind>(text), false);
}
