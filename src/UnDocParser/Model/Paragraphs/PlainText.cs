using System.Collections.Immutable;
using System.Text;
using UnDocParser.Facts.Citations;
using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Parsing.Inlines;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Model.Paragraphs;

/// <summary>
/// The words of a paragraph without markup, page furniture or labels, lines joined, with the place in the source of
/// every character.
/// </summary>
internal sealed class PlainText
{
    private const int LongestLastLine = 100;
    private const int LongestRestored = 220;
    private readonly BlockText? _block;
    private readonly int _start;
    private string _text;
    private List<int>? _moved;

    private PlainText(BlockText? block, int start)
    {
        _block = block;
        _start = start;
        _text = block?.Characters ?? string.Empty;
    }

    /// <summary>Gets the characters; a line feed stands where a line ended.</summary>
    public string Characters => _text;

    /// <summary>Gets the number of characters.</summary>
    public int Length => _text.Length;

    /// <summary>Gets the phrase that opens the clause, without punctuation, or null.</summary>
    public string? Opening => _block?.Opening;

    /// <summary>Gets the links that lead somewhere, by their places in the source.</summary>
    public IEnumerable<(TextSpan Span, string Target)> Links =>
        _block is null ? [] : _block.Links.Select(link => (new TextSpan(_start + link.Span.Start, link.Span.Length), link.Target));

    /// <summary>Reads a paragraph.</summary>
    public static PlainText Of(ParagraphTextSyntax? paragraph) =>
        paragraph is null ? new PlainText(null, 0) : new PlainText(BlockOf(paragraph.Green), paragraph.FullSpan.Start);

    /// <summary>Returns what is known of the text as it is, mended or not, with some note marks in it.</summary>
    public TextResults Results(IReadOnlyList<TextSpan> marks)
    {
        if (_block?.Results is TextResults known && known.IsFor(_text, marks))
        {
            return known;
        }

        var results = new TextResults(_text, [.. marks]);
        if (_block is not null)
        {
            _block.Results = results;
        }

        return results;
    }

    /// <summary>
    /// Returns the citations: those the tree found, unless the text was mended since or other digits turned out to be note marks.
    /// </summary>
    public ImmutableArray<CitationMention> Citations(IReadOnlyList<TextSpan> marks, bool isNote, Language language) =>
        _block is not null && ReferenceEquals(_text, _block.Characters) && marks.SequenceEqual(_block.MarksFor(isNote))
            ? _block.CitationsIn(language, isNote)
            : CitationScanner.Scan(_text, marks, isNote, language);

    /// <summary>Puts in a character that the extraction lost; it stands where the next one does.</summary>
    public void Insert(int index, char character)
    {
        List<int> positions = Positions();
        _text = _text.Insert(index, character.ToString());
        positions.Insert(index, positions[Math.Min(index, positions.Count - 1)]);
    }

    /// <summary>Returns where a character stands in the source.</summary>
    public int PositionOf(int index) => _moved is null ? _start + _block!.PositionOf(index) : _moved[index];

    /// <summary>Returns the span in the source of some characters; where lines were put in order, the least that holds them all.</summary>
    public TextSpan SpanOf(int start, int length)
    {
        int first = PositionOf(start);
        int last = PositionOf(start + length - 1);
        for (int index = start; _moved is not null && index < start + length; index++)
        {
            first = Math.Min(first, _moved[index]);
            last = Math.Max(last, _moved[index]);
        }

        return TextSpan.FromBounds(first, last + 1);
    }

    /// <summary>Returns the text as the model gives it: normalised, without some note marks.</summary>
    public string Normalized(IReadOnlyList<TextSpan> marks)
    {
        TextResults results = Results(marks);
        return results.Normalized ??= Normalize(marks).Trim();
    }

    /// <summary>
    /// Returns the text with white space made single and lines joined: a hyphen at a line end stays, without a blank.
    /// </summary>
    /// <param name="removed">The characters to leave out: the note marks bound in this paragraph, in order.</param>
    public string Normalize(IReadOnlyList<TextSpan> removed) => Normalize(Length, removed);

    /// <summary>Returns what stands before a character, normalised.</summary>
    public string Normalize(int end, IReadOnlyList<TextSpan> removed)
    {
        var result = new StringBuilder(end);
        int nextRemoved = 0;
        for (int index = 0; index < end; index++)
        {
            while (nextRemoved < removed.Count && removed[nextRemoved].End <= index)
            {
                nextRemoved++;
            }

            if (nextRemoved < removed.Count && removed[nextRemoved].Start <= index)
            {
                continue;
            }

            Append(result, index);
        }

        while (result.Length > 0 && result[result.Length - 1] == ' ')
        {
            result.Length--;
        }

        return result.ToString();
    }

