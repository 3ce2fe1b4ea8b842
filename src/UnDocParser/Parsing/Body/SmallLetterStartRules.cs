namespace UnDocParser.Parsing.Body;

/// <summary>The rules on blocks of languages whose clauses open with small letters; asked among the <see cref="BlockStartRules"/>.</summary>
internal static class SmallLetterStartRules
{
    /// <summary>SR37.</summary>
    public static readonly BlockStartRule BelowShortClause = new(
        "SR37",
        "Where clauses open with small letters, in a preamble one behind a comma on a short line starts a clause, whatever its words.",
        Parts.Preamble | Parts.Operative, Cue.Unknown, starts: true,
        static (in line) => line.Place.InPreamble && line.Place.FollowsShortClause(line))
    {
        Example = "Die Generalversammlung, ⏎ unter Hinweis auf die Lichter der Häfen und ihrer Wärter im Norden und auf alle Schiffe, die sie sahen ⏎ und mieden, ⏎ ▶den Wärtern nahelegend, mehr Schiffe zu zählen, ⏎ 1. beschließt, zu tagen;",
        CounterExample = "Die Generalversammlung, ⏎ unter Hinweis auf die Lichter der Häfen und ihrer Wärter im Norden, auf alle Schiffe der Inseln, ⏎ ▶der Kaps und der Buchten, die sie sahen, ⏎ 1. beschließt, zu tagen;",
        Source = "German PDF texts in reading order: 300 clauses of 259 resolutions open with an object, and the participle stands behind it.",
    };

    /// <summary>SR62.</summary>
    public static readonly BlockStartRule ListBelowHead = new(
        "SR62",
        "Below the opener of a clause alone on its line, in small letters, the first label of a list starts an item.",
        Parts.Preamble | Parts.Operative, layout: null, starts: true,
        static (in line) => line.State.Label == BlockLabel.Head && line.HasLabel && BodyPlace.IsFirstOfList(line.Start))
    {
        Needs = LineFacts.FollowsHead,
        Example = "The General Assembly, ⏎ ⏎ recalling ⏎ ⏎ a) the lights of the harbours, ⏎ ⏎ resolves ⏎ ⏎ ▶1 to meet; ⏎ ⏎ 2 to light the pier.",
        CounterExample = "The General Assembly, ⏎ ⏎ recalling ⏎ ⏎ a) the lights of the harbours, ⏎ ⏎ Resolves to light ⏎ ▶1 harbour.",
        Source = "Resolutions of the International Telecommunication Union.",
    };

    /// <summary>SR60.</summary>
    public static readonly BlockStartRule BelowHead = new(
        "SR60",
        "Below the opener of a clause alone on its line, in small letters, a line in small letters goes on with it.",
        Parts.Preamble | Parts.Operative, layout: null, starts: false,
        static (in line) => line.Place.GoesOnBelowHead(line))
    {
        Needs = LineFacts.FollowsHead,
        Example = "The General Assembly, ⏎ ⏎ recalling ⏎ ⏎ ▶that the lights of the harbours are lit, ⏎ ⏎ resolves ⏎ ⏎ 1 to meet; ⏎ ⏎ 2 to light the pier.",
        CounterExample = "The General Assembly, ⏎ ⏎ recalling ⏎ ⏎ ▶a) the lights of the harbours, ⏎ ⏎ resolves ⏎ ⏎ 1 to meet; ⏎ ⏎ 2 to light the pier.",
        Source = "Resolutions of the International Telecommunication Union.",
    };

    /// <summary>SR61.</summary>
    public static readonly BlockStartRule OfHead = new(
        "SR61",
        "The opener of a clause in small letters starts one behind what has ended, if a list begins below it.",
        Parts.Preamble | Parts.Operative, Cue.Unknown, starts: true,
        static (in line) => line.Place.IsClauseHead(line.Words))
    {
        Example = "The General Assembly, ⏎ recalling ⏎ a) the lights of the harbours, ⏎ ▶resolves ⏎ 1 to meet; ⏎ 2 to light the pier.",
        CounterExample = "The General Assembly, ⏎ recalling ⏎ a) the lights of the harbours, ⏎ ▶resolves of the keepers, and piers,",
        Source = "Resolutions of the International Telecommunication Union.",
    };

    /// <summary>SR38.</summary>
    public static readonly BlockStartRule InStatement = new(
        "SR38",
        "In a statement whose first paragraph alone is quoted a capital behind a short line with a stop starts a paragraph, and so does the name of the organ behind any stop.",
        Parts.Statement, Cue.Unknown, starts: true,
        static (in line) => line.StartsWithCapital && line.Place.StartsUnquotedParagraph(line))
    {
        Needs = LineFacts.HasCapital,
        Example = "„Der Sicherheitsrat vermerkt die Lichter der Häfen. ⏎ ▶Der Sicherheitsrat vermerkt den Hafen.",
        CounterExample = "„Der Sicherheitsrat vermerkt die Lichter der Häfen, ⏎ ▶Der Sicherheitsrat vermerkt den Hafen.",
        Source = "Statements of the President of the Council in German: only the first paragraph has a mark of quotation.",
    };
}
