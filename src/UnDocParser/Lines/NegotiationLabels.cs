using System.Collections.Immutable;
using UnDocParser.Languages;
using UnDocParser.Phrases;
using UnDocParser.Text;

namespace UnDocParser.Lines;

/// <summary>
/// Finds the labels of texts under negotiation: <c>3 bis.</c>, <c>3 ter.</c>, <c>PP5 alt</c>, <c>OP3 bis</c>. They are
/// shapes, whatever the language; the words behind numbers are Latin, or what the other scripts make of them.
/// </summary>
internal static class NegotiationLabels
{
    private const int LongestNumber = 3;

    // That of "bis", the first clause behind another.
    private const int FirstSuffix = 2;

    // What the words behind numbers begin with: most words of clauses begin with none of it.
    private static readonly string FirstLetters = FindFirstLetters();

    /// <summary>Scans a line for a number with one of the words behind it: <c>3 bis.</c>.</summary>
    public static Label ScanSuffixed(ReadOnlySpan<char> line)
    {
        int digits = LabelScanner.DigitsEnd(line, 0);
        if (digits is 0 or > LongestNumber || line[0] == '0')
        {
            return default;
        }

        Label lettered = ScanLettered(line, digits);
        if (!lettered.IsNone)
        {
            return lettered;
        }

        // "3. bis" and "3 bis." are both in use; without a full stop the words are part of a sentence.
        int length = SuffixEnd(line, line.Length > digits && line[digits] == '.' ? digits + 1 : digits, out int suffix);
        bool hasStop = length > 0 && length < line.Length && line[length] is '.' or ')' or '．';
        if (length == 0 || !(hasStop || line[digits] == '.'))
        {
            return default;
        }

        length += hasStop ? 1 : 0;
        return EndsLabel(line, length) ? new Label(LabelStyle.Number, LabelScanner.Number(line.Slice(0, digits)), length) { Suffix = (byte)suffix } : default;
    }

    // "2A.", "2 A.": a letter behind the number, as lawyers insert paragraphs. Behind a compound number it needs no stop: "1.2A".
    private static Label ScanLettered(ReadOnlySpan<char> line, int digits)
    {
        int letter = digits < line.Length && line[digits] == ' ' ? digits + 1 : digits;
        int suffix = LetterSuffix(line, letter);
        bool hasStop = suffix > 0 && letter + 1 < line.Length && line[letter + 1] is '.' or ')';
        return hasStop && EndsLabel(line, letter + 2)
            ? new Label(LabelStyle.Number, LabelScanner.Number(line.Slice(0, digits)), letter + 2) { Suffix = (byte)suffix }
            : default;
    }

    /// <summary>Returns the place of a capital among the letters that stand behind numbers, counted as <see cref="Label.Suffix"/> is, or 0.</summary>
    public static int LetterSuffix(ReadOnlySpan<char> line, int index)
    {
        char letter = index < line.Length ? Numerals.ToLatin(line[index]) : '\0';
        return letter is >= 'A' and <= 'Z' ? letter - 'A' + FirstSuffix : 0;
    }

    /// <summary>Scans a line for the label of a clause in negotiations: <c>PP5</c>, <c>OP3 bis.</c>.</summary>
    public static Label ScanDrafting(ReadOnlySpan<char> line)
    {
        int start = DraftingSignLength(line);
        int digits = LabelScanner.DigitsEnd(line, start);
        if (start == 0 || digits == start || digits - start > LongestNumber)
        {
            return default;
        }

        int suffixed = SuffixEnd(line, digits, out int suffix);
        int length = suffixed > 0 ? suffixed : digits;
        length = length < line.Length && line[length] is '.' or ')' or ':' ? length + 1 : length;
        return EndsLabel(line, length)
            ? new Label(line[0] == 'P' ? LabelStyle.PreambleNumber : LabelStyle.Number, LabelScanner.Number(line.Slice(start, digits - start)), length)
            {
                Suffix = suffixed > 0 ? (byte)suffix : (byte)0,
                IsDrafting = true,
            }
            : default;
    }

    // "PP", "OP ".
    private static int DraftingSignLength(ReadOnlySpan<char> line) =>
        line.Length < 3 || line[0] is not ('P' or 'O') || line[1] != 'P' ? 0
        : TextFacts.IsBlank(line[2]) ? 3
        : 2;

    private static int SuffixEnd(ReadOnlySpan<char> line, int start, out int suffix)
    {
        int word = start;
        while (word < line.Length && (TextFacts.IsBlank(line[word]) || line[word] is '*' or '_' or '-'))
        {
            word++;
        }

        int end = 0;
        suffix = 0;
        if (word == line.Length || !MayBeSuffix(line[word]))
        {
            return 0;
        }

        ImmutableArray<PhraseSet> suffixes = SharedWords.Data.NegotiationSuffixes;
        for (int index = 0; index < suffixes.Length; index++)
        {
            int length = suffixes[index].Match(line.Slice(word));
            if (word + length > end && length > 0)
            {
                end = word + length;
                suffix = index + 1;
            }
        }

        while (end > 0 && end < line.Length && CharacterClasses.IsEmphasis(line[end]))
        {
            end++;
        }

        return end;
    }

    private static bool MayBeSuffix(char first) =>
        FirstLetters.AsSpan().IndexOf(PhraseFolding.Fold(first)) >= 0 || FirstLetters.AsSpan().IndexOf(TextFacts.ToSmall(first)) >= 0;

    private static string FindFirstLetters()
    {
        string letters = string.Empty;
        foreach (PhraseSet suffix in SharedWords.Data.NegotiationSuffixes)
        {
            letters += suffix.FirstCharacters.ToString();
        }

        return letters;
    }

    private static bool EndsLabel(ReadOnlySpan<char> line, int index) => index >= line.Length || TextFacts.IsBlank(line[index]);
}
