namespace UnDocParser.Layout;

/// <summary>The rules on how a text was produced. <see cref="LayoutProfile.From"/> joins them.</summary>
internal static class LayoutRules
{
    // Joins. A text has to have some before a few that are indented show anything.
    private const int FewJoins = 3;

    // Lines with numbers, fewer of which may be those of anything.
    private const int FewNumbers = 3;

    // Lines. A longer text has other joins.
    private const int FewLines = 20;

    /// <summary>LR01.</summary>
    public static readonly LayoutRule HasFewLongLines =
        new("LR01", "Less than an eighth of the lines are longer than a page is wide: paragraphs may be wrapped.", static counts => IsLess(counts.LongLines, 1, 8, counts.Lines))
        {
            Example = "Requests the keepers of the lights of the north to report.",
            CounterExample = "Requests the keepers of the lights of the north to report to the Harbour Fund at its next session, in Lindemar, on what ships they saw and on what crews sailed there.",
            Source = "884 texts have at most 11.6 % such lines, 429 at least 14.3 %.",
        };

    /// <summary>LR02.</summary>
    public static readonly LayoutRule HasJoins =
        new("LR02", "More than a twelfth of the lines go on from the line before: paragraphs are wrapped.", static counts => IsMore(counts.Joins, 1, 12, counts.Lines))
        {
            Example = "Requests the keepers of the lights of the ⏎ north to report.",
            CounterExample = "Requests the keepers of the lights to report; ⏎ Decides to meet.",
            Source = "Of the 884 texts without long lines 69 have at most 8.3 %, 815 at least 11.9 %.",
        };

    /// <summary>LR03.</summary>
    public static readonly LayoutRule HasBlanksWithin =
        new("LR03", "A blank line stands before more than three fifths of the lines that go on: one follows every line.", static counts => IsMore(counts.JoinsAfterBlank, 3, 5, counts.Joins))
        {
            Example = "Requests the keepers of the lights of the ⏎ ⏎ north to report.",
            CounterExample = "Requests the keepers of the lights of the ⏎ north to report.",
            Source = "Of 815 wrapped texts 569 have at most 50 %, 246 at least 93 %.",
        };

    /// <summary>LR04.</summary>
    public static readonly LayoutRule HasBlanksBetween =
        new("LR04", "A blank line stands before more than three fifths of the lines that look like starts, small letters behind one and an end among them: one stands between paragraphs.", static counts => IsMore(counts.StartsAfterBlank + counts.SmallStartsAfterBlank, 3, 5, counts.Starts + counts.SmallStartsAfterBlank))
        {
            Example = "Requests the keepers of the lights to report; ⏎ ⏎ Decides to meet.",
            CounterExample = "Requests the keepers of the lights to report; ⏎ Decides to meet.",
            Source = "Of 569 wrapped texts without blank lines within paragraphs 475 have at most 57 %, 94 at least 83 %.",
        };

    /// <summary>LR05.</summary>
    public static readonly LayoutRule HasIndentedStarts =
        new("LR05", "More than three fifths of the lines that look like starts are indented: an indent may mark the start of a paragraph.", static counts => IsMore(counts.IndentedStarts, 3, 5, counts.Starts))
        {
            Example = "Requests the keepers of the lights to report; ⏎   Decides to meet.",
            CounterExample = "Requests the keepers of the lights to report; ⏎ Decides to meet.",
            Source = "Of 721 wrapped texts without blank lines between paragraphs 265 have none, 456 at least 62 %.",
        };

    /// <summary>LR06.</summary>
    public static readonly LayoutRule HasJoinsAtMargin =
        new("LR06", "Less than a third of the lines that go on are indented against the line before: what is indented starts a paragraph.", static counts => IsLess(counts.IndentedJoins, 1, 3, counts.Joins + FewJoins))
        {
            Example = "Requests the keepers of the lights of the ⏎ north to report.",
            CounterExample = "Requests the keepers of the lights of ⏎   the north and of the islands of the ⏎     south to report.",
            Source = "Of the same 721 texts 682 have at most 25 %, 39 at least 43 %.",
        };

    /// <summary>LR07.</summary>
    public static readonly LayoutRule HasDeepStarts =
        new("LR07", "More than half of the indented starts stand three columns in: an indent of less says nothing.", static counts => IsMore(counts.DeepStarts, 1, 2, counts.IndentedStarts))
        {
            Example = "Requests the keepers of the lights to report; ⏎      Decides to meet.",
            CounterExample = "Requests the keepers of the lights to report; ⏎   Decides to meet.",
            Source = "Of 418 texts whose indents mark starts 241 have at most 5 %, 177 have 100 %.",
        };

