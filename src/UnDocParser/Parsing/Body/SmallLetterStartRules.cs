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
