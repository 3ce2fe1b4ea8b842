namespace UnDocParser.Parsing.Masthead;

/// <summary>The rules on lines of the masthead that are one thing as a whole, in the order in which they are asked. Where none holds, each column is asked.</summary>
internal static class MastheadLineRules
{
    /// <summary>Gets the rule on titles with their number.</summary>
    public static MastheadLineRule NumberedTitle { get; } =
        new("MR55", "A title begins with its number.", LineKind.Title, static (in line) => line.StartsNumberedTitle)
        {
            Example = "▶91/14. Lights of harbours",
            CounterExample = "▶91 lights of harbours",
            Source = "Every resolution of the Assembly.",
        };

    private static readonly MastheadLineRule[] All =
    [
        new("MR50", "The list of sponsors begins where its first line stands before the words that end it.", LineKind.Sponsors, static (in line) => line.StartsSponsors)
        {
            Example = "General Assembly ⏎ ▶Lindemar, Portclair and ⏎ Valdoro: draft resolution",
            CounterExample = "General Assembly ⏎ ▶Lindemar, Portclair and ⏎ Valdoro",
            Source = "Every draft.",
        },
        new("MR51", "The list of sponsors goes on to the words that end it.", LineKind.Continuation, static (in line) => line.IsInSponsors)
        {
            Example = "General Assembly ⏎ Lindemar, Portclair and ⏎ ▶Valdoro: draft resolution",
            CounterExample = "General Assembly ⏎ Lindemar, Portclair and Valdoro: draft resolution ⏎ ▶Lights",
            Source = "Drafts with many sponsors.",
        },
        new("MR52", "A star or digit before the words of a note, or those of a reissue, begin a note to the masthead.", LineKind.MastheadNote, static (in line) => line.StartsNote)
        {
            Example = "General Assembly ⏎ ▶* Reissued for technical reasons on 4 December 2036.",
            CounterExample = "General Assembly ⏎ ▶* Lights of harbours",
            Source = "20 of 35 drafts have a note of their sponsors (design/faults.md, fault 24).",
        },
        new("MR53", "A note whose line is full and has no end goes on.", LineKind.Continuation, static (in line) => line.GoesOnWithNote)
        {
            Example = "General Assembly ⏎ * On behalf of the States that are members of the Group of the ⏎ ▶northern harbours.",
            CounterExample = "General Assembly ⏎ * Reissued for technical reasons on 4 December 2036. ⏎ ▶Lights of harbours",
            Source = "Notes of several lines.",
        },
        new("MR54", "A sentence that tells a decision is no title.", LineKind.MastheadText, static (in line) => line.StartsDecision)
        {
            Example = "▶At its 62nd meeting, on 23 March 2036, the General Assembly decided to adopt the following text:",
            CounterExample = "▶At the harbours of the north",
            Source = "Decisions that adopt a text.",
        },
        new("MR58", "A title's number on a line that ends in the number of a page, or goes on in one, is an entry of a list of contents.", LineKind.MastheadText, static (in line) => line.StartsNumberedTitle && line.IsOfContents)
        {
            Example = "▶1/CP.97 Lights of harbours    2 ⏎ 2/CP.97 Keepers    9",
            CounterExample = "▶1/CP.97 Lights of harbours ⏎ The Conference of the Parties,",
            Source = "Reports of conferences, which list their decisions on the first page.",
        },
        NumberedTitle,
    ];

    /// <summary>Returns the rule that decides about a line as a whole, or null.</summary>
    public static MastheadLineRule? Decide(in MastheadLine line)
    {
        foreach (MastheadLineRule rule in All)
        {
            if (rule.Holds(line))
            {
                return rule;
            }
        }

        return null;
    }
}
