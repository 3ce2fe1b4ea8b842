using System.Collections.Immutable;
using UnDocParser.Facts.Citations;
using UnDocParser.Languages;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Inlines;

/// <summary>
/// What the text of one block says by itself: its words without markup, page furniture or labels, where they stand relative to its
/// start, its links, its opening phrase, its citations. Made once and kept on the green node, so that every tree that shares the
/// block shares it.
/// </summary>
internal sealed class BlockText : GreenLazyNode.ISlotHolder
{
    private static readonly object NoOpening = new();
    private readonly (int Index, int Position)[] _runs;
    private readonly MappedText? _spelling;
    private ImmutableArray<CitationMention> _citations;
    private object? _opening;
    private object? _results;

    /// <summary>Reads a block.</summary>
    /// <param name="inlines">The list of its inlines, citations not yet among them or already.</param>
    /// <param name="citations">The citations where they are known.</param>
    public BlockText(GreenNode? inlines, ImmutableArray<CitationMention> citations = default)
    {
        var reader = BlockTextReader.Read(inlines, out string characters, out _runs);
        _spelling = UnicodeFolding.ForReading(characters.AsSpan());
        Characters = _spelling is null ? characters : UnicodeFolding.WithAsciiFigures(_spelling.Characters);
        Gaps = _spelling is null ? reader.Gaps : [.. reader.Gaps.Select(_spelling.IndexOf)];
        Links = reader.Links;
        Marks = _spelling is null
            ? reader.Marks
            : [.. reader.Marks.Select(mark => TextSpan.FromBounds(_spelling.IndexOf(mark.Start), _spelling.IndexOf(mark.End)))];
        Inlines = inlines;
        _citations = citations;
    }

    /// <summary>Gets or sets the list of the inlines of the block; once it is kept on a green node, it stays.</summary>
    public GreenNode? Inlines { get; set; }

    /// <inheritdoc/>
    GreenNode? GreenLazyNode.ISlotHolder.Slot => Inlines;

    /// <summary>Gets the characters that words are matched by; a line feed stands where a line ended.</summary>
    public string Characters { get; }

    /// <summary>Gets the characters to read, as many: figures are those that are printed.</summary>
    public string Printed => _spelling?.Characters ?? Characters;

    /// <summary>Gets where in the characters lines start that a blank line goes before: at their line feeds.</summary>
    public IReadOnlyList<int> Gaps { get; }

    /// <summary>Gets the links that lead somewhere, relative to the start of the block.</summary>
    public IReadOnlyList<(TextSpan Span, string Target)> Links { get; }

    /// <summary>Gets what can be nothing but note marks, as far as the block tells, by their places in the characters.</summary>
    public IReadOnlyList<TextSpan> Marks { get; }

    /// <summary>Gets the phrase that opens the clause, without punctuation, or null.</summary>
    public string? Opening
    {
        get
        {
            object opening = _opening ??= (object?)OpeningWords.Of(Inlines) ?? NoOpening;
            return opening as string;
        }
    }

    /// <summary>Gets or sets what the document model found in these characters; by any thread.</summary>
    public object? Results
    {
        get => Volatile.Read(ref _results);
        set => Volatile.Write(ref _results, value);
    }

    /// <summary>
    /// Returns the citations, what seem to be note marks taken for such. Which digits are marks only the document tells; the model scans anew where
    /// it knows better.
    /// </summary>
    public ImmutableArray<CitationMention> CitationsIn(Language language, bool isNote)
    {
        if (_citations.IsDefault)
        {
            _citations = CitationScanner.Scan(Characters, MarksFor(isNote), isNote, language);
        }

        return _citations;
    }

    /// <summary>Returns the marks that no citation can hold: all in a paragraph, none in a note.</summary>
    public IReadOnlyList<TextSpan> MarksFor(bool isNote) => isNote ? [] : Marks;

    /// <summary>Returns where a character starts, relative to the start of the block.</summary>
    public int PositionOf(int index) => RawPosition(_spelling?.StartOf(index) ?? index);

    /// <summary>Returns where a character ends, relative to the start of the block.</summary>
    public int EndOf(int index) => RawPosition((_spelling?.StopOf(index) ?? (index + 1)) - 1) + 1;

    private int RawPosition(int index)
    {
        int low = 0;
        int high = _runs.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (_runs[middle].Index <= index)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _runs[low].Position + index - _runs[low].Index;
    }
}
