using UnDocParser.Lines;

namespace UnDocParser.Parsing.Masthead;

/// <summary>
/// The rules on what a line of the masthead is, or a column of one. Those on its words are asked in order, of the piece as printed and then without emphasis;
/// where none knows it, those on what stands before it are asked; the last holds for every piece.
/// </summary>
internal static class MastheadPieceRules
{
    // UTF-16 code units: no line that a masthead prints in bold is longer.
    private const int LongestMarkedPiece = 240;

    private static readonly MastheadPieceRule[] OnWords =
    [
        new("MR01", "The number of a page or a job alone is furniture of the masthead.", LineKind.JobNumber, static (in piece) => piece.IsPageMark)
        {
            IsAskedInTitle = true,
            Example = "▶20-17326 (E) ⏎ General Assembly",
            CounterExample = "▶A/91/L.3 ⏎ General Assembly",
            Source = "The foot of every first page.",
        },
        new(
            "MR02",
            "A date goes on with the line on adoption that has none yet.",
            LineKind.Continuation,
            static (in piece) => piece.State is { Kind: LineKind.Adoption, IsComplete: false } && piece.IsDate)
        {
            IsAskedInTitle = true,
            Example = "Resolution adopted by the General Assembly on ⏎ ▶4 December 2036",
            CounterExample = "General Assembly ⏎ ▶4 December 2036",
            Source = "Lines on adoption wrap before their dates in narrow columns.",
        },
        new("MR03", "A date alone is that of the document.", LineKind.Date, static (in piece) => piece.IsDate)
        {
            IsAskedInTitle = true,
            Example = "Distr.: General ⏎ ▶4 December 2036",
            CounterExample = "▶Lights of 4 December 2036",
            Source = "The right column of every masthead.",
        },
        new("MR04", "A line in brackets, or a symbol in parentheses that ends no title of the agenda, says from which document the text was adopted.", LineKind.Origin, static (in piece) => piece.IsOrigin)
        {
            IsAskedInTitle = true,
            Example = "Resolution adopted by the General Assembly on 4 December 2036 ⏎ ▶[without reference to a Main Committee (A/91/L.3)]",
            CounterExample = "Agenda item 5 ⏎ Letter dated 28 February 2036 from the keeper of the lights ⏎ ▶(A/91/36)",
            Source = "United Nations Editorial Manual; in old volumes the bracket is round or misread.",
        },
        new("MR05", "A line that opens with the words on adoption, or has a date before them, says who adopted the text.", LineKind.Adoption, static (in piece) => piece.IsAdoption)
        {
            IsAskedInTitle = true,
            Example = "▶Resolution adopted by the General Assembly on 4 December 2036",
            CounterExample = "▶Lights of harbours ⏎ adopted",
            Source = "Every adopted resolution of the Assembly; “2020年12月2日大会决议” has the words at its end.",
        },
        new("MR56", "The word for adoption with a date behind it, and nothing else, in brackets or not, says when the text was adopted.", LineKind.Adoption, static (in piece) => piece.IsDateOfAdoption)
        {
            IsAskedInTitle = true,
            Example = "Resolution HLC.428(98) ⏎ ▶(adopted on 4 December 2036)",
            CounterExample = "Resolution HLC.428(98) ⏎ ▶(adopted on the first day)",
            Source = "Resolutions of the International Maritime Organization and the International Labour Conference.",
        },
        new("MR60", "A line in parentheses that opens with the words on adoption and ends in a date says when the text was adopted.", LineKind.Adoption, static (in piece) => piece.IsAdoptionInBrackets)
        {
            IsAskedInTitle = true,
            Example = "AG/RES. 2292 (XXXVII-O/37) ⏎ LIGHTS OF HARBOURS ⏎ ▶(Adopted at the fourth plenary session, held on June 5, 2037)",
            CounterExample = "AG/RES. 2292 (XXXVII-O/37) ⏎ LIGHTS OF HARBOURS ⏎ ▶(Adopted lights)",
            Source = "Resolutions of the Organization of American States.",
        },
        new("MR07", "A symbol alone is that of the document.", LineKind.Symbol, static (in piece) => LinePatterns.IsSymbol(piece.Content))
        {
            Example = "▶A/RES/91/14 ⏎ Distr.: General",
            CounterExample = "▶Lights/Harbours ⏎ Distr.: General",
            Source = "The right column of every masthead.",
        },
        new("MR08", "The name of the organization alone is its publisher.", LineKind.Publisher, static (in piece) => piece.Language.Publisher.Contains(piece.Content))
        {
            Example = "▶United Nations ⏎ General Assembly",
            CounterExample = "▶United Harbours ⏎ General Assembly",
            Source = "The first line of every masthead.",
        },
        new(
            "MR09", "The name of an organ alone is that of the organ, unless a title of the agenda may end in it.", LineKind.OrganName, static (in piece) => !piece.IsBehindAgendaItem && piece.IsOrgan)
        {
            Example = "United Nations ⏎ ▶General Assembly",
            CounterExample = "Agenda item 12 ⏎ ▶Security Council",
            Source = "The left column of every masthead.",
        },
        new(
            "MR10", "A line that opens with the label of distribution says who may read the document.", LineKind.Distribution, static (in piece) => piece.Language.DistributionLabel.Match(piece.Content) > 0)
        {
            Example = "▶Distr.: General ⏎ 4 December 2036",
            CounterExample = "▶Distribution of lamps ⏎ 4 December 2036",
            Source = "The right column of every masthead.",
        },
        new(
            "MR11", "A line that opens with the label of the original says in which language the text was written.", LineKind.OriginalLanguage, static (in piece) => piece.MayFollowNumber && piece.Language.OriginalLabel.Match(piece.Content) > 0)
        {
            IsAskedInTitle = true,
            Example = "▶Original: English ⏎ General Assembly",
            CounterExample = "▶Originals of charts ⏎ General Assembly",
            Source = "The right column of drafts.",
        },
        new("MR12", "The label of an item of the agenda with a number behind it names the item.", LineKind.AgendaItem, static (in piece) => piece.IsAgendaItem)
        {
            Example = "Ninety-first session ⏎ ▶Agenda item 12 (b)",
            CounterExample = "Ninety-first session ⏎ ▶Agenda items to be chosen",
            Source = "The left column of resolutions and drafts.",
        },
        new("MR13", "The word for a resolution with its number, and little else, begins the title.", LineKind.Title, static (in piece) => piece.IsLabelledNumber)
        {
            Example = "▶Resolution 15/4 ⏎ Lights of harbours",
            CounterExample = "▶Resolutions on harbours ⏎ Lights",
            Source = "Resolutions of programmes and commissions.",
        },
        new(
            "MR14", "The word for a resolution with its number and the year, in either order, begins the title.", LineKind.Title, static (in piece) => NumberLine.Read(piece.Content, piece.Language).NumberLength > 0)
        {
            Example = "▶Resolution 338 (1973) of 22 October 1973",
            CounterExample = "▶Resolutions 57 and 58, of 1951",
            Source = "902 texts of the Security Council 1946–1993: 604 had this line for a title.",
        },
        new(
            "MR15",
            "The first line that opens as a statement does begins the title.",
            LineKind.Title,
            static (in piece) => !piece.State.HasTitle && piece.Language.StatementTitle.Match(piece.Content) > 0)
        {
            Example = "▶Statement by the President of the Security Council",
            CounterExample = "▶Statements of harbours ⏎ Lights",
            Source = "Statements of the President of the Council; the words come again as their first line.",
        },
        new(
            "MR16",
            "A line with a word for the session names it, unless it goes on with an item of the agenda or the line on adoption.",
            LineKind.Session,
            static (in piece) => !piece.IsBehindAgendaItem && piece.State.Kind != LineKind.Adoption && piece.IsSession)
        {
            Example = "General Assembly ⏎ ▶Ninety-first session",
            CounterExample = "Agenda item 12 ⏎ ▶Report of the session",
            Source = "The left column of every masthead.",
        },
    ];

