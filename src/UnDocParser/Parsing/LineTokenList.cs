using System.Buffers;

namespace UnDocParser.Parsing;

/// <summary>
/// The tokens of a text in order. They are read where they stand, without a copy of each, and the room for those of a whole text is given back when it is parsed.
/// </summary>
internal sealed class LineTokenList : IDisposable
{
    private const int LeastRoom = 8;
    private readonly bool _isRented;
    private LineToken[] _tokens;

    /// <summary>Initializes a list whose room nobody has to give back.</summary>
    /// <param name="capacity">How many tokens are expected.</param>
    public LineTokenList(int capacity = 0) => _tokens = capacity == 0 ? [] : new LineToken[capacity];

    private LineTokenList(LineToken[] room)
    {
        _tokens = room;
        _isRented = true;
    }

    /// <summary>Gets the number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the number of blocks: the first token starts one, and each that does not go on with the one before.</summary>
    public int Blocks { get; private set; }

    /// <summary>Gets the token at an index.</summary>
    public ref readonly LineToken this[int index] => ref _tokens[index];

    /// <summary>Returns an empty list with room that is given back when it is disposed of.</summary>
    /// <param name="capacity">How many tokens are expected.</param>
    public static LineTokenList Rent(int capacity) => new(ArrayPool<LineToken>.Shared.Rent(capacity));

    /// <summary>Adds a token.</summary>
    public void Add(in LineToken token)
    {
        if (Count == _tokens.Length)
        {
            Grow();
        }

        Blocks += Count == 0 || token.Kind != LineKind.Continuation ? 1 : 0;
        _tokens[Count++] = token;
    }

    /// <summary>Puts what is known of a block now in the place of its first token; one that starts a block goes on starting it.</summary>
    public void Replace(int index, in LineToken token) => _tokens[index] = token;

    /// <summary>Lets a token that starts a block, not the first one, go on with the block before.</summary>
    public void Join(int index)
    {
        Blocks--;
        _tokens[index] = _tokens[index] with { Kind = LineKind.Continuation };
    }

    /// <summary>Returns the index of the token behind the block that starts with the token at <paramref name="first"/>.</summary>
    public int EndOfBlock(int first)
    {
        LineToken[] tokens = _tokens;
        int end = first + 1;
        while (end < Count && tokens[end].Kind == LineKind.Continuation)
        {
            end++;
        }

        return end;
    }

    /// <summary>Returns how many characters behind the end of its block the token looked ahead that did so most.</summary>
    public int LongestLookAhead()
    {
        int longest = 0;
        for (int index = 0; index < Count; index++)
        {
            longest = Math.Max(longest, _tokens[index].LookAhead);
        }

        return longest;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // What the pool keeps must not keep a tree alive.
        _tokens.AsSpan(0, Count).Clear();
        Count = 0;
        if (_isRented)
        {
            ArrayPool<LineToken>.Shared.Return(_tokens);
            _tokens = [];
        }
    }

    private void Grow()
    {
        int room = Math.Max(LeastRoom, _tokens.Length * 2);
        LineToken[] grown = _isRented ? ArrayPool<LineToken>.Shared.Rent(room) : new LineToken[room];
        _tokens.AsSpan(0, Count).CopyTo(grown);
        if (_isRented)
        {
            _tokens.AsSpan(0, Count).Clear();
            ArrayPool<LineToken>.Shared.Return(_tokens);
        }

        _tokens = grown;
    }
}
