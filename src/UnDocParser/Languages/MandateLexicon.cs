using System.Collections.Immutable;
using UnDocParser.Model;
using UnDocParser.Phrases;

namespace UnDocParser.Languages;

/// <summary>The words of one language that say who reports to whom, when and about what. All phrases are in lower case.</summary>
[Section("reports")]
internal sealed partial class MandateLexicon(LanguageTable table)
{
    /// <summary>Gets the ways to say that somebody reports.</summary>
    public partial ImmutableArray<ReportPredicate> Predicates { get; }

    /// <summary>Gets how the verbs of <see cref="Predicates"/> start.</summary>
    public PhraseStarts PredicateStarts => field ??= new PhraseStarts(Predicates.Select(predicate => predicate.Verbs));

    /// <summary>Gets the words before the noun for a report that make it one that exists already: <c>the report</c>.</summary>
    [OptionalKey]
    public partial PhraseSet KnownReports { get; }

    /// <summary>Gets how the nouns of <see cref="Predicates"/> start.</summary>
    public PhraseStarts NounStarts => field ??= new PhraseStarts(Predicates.Select(predicate => predicate.Nouns));

    /// <summary>Gets the recipients with the prepositions or cases that make them such.</summary>
    public partial PhraseCodes<RecipientCode> Recipients { get; }

    /// <summary>Gets what stands before a recipient that is not in the list.</summary>
    [OptionalKey]
    public partial PhraseSet RecipientLeads { get; }

    /// <summary>Gets how recipients start, and what stands before others.</summary>
    public PhraseStarts RecipientStarts => field ??= new PhraseStarts(Recipients.Phrases, RecipientLeads);

    /// <summary>Gets what begins the subject: <c>on</c>.</summary>
    public partial PhraseSet SubjectLeads { get; }

    /// <summary>Gets what begins the subject only directly behind verb, noun, recipient or due: <c>of</c>.</summary>
    [OptionalKey]
    public partial PhraseSet SubjectLinks { get; }

    /// <summary>Gets how the words start that begin the subject, or stand for it.</summary>
    public PhraseStarts SubjectStarts => field ??= new PhraseStarts(SubjectLeads, SubjectLinks, SubjectAnaphora);

    /// <summary>Gets what stands for a subject named before: <c>thereon</c>.</summary>
    [OptionalKey]
    public partial PhraseSet SubjectAnaphora { get; }

    /// <summary>Gets what ends a subject.</summary>
    [OptionalKey]
    public partial PhraseSet SubjectEnds { get; }

    /// <summary>Gets a value indicating whether the subject may stand before the verb, or behind it without any lead.</summary>
    [OptionalKey]
    public partial bool SubjectIsFree { get; }

    /// <summary>Gets what stands between the verb and a session at which it is due; empty where nothing need stand there.</summary>
    public partial PhraseSet SessionLeads { get; }

    /// <summary>Gets how the words start that tell when it is due, where no date does.</summary>
    public PhraseStarts DueStarts => field ??= new PhraseStarts(
        SessionLeads, DateLeads, LooseLeads, EndOf, WithinLeads, EveryLeads, Intervals.Phrases, Counts.Phrases, Duals.Phrases);

    /// <summary>Gets what stands before a date by which it is due.</summary>
    public partial PhraseSet DateLeads { get; }

    /// <summary>Gets what stands before a month or a year in which it is due: <c>in</c>.</summary>
    [OptionalKey]
    public partial PhraseSet LooseLeads { get; }

    /// <summary>Gets what stands between two dates by which it is due.</summary>
    [OptionalKey]
    public partial PhraseSet DateJoints { get; }

    /// <summary>Gets what, before a year or a month, means its end.</summary>
    [OptionalKey]
    public partial PhraseSet EndOf { get; }

    /// <summary>Gets what, behind a year, means its end.</summary>
    [OptionalKey]
    public partial PhraseSet YearEnds { get; }

    /// <summary>Gets what, behind a date, means that it is due by then.</summary>
    [OptionalKey]
    public partial PhraseSet DateTails { get; }

    /// <summary>Gets what stands before a stretch of time in which it is due: <c>within</c>.</summary>
    [OptionalKey]
    public partial PhraseSet WithinLeads { get; }

    /// <summary>Gets what, behind a stretch of time, says the same.</summary>
    [OptionalKey]
    public partial PhraseSet WithinTails { get; }

    /// <summary>Gets what stands before a stretch of time after which it is due again: <c>every</c>.</summary>
    public partial PhraseSet EveryLeads { get; }

    /// <summary>Gets the words for an interval by themselves, with the interval: <c>annually</c>.</summary>
    public partial PhraseCodes<MandateInterval> Intervals { get; }

    /// <summary>Gets the numbers in words.</summary>
    public partial PhraseCodes<int> Counts { get; }

    /// <summary>Gets the units of time.</summary>
    public partial PhraseCodes<IntervalUnit> Units { get; }

    /// <summary>Gets words that hold number and unit in one: <c>شهرين</c>.</summary>
    [OptionalKey]
    public partial PhraseCodes<MandateInterval> Duals { get; }
}

/// <summary>A way to say that somebody reports: a verb, or a verb and a noun behind it.</summary>
/// <param name="Verbs">The verbs.</param>
/// <param name="Nouns">The nouns; empty where the verb says all.</param>
internal sealed record ReportPredicate(PhraseSet Verbs, PhraseSet Nouns);

/// <summary>Who is reported to.</summary>
/// <param name="Kind">Who that is.</param>
/// <param name="IsOwnOrgan">Whether the words mean the organ that speaks: <c>to it</c>, <c>the Council</c>.</param>
internal readonly record struct RecipientCode(ActorKind Kind, bool IsOwnOrgan);
