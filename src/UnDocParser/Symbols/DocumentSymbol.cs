using System.Collections.Immutable;
using System.Runtime.InteropServices;
using UnDocParser.Symbols;

namespace UnDocParser.Model;

/// <summary>
/// A United Nations document symbol, such as <c>A/RES/75/276</c>, <c>S/RES/2573 (2021)</c> or <c>A/75/6 (Sect. 4)/Corr.1</c>.
/// </summary>
/// <remarks>
/// <para>
/// A symbol keeps one string, its canonical form: ASCII hyphens, no blanks around slashes, one blank before part letters and
/// before a bracket (<c>A/RES/217 A (III)</c>, <c>A/RES/75/101 A-B</c>, <c>A/78/12 (Part I)</c>), the part letters between
/// the number and a bracketed session, series and organs in capitals, suffixes as <c>Add.1</c>, sessions in Latin script.
/// A bracket that belongs to a word stays joined to it (<c>ICCD/COP(13)/21</c>).
/// </para>
/// <para>
/// The canonical form parses, to an equal symbol with the same components. Behind part letters, a bracketed session or a
/// suffix nothing but suffixes may stand: <c>A/75/276/Add.1/RES/3</c> is no symbol.
/// </para>
/// <para>
/// Two symbols are equal when their canonical forms are, without regard to case (ordinal). Asterisks of a reissue belong
/// to the form. The bodies, organs and series are open sets: a word that is not known is kept as it stands.
/// </para>
/// <para>
/// Immutable and thread-safe. The default value is the absent symbol: its texts are empty, its options null.
/// Components are cut from the string when asked for; each such call allocates the piece.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// DocumentSymbol symbol = DocumentSymbol.Parse("A/RES/75/276");
/// Console.WriteLine($"{symbol.Organ}, {symbol.Session}, {symbol.Number}: {symbol.ToUri("en")}");
/// if (!DocumentSymbol.TryParse("A/RES75", out _, out DocumentSymbolError error))
/// {
///     Console.WriteLine(error);
/// }
/// </code>
/// </example>
[StructLayout(LayoutKind.Auto)]
public readonly partial struct DocumentSymbol : IEquatable<DocumentSymbol>
{
    private readonly string? _text;
    private readonly SymbolLayout _layout;

    private DocumentSymbol(string text, SymbolLayout layout)
    {
        _text = text;
        _layout = layout;
    }

    /// <summary>Whether this is the default value, which stands for no symbol.</summary>
    public bool IsDefault => _text is null;

    /// <summary>The body that issued the document: <c>A</c>, <c>S</c>, <c>FCCC</c>; empty in the default value.</summary>
    public string Body => Piece(0, _layout.BodyEnd);

    /// <summary>
    /// The body and the organs named before the first session, series or number: <c>A</c>, <c>A/HRC</c>, <c>A/C.3</c>,
    /// <c>E/CN.4/Sub.2</c>; empty in the default value. It is a hint: a word that is not known counts as an organ here.
    /// </summary>
    public string Organ => Piece(0, _layout.OrganEnd);

    /// <summary>The session or the year; its kind is <see cref="SymbolSessionKind.None"/> when the symbol names none.</summary>
    public SymbolSession Session => _layout.Session;

    /// <summary>The series, without its number: <c>RES</c>, <c>L</c>, <c>PRST</c>, <c>SR</c>; null for a plain document.</summary>
    public string? Series => _layout.SeriesEnd == 0 ? null : Piece(_layout.SeriesStart, _layout.SeriesEnd);

    /// <summary>
    /// The number of the document: <c>276</c> in <c>A/RES/75/276</c>, <c>1631</c> in <c>S/RES/1631 (2005)</c>, <c>11-13</c> in
    /// <c>A/C.6/56/SR.11-13</c>; empty in the default value.
    /// </summary>
    public string Number => Piece(_layout.NumberStart, _layout.NumberEnd);

    /// <summary>The part letters in canonical form: <c>A</c>, <c>A-D</c>, <c>A, C-D</c>; null when there are none.</summary>
    public string? Part
    {
        get
        {
            if (_layout.Parts == 0)
            {
                return null;
            }

            var writer = new SymbolWriter(stackalloc char[64]);
            PartLetters.Write(_layout.Parts, ref writer);
            return writer.Written.ToString();
        }
    }

    /// <summary>
    /// The suffixes in order, without slashes: <c>(Sect. 4)</c> and <c>Corr.1</c> in <c>A/75/6 (Sect. 4)/Corr.1</c>. Empty when
    /// there are none. Linear in their length.
    /// </summary>
    public ImmutableArray<string> Suffixes
    {
        get
        {
            if (_layout.CoreEnd == _layout.End)
            {
                return [];
            }

            ImmutableArray<string>.Builder suffixes = ImmutableArray.CreateBuilder<string>();
            for (int start = _layout.CoreEnd; start < _layout.End;)
            {
                int end = SuffixEnd(start + 1);
                suffixes.Add(Piece(start + 1, end));
                start = end;
            }

            return suffixes.ToImmutable();
        }
    }

    /// <summary>How often the document was issued again: the number of asterisks.</summary>
    public int Reissues => _layout.Reissues;

    /// <summary>Whether the symbol is a resolution's (series <c>RES</c>).</summary>
    public bool IsResolution => _layout.Series == SymbolWordKind.Resolution;

    /// <summary>Whether the symbol is a decision's (series <c>DEC</c>).</summary>
    public bool IsDecision => _layout.Series == SymbolWordKind.Decision;

    /// <summary>
    /// Whether the symbol is of the limited series (<c>L</c>), which holds the drafts. Drafts of the Security Council
    /// (<c>S/2023/212</c>) are numbered like any document and cannot be told by their symbol.
    /// </summary>
    public bool IsDraft => _layout.Series == SymbolWordKind.Draft;

    /// <summary>Whether the symbol is a presidential statement's (series <c>PRST</c>).</summary>
    public bool IsPresidentialStatement => _layout.Series == SymbolWordKind.PresidentialStatement;

    /// <summary>
    /// The second of two joint symbols, <c>S/2020/898</c> in <c>A/75/345-S/2020/898</c>, or null. It is itself joint when three
    /// are joined. The other members describe the first.
    /// </summary>
    public DocumentSymbol? Joint => _layout.JointStart == 0 ? null : Parse(Text.Substring(_layout.JointStart));

    /// <summary>
    /// The number as it is cited, without body and series: <c>75/276</c>, <c>217 A (III)</c>, <c>1631 (2005)</c>; null when the
    /// symbol is neither a resolution's nor a decision's.
    /// </summary>
    public string? CitedNumber => IsResolution || IsDecision ? Piece(_layout.SeriesEnd + 1, _layout.CoreEnd) : null;

    private string Text => _text ?? "";

    /// <summary>Compares two symbols by their canonical forms, without regard to case.</summary>
    /// <param name="left">A symbol.</param>
    /// <param name="right">Another symbol.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(DocumentSymbol left, DocumentSymbol right) => left.Equals(right);

    /// <summary>Compares two symbols by their canonical forms, without regard to case.</summary>
    /// <param name="left">A symbol.</param>
    /// <param name="right">Another symbol.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(DocumentSymbol left, DocumentSymbol right) => !left.Equals(right);

    /// <summary>Compares the canonical forms, without regard to case (ordinal).</summary>
    /// <param name="other">Another symbol.</param>
    /// <returns>Whether both are the same symbol.</returns>
    public bool Equals(DocumentSymbol other) => string.Equals(_text, other._text, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DocumentSymbol other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Text);

    private string Piece(int start, int end) => start == end ? "" : Text.Substring(start, end - start);

    /// <summary>End of the suffix at <paramref name="position"/>: the next slash, or the blank before a bracket, outside brackets.</summary>
    private int SuffixEnd(int position)
    {
        int depth = 0;
        while (position < _layout.End)
        {
            char character = Text[position];
            if (depth == 0 && (character == '/' || (character == ' ' && Text[position + 1] == '(')))
            {
                break;
            }

            depth += character switch { '(' => 1, ')' => -1, _ => 0 };
            position++;
        }

        return position;
    }
}
