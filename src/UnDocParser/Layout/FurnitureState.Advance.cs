using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Layout;

// How the state goes on over a line. Nothing else changes it.
internal readonly partial record struct FurnitureState
{
    // Lines that a note of the masthead has.
    private const int LongestMastheadNote = 4;

    // Code units: "(viii)", "12. (a)"; a label with words behind it is longer.
    private const int LongestLabel = 16;

    /// <summary>Returns the state behind a line about which was decided.</summary>
    public FurnitureState Advance(in FurnitureDecision decision, in FurnitureLine line)
    {
        FurnitureState state = IsPlain && decision.IsPlain ? this : decision.Role == LineRole.Blank ? BehindBlank(line) : BehindLine(decision, line);
        return state.CountLine(decision.Role, line);
    }

    /// <summary>
    /// Determines whether the state stays as it is over a line that <see cref="PlainLines"/> tells: over a blank line, and over one that begins with a letter
    /// and is no label, amid running text that it leaves open as it was.
    /// </summary>
    public bool StaysOver(in FurnitureLine line) =>
        StaysOverBlank
        && (line.Info.IsBlank || (!MayCount(line) && TextIsOpen == LeavesOpen(line) && (IsAwaited || !HasAwaitedMark(line))));

    /// <summary>Gets a value indicating whether the state stays as it is over a blank line.</summary>
    public bool StaysOverBlank => IsPlain && LinesSinceLabel < 0;

    // What begins with a letter is no clause of the count.
    private static bool MayCount(in FurnitureLine line) => (line.Info.First & CharacterKind.Letter) == CharacterKind.None || IsLabel(line.Content);

    // Amid running text, where no note is open and no head stands near, nothing but what is counted changes: so it is behind nearly every line.
    private bool IsPlain => BlanksSinceHead < 0 && _openNotes == 0 && !InNotes;

    /// <summary>Returns the state where a line proves to stand behind the notes of a page: a note that broke off may go on above the next rule.</summary>
    public FurnitureState BehindNotes() => OnNewPage() with { Overflow = Overflow == NoteOverflow.Open ? NoteOverflow.Open : NoteOverflow.None };

    /// <summary>Returns the state where a line starts the notes of a page.</summary>
    public FurnitureState WithNotes(in FurnitureLine line) => OnNewPage() with
    {
        InNotes = true,
        Previous = LineRole.NoteRule,
        PageEnded = line.EndsPage,
        IsNext = true,
        AwaitsText = LinesSinceLabel >= 0,
    };

    private FurnitureState BehindBlank(in FurnitureLine line)
    {
        bool isBetweenLines = line.Profile.Spacing == LineSpacing.EveryLine && !line.EndsPage;
        FurnitureState state = this with
        {
            Definition = Definition == NoteDefinition.Open ? NoteDefinition.Interrupted : Definition,
            OpenNoteLines = isBetweenLines ? OpenNoteLines : (byte)0,
        };
        return BlanksSinceHead < 0 && !InNotes ? state : state with
        {
            BlanksSinceHead = (sbyte)(BlanksSinceHead is < 0 or HeadRules.LongestGap ? -1 : BlanksSinceHead + 1),
            PageEnded = InNotes && (PageEnded || IsPageEnd(line)),
            IsNext = false,
        };
    }

    private static bool IsPageEnd(in FurnitureLine blank) => blank.EndsPage || (blank.Profile.EmptyLineEndsPage && blank.Lines[blank.Index].IsEmpty);

    private FurnitureState BehindLine(in FurnitureDecision decision, in FurnitureLine line)
    {
        FurnitureState state = BehindHead(decision.Head);
        if (InNotes && decision.EndRule is null)
        {
            return state.BehindNote(decision, line);
        }

        state = decision.EndRule is null ? state : state.BehindNotes();
        state = decision.Head is LineRole.Body ? state.BehindText(decision.TextRule, line) : state.BehindFurniture(decision, line);
        return decision.NoteRule is null ? state : state.BehindNote(decision, line);
    }

    // Markup and stray lines stand within a head as within a text.
    private FurnitureState BehindHead(LineRole head) => head switch
    {
        LineRole.Stray or LineRole.Markup => this,
        LineRole.RunningHead or LineRole.PageNumber or LineRole.JobNumber => this with { BlanksSinceHead = 0 },
        _ => this with { BlanksSinceHead = -1 },
    };

    // What heads or ends a page ends a note that is open; a mark of the text is that of a note on its own page.
    private FurnitureState BehindFurniture(in FurnitureDecision decision, in FurnitureLine line)
    {
        FurnitureState state = this with { OpenNoteLines = 0, Definition = NoteDefinition.None, IsAwaited = IsAwaited && decision.Head != LineRole.RunningHead };
        return decision.TextRule is { Step: NoteStep.StartsNotes } ? state.WithNotes(line) : state;
    }

    private FurnitureState BehindText(FurnitureRule? rule, in FurnitureLine line)
    {
        FurnitureState state = (this with
        {
            Definition = rule is null ? NoteDefinition.None : rule.Definition ?? Definition,
            Overflow = rule?.Overflow ?? Overflow,
            OpenNoteLines = OpenLinesBehind(rule?.Step == NoteStep.OpensMastheadNote ? LongestMastheadNote : OpenNoteLines, line),
        }).CountMark(rule, line);
        return rule is { Step: NoteStep.StartsNotes } ? state.WithNotes(line) : state;
    }

    // Full lines without a stop go on.
    private static byte OpenLinesBehind(int lines, in FurnitureLine line)
    {
        bool goesOn = lines > 1 && line.Profile.IsWrapped && line.Content.Length > line.Profile.TypicalWidth / 2 && !NoteLines.EndsSentence(line.Content) && !line.EndsPage;
        return (byte)(goesOn ? lines - 1 : 0);
    }

    private FurnitureState CountMark(FurnitureRule? rule, in FurnitureLine line)
    {
        if (rule is null || rule.Mark == MarkStep.None)
        {
            return this;
        }

        NoteMarks.Length(line.Content, out int number);
        int expected = rule.Mark == MarkStep.Raises ? Math.Max(ExpectedNote, number + 1) : number + 1;
        return this with { ExpectedNote = expected, IsAwaited = false };
    }

    private FurnitureState BehindNote(in FurnitureDecision decision, in FurnitureLine line) => decision switch
    {
        { Head: LineRole.Stray or LineRole.Markup } => this with { PageEnded = PageEnded || line.EndsPage },
        { NoteRule: null } => Pass(decision.Role, line),
        { NoteRule.Step: NoteStep.InterruptsNotes } => this with { AwaitsText = false, IsNext = false, PageEnded = PageEnded || line.EndsPage },
        { NoteRule.Step: NoteStep.IsNote } => Take(decision.NoteRule, line).Pass(decision.Role, line),
        _ => this,
    };

    private FurnitureState Take(FurnitureRule rule, in FurnitureLine line)
    {
        FurnitureState state = CountMark(rule, line);
        bool isText = rule.Role is LineRole.NoteStart or LineRole.UnmarkedNote or LineRole.NoteContinuation or LineRole.ReissueNote;
        return state with
        {
            IsAwaited = IsAwaited && state.ExpectedNote == ExpectedNote,
            MarksAhead = MarksBehind(rule.Role),
            AnyText = AnyText || rule.Role is not (LineRole.DetachedMark or LineRole.MastheadMark),
            Overflow = !isText ? Overflow : NoteLines.EndsSentence(line.Content) ? NoteOverflow.None : NoteOverflow.Open,
        };
    }

    // "20", "21", then two texts: where marks wait, a text that ended is followed by the next one.
    private byte MarksBehind(LineRole role) => role switch
    {
        LineRole.DetachedMark when MarksAhead < byte.MaxValue - 1 => (byte)(MarksAhead + 1),
        LineRole.UnmarkedNote when MarksAhead > 0 => (byte)(MarksAhead - 1),
        _ => MarksAhead,
    };

    private FurnitureState Pass(LineRole role, in FurnitureLine line) => this with
    {
        Previous = role,
        PreviousEndsSentence = NoteLines.EndsSentence(line.Content),
        IsBehindRule = true,
        PageEnded = line.EndsPage,
        IsNext = true,
    };

    private FurnitureState CountLine(LineRole role, in FurnitureLine line)
    {
        if (role == LineRole.Body)
        {
            return CountText(line);
        }

        return LinesSinceLabel < 0 ? this : this with { LinesSinceLabel = (sbyte)(LinesSinceLabel + 1 < HeadRules.LongestGap ? LinesSinceLabel + 1 : -1) };
    }

    // The count of the clauses, as far as lines tell it by themselves. Where lines are those of a page, whether a sentence is open, and whether
    // the mark of the next note was seen: an edit that changes this changes what is carried no farther than to the next head.
    private FurnitureState CountText(in FurnitureLine line)
    {
        ReadOnlySpan<char> content = line.Content;
        sbyte linesSinceLabel = (sbyte)(IsLabel(content) ? 0 : -1);
        short lastClause = CountClause(line);
        bool isOpen = LeavesOpen(line);
        bool isAwaited = IsAwaited || HasAwaitedMark(line);
        bool isSame = linesSinceLabel == LinesSinceLabel && lastClause == LastClause && isOpen == TextIsOpen && isAwaited == IsAwaited;
        return isSame ? this : this with { LinesSinceLabel = linesSinceLabel, LastClause = lastClause, TextIsOpen = isOpen, IsAwaited = isAwaited };
    }

    private static bool IsLabel(ReadOnlySpan<char> content) => content.Length <= LongestLabel && LabelScanner.Scan(content).Length == content.Length;

    private static bool LeavesOpen(in FurnitureLine line) => line.Profile.IsWrapped && StrayLines.BreaksOff(line.Content);

    private bool HasAwaitedMark(in FurnitureLine line) =>
        line.Profile.IsWrapped && line.Info.Holds(TextSigns.Digits) && NoteMarks.IsIn(line.Content, ExpectedNote);

    private short CountClause(in FurnitureLine line)
    {
        if ((line.Info.First & CharacterKind.Letter) != CharacterKind.None)
        {
            return LastClause;
        }

        int number = ClauseSigns.Number(line.Content, out ReadOnlySpan<char> rest);
        bool counts = number == 1 || number == LastClause + 1 || (number > 0 && line.Language.OperativeOpeners.Match(rest) > 0);
        return counts ? (short)Math.Min(number, short.MaxValue) : LastClause;
    }
}
