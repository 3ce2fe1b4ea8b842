using UnDocParser.Languages;
using UnDocParser.Phrases;
using UnDocParser.Symbols;
using UnDocParser.Text;

namespace UnDocParser.Facts.Citations;

/// <summary>
/// Finds the characters that a citation can start at: figures and capitals, the letter of Arabic sessions, that of a web address where the text has one.
/// Where a source may be named, any word can start a citation.
/// </summary>
internal struct CitationStarts
{
    private const string Numbers = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Addresses = "hw";
    private static readonly CharacterSet NumbersAlone = new(Numbers);
    private static readonly CharacterSet NumbersAndAddresses = new(Numbers + Addresses);
    private readonly CharacterSet? _starts;
    private readonly PhraseSet _sources;
    private int _next = -1;

    // It is searched for by itself: with figures together no platform finds it many characters at a time.
    private int _nextSession = -1;

    /// <summary>Looks what a text has.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isNote">Whether it is a note, where "Ibid." may stand.</param>
    /// <param name="words">The words of the language.</param>
    /// <param name="sources">What a citation starts with that is no number.</param>
    public CitationStarts(ReadOnlySpan<char> text, bool isNote, CitationWords words, PhraseSet sources)
    {
        _sources = sources;
        bool mayName = isNote || words.SourceStems.IsEmpty || words.Stems.MayStandIn(text);
        bool hasAddress = text.IndexOf("://".AsSpan()) >= 0 || text.IndexOf("www.".AsSpan()) >= 0;
        _starts = mayName ? null
            : hasAddress ? NumbersAndAddresses
            : NumbersAlone;
    }

    /// <summary>Gets a value indicating whether the text may name a source.</summary>
    public readonly bool MayNameSource => _starts is null;

    /// <summary>Determines whether a number, a symbol or an address may start with a character.</summary>
    public static bool MayStartNumber(char character) =>
        TextFacts.IsDigit(character) || character is (>= 'A' and <= 'Z') or 'h' or 'w' or ArabicForms.SessionLetter;

    /// <summary>Returns the first of them at or behind a position; the length of the text when there is none. Positions must be asked for in ascending order.</summary>
    public int Next(ReadOnlySpan<char> text, int position)
    {
        if (_starts is null)
        {
            while (position < text.Length && !MayStartNumber(text[position]) && !_sources.MayStartInAnyCase(text[position]))
            {
                position++;
            }

            return position;
        }

        if (_next < position)
        {
            _next = position + _starts.IndexIn(text.Slice(position));
        }

        if (_nextSession < position)
        {
            int found = text.Slice(position).IndexOf(ArabicForms.SessionLetter);
            _nextSession = found < 0 ? text.Length : position + found;
        }

        return Math.Min(_next, _nextSession);
    }
}
