using System.Buffers;
using UnDocParser.Text;

namespace UnDocParser.Lines;

/// <summary>
/// The lines of a text, or of a stretch of one, with a record of how far they were read. What a block looks ahead to is
/// known from that record and from nothing else, so that an edit there makes the block be parsed again.
/// The characters are those that words are matched by; where one is another in the source, or none, the window tells its place there.
/// </summary>
internal sealed class LineWindow : IDisposable
{
    private readonly bool _isRented;

    // How many lines were scanned; of a stretch the last of them may be left out.
    private readonly int _scanned;
    private LineInfo[] _lines;
    private readonly bool _endsText;
    private readonly MappedText? _map;
    private CharacterBuffer _text;
    private int _touched = -1;

    // The piece of the map that was asked for last: positions are mostly asked for in order.
    private int _piece;

    /// <summary>Scans a whole text.</summary>
    public LineWindow(string text, LineReading reading = LineReading.Default)
        : this(text, startsText: true, endsText: true, reading)
    {
    }

    /// <summary>Scans a stretch of a text that starts at the start of a line.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="startsText">Whether the text starts with them.</param>
    /// <param name="endsText">Whether the text ends with them; otherwise the last line may be cut off and is left out.</param>
    /// <param name="reading">What the signs before the words of a line are.</param>
    public LineWindow(string text, bool startsText, bool endsText, LineReading reading)
        : this(text, startsText, endsText, reading, isRented: false)
    {
    }

    private LineWindow(string text, bool startsText, bool endsText, LineReading reading, bool isRented)
    {
        Source = text;
        _isRented = isRented;
        _map = isRented ? UnicodeFolding.RentForWords(text.AsSpan()) : UnicodeFolding.ForWords(text.AsSpan());
        _text = _map?.Buffer ?? new CharacterBuffer(text);
        _lines = Scan(reading, out _scanned);
        if (HasSpacedLine())
        {
            Dispose();
            _map = UnicodeFolding.ForMatching(text.AsSpan());
            _text = _map?.Buffer ?? new CharacterBuffer(text);
            _lines = Scan(reading, out _scanned);
        }

        StartsText = startsText;
        _endsText = endsText;
        Count = endsText ? _scanned : Math.Max(0, _scanned - 1);
    }

    /// <summary>Scans a whole text into room that is given back when the window is disposed of.</summary>
    public static LineWindow Rent(string text, LineReading reading = LineReading.Default) => new(text, startsText: true, endsText: true, reading, isRented: true);

    /// <summary>Gets the characters as they are.</summary>
    public string Source { get; }

    /// <summary>Gets the characters as words are matched in them; the positions of the lines count from their start.</summary>
    public ref readonly CharacterBuffer Text => ref _text;

    /// <summary>Gets a value indicating whether characters are others in the source, or stand elsewhere in it.</summary>
    public bool IsMapped => _map is not null;

    /// <summary>Gets how many lines hold characters that are others in the source, or were left out.</summary>
    public int FoldedLines => _map?.FoldedLines ?? 0;

    /// <summary>Gets a value indicating whether the text starts with the first line.</summary>
    public bool StartsText { get; }

    /// <summary>Gets a value indicating whether the text ends with the last line.</summary>
    public bool EndsText => _endsText;

    /// <summary>Gets the number of lines.</summary>
    public int Count { get; }

    /// <summary>Gets a value indicating whether a line was asked for that lies behind the stretch: what was found out is then worth nothing.</summary>
    public bool Overran { get; private set; }

    /// <summary>Gets the last line that was looked at, the number of lines once their end was noticed; -1 before the first.</summary>
    public int LastTouched => _touched;

    /// <summary>Gets the end in the source of the last line that was looked at, that of the text once its end was noticed.</summary>
    public int TouchedEnd => _touched < 0 ? 0 : _touched >= Count ? Source.Length : SourceEnd(_touched);

