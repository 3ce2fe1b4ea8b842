using UnDocParser.Facts.Citations;

namespace UnDocParser.Model.Citations;

/// <summary>
/// The rules on which organ adopted what a number without its symbol stands for. Words and document propose one; the session and the date beside it may
/// rule that out. The first rule that holds decides, and the last holds for every number.
/// </summary>
internal static class OrganRules
{
    private static readonly OrganRule[] Table =
    [
        new("CR30", "A number with its year in parentheses is the Security Council's.", static (in number) => number.Form == BareNumberForm.NumberAndYear, static (in _) => ResolutionOrgan.SecurityCouncil)
        {
            Example = "General Assembly, 2036: recalling ▶1631 (2005)",
            CounterExample = "General Assembly, 2036: resolution ▶63/170",
            Source = "Every resolution of the Security Council since 1947.",
        },
        new("CR31", "A number with its year before the slash is the Economic and Social Council's.", static (in number) => number.Form == BareNumberForm.Year, static (in _) => ResolutionOrgan.EconomicAndSocialCouncil)
        {
            Example = "General Assembly, 2036: resolution ▶2020/1",
            CounterExample = "General Assembly, 2036: resolution ▶63/170",
            Source = "Every resolution of the Economic and Social Council since 1978.",
        },
        new("CR32", "Emergency special sessions are the Assembly's.", static (in number) => number.Form == BareNumberForm.EmergencySession, static (in _) => ResolutionOrgan.GeneralAssembly)
        {
            Example = "Human Rights Council, 2036: resolution ▶ES-10/13",
            CounterExample = "Human Rights Council, 2036: resolution ▶S-30/1",
            Source = "Rule 8 (b) of the Assembly's rules of procedure.",
        },
        new(
            "CR33",
            "A session behind the number that cannot be read, or that the organ meant held in the year of the date, is that organ's.",
            static (in number) => number.Form == BareNumberForm.SessionBehind
                && (!number.IsSessionKnown || (number.MayHaveHeld(Behind(number)) && (number.SaysCouncilBehind || number.IsLow))),
            static (in number) => Behind(number))
        {
            Example = "General Assembly, 2036: resolution ▶217 A (III) of 10 December 1948",
            CounterExample = "General Assembly, 2036: resolution ▶627 (XXII) of 2 August 1956",
            Source = "The Assembly's first session was in 1946, and it held one a year.",
        },
        new(
            "CR34",
            "A session behind the number that the Assembly did not hold in that year is the Economic and Social Council's, if that may have held it.",
            static (in number) => number is { Form: BareNumberForm.SessionBehind, SaysCouncilBehind: false } && number.MayHaveHeld(ResolutionOrgan.EconomicAndSocialCouncil),
            static (in _) => ResolutionOrgan.EconomicAndSocialCouncil)
        {
            Example = "General Assembly, 2036: resolution ▶627 (XXII) of 2 August 1956",
            CounterExample = "General Assembly, 2036: resolution ▶627 (XXII) of 2 August 1987",
            Source = "The Economic and Social Council held two sessions a year from 1946.",
        },
        new(
            "CR35",
            "A session behind the number that the Council named did not hold in that year is the Assembly's, if that did.",
            static (in number) => number is { Form: BareNumberForm.SessionBehind, SaysCouncilBehind: true } && number.MayHaveHeld(ResolutionOrgan.GeneralAssembly),
            static (in _) => ResolutionOrgan.GeneralAssembly)
        {
            Example = "General Assembly, 2036: Economic and Social Council resolution ▶2200 (XXI) of 16 December 1966",
            CounterExample = "General Assembly, 2036: Economic and Social Council resolution ▶1503 (XLVIII) of 27 May 1970",
            Source = "Sentences that name both organs before a list of numbers.",
        },
        new(
            "CR36",
            "A session behind the number that neither held in that year is the named Council's all the same.",
            static (in number) => number is { Form: BareNumberForm.SessionBehind, SaysCouncilBehind: true },
            static (in number) => number.Organ)
        {
            Example = "General Assembly, 2036: Economic and Social Council resolution ▶1503 (XLVIII) of 27 May 1999",
            CounterExample = "General Assembly, 2036: resolution ▶1503 (XLVIII) of 27 May 1999",
            Source = "A misprinted date is likelier than a misprinted name.",
        },
        new("CR37", "A session behind the number that no organ held in that year, with none named, has no symbol.", static (in number) => number.Form == BareNumberForm.SessionBehind, static (in _) => null)
        {
            Example = "General Assembly, 2036: resolution ▶133 (XII) of 24 April 1985",
            CounterExample = "General Assembly, 2036: resolution ▶133 (XII) of 24 April 1951",
            Source = "Commissions and conferences number alike, and none of them has such symbols.",
        },
        new("CR38", "A special session before the slash is that of the organ meant.", static (in number) => !number.IsPlain, static (in number) => number.Slashed)
        {
            Example = "Human Rights Council, 2036: resolution ▶S-30/1",
            CounterExample = "Human Rights Council, 2036: resolution ▶30/1",
            Source = "Both organs hold special sessions.",
        },
        new("CR39", "In a text of a body without symbols its own numbers, and those of low sessions, have none.", static (in number) => number.MayBeOfOtherBody, static (in _) => null)
        {
            Example = "another body, 2019: its resolution ▶2/11",
            CounterExample = "another body, 2019: General Assembly resolution ▶63/170",
            Source = "Environment Assembly, UN-Habitat Assembly, conferences of parties.",
        },
        new(
            "CR40",
            "A session before the slash that the Assembly did not print so is the Human Rights Council's, unless date or words rule that out, and where the word for a resolution or the document speaks for it.",
            static (in number) => number is { IsLow: true, ExcludesHumanRightsCouncil: false } and ({ HasWord: true } or { Organ: ResolutionOrgan.HumanRightsCouncil }),
            static (in _) => ResolutionOrgan.HumanRightsCouncil)
        {
            Example = "General Assembly, 2036: resolution ▶5/1 of 18 June 2007",
            CounterExample = "General Assembly, 2036: resolution ▶5/1 of 18 June 1997",
            Source = "Sessions of the Human Rights Council began at 1 in 2006; the Assembly's stand before a slash from the thirty-first.",
        },
        new("CR41", "Any other number of a low session is no resolution's.", static (in number) => number.IsLow, static (in _) => null)
        {
            Example = "General Assembly, 2036: resolution ▶5/1 of 18 June 1997",
            CounterExample = "General Assembly, 2036: resolution ▶5/1 of 18 June 2007",
            Source = "Numbers of treaties, articles and meetings.",
        },
        new(
            "CR42",
            "A session that the Human Rights Council had not reached when the document was adopted is the Assembly's.",
            static (in number) => number is { HasDate: false, Slashed: ResolutionOrgan.HumanRightsCouncil, IsOlderThanSession: true },
            static (in number) => number.OtherSlashed)
        {
            Example = "Human Rights Council, 2010: resolution ▶63/170",
            CounterExample = "Human Rights Council, 2036: resolution ▶63/170",
            Source = "The Human Rights Council holds three sessions a year.",
        },
        new(
            "CR43",
            "A session that the organ meant did not hold in the year of the date, and the other did, is the other's.",
            static (in number) => number.HasDate && !number.MayHaveHeld(number.Slashed) && number.MayHaveHeld(number.OtherSlashed),
            static (in number) => number.OtherSlashed)
        {
            Example = "Human Rights Council, 2036: resolution ▶63/170 of 18 December 2008",
            CounterExample = "Human Rights Council, 2036: resolution ▶54/12 of 12 October 2023",
            Source = "Both organs cite each other without a name where a list goes on.",
        },
        new("CR44", "A number is that of the organ that words or document speak for, else the Assembly's.", static (in _) => true, static (in number) => number.Slashed)
        {
            Example = "Security Council, 2036: resolution ▶63/170",
            CounterExample = "Security Council, 2036: resolution ▶5/1",
            Source = "Nearly every citation of the corpus.",
        },
    ];

    /// <summary>Returns the rule that decides about a number.</summary>
    public static OrganRule Decide(in OrganQuestion number)
    {
        foreach (OrganRule rule in Table)
        {
            if (rule.Holds(number))
            {
                return rule;
            }
        }

        throw new InvalidOperationException("The last rule holds for every number.");
    }

    private static ResolutionOrgan Behind(in OrganQuestion number) => number.SaysCouncilBehind ? number.Organ : ResolutionOrgan.GeneralAssembly;
}
