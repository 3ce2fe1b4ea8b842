namespace UnDocParser.Facts.Citations;

/// <summary>
/// The rules on whether a number printed without its symbol is a citation. A fraction, a ratio, a season, the page of a table and a day of the year look like a
/// resolution; the first rule that holds decides, and the last holds for every number.
/// </summary>
internal static class NumberRules
{
    private const int FewestCouncilDigits = 100;

    private static readonly NumberRule[] Table =
    [
        new("CR10", "A number with the word for another thing before or behind it numbers that thing.", isCited: false, static (in number) => number.Words.NumbersOther(number.Start, number.End))
        {
            Example = "its resolution 72/17, by which the keepers follow rule ▶60/125",
            CounterExample = "its resolution ▶72/17, by which the keepers follow rule 60/125",
            Source = "Sentences of all seven languages with ratios, rules, pages and seasons; the words stand in the language.",
        },
        new("CR11", "A number behind a capital amid a sentence, which is no word for a resolution and no body, is what that word numbers.", isCited: false, static (in number) => number.Words.NumbersNamed(number.Start, number.Clues))
        {
            Example = "noting the standard ISO ▶9001 (2015)",
            CounterExample = "noting Resolution ▶1631 (2005)",
            Source = "Conventions, laws and standards in texts of the International Labour Organization and others.",
        },
        new(
            "CR12",
            "A year before the slash needs the word for a resolution, a body or a date of adoption.",
            isCited: false,
            static (in number) => number is { Form: BareNumberForm.Year, Clues: { HasWord: false, Organ.IsNamed: false }, HasDate: false })
        {
            Example = "the lamps of ▶2024/25",
            CounterExample = "resolution ▶2024/25",
            Source = "Budgets and school years of every text on money or children.",
        },
        new(
            "CR13",
            "A number of one or two figures before its year needs the word for a resolution.",
            isCited: false,
            static (in number) => number is { Form: BareNumberForm.NumberAndYear, Clues.HasWord: false, Figure: < FewestCouncilDigits })
        {
            Example = "the lamps ▶27 (1947) of the port",
            CounterExample = "resolution ▶27 (1947)",
            Source = "The Security Council adopted its hundredth resolution in 1953.",
        },
        new("CR14", "A number with its year in parentheses is the Security Council's.", isCited: true, static (in number) => number.Form == BareNumberForm.NumberAndYear)
        {
            Example = "recalling ▶1631 (2005)",
            CounterExample = "the lamps ▶27 (1947) of the port",
            Source = "Every resolution of the Security Council since 1947.",
        },
        new("CR15", "A special session, or a session in brackets behind the number, is printed of resolutions only.", isCited: true, static (in number) => number is { IsUnmistakable: true, IsSetApart: false })
        {
            Example = "recalling ▶217 A (III) and the rule",
            CounterExample = "recalling 24 and ▶2/3 of it",
            Source = "The Assembly's resolutions before its thirty-first session, and of its special sessions.",
        },
        new("CR16", "A number with the counter of documents beside it is that of one.", isCited: true, static (in number) => number.Words.IsCounted(number.Start, number.End))
        {
            Example = "回顾第▶5/1号决议",
            CounterExample = "灯塔的▶2/3",
            Source = "Every citation in Chinese.",
        },
        new("CR17", "A number with a date of adoption behind it was adopted.", isCited: true, static (in number) => number.HasDate)
        {
            Example = "recalling ▶50/50 of 11 December 1995",
            CounterExample = "shared ▶50/50 on 11 December 1995",
            Source = "Most first citations of a text print the date.",
        },
        new("CR18", "Two years that follow one another are a season, unless the word stands before them or a number of the same kind goes before in the list.", isCited: false, static (in number) => number is { IsSeason: true, IsCalled: false, ContinuesSeries: false })
        {
            Example = "its resolution 72/17 on the lamps of ▶2024/25",
            CounterExample = "its resolution ▶2019/20",
            Source = "Budgets and school years, with a resolution in the same sentence.",
        },
        new("CR19", "Two figures that are equal, or add up to a hundred, are shares of a whole, unless the word stands before them or a number of the same kind goes before in the list.", isCited: false, static (in number) => number is { IsShare: true, IsCalled: false, ContinuesSeries: false })
        {
            Example = "its resolution 72/17, by which the cost is borne ▶50/50",
            CounterExample = "its resolutions 49/12 and ▶50/50",
            Source = "Shares of costs and of seats, with a resolution in the same sentence.",
        },
        new("CR20", "A fraction or a day of the year is no citation, unless the word stands before it or a number of as low a session goes before in the list.", isCited: false, static (in number) => number is { IsFraction: true, IsCalled: false, ContinuesSeries: false })
        {
            Example = "its resolution 72/17, ▶2/3 of the lamps",
            CounterExample = "Human Rights Council resolutions 2/1 and ▶2/3",
            Source = "Majorities and shares in words of figures; the eleventh of September.",
        },
        new("CR21", "A number that may be something else is no citation directly behind one that is none.", isCited: false, static (in number) => number is { FollowsRefused: true, MayBeOther: true })
        {
            Example = "its resolution 72/17, with 9/11 and ▶24/7",
            CounterExample = "its resolution 72/17, with 9/11, and resolution ▶12/7",
            Source = "Lists of fractions and days.",
        },
        new("CR22", "A number that the word for a resolution speaks of next, or with the name of a body before it, is a citation.", isCited: true, static (in number) => number.IsGoverned)
        {
            Example = "the resolution of the keepers ▶5/1",
            CounterExample = "the lamps of the keepers ▶5/1",
            Source = "Nearly every citation of the corpus.",
        },
        new("CR23", "A number behind the joint of a list, or the words that open one, is a citation where the word for a resolution or another number that is cited goes before.", isCited: true, static (in number) => number is { IsJoined: true, HasListBefore: true })
        {
            Example = "resolutions 5/1, on lamps, and ▶5/2",
            CounterExample = "lamps, ships, and ▶5/2",
            Source = "Lists of resolutions with or without their dates and titles.",
        },
        new("CR01", "A number without evidence for it is no citation.", isCited: false, static (in _) => true)
        {
            Example = "the ferries that run ▶24/7",
            CounterExample = "resolution ▶24/7",
            Source = "Fractions, days, seasons and pages.",
        },
    ];

    /// <summary>Returns the rule that decides about a number.</summary>
    public static NumberRule Decide(in NumberContext number)
    {
        foreach (NumberRule rule in Table)
        {
            if (rule.Holds(number))
            {
                return rule;
            }
        }

        throw new InvalidOperationException("The last rule holds for every number.");
    }
}
