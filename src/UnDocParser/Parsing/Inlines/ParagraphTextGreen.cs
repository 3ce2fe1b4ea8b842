using System.Collections.Immutable;
using UnDocParser.Facts.Citations;
using UnDocParser.Parsing.Body;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Inlines;

/// <summary>Which openers a paragraph may begin with.</summary>
internal enum OpenerSet : byte
{
    /// <summary>None: the paragraph is no clause.</summary>
    None,

    /// <summary>Those of preambular clauses.</summary>
    Preambular,

    /// <summary>Those of operative clauses.</summary>
    Operative,
}

/// <summary>
/// The text of a paragraph as its lines, page furniture between them kept as trivia. Its inlines are found by a
/// second scan when first asked for.
/// </summary>
internal sealed class ParagraphTextGreen : GreenLazyNode
{
    private readonly ParagraphSource _source;
    private readonly Array? _otherLines;
    private readonly int _start;
    private readonly int _length;
    private readonly byte _leading;
    private readonly byte _trailing;
    private readonly Traits _traits;
    private GreenNode? _ownTrivia;

    /// <summary>Initializes the text of a paragraph.</summary>
    /// <param name="source">What the lines are part of.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="openers">The openers it may begin with.</param>
    /// <param name="first">The token of its first line.</param>
    /// <param name="isNote">Whether it is the text of a note.</param>
    public ParagraphTextGreen(ParagraphSource source, in ParagraphLines lines, OpenerSet openers, in LineToken first, bool isNote = false)
        : base(SyntaxKind.ParagraphText, FlagsOf(lines), WidthOf(lines))
    {
        Entry = first.Entry;
        BlockKind = first.Kind;
        LookAhead = first.LookAhead;
        _traits = TraitsOf(openers)
            | (first.LooksBehind ? Traits.LooksBehind : Traits.None)
            | (isNote ? Traits.IsNote : Traits.None)
            | (lines.Length > 0 ? Traits.HasLines : Traits.None);
        _source = source;
        if (lines.Length > 0)
        {
            ParagraphLine line = lines[0];
            _start = line.Start;
            _length = line.Length;
            _leading = SharedTrivia.CodeOf(line.Leading);
            _trailing = SharedTrivia.CodeOf(line.Trailing);
            _ownTrivia = SharedTrivia.OwnOf(line.Leading, line.Trailing);
            _otherLines = lines.Others;
        }
    }

    [Flags]
    private enum Traits : byte
    {
        None = 0,
        LooksBehind = 1,
        IsNote = 2,
        HasLines = 4,
        IsPreambular = 8,
        IsOperative = 16,
    }

    /// <summary>Gets what the block was parsed with; null outside the body.</summary>
    public BlockEntry? Entry { get; }

    /// <summary>Gets the kind of the block as the grammar saw it.</summary>
    public LineKind BlockKind { get; }

    /// <summary>Gets how many characters behind its end were looked at to parse it.</summary>
    public int LookAhead { get; }

    /// <summary>Gets a value indicating whether its own lines looked behind its end, not only the line that follows it (see <see cref="LineToken.LooksBehind"/>).</summary>
    public bool LooksBehind => Has(Traits.LooksBehind);

    /// <summary>Gets what the text says by itself; read when first asked for, by any thread.</summary>
    public BlockText Text => GetHolder<BlockText>();

    /// <summary>Gets the openers it may begin with.</summary>
    public OpenerSet Openers =>
        Has(Traits.IsPreambular) ? OpenerSet.Preambular
        : Has(Traits.IsOperative) ? OpenerSet.Operative
        : OpenerSet.None;

    /// <summary>Gets where the lines lie in their source.</summary>
    public ParagraphLines Lines => Has(Traits.HasLines)
        ? new ParagraphLines(new ParagraphLine(_start, _length, Leading, Trailing), _otherLines)
        : default;

    /// <inheritdoc/>
    public override int LeadingTriviaWidth => Leading?.FullWidth ?? 0;

    /// <inheritdoc/>
    public override int TrailingTriviaWidth => (_otherLines is null ? Trailing : ParagraphLines.LineOf(_otherLines, _otherLines.Length - 1).Trailing)?.FullWidth ?? 0;

    /// <inheritdoc/>
    protected override ref GreenNode? ExtrasOrFirst => ref _ownTrivia;

    // Of the first line.
    private GreenNode? Leading => SharedTrivia.Of(_leading, _trailing, _ownTrivia, 0);

    private GreenNode? Trailing => SharedTrivia.Of(_trailing, _leading, _ownTrivia, 1);

    private bool IsNote => Has(Traits.IsNote);

