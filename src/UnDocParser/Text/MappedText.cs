namespace UnDocParser.Text;

/// <summary>
/// Characters that were made from others, and where each stands among those: one letter of "é" stands where "e" and its accent do, the
/// two of "fi" where the one of "ﬁ" does, and what is not there stands nowhere. Immutable.
/// </summary>
internal sealed class MappedText
{
    private readonly CharacterBuffer _buffer;
    private readonly MappedPiece[] _pieces;
    private readonly int _sourceLength;

    /// <summary>Initializes the text.</summary>
    /// <param name="characters">The characters.</param>
    /// <param name="pieces">Where they stand, in order of the characters.</param>
    /// <param name="sourceLength">The number of characters that they were made from.</param>
    public MappedText(CharacterBuffer characters, MappedPiece[] pieces, int sourceLength)
    {
        _buffer = characters;
        _pieces = pieces;
        _sourceLength = sourceLength;
    }

    /// <summary>Gets the characters as a string, made anew each time where they stand in an array.</summary>
    public string Characters => _buffer.ToString();

    /// <summary>Gets the characters where they stand.</summary>
    public ref readonly CharacterBuffer Buffer => ref _buffer;

    /// <summary>Gets the number of characters.</summary>
    public int Length => _buffer.Length;

    /// <summary>Gets or sets how many lines hold a character that is another in the source, or was left out.</summary>
    public int FoldedLines { get; init; }

    /// <summary>Returns where a character starts in the source; the end of the source for the one behind the last.</summary>
    public int StartOf(int index)
    {
        int near = 0;
        return StartOf(index, ref near);
    }

    /// <summary>Returns where a character starts in the source, as <see cref="StartOf(int)"/> does.</summary>
    /// <param name="index">The character.</param>
    /// <param name="near">A piece to look at first, which is then the one that was found: 0, or what an earlier call left there.</param>
    public int StartOf(int index, ref int near)
    {
        if (index >= Length)
        {
            return _sourceLength;
        }

        ref readonly MappedPiece piece = ref _pieces[PieceAt(index, ref near)];
        return piece.Position + (piece.IsWhole ? 0 : index - piece.Index);
    }

    /// <summary>
    /// Returns where the characters before <paramref name="index"/> end in the source: behind the last of them, and before what was left out.
    /// Of two characters that are one in the source, both end where that one starts, so that it belongs to what follows.
    /// </summary>
    public int EndOf(int index)
    {
        int near = 0;
        return EndOf(index, ref near);
    }

    /// <summary>Returns where the characters before a position end in the source, as <see cref="EndOf(int)"/> does.</summary>
    /// <param name="index">The position.</param>
    /// <param name="near">A piece to look at first, which is then the one that was found: 0, or what an earlier call left there.</param>
    public int EndOf(int index, ref int near)
    {
        if (index <= 0)
        {
            return 0;
        }

        if (index >= Length)
        {
            return _sourceLength;
        }

        int found = PieceAt(index - 1, ref near);
        ref readonly MappedPiece piece = ref _pieces[found];
        if (!piece.IsWhole)
        {
            return piece.Position + index - piece.Index;
        }

        bool isInside = found + 1 == _pieces.Length || _pieces[found + 1].Index > index;
        return isInside ? piece.Position : piece.Position + piece.Length;
    }

    /// <summary>Returns the span in the source of the characters from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public TextSpan ToSource(int start, int end)
    {
        int first = StartOf(start);
        return TextSpan.FromBounds(first, Math.Max(first, end > start ? StopOf(end - 1) : first));
    }

    /// <summary>Returns where a character stops in the source: for both of two that are one there, where that one does.</summary>
    public int StopOf(int index)
    {
        ref readonly MappedPiece piece = ref _pieces[PieceAt(index)];
        return piece.IsWhole ? piece.Position + piece.Length : piece.Position + index - piece.Index + 1;
    }

    /// <summary>Returns the first character that does not start before a position of the source.</summary>
    public int IndexOf(int position)
    {
        int low = 0;
        int high = Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (StartOf(middle) < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Returns this text, whose source is another mapped text, with its places in the source of that one.</summary>
    public MappedText Over(MappedText source)
    {
        var pieces = new List<MappedPiece>(Length);
        for (int index = 0; index < Length; index++)
        {
            int start = source.StartOf(StartOf(index));
            var piece = new MappedPiece(index, start, source.StopOf(StopOf(index) - 1) - start);
            bool isSame = pieces.Count > 0 && pieces[pieces.Count - 1].Position == start;
            if (!isSame)
            {
                pieces.Add(piece);
            }
        }

        return new MappedText(_buffer, pieces.ToArray(), source._sourceLength) { FoldedLines = FoldedLines + source.FoldedLines };
    }

    private int PieceAt(int index, ref int near)
    {
        if (!Holds(near, index))
        {
            near = near + 1 < _pieces.Length && Holds(near + 1, index) ? near + 1 : PieceAt(index);
        }

        return near;
    }

    private bool Holds(int piece, int index) =>
        _pieces[piece].Index <= index && (piece + 1 == _pieces.Length || _pieces[piece + 1].Index > index);

    private int PieceAt(int index)
    {
        int low = 0;
        int high = _pieces.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (_pieces[middle].Index <= index)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}

/// <summary>Characters that follow on each other in a text and in its source.</summary>
/// <param name="Index">Where they start in the text.</param>
/// <param name="Position">Where they start in the source.</param>
/// <param name="Length">The number of characters of the source that they stand for, where they are one whole; else 0: each stands for one.</param>
internal readonly record struct MappedPiece(int Index, int Position, int Length)
{
    /// <summary>Gets a value indicating whether the characters stand for those of the source together, not one for one.</summary>
    public bool IsWhole => Length > 0;
}
