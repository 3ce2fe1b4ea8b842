using UnDocParser.Languages;
using UnDocParser.Symbols;
using UnDocParser.Text;

namespace UnDocParser.Facts.Citations;

/// <summary>
/// Finds the characters that a citation can start at: figures and capitals, that of a web address where the text has one. Where a source may be named,
/// any word can start a citation.
/// </summary>
internal readonly struct CitationStarts
{
    private const string Numbers = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Addresses = "hw";
    private static readonly CharacterSet NumbersAlone = new(Numbers);
    private static readonly CharacterSet NumbersAndAddresses = new(Numbers + Addresses);
    private readonly CharacterSet? _starts;

    /// <summary>Looks what a text has.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isNote">Whether it is a note, where "Ibid." may stand.</param>
    /// <param name="words">The words of the language.</param>
    public CitationStarts(ReadOnlySpan<char> text, bool isNote, CitationWords words)
    {
        bool mayName = isNote || words.SourceStems.IsEmpty || words.Stems.StandInAnyCase(text);
        bool hasAddress = text.IndexOf("://".AsSpan()) >= 0 || text.IndexOf("www.".AsSpan()) >= 0;
        _starts = mayName || text.IndexOf(ArabicForms.SessionLetter) >= 0 ? null
            : hasAddress ? NumbersAndAddresses
            : NumbersAlone;
    }

    /// <summary>Gets a value indicating whether the text may name a source.</summary>
    public bool MayNameSource => _starts is null;

    /// <summary>Returns the first of them at or behind a position; the length of the text when there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int position) => _starts is null ? position : position + _starts.IndexIn(text.Slice(position));
}