    /// <summary>Returns the text with other characters within one of its lines, all else being as it is.</summary>
    /// <param name="line">The line.</param>
    /// <param name="change">The range of the source that gives way, which lies in the line.</param>
    /// <param name="characters">What takes its place.</param>
    public ParagraphTextGreen WithLine(int line, TextChangeRange change, string characters)
    {
        ParagraphLines lines = Lines;
        var moved = new ParagraphLinesBuilder(lines.Length);
        for (int index = 0; index < lines.Length; index++)
        {
            ParagraphLine old = lines[index];
            moved.Add(old with
            {
                Start = old.Start - _start + (index > line ? change.Delta : 0),
                Length = old.Length + (index == line ? change.Delta : 0),
            });
        }

        EditedSource source = _source.Edited is { } edited
            ? edited.Replace(change.Span, characters)
            : EditedSource.Of(_source.Text, TextSpan.FromBounds(_start, lines[lines.Length - 1].End), change.Span, characters);
        var first = new LineToken(BlockKind, 0, 0, 0) { Entry = Entry, LookAhead = LookAhead, LooksBehind = LooksBehind };
        return new ParagraphTextGreen(new ParagraphSource(source, _source.Language), moved.ToLines(), Openers, first, IsNote);
    }

    /// <inheritdoc/>
    public override bool TryWriteUnexpanded(TextWriter writer)
    {
        ParagraphLines lines = Lines;
        for (int index = 0; index < lines.Length; index++)
        {
            ParagraphLine line = lines[index];
            line.Leading?.WriteTo(writer);
            writer.WriteSlice(_source.Text, line.Start, line.Length);
            line.Trailing?.WriteTo(writer);
        }

        return true;
    }

    /// <inheritdoc/>
    protected override object? CreateSlot0()
    {
        GreenListBuilder builder = _source.TakeBuilder();
        GreenNode? inlines = ReadInlines(builder, out bool mayCite);
        BlockText? text = mayCite ? ReadText(inlines, mayCite, builder) : null;
        _source.GiveBack(builder);
        return text is null ? inlines : new CitedInlines(text.Inlines, text.CitationsIn(_source.Language, IsNote));
    }

    /// <inheritdoc/>
    protected override ISlotHolder CreateHolder(object? slot) => slot switch
    {
        null => ReadText(),
        CitedInlines cited => new BlockText(cited.Slot, cited.Citations),
        _ => new BlockText(slot as GreenNode),
    };

    private BlockText ReadText()
    {
        GreenListBuilder builder = _source.TakeBuilder();
        BlockText text = ReadText(ReadInlines(builder, out bool mayCite), mayCite, builder);
        _source.GiveBack(builder);
        return text;
    }

    private BlockText ReadText(GreenNode? inlines, bool mayCite, GreenListBuilder builder)
    {
        var text = new BlockText(inlines);
        if (mayCite)
        {
            text.Inlines = CitationNodes.Wrap(inlines!, text, IsNote, _source.Language, builder);
        }

        return text;
    }

    private GreenNode? ReadInlines(GreenListBuilder builder, out bool mayCite)
    {
        GreenNode? inlines = BlockKind == LineKind.TableRow
            ? TableCells.Parse(_source.Text, Lines, _source.Language, builder, out mayCite)
            : InlineParser.Parse(_source.Text, Lines, Openers, _source.Language, BlockKind, IsNote, builder, out mayCite);
        mayCite &= inlines is not null && IsSearchedForCitations;
        return inlines;
    }

    // The model reads the clauses, headings and paragraphs of the body, and the notes.
    private bool IsSearchedForCitations => IsNote || (Entry is not null && BlockKind is (>= LineKind.PartHeading and <= LineKind.StatementText) or LineKind.Narrative or LineKind.NarrativeHeading);

    /// <summary>What is left of a text that was read for its tokens: the model reads it again, but does not look for citations anew.</summary>
    private sealed class CitedInlines(GreenNode? inlines, ImmutableArray<CitationMention> citations) : ISlotHolder
    {
        public GreenNode? Slot { get; } = inlines;

        public ImmutableArray<CitationMention> Citations { get; } = citations;
    }

    private bool Has(Traits trait) => (_traits & trait) != Traits.None;

    private static Traits TraitsOf(OpenerSet openers) => openers switch
    {
        OpenerSet.Preambular => Traits.IsPreambular,
        OpenerSet.Operative => Traits.IsOperative,
        _ => Traits.None,
    };

    private static NodeFlags FlagsOf(in ParagraphLines lines)
    {
        NodeFlags flags = lines.Length == 0 ? NodeFlags.None : NodeFlags.ContainsPresent;
        for (int index = 0; index < lines.Length; index++)
        {
            ParagraphLine line = lines[index];
            flags |= (line.Leading?.Flags ?? NodeFlags.None) & NodeFlags.FromTrivia;
            flags |= (line.Trailing?.Flags ?? NodeFlags.None) & NodeFlags.FromTrivia;
        }

        return flags;
    }

    private static int WidthOf(in ParagraphLines lines)
    {
        int width = 0;
        for (int index = 0; index < lines.Length; index++)
        {
            width += lines[index].FullWidth;
        }

        return width;
    }
}
