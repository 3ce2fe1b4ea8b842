using UnDocParser.Symbols;
using UnDocParser.Text;

namespace UnDocParser.Model.Citations;

/// <summary>Knows in which years the principal organs held their sessions, by the rhythm that each of them keeps.</summary>
internal static class SessionYears
{
    /// <summary>The first session of the Assembly that stands before a slash; sessions of the Human Rights Council began at 1 in 2006.</summary>
    public const int FirstSlashedAssembly = 31;

    /// <summary>The year of the first session of the Human Rights Council.</summary>
    public const int FirstOfHumanRightsCouncil = 2006;

    private const int YearBeforeFirstAssembly = 1945;
    private const int FirstOfEconomicAndSocialCouncil = 1946;
    private const int CouncilSessionsPerYear = 3;
    private const int EconomicAndSocialSessionsPerYear = 2;

    /// <summary>Determines whether an organ puts the session behind its numbers and is not the Assembly.</summary>
    public static bool CountsBehind(ResolutionOrgan organ) =>
        organ is ResolutionOrgan.EconomicAndSocialCouncil or ResolutionOrgan.TrusteeshipCouncil;

    /// <summary>Determines whether an organ may have held a session in a year, or at all where the year is not known.</summary>
    public static bool MayHaveHeld(ResolutionOrgan organ, int session, int? year) => organ switch
    {
        ResolutionOrgan.GeneralAssembly => year is null
            ? session is > 0
            : year - session is YearBeforeFirstAssembly or YearBeforeFirstAssembly + 1,
        ResolutionOrgan.HumanRightsCouncil => year is null || IsNear(FirstOfHumanRightsCouncil, CouncilSessionsPerYear, session, year.Value),
        ResolutionOrgan.EconomicAndSocialCouncil => year is null || IsNear(FirstOfEconomicAndSocialCouncil, EconomicAndSocialSessionsPerYear, session, year.Value),
        _ => true,
    };

    /// <summary>Determines whether the Human Rights Council had not yet held a session at the end of a year.</summary>
    public static bool IsAfter(ResolutionOrgan organ, int session, int? year) =>
        organ == ResolutionOrgan.HumanRightsCouncil && year is { } known && FirstOfHumanRightsCouncil + ((session - 1) / CouncilSessionsPerYear) > known + 1;

    /// <summary>Reads the session before the slash: 63 for <c>63/170</c>. False where no figure stands there.</summary>
    public static bool TryReadBefore(string printed, out int session)
    {
        session = 0;
        int index = 0;
        for (; index < printed.Length && TextFacts.IsDigit(printed[index]); index++)
        {
            session = (session * 10) + printed[index] - '0';
        }

        return index > 0;
    }

    /// <summary>Reads the Roman session behind a number: 22 for <c>627 (XXII)</c>. False for a special session.</summary>
    public static bool TryReadBehind(string printed, out int session)
    {
        int open = printed.IndexOfAny(['(', '（']);
        string inside = open < 0 ? string.Empty : printed.Substring(open + 1).TrimEnd(')', '）');
        return RomanNumeral.TryParse(inside.AsSpan(), out session);
    }

    private static bool IsNear(int first, int perYear, int session, int year)
    {
        int expected = first + ((session - 1) / perYear);
        return year >= first && Math.Abs(year - expected) <= 1;
    }
}
