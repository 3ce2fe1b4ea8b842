using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Layout;

/// <summary>
/// Recognises the notes at the foot of a page, or at the end of a text, that no rule stands above: it was lost, or never printed. No sign is enough
/// by itself; what speaks for notes is weighed.
/// </summary>
/// <param name="page">The text.</param>
internal readonly struct NotesWithoutRule(PageText page)
{
    // Lines. More than a page has room for below its text.
    private const int MostLines = 60;

    // Lines without a mark of their own that one note may have.
    private const int LongestNote = 14;
    private const int HighestMark = 400;

    // Code units: a text of one line.
    private const int LongestUnmarked = 120;

    /// <summary>Determines whether the notes of a page start at a line of running text.</summary>
    /// <param name="index">The line.</param>
    /// <param name="state">What is known before it.</param>
    public bool StartsAt(int index, in FurnitureState state)
    {
        ReadOnlySpan<char> content = page.Lines.Content(index);
        if (StartsUnmarked(index, content, state))
        {
            return true;
        }

        if (!(TextFacts.IsDigit(content[0]) || CharacterClasses.IsOpenBracket(content[0])) || !IsMark(content, out int length, out int number) || number > HighestMark)
        {
            return false;
        }

        var block = new Block(number, state) { IsSlashed = content[length - 1] == '/' };
        return Read(ref block, index, length) && Weigh(block) >= NoteWeights.Least;
    }

    // Texts before their marks, or among them: with the marks of the page they go on with the count without a gap.
    private bool StartsUnmarked(int index, ReadOnlySpan<char> content, in FurnitureState state)
    {
        if (!IsUnmarkedText(content))
        {
            return false;
        }

        var count = new MarkCount(state.ExpectedNote);
        for (int next = index; page.Lines.Has(next) && next < index + MostLines; next++)
        {
            if (page.Lines[next].IsBlank)
            {
                continue;
            }

            ReadOnlySpan<char> text = page.Lines.Content(next);
            bool isHead = page.HeadOf(next) is not (HeadLine.No or HeadLine.Title);
            if (!isHead && (!count.Takes(text) || ClauseSigns.Opens(text, page.Language)))
            {
                return false;
            }

            if (isHead || page.Lines[next].EndsPage)
            {
                return count.IsWhole && count.HasMarks;
            }
        }

        return false;
    }

    private bool IsUnmarkedText(ReadOnlySpan<char> content) =>
        content.Length <= LongestUnmarked && NoteTexts.EndsSentence(content) && NoteTexts.LooksLikeNote(content, page.Language) && NoteTexts.CanBegin(content, page.Language);

    private static int Weigh(Block block)
    {
        int weight = 0;
        foreach (NoteWeight sign in NoteWeights.Table)
        {
            weight += sign.Speaks(block) ? sign.Weight : 0;
        }

        return weight;
    }

    // "1 text", "1text", "1/ text", "1" alone; "1." and "1 -" are labels.
    private static bool IsMark(ReadOnlySpan<char> content, out int length, out int number)
    {
        length = NoteMarks.Length(content, out number);
        return length > 0 && number > 0 && ClauseSigns.Number(content, out _) == 0;
    }

    // False where a line can be no part of notes.
    private bool Read(ref Block block, int first, int markLength)
    {
        for (int index = first; page.Lines.Has(index); index++)
        {
            switch (page.Lines[index].IsBlank ? PassBlank(ref block, index) : Take(ref block, index, index == first ? markLength : 0))
            {
                case BlockStep.Fails:
                    return false;
                case BlockStep.Ends:
                    return block.IsComplete;
                default:
                    break;
            }
        }

        block.EndsPage = true;
        block.EndsText = true;
        return block.IsComplete;
    }

    private BlockStep PassBlank(ref Block block, int index)
    {
        LineInfo line = page.Lines[index];
        block.PassesBlank(isPage: line.EndsPage || (page.Profile.EmptyLineEndsPage && line.IsEmpty));
        return block.EndsPage ? BlockStep.Ends : BlockStep.GoesOn;
    }

    // The length of the mark is known of the first line only.
    private BlockStep Take(ref Block block, int index, int markLength)
    {
        ReadOnlySpan<char> content = page.Lines.Content(index);
        if (block.AwaitsText && page.HeadOf(index) is HeadLine.PageNumber or HeadLine.JobNumber)
        {
            return BlockStep.GoesOn;
        }

        if (markLength == 0 && IsEnd(ref block, index, content))
        {
            return BlockStep.Ends;
        }

        if (markLength == 0 && block.AwaitsLabelText && IsSetApart(index, content))
        {
            block.AwaitsLabelText = false;
            return BlockStep.GoesOn;
        }

        if (LinePatterns.IsRule(content) || (markLength == 0 && IsClauseBehindItem(block, content)) || !block.Takes(content, markLength > 0 ? markLength : MarkLength(block, content), page.Language))
        {
            return BlockStep.Fails;
        }

        block.EndsPage |= page.Lines[index].EndsPage;
        return page.Lines[index].EndsPage ? BlockStep.Ends : BlockStep.GoesOn;
    }

    // A note, or what goes on with one, stands here unless the page ends or running text begins.
    private bool IsEnd(ref Block block, int index, ReadOnlySpan<char> content)
    {
        if (block.IsNext && page.Profile.Spacing == LineSpacing.EveryLine)
        {
            block.EndsPage = true;
            return true;
        }

        HeadLine head = page.HeadOf(index);
        bool isAddress = LinePatterns.IsLink(content) && !block.AwaitsText;
        if (isAddress || (head is not (HeadLine.No or HeadLine.Title) && !block.AwaitsText))
        {
            block.EndsPage = true;
            return true;
        }

        return !block.AwaitsText && block.EndsSentence && NoteTexts.IsRunningText(content, block.LastClause, block.IsNext, page.Profile, page.Language);
    }

    // "(1) Resolution 2 (IX)," ⏎ ⏎ "Requests keepers": what breaks off before a clause that a blank line sets apart was an item of a list, and no note.
    private bool IsClauseBehindItem(Block block, ReadOnlySpan<char> content) =>
        !block.EndsSentence
        && !block.IsNext
        && !block.AwaitsText
        && page.Profile.Spacing != LineSpacing.EveryLine
        && ClauseSigns.Opens(content, page.Language);

    // A label cut off from its text by the extraction: the text comes behind the marks, on its own. No first line of notes is asked: it may be that of the window.
    private bool IsSetApart(int index, ReadOnlySpan<char> content) =>
        page.Lines[index - 1].IsBlank && (!page.Lines.Has(index + 1) || page.Lines[index + 1].IsBlank) && !NoteMarks.IsAlone(content, out _) && !NoteTexts.EndsSentence(content);

    private static int MarkLength(Block block, ReadOnlySpan<char> content) =>
        IsMark(content, out int length, out int number) && block.Counts(number, isAlone: length == content.Length) ? length : 0;

    /// <summary>What was read of the notes of a page.</summary>
    internal struct Block(int number, FurnitureState state)
    {
        private int _marksBeforeTexts;
        private int _lines;
        private int _linesSinceMark;

        /// <summary>Gets the number of the first note.</summary>
        public int First { get; } = number;

        /// <summary>Gets the number of the note that was to be expected.</summary>
        public int Expected { get; } = state.ExpectedNote;

        /// <summary>Gets the number of the last clause before.</summary>
        public int LastClause { get; } = state.LastClause;

        /// <summary>Gets a value indicating whether the text before has a mark that reads like that of the note that was to be expected.</summary>
        public bool IsAwaited { get; } = state.IsAwaited && number == state.ExpectedNote;

        /// <summary>Gets or sets a value indicating whether nothing stands behind the block.</summary>
        public bool EndsText { get; set; }

        /// <summary>Gets or sets a value indicating whether the first mark has a slash, <c>1/</c>.</summary>
        public bool IsSlashed { get; set; }

        /// <summary>Gets how many marks count on from the first.</summary>
        public int Marks { get; private set; }

        /// <summary>Gets how many of the texts read like notes.</summary>
        public int NoteLike { get; private set; }

        /// <summary>Gets or sets a value indicating whether the page, or the text, ends behind the notes.</summary>
        public bool EndsPage { get; set; }

        /// <summary>Gets or sets a value indicating whether a label before the notes lacks its text.</summary>
        public bool AwaitsLabelText { get; set; } = state.LinesSinceLabel >= 0;

        /// <summary>Gets a value indicating whether no line stands between the last line of the block and this.</summary>
        public bool IsNext { get; private set; }

        /// <summary>Gets a value indicating whether the last line ended a sentence.</summary>
        public bool EndsSentence { get; private set; }

        /// <summary>Gets a value indicating whether the last line was a mark alone.</summary>
        public readonly bool AwaitsText => _marksBeforeTexts > 0;

        /// <summary>Gets a value indicating whether the marks have their texts, and the last one is whole.</summary>
        public readonly bool IsComplete => !AwaitsText && (EndsSentence || (EndsPage && Marks > 1));

        /// <summary>Determines whether a mark is the next one.</summary>
        public readonly bool Counts(int mark, bool isAlone) => mark == First + Marks && (EndsSentence || isAlone || AwaitsText);

        /// <summary>Passes a blank line.</summary>
        public void PassesBlank(bool isPage)
        {
            IsNext = false;
            EndsPage |= isPage && !AwaitsText;
        }

        /// <summary>Takes a line; false where it can be no part of notes.</summary>
        public bool Takes(ReadOnlySpan<char> content, int markLength, Language language)
        {
            IsNext = true;
            _lines++;
            _linesSinceMark = markLength > 0 ? 0 : _linesSinceMark + 1;
            if (_lines > MostLines || _linesSinceMark > LongestNote)
            {
                return false;
            }

            Marks += markLength > 0 ? 1 : 0;
            if (markLength > 0 && markLength == content.Length)
            {
                _marksBeforeTexts++;
                return true;
            }

            ReadOnlySpan<char> text = BehindBlanks(content.Slice(markLength));
            if ((markLength > 0 || AwaitsText) && !Begins(text, markLength > 0, language))
            {
                return false;
            }

            EndsSentence = NoteTexts.EndsSentence(content) || LinePatterns.IsLink(text);
            return true;
        }

        private static ReadOnlySpan<char> BehindBlanks(ReadOnlySpan<char> text)
        {
            int start = 0;
            while (start < text.Length && TextFacts.IsBlank(text[start]))
            {
                start++;
            }

            return text.Slice(start);
        }

        private bool Begins(ReadOnlySpan<char> text, bool isMarked, Language language)
        {
            if (!NoteTexts.CanBegin(text, language))
            {
                return false;
            }

            NoteLike += NoteTexts.LooksLikeNote(text, language) ? 1 : 0;
            _marksBeforeTexts = Math.Max(0, _marksBeforeTexts - (isMarked ? 0 : 1));
            return true;
        }
    }

    private enum BlockStep
    {
        GoesOn,
        Ends,
        Fails,
    }
}