    private static readonly MastheadPieceRule[] OnPlace =
    [
        new(
            "MR20",
            "The word for a year behind the date of adoption belongs to it.",
            LineKind.Continuation,
            static (in piece) => piece.State is { Kind: LineKind.Adoption, IsComplete: true } && piece.Language.YearWords.Contains(piece.Content))
        {
            Example = "Резолюция, принятая Генеральной Ассамблеей 4 декабря 2036 ⏎ ▶года",
            CounterExample = "Резолюция, принятая Генеральной Ассамблеей 4 декабря 2036 ⏎ ▶Огни",
            Source = "Lines on adoption wrap in narrow columns.",
        },
        new(
            "MR21", "The line on adoption goes on until its date, and behind a comma there to its stop.", LineKind.Continuation, static (in piece) => piece.State is { Kind: LineKind.Adoption, IsComplete: false })
        {
            Example = "Resolution adopted by the General Assembly ⏎ ▶on the report of the Committee, 4 December 2036",
            CounterExample = "Resolution adopted by the General Assembly on 4 December 2036 ⏎ ▶Lights of harbours",
            Source = "Lines on adoption wrap in narrow columns.",
        },
        new(
            "MR30",
            "Behind the sentence on adoption the states are listed that voted.",
            LineKind.Continuation,
            static (in piece) => piece.State.Kind == LineKind.Adoption && piece.Language.Votes.LabelLength(piece.Content) > 0)
        {
            Example = "Adopted by the General Assembly on 4 December 2036, by a recorded vote of 2 to 1, as follows: Lindemar. ⏎ ▶In favour: Lindemar, Portclair",
            CounterExample = "General Assembly ⏎ ▶In favour: Lindemar, Portclair",
            Source = "Volumes of resolutions and decisions, in English and in German, which print the vote before the title.",
        },
        new(
            "MR22", "The line on the document of origin goes on until its bracket is closed.", LineKind.Continuation, static (in piece) => piece.State is { Kind: LineKind.Origin, IsComplete: false })
        {
            Example = "[on the report of the ⏎ ▶Second Committee (A/91/420)]",
            CounterExample = "[on a report (A/91/420)] ⏎ ▶Lights of harbours",
            Source = "Lines on origin wrap in narrow columns.",
        },
        new("MR23", "Behind the sponsors a line that is nothing else begins the title.", LineKind.Title, static (in piece) => piece.State is { Kind: LineKind.Title, IsComplete: true })
        {
            Example = "Lindemar and Portclair: draft resolution ⏎ ▶Lights of harbours",
            CounterExample = "Lindemar and Portclair: draft resolution ⏎ ▶A/91/L.3",
            Source = "Every draft.",
        },
        new(
            "MR24", "What would make a title longer than any is no part of it.", LineKind.MastheadText, static (in piece) => piece.State.Kind == LineKind.Title && piece.EndsTitle)
        {
            IsAskedInTitle = true,
            Example =
                "Resolution 57 (1951) ⏎ ▶The keepers of the lamps of the northern harbours have the honour to tell all who are at sea that the lamps were lit in the night that followed the storm, " +
                "that no ship was lost which came near enough to see them, and that the towers of the two capes, which had stood without light since the winter in which the oil came to an " +
                "end, are to be given to the coastal communities that asked for them, with the boats, the charts, the books and the bells that belong to them, " +
                "so that whoever comes to them in the years to come finds what is needed to light a lamp in any weather at sea and on land",
            CounterExample = "Resolution 57 (1951) ⏎ ▶Lights of harbours",
            Source = "Letters of several pages behind such a line; of 10,198 titles in seven languages the longest has 440 characters, so 500 are allowed.",
        },
        new("MR25", "A title goes on.", LineKind.Continuation, static (in piece) => piece.State.Kind == LineKind.Title)
        {
            IsAskedInTitle = true,
            Example = "91/14. Cooperation of the harbours ⏎ ▶in the keeping of lights",
            CounterExample = "General Assembly ⏎ ▶in the keeping of lights",
            Source = "Titles of several lines.",
        },
        new("MR26", "The title of an item of the agenda goes on.", LineKind.Continuation, static (in piece) => piece.State.Kind == LineKind.AgendaTitle)
        {
            Example = "Agenda item 12 ⏎ Report of the ⏎ ▶Security Council",
            CounterExample = "General Assembly ⏎ ▶Lights of harbours",
            Source = "Titles of several lines.",
        },
        new("MR57", "Behind the number of the resolution an item of the agenda, or the line on the original, is followed by the title.", LineKind.Title, static (in piece) => piece.State is { Kind: LineKind.AgendaItem or LineKind.OriginalLanguage, HasTitle: true })
        {
            Example = "Resolution HLC.1110(30) ⏎ Adopted on 4 December 2036 ⏎ (Agenda item 7) ⏎ ▶Lights of harbours",
            CounterExample = "Agenda item 12 ⏎ ▶Lights of harbours",
            Source = "Resolutions of the International Maritime Organization.",
        },
        new("MR27", "Behind an item of the agenda stands its title.", LineKind.AgendaTitle, static (in piece) => piece.State.Kind == LineKind.AgendaItem)
        {
            Example = "Agenda item 12 ⏎ ▶Lights of harbours",
            CounterExample = "General Assembly ⏎ ▶Lights of harbours",
            Source = "Resolutions and drafts of the Assembly.",
        },
        new(
            "MR28", "Behind the lines on adoption and origin stands the title.", LineKind.Title, static (in piece) => piece.State.Kind is LineKind.Adoption or LineKind.Origin)
        {
            Example = "Resolution adopted by the General Assembly on 4 December 2036 ⏎ ▶Lights of harbours",
            CounterExample = "General Assembly ⏎ ▶Lights of harbours",
            Source = "Resolutions whose title has no number.",
        },
        new("MR29", "Anything else is text of the masthead.", LineKind.MastheadText, static (in _) => true)
        {
            Example = "General Assembly ⏎ ▶Advance unedited version",
            CounterExample = "▶General Assembly ⏎ Advance unedited version",
            Source = "Names of programmes, topics, labels of model papers.",
        },
    ];

    /// <summary>Returns the rule that decides about a piece.</summary>
    public static MastheadPieceRule Decide(in MastheadPiece piece)
    {
        if (ByWords(piece) is { } rule)
        {
            return rule;
        }

        // "**Distr.: General**": what emphasis stands around is what it is without.
        ReadOnlySpan<char> plain = LineMarkup.Plain(piece.Content, stackalloc char[LongestMarkedPiece]);
        MastheadPieceRule? withoutEmphasis = plain.Length == piece.Content.Length || plain.IsEmpty ? null : ByWords(piece.With(plain));
        return withoutEmphasis ?? First(OnPlace, piece)!;
    }

    /// <summary>Determines whether the words of a piece say what it is.</summary>
    public static bool IsKnown(in MastheadPiece piece) => ByWords(piece) is not null;

    private static MastheadPieceRule? ByWords(in MastheadPiece piece) => First(OnWords, piece);

    private static MastheadPieceRule? First(MastheadPieceRule[] rules, in MastheadPiece piece)
    {
        foreach (MastheadPieceRule rule in rules)
        {
            if (rule.Holds(piece))
            {
                return rule;
            }
        }

        return null;
    }
}
