using UnDocParser.Text;

namespace UnDocParser.Lines;

/// <summary>
/// What the scanner records of one line, in sixteen bytes: where it lies, how it looks, and which signs it holds. No text is copied. Where the line ends
/// is not recorded, for the next one starts there; the window tells it.
/// </summary>
internal readonly struct LineInfo
{
    /// <summary>The widest indent that is told from wider ones.</summary>
    public const int WidestIndent = (1 << BitsOfIndent) - 1;

    // No string has as many as 2^30 characters.
    private const int BitsOfPosition = 30;
    private const int BitsOfIndent = 14;
    private const int BitsOfKind = 5;
    private const ulong Positions = (1UL << BitsOfPosition) - 1;
    private const ulong Kinds = (1UL << BitsOfKind) - 1;
    private const int BreakPlace = 2 * BitsOfPosition;
    private const int MostOfBreak = 3;
    private const ulong PageEnd = 1UL << (BreakPlace + 2);
    private const ulong Quotation = 1UL << (BreakPlace + 3);
    private const int FirstPlace = BitsOfPosition + BitsOfIndent;
    private const int LastPlace = FirstPlace + BitsOfKind;
    private const int SignsPlace = LastPlace + BitsOfKind;

    // From the lowest bit: the start of the line, that of the content, the length of the line break, two flags.
    private readonly ulong _starts;

    // The end of the content, the indent, the kinds of its first and last character, the signs it holds.
    private readonly ulong _content;

    /// <summary>Initializes a line.</summary>
    /// <param name="text">The text it stands in.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="contentStart">Where its content starts.</param>
    /// <param name="contentEnd">Where its content ends.</param>
    /// <param name="indent">The width of the blanks before the content.</param>
    /// <param name="breakLength">The length of the line break, of two characters at most.</param>
    /// <param name="endsPage">Whether that is a form feed.</param>
    /// <param name="isQuoted">Whether signs of block quotation stand before the content.</param>
    public LineInfo(ReadOnlySpan<char> text, int start, int contentStart, int contentEnd, int indent, int breakLength, bool endsPage, bool isQuoted)
    {
        _starts = (uint)start
            | ((ulong)(uint)contentStart << BitsOfPosition)
            | ((ulong)(uint)breakLength << BreakPlace)
            | (endsPage ? PageEnd : 0)
            | (isQuoted ? Quotation : 0);
        _content = (uint)contentEnd | ((ulong)(uint)Math.Min(indent, WidestIndent) << BitsOfPosition);
        if (contentStart < contentEnd)
        {
            ReadOnlySpan<char> content = text.Slice(contentStart, contentEnd - contentStart);
            _content |= ((ulong)CharacterKinds.Of(content[0]) << FirstPlace)
                | ((ulong)CharacterKinds.Of(content[content.Length - 1]) << LastPlace)
                | ((ulong)SignMask.Of(content) << SignsPlace);
        }
    }

    /// <summary>Gets where the line starts.</summary>
    public int Start => (int)(_starts & Positions);

    /// <summary>Gets where the first character stands that is neither blank nor markup; the end of the line when there is none.</summary>
    public int ContentStart => (int)((_starts >> BitsOfPosition) & Positions);

    /// <summary>Gets the end of the last character that is no blank.</summary>
    public int ContentEnd => (int)(_content & Positions);

    /// <summary>Gets the length of the line break; 0 at the end of the text.</summary>
    public int BreakLength => (int)(_starts >> BreakPlace) & MostOfBreak;

    /// <summary>
    /// Gets the width of the blanks before the content, in columns, as far as <see cref="WidestIndent"/>; signs of block quotation and those of headings and
    /// lists do not count.
    /// </summary>
    public int Indent => (int)(_content >> BitsOfPosition) & WidestIndent;

    /// <summary>Gets a value indicating whether the line break is a form feed.</summary>
    public bool EndsPage => (_starts & PageEnd) != 0;

    /// <summary>Gets a value indicating whether signs of block quotation stand before the content.</summary>
    public bool IsQuoted => (_starts & Quotation) != 0;

    /// <summary>Gets a value indicating whether the line holds nothing but blanks.</summary>
    public bool IsBlank => First == CharacterKind.None;

    /// <summary>Gets a value indicating whether there is not even a blank before the line break.</summary>
    public bool IsEmpty => IsBlank && Indent == 0 && (IsQuoted || ContentStart == Start);

    /// <summary>Gets what the first character of the content is.</summary>
    public CharacterKind First => (CharacterKind)((_content >> FirstPlace) & Kinds);

    /// <summary>Gets what the last character of the content is.</summary>
    public CharacterKind Last => (CharacterKind)((_content >> LastPlace) & Kinds);

    /// <summary>Gets the signs that the content holds.</summary>
    public TextSigns Signs => (TextSigns)(_content >> SignsPlace);

    /// <summary>Gets the number of characters of the content.</summary>
    public int Width => ContentEnd - ContentStart;

    /// <summary>Gets the column behind the content.</summary>
    public int RightEdge => Indent + Width;

    /// <summary>Determines whether the content holds one of some signs.</summary>
    public bool Holds(TextSigns signs) => (Signs & signs) != TextSigns.None;

    /// <summary>Returns the content: the line without the blanks around it and the markup before it.</summary>
    public ReadOnlySpan<char> Content(in CharacterBuffer text) => text.AsSpan(ContentStart, Width);

    /// <summary>Returns the content: the line without the blanks around it and the markup before it.</summary>
    public ReadOnlySpan<char> Content(ReadOnlySpan<char> text) => text.Slice(ContentStart, Width);
}
