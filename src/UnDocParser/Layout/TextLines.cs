using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Layout;

/// <summary>
/// Tells what a line is that stands among no notes: it starts them, it is a note that is known by itself, or it is running text. The first rule that
/// decides is taken; where none does, the line is text.
/// </summary>
internal static class TextLines
{
    // Columns. Markdown lets the paragraphs of a note go on four columns in.
    private const int DefinitionIndent = 4;

    /// <summary>The rules on a line that looks like the rule above notes.</summary>
    public static readonly FurnitureRule[] OfRules =
    [
        new("FR33", "A rule below which the page has no note divides a text.", LineRole.Separator, static (in line) => !RuleWithNotes.HasNotes(line))
        {
            Example = "__________________ ⏎ The keepers of lights met.",
            CounterExample = "__________________ ⏎ 1 See A/75/12.",
            Source = "No line of the development corpus, 2 of its damaged copies and 1 of other texts. Web pages part texts by rules; editors draw them amid a text.",
        },
        new("FR34", "Any other rule starts the notes of its page.", LineRole.NoteRule, static (in _) => true)
        {
            Step = NoteStep.StartsNotes,
            Example = "__________________ ⏎ 1 See A/75/12.",
            CounterExample = "__________________ ⏎ The keepers of lights met.",
            Source = "1,802 lines of the development corpus.",
        },
    ];

