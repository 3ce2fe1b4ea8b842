using System.Buffers;

namespace UnDocParser.Text;

/// <summary>Puts a text together out of pieces of its source, and notes where each stood.</summary>
internal ref struct MappedTextBuilder
{
    private readonly ReadOnlySpan<char> _source;
    private char[] _characters;
    private int _length;
    private MappedPiece[] _pieces;
    private int _pieceCount;

    // Where the source goes on one for one with the characters, or -1.
    private int _expected;

    /// <summary>Initializes the builder of a text about as long as its source.</summary>
    public MappedTextBuilder(ReadOnlySpan<char> source)
    {
        _source = source;
        _characters = ArrayPool<char>.Shared.Rent(source.Length + 16);
        _pieces = ArrayPool<MappedPiece>.Shared.Rent(64);
        _length = 0;
        _pieceCount = 0;
        _expected = -1;
    }

    /// <summary>Adds characters of the source as they are.</summary>
    public void Keep(int start, int end)
    {
        if (start < end)
        {
            StartPiece(start);
            _expected = end;
            Append(_source.Slice(start, end - start));
        }
    }

    /// <summary>Adds another character in place of one of the source.</summary>
    public void Replace(int position, char character)
    {
        StartPiece(position);
        _expected = position + 1;
        Grow(1);
        _characters[_length++] = character;
    }

    /// <summary>Adds characters in place of some of the source, which they stand for together.</summary>
    public void Replace(int position, int length, scoped ReadOnlySpan<char> characters)
    {
        AddPiece(new MappedPiece(_length, position, length));
        _expected = -1;
        Append(characters);
    }

    /// <summary>Returns the text; the builder is worth nothing then.</summary>
    public MappedText Build(int foldedLines)
    {
        var characters = new CharacterBuffer(new string(_characters, 0, _length));
        ArrayPool<char>.Shared.Return(_characters);
        return Build(characters, foldedLines);
    }

    /// <summary>Returns the text, whose characters stand in an array of the shared pool; the builder is worth nothing then.</summary>
    public MappedText Rent(int foldedLines) => Build(new CharacterBuffer(_characters, _length), foldedLines);

    private readonly MappedText Build(CharacterBuffer characters, int foldedLines)
    {
        var text = new MappedText(characters, _pieces.AsSpan(0, _pieceCount).ToArray(), _source.Length) { FoldedLines = foldedLines };
        ArrayPool<MappedPiece>.Shared.Return(_pieces);
        return text;
    }

    private void StartPiece(int position)
    {
        if (position != _expected)
        {
            AddPiece(new MappedPiece(_length, position, 0));
        }
    }

    private void AddPiece(MappedPiece piece)
    {
        if (_pieceCount == _pieces.Length)
        {
            MappedPiece[] larger = ArrayPool<MappedPiece>.Shared.Rent(_pieceCount * 2);
            _pieces.CopyTo(larger, 0);
            ArrayPool<MappedPiece>.Shared.Return(_pieces);
            _pieces = larger;
        }

        _pieces[_pieceCount++] = piece;
    }

    private void Append(scoped ReadOnlySpan<char> characters)
    {
        Grow(characters.Length);
        characters.CopyTo(_characters.AsSpan(_length));
        _length += characters.Length;
    }

    private void Grow(int length)
    {
        if (_length + length > _characters.Length)
        {
            char[] larger = ArrayPool<char>.Shared.Rent((_length + length) * 2);
            _characters.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_characters);
            _characters = larger;
        }
    }
}