    /// <summary>
    /// Some extractions print the short last line of a two-line paragraph before the first, or amid its words, which
    /// blank lines then set apart: <c>States;</c>, a blank line, <c>To keep the question between</c>. The stop tells
    /// which comes last.
    /// </summary>
    /// <param name="labelIsApart">Whether a label stood alone on its line; without it only single words are believed.</param>
    public void RestoreLineOrder(bool labelIsApart)
    {
        if (_block is not { Gaps.Count: > 0 } || Length > LongestRestored)
        {
            return;
        }

        string text = Characters;
        int gap = FirstGapOfEnd(text);
        int start = gap <= 0 ? -1 : text.LastIndexOf('\n', gap - 1) + 1;
        if (start < 0 || gap - start > LongestLastLine || !ClauseEnds.IsStop(ClauseEnds.LastSignificant(text.AsSpan(start, gap - start))))
        {
            return;
        }

        char last = ClauseEnds.LastSignificant(text.AsSpan(text.LastIndexOf('\n') + 1));
        if (AreSingleWords(text, gap) || (labelIsApart && !ClauseEnds.IsStop(last)))
        {
            MoveToEnd(start, gap);
        }
    }

    // Where the first line stands that a blank line goes before, and every line after it too.
    private int FirstGapOfEnd(string text)
    {
        int first = -1;
        for (int feed = text.LastIndexOf('\n'); feed > 0 && _block!.Gaps.Contains(feed); feed = text.LastIndexOf('\n', feed - 1))
        {
            first = feed;
        }

        return first;
    }

    // The words of a stretched line, each on a line of its own.
    private static bool AreSingleWords(string text, int start)
    {
        int lines = 0;
        for (int index = start; index < text.Length; index++)
        {
            lines += text[index] == '\n' ? 1 : 0;
            if (TextFacts.IsIdeograph(text[index]) || (TextFacts.IsBlank(text[index]) && index < text.Length - 1))
            {
                return false;
            }
        }

        return lines > 1;
    }

    private void MoveToEnd(int start, int end)
    {
        List<int> positions = Positions();
        string text = Characters;
        _text = text.Substring(0, start) + text.Substring(end + 1) + "\n" + text.Substring(start, end - start);
        List<int> moved = positions.GetRange(start, end - start);
        int feed = positions[end];
        positions.RemoveRange(start, end - start + 1);
        positions.Add(feed);
        positions.AddRange(moved);
    }

    // What is mended has places of its own.
    private List<int> Positions()
    {
        if (_moved is null)
        {
            var positions = new List<int>(_text.Length);
            for (int index = 0; index < _text.Length; index++)
            {
                positions.Add(PositionOf(index));
            }

            _moved = positions;
        }

        return _moved;
    }

    // "short-\nand long-term": the hyphen waits for a later word, and joins nothing; "cut-\nand-dried" goes on.
    private bool HasConjunction(int index)
    {
        ReadOnlySpan<char> rest = Characters.AsSpan(index);
        int length = SharedWords.Data.Conjunctions.Match(rest);
        return length > 0 && length < rest.Length && (TextFacts.IsBlank(rest[length]) || rest[length] == '\n');
    }

    private static BlockText BlockOf(GreenNode paragraph) =>
        paragraph is ParagraphTextGreen lazy ? lazy.Text : new BlockText(paragraph.GetSlot(0));

    private void Append(StringBuilder result, int index)
    {
        char character = Characters[index];
        if (character == '\u00AD')
        {
            return;
        }

        char last = result.Length == 0 ? ' ' : result[result.Length - 1];
        if (character == '\n')
        {
            bool joins = TextFacts.IsHyphen(last) && result.Length > 1 && result[result.Length - 2] != ' ' && !HasConjunction(index + 1);
            if (last != ' ' && !joins && !TextFacts.IsIdeograph(last))
            {
                result.Append(' ');
            }
        }
        else if (!TextFacts.IsBlank(character))
        {
            result.Append(character);
        }
        else if (last != ' ')
        {
            result.Append(character == '\u00A0' ? '\u00A0' : ' ');
        }
    }
}
