using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Lines;

namespace UnDocParser.Parsing.Masthead;

/// <summary>A whole line of the masthead, with what is known before it. Its questions change nothing.</summary>
/// <param name="lines">The lines.</param>
/// <param name="index">Which one it is. It is not blank.</param>
/// <param name="sponsors">The lines on which the sponsors are listed.</param>
/// <param name="isInNote">Whether a note before it may go on here.</param>
/// <param name="state">What is known before it.</param>
/// <param name="language">The language.</param>
internal readonly ref struct MastheadLine(LineWindow lines, int index, SponsorLines sponsors, bool isInNote, MastheadState state, Language language)
{
    // Lines: of the 433 entries of 50 lists of decisions five have four, and none has more.
    private const int LongestEntry = 4;

    /// <summary>Gets the line without blanks around it.</summary>
    public ReadOnlySpan<char> Content { get; } = lines.Content(index);

    /// <summary>Gets a value indicating whether the list of sponsors begins here.</summary>
    public bool StartsSponsors => index == sponsors.Start && index < sponsors.End;

    /// <summary>Gets a value indicating whether the list of sponsors goes on here.</summary>
    public bool IsInSponsors => index > sponsors.Start && index < sponsors.End;

    /// <summary>Gets a value indicating whether a note begins here: a mark, or words that only the note on a reissue has.</summary>
    public bool StartsNote => MastheadNotes.Classify(Content, language, out _) != MastheadNote.None;

    /// <summary>Gets a value indicating whether a note goes on here: nothing else is known of the line.</summary>
    public bool GoesOnWithNote { get; } = isInNote && !MastheadPieceRules.IsKnown(new MastheadPiece(lines.Content(index), state, language));

    /// <summary>Gets a value indicating whether a decision told in a sentence begins here.</summary>
    public bool StartsDecision => DecisionSentence.StartsAt(lines, index, language);

    /// <summary>
    /// Gets a value indicating whether an entry of a list of contents begins here: its line, or one that it goes on in, ends in the number of a page, and another
    /// entry stands beside it.
    /// </summary>
    public bool IsOfContents
    {
        get
        {
            int line = index;
            while (line < index + LongestEntry && lines.Has(line) && !lines[line].IsBlank && (line == index || !StartsWithNumber(lines.Content(line))))
            {
                if (ContentsEntry.EndsInPage(lines.Content(line)))
                {
                    return (lines.Has(line + 1) && StartsWithNumber(lines.Content(line + 1))) || (index > 0 && ContentsEntry.EndsInPage(lines.Content(index - 1)));
                }

                line++;
            }

            return false;
        }
    }

    /// <summary>Gets a value indicating whether a title begins here with its number.</summary>
    public bool StartsNumberedTitle => StartsWithNumber(Content);

    private static bool StartsWithNumber(ReadOnlySpan<char> line) => TitleNumber.Length(line.Slice(TitleNumber.MarksLength(line))) > 0;
}

/// <summary>The lines on which the sponsors are listed.</summary>
/// <param name="Start">The first one.</param>
/// <param name="End">The one behind the last; that of the start where no sponsors are listed.</param>
internal readonly record struct SponsorLines(int Start, int End);
