using System.Collections.Immutable;
using UnDocParser.Text;

namespace UnDocParser.Languages;

/// <summary>The languages the parser knows, and the choice among them for a text.</summary>
internal static class LanguageSet
{
    private const char LastLatinLetter = '\u024F';

    // Places of a mask in which words may start: one that starts in the last of them and is small ends within the mask.
    private const int WordStarts = LetterMask.Length - CommonWords.Longest;
    private const ulong StartPlaces = (1UL << WordStarts) - 1;

    /// <summary>Gets every language, in the order their files say. To add one is to add its file.</summary>
    public static ImmutableArray<Language> All { get; } = ImmutableArray.Create(LanguageTables.CreateAll());

    /// <summary>Gets the codes of all languages.</summary>
    public static ImmutableArray<string> Codes => [.. All.Select(language => language.Code)];

    /// <summary>Gets how many sums <see cref="Count"/> makes: one for each language, and two on the order of characters.</summary>
    public static int CountLength => All.Length + 2;

    /// <summary>Gets which sum counts the words that begin with a letter no word begins with.</summary>
    public static int ReversedWords => All.Length;

    /// <summary>Gets which sum counts the words that end with such a letter.</summary>
    public static int ForwardWords => All.Length + 1;

    // The small words of the languages in Latin letters.
    private static CommonWords SmallWords { get; } = CommonWords.Of(All);

    // The scripts of the other languages.
    private static ScriptRange[] Scripts { get; } = FindScripts();

    /// <summary>Returns the language of a code, or null.</summary>
    public static Language? Find(string code)
    {
        foreach (Language language in All)
        {
            if (string.Equals(language.Code, code, StringComparison.Ordinal))
            {
                return language;
            }
        }

        return null;
    }

    /// <summary>Tells whether addresses of documents name a language so.</summary>
    public static bool IsCodeInAddresses(string code) =>
        Find(code) is not null || All.Any(language => language.CodesInAddresses.Contains(code, StringComparer.Ordinal));

    /// <summary>
    /// Counts the words that speak for each language, in the order of <see cref="All"/>: by script where the language has one
    /// of its own, by frequent small words among those in Latin letters. Behind them come two sums on the order of characters:
    /// words that begin, and words that end, with a letter that ends words and begins none.
    /// </summary>
    /// <param name="text">Words and what stands between them; none is cut off at the ends.</param>
    /// <param name="counts">The counts to change.</param>
    /// <param name="sign">1 to add the words, -1 to take them away.</param>
    /// <param name="isSpelt">Whether the text is known to hold no character that words are not spelt with.</param>
    public static void Count(ReadOnlySpan<char> text, int[] counts, int sign, bool isSpelt = false)
    {
        int start = isSpelt ? text.Length : UnicodeFolding.StartOfOtherLine(text);
        while (start < text.Length)
        {
            CountWords(text.Slice(0, start), counts, sign);
            text = text.Slice(start);
            ReadOnlySpan<char> line = text.Slice(0, UnicodeFolding.LengthOfLine(text));
            CountWords(UnicodeFolding.ForWords(line) is { } spelt ? spelt.Characters.AsSpan() : line, counts, sign);
            text = text.Slice(line.Length);
            start = UnicodeFolding.StartOfOtherLine(text);
        }

        CountWords(text, counts, sign);
    }

    // A word in Latin letters counts where it is a small one, so that those with a letter more than any of these has are not looked at; one of another script
    // counts by its being there. Of each part the last places are left to the next one, so that small words end within theirs.
    private static void CountWords(ReadOnlySpan<char> text, int[] counts, int sign)
    {
        var small = new SmallWordCount(SmallWords, counts, sign);
        ulong before = 0;
        for (int index = 0; index < text.Length; index += WordStarts)
        {
            ReadOnlySpan<char> part = text.Slice(index);
            ulong letters = LetterMask.Of(part, LastLatinLetter, out ulong beyondLatin);
            ulong starts = letters & ~((letters << 1) | before) & StartPlaces;
            ulong others = starts & beyondLatin;
            for (ulong rest = starts & ~others & ~BeginsLongWord(letters); rest != 0; rest &= rest - 1)
            {
                int start = LetterMask.First(rest);
                small.Add(part.Slice(start), LetterMask.First(~(letters >> start)));
            }

            CountByScript(part, others, letters, counts, sign);
            before = (letters >> (WordStarts - 1)) & 1;
        }

        small.Flush();
    }

    // Where as many letters stand side by side as no small word has.
    private static ulong BeginsLongWord(ulong letters)
    {
        ulong two = letters & (letters >> 1);
        return two & (two >> 2) & (two >> 4);
    }

    private static void CountByScript(ReadOnlySpan<char> text, ulong starts, ulong letters, int[] counts, int sign)
    {
        for (; starts != 0; starts &= starts - 1)
        {
            int start = LetterMask.First(starts);
            ulong ends = ~(letters >> start);
            int end = ends == 0 ? LetterMask.Length : start + LetterMask.First(ends);
            while (end >= LetterMask.Length && end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            CountByScript(text.Slice(start, end - start), counts, sign);
        }
    }

    private static void CountByScript(ReadOnlySpan<char> word, int[] counts, int sign)
    {
        foreach (ScriptRange script in Scripts)
        {
            if (script.Range.Contains(word[0]))
            {
                counts[script.Language] += sign;
                CountOrder(word, script.FinalLetters, counts, sign);
            }
        }
    }

    private static void CountOrder(ReadOnlySpan<char> word, string finalLetters, int[] counts, int sign)
    {
        if (finalLetters.Length > 0 && word.Length > 1)
        {
            counts[ReversedWords] += finalLetters.AsSpan().IndexOf(word[0]) >= 0 ? sign : 0;
            counts[ForwardWords] += finalLetters.AsSpan().IndexOf(word[word.Length - 1]) >= 0 ? sign : 0;
        }
    }

    // Loops, not queries: this runs before the first parse, and queries over structs take long to compile.
    private static ScriptRange[] FindScripts()
    {
        var scripts = new List<ScriptRange>();
        for (int language = 0; language < All.Length; language++)
        {
            foreach (CharacterRange range in All[language].Script)
            {
                scripts.Add(new ScriptRange(language, range, All[language].FinalLetters));
            }
        }

        return scripts.ToArray();
    }

    private readonly record struct ScriptRange(int Language, CharacterRange Range, string FinalLetters);
}