    /// <summary>The rules on lines of words.</summary>
    public static readonly FurnitureRule[] OfWords =
    [
        new("FR35", "Words that say the document was issued again need no rule above them.", LineRole.ReissueNote, static (in line) => line.Note == MastheadNote.Reissue)
        {
            Step = NoteStep.OpensMastheadNote,
            Definition = null,
            Example = "* Reissued for technical reasons on 16 June 2036.",
            CounterExample = "* In accordance with rule 72.",
            Source = "No line of the development corpus. Notes of documents issued again, whose rule was lost.",
        },
        new("FR36", "An asterisk and the words for those in whose name a sponsor submits need no rule above them.", LineRole.NoteStart, static (in line) => line.Note == MastheadNote.Sponsor)
        {
            Begins = CharacterKind.Sign,
            Step = NoteStep.OpensMastheadNote,
            Definition = null,
            Example = "* On behalf of the Group of Coastal States.",
            CounterExample = "* In accordance with rule 72.",
            Source = "No line of the development corpus. Notes on sponsors of drafts, whose rule was lost.",
        },
        new("FR37", "Such a note goes on as far as full lines follow without a stop.", LineRole.NoteContinuation, static (in line) => line.State.OpenNoteLines > 0)
        {
            Definition = null,
            Example = "* On behalf of the States Members of the United Nations that are members of ⏎ the Group of Coastal States.",
            CounterExample = "* On behalf of the Group of Coastal States. ⏎ The keepers of lights met.",
            Source = "No line of the development corpus. Notes on sponsors over several lines.",
        },
        new("FR38", "An asterisk alone, words that say the document was issued again below it, is their mark.", LineRole.MastheadMark, static (in line) => NoteLines.IsMastheadMark(line))
        {
            Begins = CharacterKind.Sign,
            Definition = null,
            Example = "* ⏎ Reissued for technical reasons on 16 June 2036.",
            CounterExample = "* ⏎ In accordance with rule 72.",
            Source = "No line of the development corpus. Extractions that print marks on lines of their own.",
        },
        new("FR39", "The mark of a note that is known by its form, alone on its line, waits for its text.", LineRole.DetachedMark, static (in line) => DefinitionLength(line) == line.Content.Length)
        {
            Begins = CharacterKind.Digit | CharacterKind.Sign,
            Mark = MarkStep.Sets,
            Definition = NoteDefinition.Awaited,
            Example = "[^1]:",
            CounterExample = "[^1]: See A/75/12.",
            Source = "No line of the development corpus, 5 of other texts. Markdown of converters.",
        },
        new("FR43", "The mark of a note that is known by its form begins the note.", LineRole.NoteStart, static (in line) => DefinitionLength(line) > 0)
        {
            Begins = CharacterKind.Digit | CharacterKind.Sign,
            Mark = MarkStep.Sets,
            Definition = NoteDefinition.Open,
            Example = "[^1]: See A/75/12.",
            CounterExample = "[7] and what follows",
            Source = "No line of the development corpus. Markdown of converters.",
        },
        new("FR44", "A line behind such a mark alone is its text.", LineRole.UnmarkedNote, static (in line) => line.State.Definition == NoteDefinition.Awaited)
        {
            Definition = NoteDefinition.Open,
            Example = "[^1]: ⏎ See A/75/12.",
            CounterExample = "[^1]: See A/75/12. ⏎ See A/75/13.",
            Source = "No line of the development corpus, 5 of other texts. Markdown of converters.",
        },
        new("FR45", "A line directly behind such a note, or an indented one behind a blank line, goes on with it.", LineRole.NoteContinuation, static (in line) => GoesOnWithDefinition(line))
        {
            Definition = NoteDefinition.Open,
            Example = "[^1]: See A/75/12, ⏎ annex.",
            CounterExample = "[^1]: See A/75/12. ⏎ ⏎ The keepers of lights met.",
            Source = "No line of the development corpus. Markdown of converters.",
        },
        new("FR46", "A raised number with words behind it begins a note, rule or not.", LineRole.NoteStart, static (in line) => StartsRaised(line))
        {
            Begins = CharacterKind.Sign,
            Mark = MarkStep.Sets,
            Example = "¹ See A/75/12.",
            CounterExample = "1 See A/75/12.",
            Source = "2,183 lines of the development corpus.",
        },
        new("FR47", "An address alone is a link of the page.", LineRole.Link, static (in line) => LinePatterns.IsLink(line.Content))
        {
            Begins = CharacterKind.Small,
            Example = "https://undocs.org/A/RES/75/8",
            CounterExample = "See https://undocs.org/A/RES/75/8",
            Source = "1,792 lines of the development corpus.",
        },
        new("FR48", "What is weighed as notes starts them, though no rule stands above.", LineRole.NoteStart, static (in line) => StartsWithoutRule(line))
        {
            Step = NoteStep.StartsNotes,
            Example = "1 See A/75/12. ⏎ 2 See A/75/13.",
            CounterExample = "1 ship was sent. ⏎ 2 ships came back.",
            Source = "No line of the development corpus, 73 of its damaged copies and 7 of other texts. Pages whose rule above the notes was lost.",
        },
        new("FR49", "A mark alone among notes above the rule of their page is that of one of them.", LineRole.DetachedMark, static (in line) => IsMarkAboveRule(line))
        {
            Mark = MarkStep.Raises,
            Example = "Resolution 70/11. ⏎ 3 ⏎ __________________ ⏎ Resolution 78/12. ⏎ 1 ⏎ 2 ⏎ A/75/801.",
            CounterExample = "1 ⏎ Resolution 70/11.",
            Source = "3 lines of the development corpus.",
        },
        new("FR50", "Any other line among them is one of them.", LineRole.UnmarkedNote, static (in line) => line.State.Overflow == NoteOverflow.BeforeRule)
        {
            Example = "Resolution 70/11. ⏎ A/75/801, chap. I. ⏎ 3 ⏎ __________________ ⏎ Resolution 78/12, annex. ⏎ 1 ⏎ 2",
            CounterExample = "Resolution 70/11. ⏎ A/75/801, chap. I.",
            Source = "3 lines of the development corpus.",
        },
        new("FR51", "A line goes on with the end of a note that was carried over from the page before.", LineRole.NoteContinuation, static (in line) => line.State.Overflow == NoteOverflow.Carried)
        {
            Example = "__________________ ⏎ 1 A/48/573, A/49/356, ⏎ A/RES/91/14 ⏎ A/53/487, ⏎ A/54/399. ⏎ __________________ ⏎ 2 Resolution 70/11.",
            CounterExample = "A/53/487, ⏎ A/54/399.",
            Source = "8 lines of the development corpus.",
        },
        new("FR52", "Symbols that lead to the rule of this page go on with a note that broke off on the page before.", LineRole.UnmarkedNote, static (in line) => IsCarried(line))
        {
            Overflow = NoteOverflow.Carried,
            Example = "__________________ ⏎ 1 A/48/573, A/49/356, ⏎ A/RES/91/14 ⏎ A/53/487. ⏎ __________________ ⏎ 2 Resolution 70/11.",
            CounterExample = "__________________ ⏎ 1 A/48/573. ⏎ A/RES/91/14 ⏎ A/53/487. ⏎ __________________ ⏎ 2 Resolution 70/11.",
            Source = "4 lines of the development corpus.",
        },
        new("FR53", "Sentences above a rule are notes where the marks of the page are as many as its notes only with them.", LineRole.UnmarkedNote, static (in line) => NotesAboveRule.AreMissingBelow(line.Lines, line.Index, line.State.ExpectedNote))
        {
            Overflow = NoteOverflow.BeforeRule,
            Example = "Resolution 70/11. ⏎ A/75/801, chap. I. ⏎ 3 ⏎ __________________ ⏎ Resolution 78/12, annex. ⏎ 1 ⏎ 2",
            CounterExample = "Resolution 70/11. ⏎ 2 ⏎ __________________ ⏎ Resolution 78/12, annex. ⏎ 3",
            Source = "2 lines of the development corpus.",
        },
        StrayLines.NumberAmidText,
    ];