    /// <summary>LR08.</summary>
    public static readonly LayoutRule IsMostlyRightToLeft =
        new("LR08", "More than half of the lines are written from the right: a deep indent on the left is the rest of a line set from the other side.", static counts => IsMore(counts.RightToLeftLines, 1, 2, counts.Lines))
        {
            Example = "إن الجمعية العامة،",
            CounterExample = "The General Assembly,",
            Source = "None of the 177 texts with deep starts has such a line.",
        };

    /// <summary>LR09.</summary>
    public static readonly LayoutRule IsMostlyIndented =
        new("LR09", "More than three quarters of the lines have blanks before them: a shallow indent marks no start.", static counts => IsMore(counts.IndentedLines, 3, 4, counts.Lines))
        {
            Example = " The keepers of the lights met.",
            CounterExample = "The keepers of the lights met.",
            Source = "The 241 texts with shallow starts have at most 51 %.",
        };

    /// <summary>LR50.</summary>
    public static readonly LayoutRule IsIndentedThroughout =
        new("LR50", "More than nine tenths of the lines have blanks before them, and less than a third of the starts are three columns deeper in than the line before: the text as a whole is indented, and no indent marks a start.", static counts => IsMore(counts.IndentedLines, 9, 10, counts.Lines) && IsLess(counts.StartSteps, 1, 3, counts.Starts))
        {
            Example = "        Requests the keepers of the lights to report; ⏎         Decides to meet.",
            CounterExample = "    Requests the keepers of the lights to report; ⏎         Decides to meet.",
            Source = "Texts quoted in a letter or shown as code.",
        };

    /// <summary>LR10.</summary>
    public static readonly LayoutRule HasMirroredStarts =
        new("LR10", "More than three fifths of the starts are indented from the right: lines begin there.", static counts => IsMore(counts.MirroredStarts, 3, 5, counts.Starts))
        {
            Example = "  إذ تشير إلى قراراتها السابقة بشأن المنارات؛ ⏎   وإذ ترحب بالتقرير،",
            CounterExample = "إذ تشير إلى قراراتها السابقة بشأن المنارات؛ ⏎ وإذ ترحب بالتقرير،",
            Source = "Of 303 wrapped texts whose left margin says nothing 269 have at most 56 %, 34 at least 62 %.",
        };

    /// <summary>LR11.</summary>
    public static readonly LayoutRule HasMirroredJoinsAtMargin =
        new("LR11", "Less than a third of the lines that go on are indented from the right.", static counts => IsLess(counts.MirroredJoins, 1, 3, counts.Joins + FewJoins))
        {
            Example = "  إذ تشير إلى قراراتها السابقة بشأن المنارات ⏎   والسفن والموانئ والجزر والبحار والأنهار كلها،",
            CounterExample = "  إذ تشير إلى قراراتها السابقة بشأن المنارات والموانئ كلها ⏎   والسفن والجزر والبحار والأنهار والمدن ⏎   وما يتصل بها،",
            Source = "The 34 texts with mirrored starts have at most 13 %.",
        };

    /// <summary>LR12.</summary>
    public static readonly LayoutRule HasFormFeeds =
        new("LR12", "A form feed ends a page, so that nothing else has to.", static counts => counts.FormFeeds > 0)
        {
            Example = "The keepers of the lights met.\f",
            CounterExample = "The keepers of the lights met.",
            Source = "518 texts have one.",
        };

    /// <summary>LR13.</summary>
    public static readonly LayoutRule HasSpacedBlanks =
        new("LR13", "More than twice as many blank lines hold a blank as hold none: an empty one ends a page.", static counts => IsMore(counts.SpacedBlanks, 2, 1, counts.EmptyBlanks))
        {
            Example = "The keepers met. ⏎   ⏎ They spoke.",
            CounterExample = "The keepers met. ⏎ ⏎ They spoke.",
            Source = "Of 94 wrapped texts with blank lines between paragraphs 39 have no such line, 55 have at least 10.5 to one empty one.",
        };

    /// <summary>LR14.</summary>
    public static readonly LayoutRule HasMarkdown =
        new("LR14", "More than a twentieth of the lines have marks of Markdown.", static counts => IsMore(counts.MarkdownLines, 1, 20, counts.Lines))
        {
            Example = "*The General Assembly*,",
            CounterExample = "The General Assembly,",
            Source = "1,066 texts have none, 247 at least 6.2 %.",
        };

