using UnDocParser.Facts.Dates;
using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>What is known before a piece of the masthead. <see cref="Advance"/> alone makes another one.</summary>
/// <param name="Kind">What the last piece was, or what it went on with.</param>
/// <param name="IsComplete">Whether that has ended: the date of adoption was read, the bracket closed. A title never has, but behind a list of sponsors.</param>
/// <param name="TitleLength">Of a title, its length so far, in UTF-16 code units.</param>
/// <param name="HasTitle">Whether a title was read.</param>
/// <param name="IsSentence">Whether it is a sentence on the adoption, which goes on behind the date to its stop.</param>
internal readonly record struct MastheadState(LineKind Kind, bool IsComplete, int TitleLength, bool HasTitle, bool IsSentence = false)
{
    /// <summary>Gets what is known before the first line.</summary>
    public static MastheadState AtStart { get; } = new(LineKind.MastheadText, IsComplete: true, TitleLength: 0, HasTitle: false);

    /// <summary>Gets what is known behind the sponsors, as it is before them: what follows that is nothing else is the title.</summary>
    public MastheadState BehindSponsors => this with { Kind = LineKind.Title, IsComplete = true, TitleLength = 0 };

    /// <summary>Returns what is known behind a piece.</summary>
    /// <param name="kind">What the piece is.</param>
    /// <param name="piece">Its characters.</param>
    /// <param name="language">The language.</param>
    public MastheadState Advance(LineKind kind, ReadOnlySpan<char> piece, Language language)
    {
        LineKind whole = kind == LineKind.Continuation ? Kind : kind;
        bool isSentence = whole == LineKind.Adoption && (kind == LineKind.Continuation ? IsSentence || language.Votes.LabelLength(piece) > 0 : GoesOnBehindDate(piece, language));
        bool isComplete = whole switch
        {
            LineKind.Title => false,
            LineKind.Origin => ClauseEnds.ClosesBracket(piece),
            LineKind.Adoption when isSentence => piece[piece.Length - 1] == '.',
            LineKind.Adoption when kind == LineKind.Continuation => IsComplete || EndsInYear(piece) || DateScanner.Match(piece, language, out _) == piece.Length,
            LineKind.Adoption when piece[0] == '(' && piece[piece.Length - 1] == ')' => true,
            LineKind.Adoption => DateScanner.TryFind(piece, language, out _, out _, out _),
            _ => true,
        };
        int titleLength = whole != LineKind.Title ? 0 : kind == LineKind.Title ? piece.Length : TitleLength + piece.Length;
        return new MastheadState(whole, isComplete, titleLength, HasTitle || kind == LineKind.Title, isSentence);
    }

    // "Adopted at the 44th plenary meeting, on 7 November 2002, without a vote, on the basis of …", as volumes of resolutions print it.
    private static bool GoesOnBehindDate(ReadOnlySpan<char> piece, Language language) =>
        DateScanner.TryFind(piece, language, out _, out int start, out int length)
        && start + length < piece.Length
        && CharacterClasses.IsComma(piece[start + length]);

    private static bool EndsInYear(ReadOnlySpan<char> piece)
    {
        int digits = 0;
        for (int index = piece.Length - 1; index >= 0 && TextFacts.IsDigit(piece[index]); index--)
        {
            digits++;
        }

        return digits == 4;
    }
}
