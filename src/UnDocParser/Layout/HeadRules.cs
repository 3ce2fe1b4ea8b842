using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Layout;

/// <summary>
/// Tells by a line itself, and the lines around it, that it heads a page, ends one, or is no word of a text at all; among notes as in running text. The
/// first rule that decides is taken; where none does, the line is text.
/// </summary>
internal static class HeadRules
{
    /// <summary>Lines, blank ones counted, over which a head goes on.</summary>
    internal const int LongestGap = 5;

    // Pieces of a title, one a line.
    private const int LongestTitle = 8;

    // Code units.
    private const int LongestDistribution = 120;
    private const int LongestStrayLetters = 2;

    /// <summary>The rules on signs and on lines of certain words.</summary>
    public static readonly FurnitureRule[] Signs =
    [
        new("FR20", "A line of underscores or dashes is the rule above notes.", LineRole.NoteRule, static (in line) => LinePatterns.IsRule(line.Content))
        {
            Begins = CharacterKind.Sign,
            Example = "__________________",
            CounterExample = "* * *",
            Source = "1,802 lines of the development corpus.",
        },
        new("FR21", "Stars between blanks, or a line that Markdown draws, divide a text.", LineRole.Separator, static (in line) => LinePatterns.IsSeparator(line.Content) || LineMarkup.IsBreak(line.Content))
        {
            Begins = CharacterKind.Sign,
            Example = "* * *",
            CounterExample = "* In accordance with rule 72.",
            Source = "No line of the development corpus. Editors part texts by stars.",
        },
        new("FR22", "Markup without words is no text.", LineRole.Markup, static (in line) => LineMarkup.IsWordless(line.Content))
        {
            Begins = CharacterKind.Sign,
            Example = "<!-- image -->",
            CounterExample = "<b>Annex</b>",
            Source = "No line of the development corpus, 114 of its damaged copies and 3 of other texts. Converters leave comments for images and pages.",
        },
        new("FR23", "A letter or two alone, where paragraphs are one line and the next begins with a figure or a small letter, are the initial or the ordinal it lost.", LineRole.Markup, static (in line) => IsStrayLetter(line))
        {
            Begins = CharacterKind.Letter,
            Example = "e ⏎ ⏎ 36 séance plénière",
            CounterExample = "e ⏎ ⏎ The keepers of lights",
            Source = "No line of the development corpus, 2 of other texts. Web pages and photographs, from which converters set ordinals apart.",
        },
        new("FR24", "The distribution of the document, where paragraphs are one line, belongs to the masthead wherever a converter printed it.", LineRole.RunningHead, static (in line) => IsDistribution(line))
        {
            Example = "Distr.: General 14 October 2036",
            CounterExample = "Distr.: General is printed on each copy of the report;",
            Source = "No line of the development corpus. Converters that print the masthead where the page has it, behind the text.",
        },
    ];

    /// <summary>The rules on lines that say what the masthead says, asked behind those on stray lines.</summary>
    public static readonly FurnitureRule[] Heads =
    [
        new("FR25", "The number of a page, with a job number or without, numbers a page.", LineRole.PageNumber, static (in line) => line.Alone == HeadLine.PageNumber)
        {
            Example = "36-20417 2/3",
            CounterExample = "See 2/3",
            Source = "2,819 lines of the development corpus.",
        },
        new("FR26", "A job number or a bar code alone ends a page.", LineRole.JobNumber, static (in line) => line.Alone == HeadLine.JobNumber)
        {
            Example = "36-20417 (E)",
            CounterExample = "36-20417 ships",
            Source = "1,962 lines of the development corpus.",
        },
        new("FR27", "The symbol of the document, alone or with a piece of its title, heads a page.", LineRole.RunningHead, static (in line) => line.Alone == HeadLine.Symbol)
        {
            Example = "A/RES/91/14 Harbour lights",
            CounterExample = "A/RES/91/14 of 2036",
            Source = "2,935 lines of the development corpus.",
        },
        new("FR28", "A piece of the title behind a head goes on with it; a short one only directly behind it.", LineRole.RunningHead, static (in line) => IsBehindHead(line))
        {
            Example = "A/RES/91/14 ⏎ Harbour lights",
            CounterExample = "The keepers meet. ⏎ Harbour lights",
            Source = "1,471 lines of the development corpus.",
        },
        new("FR29", "A piece of the title before a head, other pieces between them or not, belongs to it.", LineRole.RunningHead, static (in line) => IsBeforeHead(line))
        {
            Example = "Harbour lights ⏎ A/RES/91/14",
            CounterExample = "Harbour lights ⏎ The keepers meet.",
            Source = "222 lines of the development corpus.",
        },
    ];

