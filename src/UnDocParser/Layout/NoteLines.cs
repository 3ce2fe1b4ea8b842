using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Layout;

/// <summary>Tells what a line is among the notes of a page. The first rule that decides is taken; the last one always does.</summary>
internal static class NoteLines
{
    // Lines between the mark of a note and its words.
    private const int LongestMarkGap = 3;

    /// <summary>The rules.</summary>
    public static readonly FurnitureRule[] Rules =
    [
        new("FR54", "Where a label before the rule lacks its text, the first line that stands apart is that text.", LineRole.Body, static (in line) => line.State.AwaitsText && IsSetApart(line))
        {
            Step = NoteStep.InterruptsNotes,
            Example = "7. ⏎ __________________ ⏎ ⏎ Decides to meet; ⏎ ⏎ 1 See A/75/12.",
            CounterExample = "7. Decides to close; ⏎ __________________ ⏎ ⏎ Decides to meet; ⏎ ⏎ 1 See A/75/12.",
            Source = "9 lines of the development corpus. Extractions that print labels in a column of their own.",
        },
        new("FR55", "An address without a full stop is a link of the page, unless a mark waits for its text.", LineRole.Link, static (in line) => IsLink(line))
        {
            Step = NoteStep.IsNote,
            Example = "__________________ ⏎ 1 See A/75/12. ⏎ https://undocs.org/A/RES/75/8",
            CounterExample = "__________________ ⏎ 1 ⏎ https://undocs.org/A/RES/75/8",
            Source = "306 lines of the development corpus.",
        },
        new("FR56", "Words that say the document was issued again begin the note that says so.", LineRole.ReissueNote, static (in line) => line.Note == MastheadNote.Reissue)
        {
            Step = NoteStep.IsNote,
            Example = "__________________ ⏎ * Reissued for technical reasons on 16 June 2036.",
            CounterExample = "__________________ ⏎ * In accordance with rule 72.",
            Source = "No line of the development corpus. Documents issued again.",
        },
        new("FR57", "An asterisk and the words for those in whose name a sponsor submits begin the note that names them.", LineRole.NoteStart, static (in line) => line.Note == MastheadNote.Sponsor)
        {
            Step = NoteStep.IsNote,
            Example = "__________________ ⏎ * On behalf of the Group of Coastal States.",
            CounterExample = "__________________ ⏎ * In accordance with rule 72.",
            Source = "No line of the development corpus. Drafts with sponsors who speak for a group.",
        },
        new("FR58", "An asterisk alone, such a note below it, is the mark of that note.", LineRole.MastheadMark, static (in line) => IsMastheadMark(line))
        {
            Step = NoteStep.IsNote,
            Example = "__________________ ⏎ * ⏎ Reissued for technical reasons on 16 June 2036.",
            CounterExample = "__________________ ⏎ * ⏎ In accordance with rule 72.",
            Source = "No line of the development corpus. Extractions that print marks on lines of their own.",
        },
        new("FR59", "A number alone that a note before had already, where a note breaks off, is that of a page.", LineRole.Stray, static (in line) => IsNumberAmidNote(line))
        {
            Example = "__________________ ⏎ 5 See the report of the ⏎ 3 ⏎ Secretary-General.",
            CounterExample = "__________________ ⏎ 5 See A/75/12. ⏎ 6 ⏎ See A/75/13.",
            Source = "No line of the development corpus. Page numbers that an extraction left amid a note.",
        },
        new("FR60", "A mark alone on its line waits for its text.", LineRole.DetachedMark, static (in line) => NoteMarks.IsAlone(line.Content, out _))
        {
            Step = NoteStep.IsNote,
            Mark = MarkStep.Raises,
            Example = "__________________ ⏎ 1 ⏎ See A/75/12.",
            CounterExample = "__________________ ⏎ 1 See A/75/12.",
            Source = "1,440 lines of the development corpus.",
        },
        new("FR61", "A mark that the count expects begins a note; where an indent begins paragraphs, if it is indented.", LineRole.NoteStart, static (in line) => StartsNote(line))
        {
            Step = NoteStep.IsNote,
            Mark = MarkStep.Raises,
            Example = "__________________ ⏎ 1 See A/75/12. ⏎ 2 See A/75/13.",
            CounterExample = "__________________ ⏎ See the report for ⏎ 2009, chap. I.",
            Source = "3,341 lines of the development corpus.",
        },
        new("FR62", "Where an indent begins paragraphs, a mark at the margin begins a note if the note before is whole and the words can begin one.", LineRole.NoteStart, static (in line) => StartsNoteAtMargin(line))
        {
            Step = NoteStep.IsNote,
            Mark = MarkStep.Raises,
            Example = "__________________ ⏎   1 See A/75/12. ⏎ 2 See A/75/13.",
            CounterExample = "__________________ ⏎   1 See A/75/12, of ⏎ 2 June 2036.",
            Source = "No line of the development corpus. Pages whose notes stand at the margin though paragraphs are indented.",
        },
        new("FR63", "A line behind a mark alone is its text.", LineRole.UnmarkedNote, static (in line) => line.State.Previous == LineRole.DetachedMark)
        {
            Step = NoteStep.IsNote,
            Example = "__________________ ⏎ 1 ⏎ See A/75/12.",
            CounterExample = "__________________ ⏎ 1 See A/75/12, ⏎ annex.",
            Source = "1,173 lines of the development corpus.",
        },
        new("FR64", "A line behind the rule, behind what is no note, or behind a whole note where marks wait or nothing sets lines apart, begins a note that lost its mark.", LineRole.UnmarkedNote, static (in line) => BeginsUnmarked(line))
        {
            Step = NoteStep.IsNote,
            Example = "__________________ ⏎ See A/75/12.",
            CounterExample = "__________________ ⏎ 1 See A/75/12, ⏎ annex.",
            Source = "278 lines of the development corpus.",
        },
        new("FR65", "Any other line goes on with the note before.", LineRole.NoteContinuation, static (in _) => true)
        {
            Step = NoteStep.IsNote,
            Example = "__________________ ⏎ 1 See A/75/12, ⏎ annex.",
            CounterExample = "__________________ ⏎ 1 See A/75/12. ⏎ 2 See A/75/13.",
            Source = "1,007 lines of the development corpus.",
        },
    ];

