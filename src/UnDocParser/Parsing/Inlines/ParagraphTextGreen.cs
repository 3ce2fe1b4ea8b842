using UnDocParser.Languages;
using UnDocParser.Parsing.Body;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Inlines;

/// <summary>A line of a paragraph: where its text lies in the source, and the trivia around it.</summary>
/// <param name="Start">Where the text starts in the source.</param>
/// <param name="Length">The length of the text.</param>
/// <param name="Leading">The trivia before it, or null.</param>
/// <param name="Trailing">The trivia behind it, or null.</param>
internal readonly record struct ParagraphLine(int Start, int Length, GreenNode? Leading, GreenNode? Trailing)
{
    /// <summary>Gets the number of characters of text and trivia.</summary>
    public int FullWidth => (Leading?.FullWidth ?? 0) + Length + (Trailing?.FullWidth ?? 0);
}

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
    // A string, or a source that was edited and not read since.
    private object _source;
    private readonly ParagraphLine[] _lines;
    private readonly OpenerSet _openers;
    private readonly bool _isNote;
    private readonly Language _language;
    private BlockText? _text;

    /// <summary>Initializes the text of a paragraph.</summary>
    /// <param name="source">The string the text is part of.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="openers">The openers it may begin with.</param>
    /// <param name="language">The language.</param>
    /// <param name="first">The token of its first line.</param>
    /// <param name="isNote">Whether it is the text of a note.</param>
    public ParagraphTextGreen(string source, ParagraphLine[] lines, OpenerSet openers, Language language, in LineToken first, bool isNote = false)
        : this((object)source, lines, openers, language, first, isNote)
    {
    }

    private ParagraphTextGreen(object source, ParagraphLine[] lines, OpenerSet openers, Language language, in LineToken first, bool isNote)
        : base(SyntaxKind.ParagraphText, FlagsOf(lines), WidthOf(lines))
    {
        Entry = first.Entry;
        BlockKind = first.Kind;
        LookAhead = first.LookAhead;
        LooksBehind = first.LooksBehind;
        _source = source;
        _lines = lines;
        _openers = openers;
        _isNote = isNote;
        _language = language;
    }

    /// <summary>Gets what the block was parsed with; null outside the body.</summary>
    public BlockEntry? Entry { get; }

    /// <summary>Gets the kind of the block as the grammar saw it.</summary>
    public LineKind BlockKind { get; }

    /// <summary>Gets how many characters behind its end were looked at to parse it.</summary>
    public int LookAhead { get; }

    /// <summary>Gets a value indicating whether its own lines looked behind its end, not only the line that follows it (see <see cref="LineToken.LooksBehind"/>).</summary>
    public bool LooksBehind { get; }

    /// <summary>Gets what the text says by itself; read when first asked for, by any thread.</summary>
    public BlockText Text => Volatile.Read(ref _text) ?? Keep(new BlockText(GetSlot(0)));

    /// <summary>Gets the openers it may begin with.</summary>
    public OpenerSet Openers => _openers;

    /// <summary>Gets where the lines lie in their source.</summary>
    public ReadOnlySpan<ParagraphLine> Lines => _lines;

    /// <inheritdoc/>
    public override int LeadingTriviaWidth => _lines.Length == 0 ? 0 : _lines[0].Leading?.FullWidth ?? 0;

    /// <inheritdoc/>
    public override int TrailingTriviaWidth => _lines.Length == 0 ? 0 : _lines[_lines.Length - 1].Trailing?.FullWidth ?? 0;

    /// <summary>Returns the text with other characters within one of its lines, all else being as it is.</summary>
    /// <param name="line">The line.</param>
    /// <param name="change">The range of the source that gives way, which lies in the line.</param>
    /// <param name="characters">What takes its place.</param>
    public ParagraphTextGreen WithLine(int line, TextChangeRange change, string characters)
    {
        int start = _lines[0].Start;
        var lines = new ParagraphLine[_lines.Length];
        for (int index = 0; index < lines.Length; index++)
        {
            ParagraphLine old = _lines[index];
            lines[index] = old with
            {
                Start = old.Start - start + (index > line ? change.Delta : 0),
                Length = old.Length + (index == line ? change.Delta : 0),
            };
        }

        ParagraphLine last = _lines[_lines.Length - 1];
        EditedSource source = _source is EditedSource edited
            ? edited.Replace(change.Span, characters)
            : EditedSource.Of((string)_source, TextSpan.FromBounds(start, last.Start + last.Length), change.Span, characters);
        var first = new LineToken(BlockKind, 0, 0, 0) { Entry = Entry, LookAhead = LookAhead, LooksBehind = LooksBehind };
        return new ParagraphTextGreen(source, lines, _openers, _language, first, _isNote);
    }

    /// <inheritdoc/>
    public override bool TryWriteUnexpanded(TextWriter writer)
    {
        foreach (ParagraphLine line in _lines)
        {
            line.Leading?.WriteTo(writer);
            Write(writer, line);
            line.Trailing?.WriteTo(writer);
        }

        return true;
    }

    /// <inheritdoc/>
    protected override GreenNode? CreateSlot0()
    {
        GreenNode? inlines = BlockKind == LineKind.TableRow
            ? TableCells.Parse(Source, _lines, _language, out bool mayCite)
            : InlineParser.Parse(Source, _lines, _openers, _language, BlockKind, _isNote, out mayCite);
        return inlines is not null && mayCite && IsSearchedForCitations
            ? CitationNodes.Wrap(inlines, Keep(new BlockText(inlines)), _isNote, _language)
            : inlines;
    }

    // The model reads the clauses, headings and paragraphs of the body, and the notes.
    private bool IsSearchedForCitations => _isNote || (Entry is not null && BlockKind is (>= LineKind.PartHeading and <= LineKind.StatementText) or LineKind.Narrative);

    private string Source => _source as string ?? (string)(_source = _source.ToString()!);

    private BlockText Keep(BlockText text) => Interlocked.CompareExchange(ref _text, text, null) ?? text;

    private void Write(TextWriter writer, ParagraphLine line)
    {
#if NETSTANDARD2_0
        writer.Write(Source.Substring(line.Start, line.Length));
#else
        writer.Write(Source.AsSpan(line.Start, line.Length));
#endif
    }

    private static NodeFlags FlagsOf(ParagraphLine[] lines)
    {
        NodeFlags flags = lines.Length == 0 ? NodeFlags.None : NodeFlags.ContainsPresent;
        foreach (ParagraphLine line in lines)
        {
            flags |= (line.Leading?.Flags ?? NodeFlags.None) & NodeFlags.FromTrivia;
            flags |= (line.Trailing?.Flags ?? NodeFlags.None) & NodeFlags.FromTrivia;
        }

        return flags;
    }

    private static int WidthOf(ParagraphLine[] lines)
    {
        int width = 0;
        foreach (ParagraphLine line in lines)
        {
            width += line.FullWidth;
        }

        return width;
    }
}
