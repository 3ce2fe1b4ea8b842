using System.Buffers;
using System.Collections.Immutable;
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
    private const string OtherBlanks = "\n\t\u00A0\u202F\u3000";
    private const int LongestLastLine = 100;
    private const int LongestRestored = 220;
    private readonly BlockText? _block;
    private readonly int _start;
    private string _text;
    private MendedText? _mended;

    private PlainText(BlockText? block, int start)
    {
        _block = block;
        _start = start;
        _text = block?.Characters ?? string.Empty;
    }

    /// <summary>Gets the characters that words are matched by; a line feed stands where a line ended.</summary>
    public string Characters => _text;

    /// <summary>Gets the characters to read, as many: figures are those that are printed.</summary>
    public string Printed => _mended?.Printed ?? _block?.Printed ?? string.Empty;

    /// <summary>Gets the number of characters.</summary>
    public int Length => _text.Length;

    /// <summary>Gets what can be nothing but note marks, as far as the paragraph tells by itself.</summary>
    public IReadOnlyList<TextSpan> Marks => _block?.Marks ?? [];

    /// <summary>Gets the phrase that opens the clause, without punctuation, or null.</summary>
    public string? Opening => _block?.Opening;

    /// <summary>Adds the links that lead somewhere to others, by their places in the source.</summary>
    public void AddLinksTo(List<(TextSpan Span, string Target)> links)
    {
        IReadOnlyList<(TextSpan Span, string Target)> own = _block?.Links ?? [];
        for (int index = 0; index < own.Count; index++)
        {
            links.Add((new TextSpan(_start + own[index].Span.Start, own[index].Span.Length), own[index].Target));
        }
    }

    /// <summary>Reads a paragraph.</summary>
    public static PlainText Of(ParagraphTextSyntax? paragraph) =>
        paragraph is null ? new PlainText(null, 0) : new PlainText(BlockOf(paragraph.Green), paragraph.FullSpan.Start);

    /// <summary>Reads a node, if it is the text of a paragraph or a piece of it; else returns null.</summary>
    public static PlainText? Of(SyntaxNode node) => node switch
    {
        ParagraphTextSyntax paragraph => Of(paragraph),
        InlineSyntax inline => new PlainText(new BlockText(inline.Green), inline.FullSpan.Start),
        _ => null,
    };

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
        MendedText mended = Mend();
        _text = _text.Insert(index, character.ToString());
        mended.Printed = mended.Printed.Insert(index, character.ToString());
        mended.Places.Insert(index, mended.Places[Math.Min(index, mended.Places.Count - 1)]);
    }

    /// <summary>Leaves out the characters at some places, in order, and the one behind each: a hyphen and the line feed behind it.</summary>
    public void RemovePairs(IReadOnlyList<int> places)
    {
        MendedText mended = Mend();
        for (int index = places.Count - 1; index >= 0; index--)
        {
            _text = _text.Remove(places[index], 2);
            mended.Printed = mended.Printed.Remove(places[index], 2);
            mended.Places.RemoveRange(places[index], 2);
        }
    }

    /// <summary>Returns where a character starts in the source.</summary>
    public int PositionOf(int index) => _mended is null ? _start + _block!.PositionOf(index) : _mended.Places[index].Start;

    /// <summary>Returns where a character ends in the source.</summary>
    public int EndOf(int index) => _mended is null ? _start + _block!.EndOf(index) : _mended.Places[index].End;

    /// <summary>Determines whether a word goes over a line end at a soft hyphen, which was left out with the line end: no other hyphen was lost there.</summary>
    public bool HasSoftLineEnd(int start, int end)
    {
        for (int index = start + 1; index < end; index++)
        {
            if (PositionOf(index) > EndOf(index - 1) + 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the span in the source of some characters; where lines were put in order, the least that holds them all.</summary>
    public TextSpan SpanOf(int start, int length)
    {
        int first = PositionOf(start);
        int end = EndOf(start + length - 1);
        for (int index = start; _mended is not null && index < start + length; index++)
        {
            first = Math.Min(first, _mended.Places[index].Start);
            end = Math.Max(end, _mended.Places[index].End);
        }

        return TextSpan.FromBounds(first, end);
    }

    /// <summary>Returns the text as the model gives it: normalised, without some note marks.</summary>
    public string Normalized(IReadOnlyList<TextSpan> marks)
    {
        TextResults results = Results(marks);
        return results.Normalized ??= Normalize(marks).Trim();
    }

    /// <summary>Returns the text normalised, with the figures that numbers are matched by.</summary>
    public string Matched() => UnicodeFolding.WithAsciiFigures(Normalize([]));

    /// <summary>
    /// Returns the text with white space made single and lines joined: a hyphen at a line end stays, without a blank.
    /// </summary>
    /// <param name="removed">The characters to leave out: the note marks bound in this paragraph, in order.</param>
    public string Normalize(IReadOnlyList<TextSpan> removed) => Normalize(Length, removed);

    /// <summary>Returns what stands before a character, normalised.</summary>
    public string Normalize(int end, IReadOnlyList<TextSpan> removed) => Normalize(end, removed, null);

    /// <summary>Returns the text normalised, and of which character each of its characters is.</summary>
    public string Normalize(IReadOnlyList<TextSpan> removed, out int[] places)
    {
        int[] found = new int[Length];
        string text = Normalize(Length, removed, found);
        places = found.AsSpan(0, text.Length).ToArray();
        return text;
    }

    private string Normalize(int end, IReadOnlyList<TextSpan> removed, int[]? places)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(end);
        string printed = Printed;
        int length = 0;
        int start = 0;
        for (int index = 0; index < removed.Count && start < end; index++)
        {
            int next = Math.Min(Math.Max(start, removed[index].Start), end);
            length = Append(buffer, places, length, start, next);
            start = Math.Max(next, removed[index].End);
        }

        length = Append(buffer, places, length, start, end);
        while (length > 0 && buffer[length - 1] == ' ')
        {
            length--;
        }

        bool isSame = length == printed.Length && buffer.AsSpan(0, length).SequenceEqual(printed.AsSpan());
        string result = isSame ? printed : new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return result;
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
        MendedText mended = Mend();
        List<TextSpan> places = mended.Places;
        _text = MoveToEnd(_text, start, end);
        mended.Printed = MoveToEnd(mended.Printed, start, end);
        List<TextSpan> moved = places.GetRange(start, end - start);
        TextSpan feed = places[end];
        places.RemoveRange(start, end - start + 1);
        places.Add(feed);
        places.AddRange(moved);
    }

    private static string MoveToEnd(string text, int start, int end) =>
        text.Substring(0, start) + text.Substring(end + 1) + "\n" + text.Substring(start, end - start);

    private MendedText Mend()
    {
        if (_mended is null)
        {
            var places = new List<TextSpan>(_text.Length);
            for (int index = 0; index < _text.Length; index++)
            {
                places.Add(TextSpan.FromBounds(PositionOf(index), EndOf(index)));
            }

            _mended = new MendedText(Printed, places);
        }

        return _mended;
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

    // Appends what stands between two places, and returns how much there is then.
    private int Append(char[] result, int[]? places, int length, int start, int end)
    {
        ReadOnlySpan<char> printed = Printed.AsSpan(0, end);
        int index = start;
        while (index < end)
        {
            int ordinary = places is null ? OrdinaryLength(printed.Slice(index)) : 0;
            if (ordinary > 0)
            {
                int skipped = printed[index] == ' ' && (length == 0 || result[length - 1] == ' ') ? 1 : 0;
                ReadOnlySpan<char> words = printed.Slice(index + skipped, ordinary - skipped);
                words.CopyTo(result.AsSpan(length));
                length += words.Length;
                index += ordinary;
                continue;
            }

            char last = length == 0 ? ' ' : result[length - 1];
            if (CharacterAt(printed[index], index, last, length > 1 ? result[length - 2] : ' ') is { } character)
            {
                if (places is not null)
                {
                    places[length] = index;
                }

                result[length++] = character;
            }

            index++;
        }

        return length;
    }

    // How much of a text is copied as it is: up to a line end, a blank that is not the typed one, or the second of two.
    private static int OrdinaryLength(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny(OtherBlanks.AsSpan());
        text = end < 0 ? text : text.Slice(0, end);
        int gap = text.IndexOf("  ".AsSpan());
        return gap < 0 ? text.Length : gap + 1;
    }

    // What a character is in the text, behind two others; null where it is left out.
    private char? CharacterAt(char character, int index, char last, char beforeLast)
    {
        if (character == '\n')
        {
            bool joins = TextFacts.IsHyphen(last) && beforeLast != ' ' && !HasConjunction(index + 1);
            return last == ' ' || joins || TextFacts.IsIdeograph(last) ? null : ' ';
        }

        return !TextFacts.IsBlank(character) ? character : last == ' ' ? null : ' ';
    }

    // What is mended has places of its own, and as many characters to read as to match.
    private sealed class MendedText(string printed, List<TextSpan> places)
    {
        public string Printed { get; set; } = printed;

        public List<TextSpan> Places { get; } = places;
    }
}
