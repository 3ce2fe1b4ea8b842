using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Phrases;
using UnDocParser.Text;

namespace UnDocParser.Facts.Citations;

/// <summary>Finds the names of bodies and the words for resolutions in one text.</summary>
internal sealed class OrganNamesIn(string text, Language language, CitationWords words)
{
    private const int LongestName = 110;
    private readonly PhraseSet _bodyNames = words.BodyNames;

    /// <summary>Returns the body whose name starts at a place, the longest name first.</summary>
    public OrganClue At(int index, out int length)
    {
        OrganClue found = default;
        length = 0;
        ReadOnlySpan<char> rest = text.AsSpan(index);
        if (_bodyNames.Match(rest) == 0)
        {
            return found;
        }

        foreach (OrganNames organ in language.Organs)
        {
            Take(organ.Mentions.Match(rest), new OrganClue(organ.Organ, null), ref found, ref length);
        }

        foreach (OtherOrgan organ in words.OtherOrgans)
        {
            Take(organ.Names.Match(rest), new OrganClue(null, organ), ref found, ref length);
        }

        Take(words.ShortAssembly.Match(rest), new OrganClue(ResolutionOrgan.GeneralAssembly, null), ref found, ref length);
        return found;
    }

    /// <summary>Returns the body whose name ends at a place, blanks apart: "General Assembly resolution".</summary>
    public OrganClue EndingAt(int end, int from, out int start)
    {
        while (end > from && IsBlank(text[end - 1]))
        {
            end--;
        }

        for (start = Math.Max(from, end - LongestName); start < end; start++)
        {
            if (_bodyNames.MayStartInAnyCase(text[start]) && StartsWord(start) && At(start, out int length) is { IsNamed: true } clue && start + length == end)
            {
                return clue;
            }
        }

        return default;
    }

    /// <summary>Returns the last body named between two places.</summary>
    public OrganClue LastBetween(int from, int to, out int start, out int end)
    {
        OrganClue found = default;
        start = -1;
        end = -1;
        int index = from;
        while (index < to)
        {
            int length = 0;
            OrganClue clue = _bodyNames.MayStartInAnyCase(text[index]) && StartsWord(index) ? At(index, out length) : default;
            if (clue.IsNamed && index + length <= to)
            {
                found = clue;
                start = index;
                end = index + length;
                index += length;
            }
            else
            {
                index++;
            }
        }

        return found;
    }

    /// <summary>Returns the last word for a resolution or decision between two places, or -1.</summary>
    public int LastWord(int from, int to)
    {
        PhraseSet phrases = language.ResolutionWords;
        for (int index = to - 1; index >= from; index--)
        {
            if (phrases.MayStartInAnyCase(text[index]) && StartsWord(index) && phrases.Match(text.AsSpan(index, to - index)) > 0)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Tells whether a word for a resolution or decision stands at a place, blanks apart.</summary>
    public bool IsWordAt(int index)
    {
        while (index < text.Length && IsBlank(text[index]))
        {
            index++;
        }

        return index < text.Length && language.ResolutionWords.Match(text.AsSpan(index)) > 0;
    }

    /// <summary>Tells whether a word can start at a place.</summary>
    public bool StartsWord(int index) =>
        char.IsLetter(text[index]) && (index == 0 || !char.IsLetter(text[index - 1]) || TextFacts.IsIdeograph(text[index]));

    /// <summary>Tells whether a character is a blank or the end of a line.</summary>
    public static bool IsBlank(char character) => TextFacts.IsBlank(character) || character == '\n';

    private static void Take(int length, OrganClue clue, ref OrganClue found, ref int best)
    {
        if (length > best)
        {
            found = clue;
            best = length;
        }
    }
}