    /// <summary>LR15.</summary>
    public static readonly LayoutRule IsMostlyQuoted =
        new("LR15", "More than half of the lines are block quotations: a converter writes indented paragraphs so.", static counts => IsMore(counts.QuotedLines, 1, 2, counts.Lines))
        {
            Example = "> The keepers of the lights met",
            CounterExample = "The keepers met ⏎ ⏎ > and spoke",
            Source = "None of the development corpus; Pandoc writes indented paragraphs so, 15 of 60 texts.",
        };

    /// <summary>LR16.</summary>
    public static readonly LayoutRule HasQuotedClauses =
        new("LR16", "More than half of the lines that end as clauses do are block quotations, whatever stands between them.", static counts => IsMore(counts.QuotedClauseEnds, 1, 2, counts.ClauseEnds))
        {
            Example = "A heading ⏎ ⏎ > The keepers met.",
            CounterExample = "The keepers met. ⏎ ⏎ > and spoke",
            Source = "None of the development corpus; texts of Pandoc whose headings are not quoted.",
        };

    /// <summary>LR17.</summary>
    public static readonly LayoutRule HasLineNumbers =
        new("LR17", "More than two thirds of the lines, and four at least, begin with the number behind that of the line before: lines may be numbered.", static counts => counts.NumberSteps > FewNumbers && IsMore(counts.NumberSteps, 2, 3, counts.Lines))
        {
            Example = "1  The Assembly, ⏎ 2 ⏎ 3  Recalling the lights of the harbours ⏎ 4  of the north, ⏎ 5 ⏎ 6  1. Decides to meet. ⏎ 7",
            CounterExample = "1  The keepers met. ⏎ and spoke ⏎ of the lights. ⏎ 2  They wrote ⏎ to the ports. ⏎ 3  They left.",
            Source = "No text has more than 50 %: Arabic texts whose labels stand before a dash. Texts whose lines are numbered, of negotiations and of converters, have at least 85 %.",
        };

    /// <summary>LR18.</summary>
    public static readonly LayoutRule HasNumbersAmidSentences =
        new("LR18", "More than a sixth of such lines are empty but for the number, or go on in the middle of a sentence: the numbers are not those of paragraphs.", static counts => IsMore(counts.NumbersAmidSentences, 1, 6, counts.NumberSteps))
        {
            Example = "3  Recalling the lights of the harbours ⏎ 4  of the north, ⏎ 5 ⏎ 6  1. Decides to meet.",
            CounterExample = "1  Decides to meet; ⏎ 2  Requests ports to report; ⏎ 3  Decides to remain seized of the matter.",
            Source = "Texts whose clauses have numbers without a stop, each on one line, have no such line.",
        };

    /// <summary>LR19.</summary>
    public static readonly LayoutRule HasFifthNumbers =
        new("LR19", "Between an eighth and two fifths of the lines, and three at least, have a number in the margin that five divides: every fifth line may be numbered.", static counts => counts.FifthNumbers >= FewNumbers && IsMore(counts.FifthNumbers, 1, 8, counts.Lines) && IsLess(counts.FifthNumbers, 2, 5, counts.Lines))
        {
            Example = "    Recalling the lights ⏎ 5  ⏎     of the north, and the ⏎     keepers, the ships ⏎ 10  and the sea, ⏎     Noting the ⏎     report of the ⏎ 15  keepers,",
            CounterExample = "5  ships ⏎ 10  crews ⏎ 15  harbours ⏎ 20  lights",
            Source = "No text has more than 5 %. Every fifth line of a page is 20 % of its lines, and up to 36 % of those that are not blank.",
        };

    /// <summary>LR20.</summary>
    public static readonly LayoutRule LeavesMarginFree =
        new("LR20", "More than nine tenths of the other lines leave the margin free, where only such numbers stand.", static counts => IsMore(counts.MarginLines, 9, 10, counts.Lines - counts.FifthNumbers))
        {
            Example = "    Recalling the lights ⏎ 5   of the north,",
            CounterExample = "Recalling the lights ⏎ 5   of the north,",
            Source = "Of a table with numbers in its first column the lines around it stand in the margin.",
        };

