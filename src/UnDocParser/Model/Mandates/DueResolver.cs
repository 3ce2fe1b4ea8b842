using UnDocParser.Facts.Mandates;
using UnDocParser.Languages;

namespace UnDocParser.Model.Mandates;

/// <summary>Ties what is due to the calendar, as far as the document allows.</summary>
/// <param name="documentOrgan">The organ of the document, or null.</param>
/// <param name="session">The session of the document, or null.</param>
/// <param name="adoption">The day of its adoption, or null.</param>
internal sealed class DueResolver(ResolutionOrgan? documentOrgan, int? session, CalendarDate? adoption)
{
    // The first session of the Assembly opened in January 1946; each later one opens in September.
    private const int YearBeforeFirstAssembly = 1945;

    // The Human Rights Council has held three regular sessions a year since 2006.
    private const int FirstCouncilYear = 2006;
    private const int CouncilSessionsPerYear = 3;
    private const int DaysPerWeek = 7;
    private const int MonthsPerYear = 12;

    /// <summary>Returns who a recipient is; the organ of the document where the words mean it.</summary>
    public ActorKind KindOf(RecipientCode code) => !code.IsOwnOrgan ? code.Kind : documentOrgan switch
    {
        ResolutionOrgan.GeneralAssembly => ActorKind.GeneralAssembly,
        ResolutionOrgan.SecurityCouncil => ActorKind.SecurityCouncil,
        ResolutionOrgan.EconomicAndSocialCouncil => ActorKind.EconomicAndSocialCouncil,
        ResolutionOrgan.HumanRightsCouncil => ActorKind.HumanRightsCouncil,
        _ => ActorKind.Other,
    };

    /// <summary>Determines whether a month or a year is past, so that it says when something was, not when it is due: <c>the report submitted in 2015</c>.</summary>
    public bool IsPast(DueFact fact) => fact.IsLoose && fact.Date?.Year < adoption?.Year;

    /// <summary>Returns the due with its year, or with the reason why it has none. Words and span are the caller's.</summary>
    public MandateDue Resolve(DueFact fact, ActorKind recipient)
    {
        var due = new MandateDue { Kind = fact.Kind, Text = string.Empty, Session = fact.Session, Interval = fact.Interval, Date = fact.Date };
        return fact.Kind switch
        {
            MandateDueKind.Date => WithYear(due, fact.Date?.Year, MandateDueResolution.Resolved),
            MandateDueKind.Recurring => due with { Resolution = MandateDueResolution.Recurring },
            MandateDueKind.Within => WithDate(due, Later(fact.Interval)),
            MandateDueKind.NextSession => Next(due, recipient),
            _ => WithYear(due, fact.IsYear ? fact.Session : fact.IsRegular && !IsPast(fact, recipient) ? YearOf(fact.Session, recipient) : null, MandateDueResolution.UnknownSession),
        };
    }

    // "its forty-third session" in the seventy-fifth of the Assembly is one of another body.
    private bool IsPast(DueFact fact, ActorKind recipient) => fact.Session < session && recipient == KindOf(new RecipientCode(ActorKind.Other, IsOwnOrgan: true));

    private static int? YearOf(int? session, ActorKind organ) => organ switch
    {
        ActorKind.GeneralAssembly => session + YearBeforeFirstAssembly,
        ActorKind.HumanRightsCouncil => FirstCouncilYear + ((session - 1) / CouncilSessionsPerYear),
        _ => null,
    };

    private MandateDue Next(MandateDue due, ActorKind recipient)
    {
        bool isOwn = recipient == KindOf(new RecipientCode(ActorKind.Other, IsOwnOrgan: true));
        int? next = !isOwn ? null : session + 1;
        int? year = recipient == ActorKind.EconomicAndSocialCouncil ? next : YearOf(next, recipient);
        return WithYear(due with { Session = next }, year, MandateDueResolution.UnknownSession);
    }

    private CalendarDate? Later(MandateInterval? interval)
    {
        if (interval is not { Count: < 1000 } known)
        {
            return null;
        }

        int months = known.Unit switch { IntervalUnit.Months => known.Count, IntervalUnit.Years => known.Count * MonthsPerYear, _ => 0 };
        int days = known.Unit switch { IntervalUnit.Days => known.Count, IntervalUnit.Weeks => known.Count * DaysPerWeek, _ => 0 };
        return adoption?.Add(months, days);
    }

    private static MandateDue WithDate(MandateDue due, CalendarDate? date) =>
        WithYear(due with { Date = date }, date?.Year, MandateDueResolution.UnknownAdoptionDate);

    private static MandateDue WithYear(MandateDue due, int? year, MandateDueResolution otherwise) =>
        due with { Year = year, Resolution = year is null ? otherwise : MandateDueResolution.Resolved };
}