    /// <summary>Returns the rule that says what a line among notes is.</summary>
    public static FurnitureRule Decide(in FurnitureLine line) => FurnitureRule.First(Rules, line.ComparedWithNotes())!;

    /// <summary>Determines whether a line is a mark alone, the words of a note on the masthead below it.</summary>
    public static bool IsMastheadMark(in FurnitureLine line) =>
        MastheadNotes.IsMark(line.Content)
        && line.Page.NextWithin(line.Index, LongestMarkGap) is int next and >= 0
        && MastheadNotes.Classify(line.Lines.Content(next), line.Language, out _) == MastheadNote.Reissue;

    /// <summary>Determines whether a line ends in a full stop.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> content) => CharacterClasses.IsFullStop(content[content.Length - 1]);

    private static bool IsSetApart(in FurnitureLine line) =>
        !line.State.IsNext
        && line.Lines[line.Index - 1].IsBlank
        && (!line.Lines.Has(line.Index + 1) || line.Lines[line.Index + 1].IsBlank)
        && !NoteMarks.IsAlone(line.Content, out _)
        && !EndsSentence(line.Content);

    // An address with a full stop behind it is the text of a note, or ends one; the list of links of a page has none.
    private static bool IsLink(in FurnitureLine line) =>
        LinePatterns.IsLink(line.Content) && line.State.Previous != LineRole.DetachedMark && !EndsSentence(line.Content);

    private static bool IsNumberAmidNote(in FurnitureLine line) =>
        NoteMarks.IsAlone(line.Content, out int number)
        && number < line.State.ExpectedNote
        && !line.State.PreviousEndsSentence
        && line.State.Previous is LineRole.NoteStart or LineRole.NoteContinuation;

    private static bool StartsNote(in FurnitureLine line) => IsExpected(line, out _, out _) && !IsAtMargin(line);

    private static bool StartsNoteAtMargin(in FurnitureLine line) =>
        IsExpected(line, out int length, out int number)
        && number == line.State.ExpectedNote
        && (line.State.PreviousEndsSentence || line.State.Previous == LineRole.NoteRule)
        && NoteTexts.CanBegin(line.Content.Slice(length).TrimStart(), line.Language);

    // A line that opens with a number is a note only if the count goes on with it: "2009, chap. I" is not.
    private static bool IsExpected(in FurnitureLine line, out int length, out int number)
    {
        length = NoteMarks.Length(line.Content, out number);
        if (length == 0 || length == line.Content.Length)
        {
            return false;
        }

        int expected = line.State.ExpectedNote;
        bool mayBeFirst = line.State.Previous == LineRole.NoteRule && (number > expected || expected == 1);
        return number == 0 || number == expected || mayBeFirst;
    }

    // Where an indent marks the start of a paragraph it marks the start of a note too.
    private static bool IsAtMargin(in FurnitureLine line) => line.Profile.StartIndent == 1 && line.Lines[line.Index].Indent == 0;

    private static bool BeginsUnmarked(in FurnitureLine line)
    {
        bool isFree = line.Profile.Spacing == LineSpacing.Unknown && line.Profile.StartIndent == 0;
        bool isBehindWhole = line.State.PreviousEndsSentence && (isFree || line.State.MarksAhead > 0);
        return isBehindWhole || line.State.Previous is not (LineRole.NoteStart or LineRole.UnmarkedNote or LineRole.NoteContinuation or LineRole.ReissueNote);
    }
}
