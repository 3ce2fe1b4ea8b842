namespace UnDocParser.Parsing.Body;

/// <summary>The rule on the word for an annex that was misread; asked among the <see cref="KindRules"/>.</summary>
internal static class MisspeltAnnexRule
{
    /// <summary>KR112.</summary>
    public static readonly KindRule Heading = new(
        "KR112",
        "Behind a closing or the end of a clause the word for it alone on its line heads an annex, in small letters or with a letter wrong too.",
        Parts.Operative | Parts.Closing | Parts.Vote, LineKind.AnnexHeading,
        static (in line) => line.Place.IsMisspeltAnnex(line))
    {
        Example = "1. Decides to meet. ⏎ 9th plenary meeting ⏎ 9 December 2036 ⏎ ▶Anncx",
        CounterExample = "1. Decides to meet. ⏎ 9th plenary meeting ⏎ 9 December 2036 ⏎ ▶Notes",
        Source = "Text recognition: one letter of the heading cost the whole annex.",
    };
}
