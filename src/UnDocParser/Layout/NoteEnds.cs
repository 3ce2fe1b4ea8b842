namespace UnDocParser.Layout;

/// <summary>Tells where the notes of a page end. The first rule that decides is taken; where none does, they go on.</summary>
internal static class NoteEnds
{
    /// <summary>The rules.</summary>
    public static readonly FurnitureRule[] Rules =
    [
        new("FR30", "Notes end with their page: behind a form feed, behind the blank line that ends pages, or where spaced lines lack the blank line between them.", LineRole.Body, static (in line) => IsBehindPage(line))
        {
            Example = "__________________ ⏎ 1 See A/75/12.\f ⏎ for this work;",
            CounterExample = "__________________ ⏎ 1 See A/75/12, ⏎ annex.",
            Source = "1,596 lines of the development corpus.",
        },
        new("FR31", "A head or the number of a page behind a note ends notes where no form feeds end pages.", LineRole.Body, static (in line) => IsHead(line))
        {
            Example = "__________________ ⏎ 1 See A/75/12. ⏎ A/RES/91/14",
            CounterExample = "__________________ ⏎ A/RES/91/14",
            Source = "76 lines of the development corpus.",
        },
        new("FR32", "Running text behind a note that is whole ends notes: the next clause, or a paragraph that can be no note.", LineRole.Body, static (in line) => IsText(line))
        {
            Example = "1. Decides to meet; ⏎ __________________ ⏎ 1 See A/75/12. ⏎ 2. Decides to close the item.",
            CounterExample = "1. Decides to meet; ⏎ __________________ ⏎ 1 See A/75/12, ⏎ 2. Decides to close the item.",
            Source = "No line of the development corpus, 2 of other texts. Converters that print the notes of a page amid its text.",
        },
    ];

    private static bool IsBehindPage(in FurnitureLine line) =>
        (line.State.PageEnded || (line.State.IsNext && line.Profile.Spacing == LineSpacing.EveryLine)) && (line.State.IsBehindRule || !line.Profile.HasFormFeeds);

    private static bool IsHead(in FurnitureLine line) =>
        line.Head is LineRole.RunningHead or LineRole.PageNumber && !line.Profile.HasFormFeeds && line.State.AnyText;

    private static bool IsText(in FurnitureLine line) =>
        line.Head == LineRole.Body
        && line.State.Previous != LineRole.DetachedMark
        && (line.State.Previous == LineRole.NoteRule || line.State.PreviousEndsSentence)
        && !(line.State.AwaitsText && ClauseSigns.Number(line.Content, out _) == 0)
        && NoteTexts.IsRunningText(line.Content, line.State.LastClause, line.State.IsNext, line.Profile, line.Language);
}
