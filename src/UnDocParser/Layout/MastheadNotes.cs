using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Layout;

/// <summary>
/// Recognises by their words the notes to marks in the masthead, which need no rule above them to be known:
/// <c>* Reissued for technical reasons on 16 June 2011.</c>, <c>* On behalf of the Group of 77 and China.</c>
/// </summary>
internal static class MastheadNotes
{
    private const int LongestMark = 3;
    private const int LongestUnmarked = 120;

    /// <summary>Returns what note a line starts, and how long its mark is.</summary>
    /// <param name="line">The line without blanks around it.</param>
    /// <param name="language">The language.</param>
    /// <param name="markLength">The length of the mark, with what escapes it; 0 when the extraction lost it.</param>
    public static MastheadNote Classify(ReadOnlySpan<char> line, Language language, out int markLength)
    {
        markLength = MarkLength(line);
        int start = markLength;
        while (start < line.Length && TextFacts.IsBlank(line[start]))
        {
            start++;
        }

        ReadOnlySpan<char> words = line.Slice(start);
        if (language.ReissueNote.Match(words) > 0)
        {
            return markLength > 0 || (line.Length <= LongestUnmarked && EndsSentence(line)) ? MastheadNote.Reissue : MastheadNote.None;
        }

        return markLength > 0 && (LengthOfOnBehalf(words, language) > 0 || (start > markLength && IsNote(words, language))) ? MastheadNote.Sponsor : MastheadNote.None;
    }

    // A blank sets the mark off; "**Report of the …**" is emphasis, and "* Permanent members: five;" an item of a list. "* Any changes to the list of sponsors will be …", "** United Nations, Treaty Series, vol. …"
    private static bool IsNote(ReadOnlySpan<char> words, Language language) =>
        (language.Narrative.SponsorNotes.Match(words) > 0 && !CharacterClasses.IsStop(words[words.Length - 1], Stops.Semicolon | Stops.Colon)) || language.Furniture.NoteOpeners.Match(words) > 0;

    /// <summary>Tells whether a line is the mark of such a note and nothing else.</summary>
    public static bool IsMark(ReadOnlySpan<char> line) => line.Length > 0 && line[0] is '*' or '\\' && MarkLength(line) == line.Length;

    /// <summary>Returns the length of the words that a note opens with which names a group, its first letter a capital or not.</summary>
    public static int LengthOfOnBehalf(ReadOnlySpan<char> note, Language language)
    {
        int length = language.Sponsors.OnBehalf.Match(note);
        if (length > 0 || note.IsEmpty || !char.IsUpper(note[0]))
        {
            return length;
        }

        string lower = char.ToLowerInvariant(note[0]) + note.Slice(1).ToString();
        return language.Sponsors.OnBehalf.Match(lower.AsSpan());
    }

    /// <summary>Tells whether a line ends in a full stop.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line) => line.Length > 0 && CharacterClasses.IsFullStop(line[line.Length - 1]);

    /// <summary>Returns the number of asterisks in a mark.</summary>
    private static int CountAsterisks(ReadOnlySpan<char> mark)
    {
        int count = 0;
        foreach (char character in mark)
        {
            count += character == '*' ? 1 : 0;
        }

        return count;
    }

    // "*", "**", and "\*" where Markdown escapes it.
    private static int MarkLength(ReadOnlySpan<char> line)
    {
        int length = LinePatterns.AsterisksLength(line);
        return length > 0 && CountAsterisks(line.Slice(0, length)) <= LongestMark && (length == line.Length || TextFacts.IsBlank(line[length]) || line[length] >= '\u0600') ? length : 0;
    }
}

/// <summary>A note to a mark in the masthead.</summary>
internal enum MastheadNote
{
    /// <summary>None that its words tell.</summary>
    None,

    /// <summary>The document was issued again.</summary>
    Reissue,

    /// <summary>Those in whose name a sponsor submits.</summary>
    Sponsor,
}