    /// <summary>Gets a line and notes that it was looked at.</summary>
    public ref readonly LineInfo this[int index]
    {
        get
        {
            if (index > _touched)
            {
                _touched = index;
            }

            return ref _lines[index];
        }
    }

    /// <summary>Forgets which lines were looked at: what was found out from them is recorded elsewhere.</summary>
    public void ForgetTouched() => _touched = -1;

    /// <summary>Gets a line without noting it, for what is no part of deciding where blocks start and of what kind they are.</summary>
    public ref readonly LineInfo Peek(int index) => ref _lines[index];

    /// <summary>Returns where the line break of a line starts.</summary>
    public int End(int index) => FullEnd(index) - _lines[index].BreakLength;

    /// <summary>Returns where the line behind one starts.</summary>
    public int FullEnd(int index) => index + 1 < _scanned ? _lines[index + 1].Start : Text.Length;

    /// <summary>Returns where a character starts in the source.</summary>
    public int SourceStartOf(int position) => _map?.StartOf(position, ref _piece) ?? position;

    /// <summary>Returns where the characters before a position end in the source.</summary>
    public int SourceEndOf(int position) => _map?.EndOf(position, ref _piece) ?? position;

    /// <summary>Determines whether the source has the same characters, and nothing between, before or behind them that is left out here.</summary>
    /// <param name="start">The first of them.</param>
    /// <param name="end">Behind the last of them.</param>
    /// <param name="sourceStart">Where they start in the source.</param>
    public bool IsAsInSource(int start, int end, out int sourceStart)
    {
        sourceStart = SourceEndOf(start);
        return _map is null
            || (SourceStartOf(start) == sourceStart
                && SourceEndOf(end) == sourceStart + end - start
                && SourceStartOf(end) == sourceStart + end - start
                && Source.AsSpan(sourceStart, end - start).SequenceEqual(Text.AsSpan(start, end - start)));
    }

    /// <summary>Returns where a line starts in the source.</summary>
    public int SourceStart(int index) => index == 0 ? 0 : SourceEnd(index - 1);

    /// <summary>Returns where a line ends in the source, its line break included.</summary>
    public int SourceEnd(int index) => SourceStartOf(End(index)) + _lines[index].BreakLength;

    /// <summary>Returns the line that holds a position of the source, or the last one.</summary>
    public int IndexOf(int position)
    {
        int low = 0;
        int high = Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (SourceStart(middle) <= position)
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

    /// <summary>Tells whether there is a line of that index, and notes that its being there was asked for.</summary>
    public bool Has(int index)
    {
        if (index < Count)
        {
            return true;
        }

        _touched = Count;
        Overran |= !_endsText;
        return false;
    }

    /// <summary>Gives back the room for the lines and the characters, none of which is there any more.</summary>
    public void Dispose()
    {
        if (!_isRented)
        {
            return;
        }

        ArrayPool<LineInfo>.Shared.Return(_lines);
        _lines = [];
        if (_text.Array.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_text.Array);
            _text = new CharacterBuffer(string.Empty);
        }
    }

    private LineInfo[] Scan(LineReading reading, out int count)
    {
        if (_isRented)
        {
            return LineScanner.Rent(Text.AsSpan(), reading, out count);
        }

        LineInfo[] lines = LineScanner.Scan(Text.AsSpan(), reading);
        count = lines.Length;
        return lines;
    }

    // Lines set in spaced letters are closed before lines are scanned; nearly no text has one.
    private bool HasSpacedLine()
    {
        for (int index = 0; index < _scanned; index++)
        {
            ref readonly LineInfo line = ref _lines[index];
            bool mayBeSpaced = line.Width > 1 && TextFacts.IsBlank(Text[line.ContentStart + 1]);
            if (mayBeSpaced && SpacedLetters.IsSpaced(Text.AsSpan(), line.Start, End(index)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns a line without the blanks around it.</summary>
    public ReadOnlySpan<char> Content(int index) => this[index].Content(Text);
}
