using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Phrases;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Body;

/// <summary>
/// What a line and its place have, as far as it is told without reading words. A rule names what a line must have for it to hold, and is not asked of others.
/// </summary>
[Flags]
internal enum LineFacts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>No line of the body stands before it.</summary>
    IsFirst = 1,

    /// <summary>It has a label.</summary>
    HasLabel = 2,

    /// <summary>It may be a date and nothing else.</summary>
    MayBeDate = 4,

    /// <summary>It has bars, tabs or blanks side by side, or stands behind the row of a table.</summary>
    MayBeRow = 8,

    /// <summary>It may begin with the formula of a resolution, the heading of an annex or a sentence on the adoption.</summary>
    MayOpen = 16,

    /// <summary>It may begin with the number of a resolution.</summary>
    MayBeNumbered = 32,

    /// <summary>It may name the meeting that closes a resolution.</summary>
    MayClose = 64,

    /// <summary>It stands behind the first line of a formula.</summary>
    FollowsFormula = 128,

    /// <summary>It stands behind a label alone on its line.</summary>
    FollowsLabel = 256,

    /// <summary>It stands behind a row or rule of a table.</summary>
    FollowsRow = 512,

    /// <summary>Its words begin with a capital, or a letter of a script that has none.</summary>
    HasCapital = 1024,

    /// <summary>It stands behind the opener of clauses alone on its line, or in a preamble above which no formula stands: few lines do.</summary>
    FollowsHead = 2048,
}

/// <summary>Tells what lines have.</summary>
internal sealed class LineFactReader
{
    // UTF-16 code units: a line that names a meeting or a date has fewer, but for one that begins with a figure or as a sentence on the adoption does.
    private const int LongestMeeting = 80;

    private readonly FirstCharacters _openers;
    private readonly FirstCharacters _numbered;

    /// <summary>Initializes the reader of texts in a language.</summary>
    public LineFactReader(Language language)
    {
        _numbered = FirstCharacters.Of(language.ResolutionLabel);
        _openers = FirstCharacters.Of(language.Formulas) | FirstCharacters.Of(language.AnnexLabel) | FirstCharacters.Of(language.Narrative.AdoptionOpeners);
    }

    /// <summary>Returns what a line has.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">How it begins.</param>
    /// <param name="words">The words behind its label.</param>
    public LineFacts FactsOf(in LineInfo line, in LineStart start, ReadOnlySpan<char> words)
    {
        LineFacts facts = start.HasLabel ? LineFacts.HasLabel : LineFacts.None;
        bool mayOpen = line.Holds(TextSigns.Markup) || MayOpen(start.Content) || (start.LabelOffset > 0 && MayOpen(start.Unquoted)) || (start.HasLabel && MayOpen(words));
        bool hasFigure = line.First == CharacterKind.Digit || (words.Length > 0 && TextFacts.IsDigit(words[0]));
        facts |= mayOpen ? LineFacts.MayOpen | LineFacts.MayClose : LineFacts.None;
        facts |= hasFigure || line.Width <= LongestMeeting ? LineFacts.MayClose : LineFacts.None;
        facts |= line.Width <= LongestMeeting && line.Holds(TextSigns.Digits | TextSigns.NotAscii) && MayBeDate(words) ? LineFacts.MayBeDate : LineFacts.None;
        facts |= MayBeNumbered(start.Unquoted) ? LineFacts.MayBeNumbered : LineFacts.None;
        facts |= line.Holds(TextSigns.Tags | TextSigns.Gaps) ? LineFacts.MayBeRow : LineFacts.None;
        return facts | (words.Length > 0 && BodyPlace.IsUpper(words[0]) ? LineFacts.HasCapital : LineFacts.None);
    }

    // "4 December 2036", "_4 December_", "二〇三六年十二月四日", but no word.
    private static bool MayBeDate(ReadOnlySpan<char> words) => words.Length > 0 && (!TextFacts.IsLetter(words[0]) || Numerals.IsChineseDigit(words[0]));

    // "91/38.", "S-30/1", "ES-11/1", "Resolution 872 (1993)".
    private bool MayBeNumbered(ReadOnlySpan<char> text) =>
        text.Length > 0
        && (TextFacts.IsDigit(text[0]) || text[0] is 'S' or 'E' || _numbered.MayBegin(text[0]) || PhraseCapitals.MayStartIn(text));

    private bool MayOpen(ReadOnlySpan<char> text) => text.Length > 0 && (_openers.MayBegin(text[0]) || PhraseCapitals.MayStartIn(text));
}