    /// <summary>Returns the rule that says what a line is, or null where it is running text.</summary>
    public static FurnitureRule? Decide(in FurnitureLine line) =>
        line.Head == LineRole.NoteRule ? FurnitureRule.First(OfRules, line) : FurnitureRule.First(OfWords, line.ComparedWithNotes());

    /// <summary>
    /// Determines whether a line of words may be anything but running text. One that begins with a letter and ends no sentence is not, unless a note goes on
    /// with it or it is an address; most lines are such.
    /// </summary>
    public static bool MayBeOther(in FurnitureLine line) => (line.Info.First & CharacterKind.Letter) == CharacterKind.None || MayDecideWord(line);

    /// <summary>Determines whether a rule may decide about a line that begins with a letter, or with the number of a clause.</summary>
    public static bool MayDecideWord(in FurnitureLine line) =>
        line.State.MayGoOn
        || LinePatterns.StartsAsAddress(line.Content)
        || (line.Info.Last == CharacterKind.Sign && NoteTexts.EndsSentence(line.Content) && MayBeNote(line));

    // No note begins with a small letter, but for words that say the document was issued again.
    private static bool MayBeNote(in FurnitureLine line) =>
        line.Info.First != CharacterKind.Small || line.Language.ReissueNote.MayStartWith(line.Content[0]);

    // "[1]" may also be a bracketed alternative: there the count tells.
    private static int DefinitionLength(in FurnitureLine line)
    {
        ReadOnlySpan<char> content = line.Content;
        int length = MarkedNotes.DefinitionLength(content, out int number);
        if (length > 0)
        {
            return length;
        }

        length = MarkedNotes.Length(content, out number);
        bool counts = length > 0 && (content[0] == '<' || number == line.State.ExpectedNote);
        return counts && (length == content.Length || TextFacts.IsBlank(content[length])) ? length : 0;
    }

    private static bool GoesOnWithDefinition(in FurnitureLine line) =>
        line.State.Definition == NoteDefinition.Open || (line.State.Definition == NoteDefinition.Interrupted && IsIndented(line));

    private static bool IsIndented(in FurnitureLine line) => line.Lines[line.Index].Indent >= DefinitionIndent || line.Content[0] == '>';

    private static bool StartsRaised(in FurnitureLine line) =>
        NoteMarks.SuperscriptLength(line.Content, out _) is int length and > 0 && length < line.Content.Length;

    private static bool StartsWithoutRule(in FurnitureLine line) =>
        line.State.Overflow != NoteOverflow.BeforeRule && new NotesWithoutRule(line.Page).StartsAt(line.Index, line.State);

    private static bool IsMarkAboveRule(in FurnitureLine line) => line.State.Overflow == NoteOverflow.BeforeRule && NoteMarks.IsAlone(line.Content, out _);

    private static bool IsCarried(in FurnitureLine line) => line.State.Overflow == NoteOverflow.Open && NotesAboveRule.IsCarried(line.Lines, line.Index);
}