    /// <summary>LR21.</summary>
    public static readonly LayoutRule HasNumbersAtRight =
        new("LR21", "More than two thirds of the lines, and four at least, end behind a gap in the number behind that of the line before, more than a sixth of them amid a sentence: lines are numbered at the right.", static counts => counts.RightSteps > FewNumbers && IsMore(counts.RightSteps, 2, 3, counts.Lines) && IsMore(counts.RightAmidSentences, 1, 6, counts.RightSteps))
        {
            Example = "The Assembly,   1 ⏎ 2 ⏎ Recalling the lights of the harbours    3 ⏎ of the north,   4 ⏎ 5 ⏎ 1. Decides to meet.   6 ⏎ 7",
            CounterExample = "Lamps of the north    1 ⏎ Lamps of the south    2 ⏎ Bells    3 ⏎ Keepers    4 ⏎ Pilots    5",
            Source = "No text has more than 5 %. Drafts of negotiations, and editors that number lines.",
        };

    /// <summary>LR22.</summary>
    public static readonly LayoutRule HasJoinsBelowCommas =
        new("LR22", "In a text of fewer than twenty lines more than a sixth of them go on from the line before, or begin with a small letter right below a comma: paragraphs are wrapped.", static counts => counts.Lines < FewLines && IsMore(counts.Joins + counts.CommaJoins, 1, 6, counts.Lines))
        {
            Example = "Requests Lindemar, Portclair, Arvonia, the keepers of the lights, ⏎ the pilots of the harbours, and all ships, to report.",
            CounterExample = "Recalling the lights of Lindemar, Portclair, Arvonia, and the north, ⏎ Noting the pilots of the harbours, and all ships, and their reports.",
            Source = "Decisions and short drafts of a few lines; in longer texts some lines break elsewhere.",
        };

    /// <summary>LR23.</summary>
    public static readonly LayoutRule HasLinesAtLeftMargin =
        new("LR23", "Less than a fifth of the lines that go on are indented, and less than half of all: in a script written from the right too, the indent on the left is that of first lines.", static counts => IsLess(counts.IndentedJoins, 1, 5, counts.Joins + FewJoins) && IsLess(counts.IndentedLines, 1, 2, counts.Lines))
        {
            Example = "      وإذ تشير إلى قراراتها السابقة بشأن المنارات والسفن والموانئ ⏎ والجزر والبحار والبحيرات والأنهار التي تبحر فيها السفن في كل ليلة ⏎ من ليالي السنة،",
            CounterExample = "      وإذ تشير إلى قراراتها السابقة بشأن المنارات والسفن والموانئ ⏎                       والجزر والبحار،",
            Source = "Texts whose characters stand in the order in which they are read, with first lines indented: 12 have at most 7 %. The 40 Arabic texts that keep the layout of the page have at least 50 %; where tabs stand for their indents, before most lines, they have less.",
        };

    /// <summary>LR24.</summary>
    public static readonly LayoutRule HasJoinedClauses =
        new("LR24", "Two clauses or more, one in a text of few lines, follow others on a line that holds the end of the preamble too, and fewer begin lines: the paragraphs of a page were joined.", static counts => counts.JoinedClauses > (counts.Lines < FewLines ? 0 : 1) && counts.JoinedClauses > counts.NumberedLines)
        {
            Example = "The Assembly, Recalling the lights of the harbours, the keepers who light them, the ships that see them and the ports that pay for them, 1. Decides to light the harbours of the north and of the islands; 2. Requests the keepers of those lights to report to it on what ships they saw; 3. Decides to remain seized of the matter.",
            CounterExample = "The Assembly, ⏎ Recalling the lights of the harbours, ⏎ Decides to consider, at its next session, on the basis of the reports of the keepers of those lights and of the ships that see them: 1. Lamps of the north and of the islands; 2. Lamps of the south and of the capes; 3. Oil.",
            Source = "None of the development corpus. Web pages, and readers of PDF that lose line breaks.",
        };

    /// <summary>Gets all of them.</summary>
    public static LayoutRule[] All =>
    [
        HasFewLongLines, HasJoins, HasBlanksWithin, HasBlanksBetween, HasIndentedStarts, HasJoinsAtMargin, HasDeepStarts, IsMostlyRightToLeft, IsMostlyIndented, IsIndentedThroughout,
        HasMirroredStarts, HasMirroredJoinsAtMargin, HasFormFeeds, HasSpacedBlanks, HasMarkdown, IsMostlyQuoted, HasQuotedClauses, HasLineNumbers, HasNumbersAmidSentences, HasFifthNumbers, LeavesMarginFree,
        HasNumbersAtRight, HasJoinsBelowCommas, HasLinesAtLeftMargin, HasJoinedClauses,
    ];

    private static bool IsMore(int part, int numerator, int denominator, int whole) => part * denominator > whole * numerator;

    private static bool IsLess(int part, int numerator, int denominator, int whole) => part * denominator < whole * numerator;
}