    /// <summary>Returns the rule by which a line is no text, or null.</summary>
    public static FurnitureRule? Decide(in FurnitureLine line) =>
        (MayBeSign(line) ? FurnitureRule.First(Signs, line) : null) ?? StrayLines.Decide(line) ?? DecideByHeads(line);

    /// <summary>Determines whether a rule on signs and certain words may decide about a line that begins with a letter: only where paragraphs are one line.</summary>
    public static bool MayDecideWord(in FurnitureLine line) =>
        !line.Profile.IsWrapped
        && line.Info.Width <= LongestDistribution
        && (line.Info.Width <= LongestStrayLetters || line.Language.DistributionLabel.MayStartInAnyCase(line.Content[0]));

    // A line of a wrapped text that begins with a letter is none of the signs; nearly every line is such a one.
    private static bool MayBeSign(in FurnitureLine line) =>
        !line.Profile.IsWrapped || line.Content.Length <= LongestStrayLetters || (line.Info.First & CharacterKind.Letter) == CharacterKind.None;

    // What is no part of a head beside one is none alone.
    private static FurnitureRule? DecideByHeads(in FurnitureLine line)
    {
        HeadLine beside = line.Page.Heads.Classify(line.Content, line.Info.Signs, isBesideHead: true);
        return beside == HeadLine.No ? null : FurnitureRule.First(Heads, line.ComparedWithHeads(beside));
    }

    private static bool IsStrayLetter(in FurnitureLine line)
    {
        ReadOnlySpan<char> content = line.Content;
        if (line.Profile.IsWrapped || content.Length > LongestStrayLetters || !AreLetters(content) || !line.Lines.Has(line.Index + 1) || !line.Lines[line.Index + 1].IsBlank)
        {
            return false;
        }

        int next = line.Page.NextWithin(line.Index, LongestGap);
        return next >= 0 && LacksLetter(line.Lines.Content(next), char.IsLower(content[0]));
    }

    // "M"; "er": behind a capital a small letter is a word, not what converters cut off.
    private static bool AreLetters(ReadOnlySpan<char> content) =>
        char.IsLetter(content[0]) && (content.Length == 1 || (char.IsLower(content[0]) && char.IsLower(content[1])));

    // The "e" of "36e séance" is set apart, or the first letter of a paragraph.
    private static bool LacksLetter(ReadOnlySpan<char> next, bool isOrdinal) =>
        isOrdinal ? char.IsDigit(next[0]) && LabelScanner.Scan(next).IsNone : char.IsLower(next[0]);

    // "Distr.: General is printed on each copy;" is a sentence of a clause.
    private static bool IsDistribution(in FurnitureLine line) =>
        !line.Profile.IsWrapped
        && line.Content.Length <= LongestDistribution
        && line.Language.DistributionLabel.Match(line.Content) is int label and > 0
        && (label == line.Content.Length || !ClauseEnds.IsStop(ClauseEnds.LastSignificant(line.Content)));

    private static bool IsBehindHead(in FurnitureLine line) => line.State.BlanksSinceHead switch
    {
        < 0 => false,
        0 => line.Beside != HeadLine.No,
        _ => line.Alone != HeadLine.No,
    };

    private static bool IsBeforeHead(in FurnitureLine line)
    {
        if (line.Beside == HeadLine.No)
        {
            return false;
        }

        int next = line.Page.NextWithin(line.Index, LongestGap + 1);
        return next >= 0 && IsHeadOrPiece(line.Page, next, LongestTitle) && (next == line.Index + 1 || line.Alone != HeadLine.No);
    }

    // Determines whether a line is a head, or a piece of the title with a head behind it.
    private static bool IsHeadOrPiece(PageText page, int index, int pieces)
    {
        ReadOnlySpan<char> content = page.Lines.Content(index);
        if (LinePatterns.IsRule(content) || LinePatterns.IsSeparator(content))
        {
            return false;
        }

        if (IsHead(page.HeadOf(index)))
        {
            return true;
        }

        if (pieces == 1 || page.HeadOf(index, isBesideHead: true) == HeadLine.No)
        {
            return false;
        }

        int next = page.NextWithin(index, LongestGap + 1);
        return next >= 0 && IsHeadOrPiece(page, next, pieces - 1) && page.HeadOf(index, isBesideHead: next == index + 1) != HeadLine.No;
    }

    private static bool IsHead(HeadLine head) => head is not (HeadLine.No or HeadLine.Title);
}
