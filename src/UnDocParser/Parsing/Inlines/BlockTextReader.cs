using System.Buffers;
using UnDocParser.Lines;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Inlines;

/// <summary>Reads the words of a block out of its inlines, with the place of each, the links and what can be note marks.</summary>
internal ref struct BlockTextReader
{
    private const string DeadLink = "#";
    private const int LinkTargetSlot = 4;
    private const int CellInlinesSlot = 1;
    private const int LinkInlinesSlot = 1;
    private char[] _characters;
    private int _length;
    private (int Index, int Position)[] _runs;
    private int _runCount;
    private int[] _gaps;
    private int _gapCount;
    private List<(TextSpan Span, string Target)>? _links;
    private List<TextSpan>? _marks;
    private GreenNode? _trailing;
    private int _unread;

    private BlockTextReader(int width)
    {
        _characters = ArrayPool<char>.Shared.Rent(width);
        _runs = ArrayPool<(int, int)>.Shared.Rent(16);
        _length = 0;
        _runCount = 0;
        _gaps = [];
        _gapCount = 0;
        _links = null;
        _marks = null;
        _trailing = null;
        _unread = 0;
    }

    /// <summary>Gets where in the characters lines start that a blank line goes before: at their line feeds.</summary>
    public readonly IReadOnlyList<int> Gaps => _gaps;

    /// <summary>Gets the links that lead somewhere, relative to the start of the block.</summary>
    public readonly IReadOnlyList<(TextSpan Span, string Target)> Links => (IReadOnlyList<(TextSpan Span, string Target)>?)_links ?? [];

    /// <summary>Gets what can be nothing but note marks, as far as a block tells, by their places in the characters.</summary>
    public readonly IReadOnlyList<TextSpan> Marks => (IReadOnlyList<TextSpan>?)_marks ?? [];

    /// <summary>Reads a list of inlines.</summary>
    /// <param name="inlines">The list.</param>
    /// <param name="characters">The words; a line feed stands where a line ended.</param>
    /// <param name="runs">The characters whose places do not follow on those of the characters before, with their places.</param>
    public static BlockTextReader Read(GreenNode? inlines, out string characters, out (int Index, int Position)[] runs)
    {
        var reader = new BlockTextReader(inlines?.FullWidth ?? 0);
        reader.Add(inlines, 0, SyntaxKind.None);
        TextFacts.MakeBlanksOrdinary(reader._characters.AsSpan(0, reader._length));
        characters = new string(reader._characters, 0, reader._length);
        runs = reader._runs.AsSpan(0, reader._runCount).ToArray();
        ArrayPool<char>.Shared.Return(reader._characters);
        ArrayPool<(int, int)>.Shared.Return(reader._runs);
        reader.CloseGaps();
        return reader;
    }

    private void Add(GreenNode? node, int start, SyntaxKind parent)
    {
        switch (node)
        {
            case null:
                return;
            case GreenToken token:
                Add(token, start + token.LeadingTriviaWidth, parent);
                return;
            case { Kind: SyntaxKind.Link }:
                AddLink(node, start);
                break;
            case { Kind: SyntaxKind.TableCell } when _length > 0 && node.GetSlot(CellInlinesSlot) is not null:
                Append(" ".AsSpan(), start + node.LeadingTriviaWidth);
                break;
            default:
                break;
        }

        int isUnread = IsUnread(node) ? 1 : 0;
        _unread += isUnread;
        for (int slot = 0; slot < node.SlotCount; slot++)
        {
            GreenNode? child = node.GetSlotOrRun(slot);
            Add(child, start, node.IsList ? parent : node.Kind);
            start += child?.FullWidth ?? 0;
        }

        _unread -= isUnread;
    }

    // What is struck out is not said, and the arrow from a note back to its mark is no part of the note.
    private static bool IsUnread(GreenNode node) => node.Kind switch
    {
        SyntaxKind.StruckText => true,
        SyntaxKind.Link => node.GetSlot(LinkInlinesSlot) is { FullWidth: <= 2 } inlines && MarkedNotes.IsBackSign(inlines.ToString().AsSpan()),
        _ => false,
    };

    private void AddLink(GreenNode link, int start)
    {
        if (link.GetSlot(LinkTargetSlot) is GreenToken { IsMissing: false } target && !target.TextSpan.SequenceEqual(DeadLink.AsSpan()))
        {
            (_links ??= []).Add((new TextSpan(start + link.LeadingTriviaWidth, link.Width), target.Text));
        }
    }

    private void Add(GreenToken token, int position, SyntaxKind parent)
    {
        if (token.FullWidth == 0)
        {
            return;
        }

        if (_length > 0 && StartsLine(token))
        {
            AddLine(token, position);
        }

        if (_unread > 0)
        {
            _trailing = token.Trailing;
            return;
        }

        int first = _length;
        // The asterisk of a reissue is no part of the symbol.
        bool isMark = token.Kind == SyntaxKind.NoteMarkToken && parent != SyntaxKind.SymbolReference;
        if (isMark && MarkedNotes.Length(token.TextSpan, out _) > 0)
        {
            AddMark(token.TextSpan, position);
        }
        else if (isMark || token.Kind is SyntaxKind.TextToken or SyntaxKind.SymbolToken)
        {
            Add(WithoutBreak(token), position);
        }

        if (isMark && IsApart(first))
        {
            (_marks ??= []).Add(TextSpan.FromBounds(first, _length));
        }

        _trailing = token.Trailing;
    }

    // The backslash that breaks a line is no part of its words.
    private static ReadOnlySpan<char> WithoutBreak(GreenToken token)
    {
        ReadOnlySpan<char> text = token.TextSpan;
        bool isBreak = text.Length > 0 && text[text.Length - 1] == '\\' && (Has(token.Trailing, SyntaxKind.EndOfLineTrivia) || Has(token.Trailing, SyntaxKind.FormFeedTrivia));
        return isBreak ? text.Slice(0, text.Length - 1) : text;
    }

    private readonly bool StartsLine(GreenToken token) =>
        token.Leading is not null || Has(_trailing, SyntaxKind.EndOfLineTrivia) || Has(_trailing, SyntaxKind.FormFeedTrivia) || IsCut;

    // Where clauses are joined, a line is cut behind a stop, and a blank is all that parts it from the next one.
    private readonly bool IsCut => Has(_trailing, SyntaxKind.WhitespaceTrivia) && CharacterClasses.IsStop(_characters[_length - 1], Stops.Clause);

    private void AddLine(GreenToken token, int position)
    {
        if (Has(token.Leading, SyntaxKind.EndOfLineTrivia))
        {
            Grow(ref _gaps, _gapCount + 1);
            _gaps[_gapCount++] = _length;
        }

        Append("\n".AsSpan(), position);
    }

    // "[^1]" is read as "¹": no digit of what stands before it.
    private void AddMark(ReadOnlySpan<char> mark, int start)
    {
        int first = mark.IndexOfAny("0123456789".AsSpan());
        for (int index = first; index < mark.Length && TextFacts.IsDigit(mark[index]); index++)
        {
            AppendReadable(TextFacts.Superscript(mark[index]), start + index);
        }
    }

    // Digits behind a letter or a stop may be the number of something: "Add.1".
    private readonly bool IsApart(int first) =>
        first < _length && (!TextFacts.IsDigit(_characters[first]) || (first > 0 && _characters[first - 1] != '.' && !char.IsLetter(_characters[first - 1])));

    // Escapes, superscript braces, tags and entities are markup: the characters inside them, or that they stand for, are the text.
    private void Add(ReadOnlySpan<char> text, int start)
    {
        if (text.IndexOfAny(InlineMarkup.SignsInText.AsSpan()) < 0)
        {
            Append(text, start);
        }
        else
        {
            AddWithoutMarkup(text, start);
        }
    }

    private void AddWithoutMarkup(ReadOnlySpan<char> text, int start)
    {
        bool raised = false;
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            int escape = EscapeLength(text, index);
            if (escape > 0)
            {
                index += escape;
                Append(text.Slice(index, 1), start + index);
            }
            else if (character is '<' or '&' && InlineMarkup.Length(text.Slice(index), out char readable) is int length and > 0)
            {
                AppendReadable(readable, start + index);
                index += length - 1;
            }
            else if (OpensRaised(text, index))
            {
                raised = true;
                index++;
            }
            else if (RaisesNext(text, index))
            {
                continue;
            }
            else if (character == '}' && raised)
            {
                raised = false;
            }
            else
            {
                Append(text.Slice(index, 1), start + index);
            }
        }
    }

    /// <summary>Determines whether braces that raise what is in them open at a place: <c>^{1}</c>.</summary>
    public static bool OpensRaised(ReadOnlySpan<char> text, int index) => text[index] == '^' && index + 1 < text.Length && text[index + 1] == '{';

    /// <summary>Returns how much of a text is read together at a place: markup, with the character that it stands for or escapes; else one character.</summary>
    public static int StepLength(ReadOnlySpan<char> text, int index)
    {
        int escape = EscapeLength(text, index);
        return escape > 0 ? escape + 1
            : text[index] is '<' or '&' && InlineMarkup.Length(text.Slice(index), out _) is int length and > 0 ? length
            : OpensRaised(text, index) || RaisesNext(text, index) ? 2
            : 1;
    }

    // "^1"
    private static bool RaisesNext(ReadOnlySpan<char> text, int index) => text[index] == '^' && index + 1 < text.Length && char.IsLetterOrDigit(text[index + 1]);

    // What prints nothing may stand between the backslash and its sign.
    private static int EscapeLength(ReadOnlySpan<char> text, int index)
    {
        if (text[index] != '\\')
        {
            return 0;
        }

        int next = index + 1;
        while (next < text.Length && CharacterFolds.Of(text[next]) == CharacterFold.Invisible)
        {
            next++;
        }

        return next < text.Length && InlineMarkup.IsPunctuation(text[next]) ? next - index : 0;
    }

    private void AppendReadable(char character, int position)
    {
        if (character != '\0')
        {
            Append([character], position);
        }
    }

    private void Append(scoped ReadOnlySpan<char> text, int position)
    {
        if (text.IsEmpty)
        {
            return;
        }

        bool goesOn = _runCount > 0 && position - _runs[_runCount - 1].Position == _length - _runs[_runCount - 1].Index;
        if (!goesOn)
        {
            Grow(ref _runs, _runCount + 1);
            _runs[_runCount++] = (_length, position);
        }

        Grow(ref _characters, _length + text.Length);
        text.CopyTo(_characters.AsSpan(_length));
        _length += text.Length;
    }

    private static void Grow<T>(ref T[] array, int length)
    {
        if (length > array.Length)
        {
            T[] larger = ArrayPool<T>.Shared.Rent(length * 2);
            array.CopyTo(larger, 0);
            Return(array);
            array = larger;
        }
    }

    private static void Return<T>(T[] array)
    {
        if (array.Length > 0)
        {
            ArrayPool<T>.Shared.Return(array);
        }
    }

    private void CloseGaps()
    {
        int[] gaps = _gaps.AsSpan(0, _gapCount).ToArray();
        Return(_gaps);
        _gaps = gaps;
    }

    private static bool Has(GreenNode? trivia, SyntaxKind kind)
    {
        if (trivia is null or { IsList: false })
        {
            return trivia?.Kind == kind;
        }

        foreach (GreenNode element in GreenList.Elements(trivia))
        {
            if (element.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }
}
