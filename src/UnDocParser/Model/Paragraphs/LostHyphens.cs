using UnDocParser.Languages;
using UnDocParser.Text;

namespace UnDocParser.Model.Paragraphs;

/// <summary>
/// Mends words whose hyphen an extraction dropped at the end of a line. Such an extraction joins the next line to the
/// word, so that the line is much longer than the others; near the place where it should have ended a word is looked
/// for that is written with a hyphen elsewhere in the document or in the language.
/// </summary>
internal sealed class LostHyphens
{
    private const int FewestLines = 8;
    private const int LongestPrintedLine = 130;
    private const int Slack = 28;
    private const int LongestParagraph = 100_000;
    private const string Hyphens = "-\u00AD\u2212\u2010\u2011\u2012\u2013\u2014\u2015";
    private readonly CompoundWords _own = new();
    private readonly string[] _texts;
    private readonly Language _language;
    private readonly int _width;
    private HashSet<string>? _whole;

    private LostHyphens(IReadOnlyList<PlainText> texts, Language language, int width)
    {
        _language = language;
        _width = width;
        _texts = [.. texts.Select(text => text.Characters)];
        foreach (string text in _texts)
        {
            LearnCompounds(text);
        }
    }

    /// <summary>Mends the texts of a document in place.</summary>
    public static void Restore(IReadOnlyList<PlainText> texts, Language language)
    {
        int width = PrintedWidth(texts);
        if (width is 0 or > LongestPrintedLine || !texts.Any(text => HasLongLine(text.Characters, width)))
        {
            return;
        }

        var hyphens = new LostHyphens(texts, language, width);
        foreach (PlainText text in texts)
        {
            hyphens.Restore(text);
        }
    }

    private void Restore(PlainText text)
    {
        int start = 0;
        while (start < text.Length && text.Length < LongestParagraph)
        {
            string characters = text.Characters;
            int end = characters.IndexOf('\n', start);
            end = end < 0 ? characters.Length : end;
            if (end - start > _width * 7 / 8)
            {
                RestoreLine(text, start, end);
            }

            start = text.Characters.IndexOf('\n', start) is int next and >= 0 ? next + 1 : text.Length;
        }
    }

    // The first word near the end of the printed line that can be mended is the one that was joined. In a line no
    // longer than the others the joined word ended the paragraph: there it must lie across the end of the printed
    // line, and the document must write it with its hyphen elsewhere and in one word nowhere.
    private void RestoreLine(PlainText text, int lineStart, int lineEnd)
    {
        string characters = text.Characters;
        int index = Math.Min(lineEnd, lineStart + Math.Max(0, _width - Slack));
        while (index > lineStart && IsWord(characters[index - 1]))
        {
            index--;
        }

        bool isLong = lineEnd - lineStart > _width * 9 / 8;
        int last = Math.Min(lineEnd, lineStart + _width + Slack);
        while (index < last)
        {
            int wordEnd = index;
            while (wordEnd < lineEnd && IsWord(characters[wordEnd]))
            {
                wordEnd++;
            }

            ReadOnlySpan<char> word = characters.AsSpan(index, wordEnd - index);
            if (word.Length > 4 && Mend(word) is { } mended && (isLong || IsBroken(word, mended, index - lineStart)) && !text.HasSoftLineEnd(index, wordEnd))
            {
                Replace(text, index, word, mended);
                return;
            }

            index = Math.Max(wordEnd, index + 1);
        }
    }

    private bool IsBroken(ReadOnlySpan<char> word, string mended, int start)
    {
        int split = 0;
        while (split < word.Length && word[split] == mended[split])
        {
            split++;
        }

        string key = CompoundWords.Key(word);
        bool isOwn = !_language.CompoundWords.Holds(key) || _own.Holds(key);
        return isOwn && start + split > _width * 3 / 4 && !(_whole ??= FindWholeWords()).Contains(key);
    }

    private static void Replace(PlainText text, int start, ReadOnlySpan<char> word, string mended)
    {
        int from = 0;
        for (int to = 0; to < mended.Length; to++)
        {
            if (from < word.Length && char.ToLowerInvariant(word[from]) == char.ToLowerInvariant(mended[to]))
            {
                from++;
            }
            else
            {
                text.Insert(start + to, mended[to]);
            }
        }
    }

    private string? Mend(ReadOnlySpan<char> word)
    {
        if (FindCompound(word) is { } known)
        {
            return known.Length > word.Length ? known : null;
        }

        if (SplitCapital(word) is int capital and > 1)
        {
            return word.ToString().Insert(capital, "-");
        }

        return MendYears(word) ?? MendOrdinal(word);
    }

    private string? FindCompound(ReadOnlySpan<char> word)
    {
        if (!_language.CompoundWords.MayHold(word) && !_own.MayHold(word))
        {
            return null;
        }

        string key = CompoundWords.Key(word);
        return _language.CompoundWords.Find(key) ?? _own.Find(key);
    }

    // "SecretaryGeneral": a capital in the middle of a word begins its second half.
    private static int SplitCapital(ReadOnlySpan<char> word)
    {
        for (int index = 2; index + 2 < word.Length; index++)
        {
            if (char.IsUpper(word[index]) && char.IsLower(word[index - 1]) && char.IsLower(word[index + 1]))
            {
                return index;
            }
        }

        return 0;
    }

    private static string? MendYears(ReadOnlySpan<char> word)
    {
        bool mayBeYears = word.Length == 8 && word[0] is '1' or '2' && word[4] is '2' && word[1] is '9' or '0' && word[5] is '0';
        return mayBeYears && AreDigits(word) ? word.ToString().Insert(4, "-") : null;
    }

    private static bool AreDigits(ReadOnlySpan<char> word)
    {
        foreach (char character in word)
        {
            if (!TextFacts.IsDigit(character))
            {
                return false;
            }
        }

        return true;
    }

    // "seventyeighth": a ten and an ordinal.
    private string? MendOrdinal(ReadOnlySpan<char> word)
    {
        char first = char.ToLowerInvariant(word[0]);
        foreach (string ten in _language.Tens)
        {
            if (word.Length > ten.Length + 2
                && first == ten[0]
                && CompoundWords.Key(word) is var key
                && key.Length == word.Length
                && key.StartsWith(ten, StringComparison.Ordinal)
                && _language.IsOrdinalTail(key.Substring(ten.Length)))
            {
                return word.ToString().Insert(ten.Length, "-");
            }
        }

        return null;
    }

    // The words of a text that have hyphens: they are looked for by them, since most words have none.
    private void LearnCompounds(string text)
    {
        int index = 0;
        while (text.AsSpan(index).IndexOfAny(Hyphens.AsSpan()) is var hyphen and >= 0)
        {
            int start = index + hyphen;
            while (start > index && IsWord(text[start - 1]))
            {
                start--;
            }

            int end = index + hyphen;
            while (end < text.Length && IsWord(text[end]))
            {
                end++;
            }

            while (start < end && TextFacts.IsHyphen(text[start]))
            {
                start++;
            }

            ReadOnlySpan<char> word = text.AsSpan(start, end - start);
            if (word.Length > 4 && word.IndexOfAny(Hyphens.AsSpan()) >= 0 && char.IsLetterOrDigit(word[word.Length - 1]))
            {
                _own.Add(word.ToString());
            }

            index = end;
        }
    }

    // The words that the document writes without hyphen and far from the ends of its lines.
    private HashSet<string> FindWholeWords()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (string text in _texts)
        {
            AddWholeWords(text, words);
        }

        return words;
    }

    private void AddWholeWords(string text, HashSet<string> words)
    {
        int lineStart = 0;
        int index = 0;
        while (index < text.Length)
        {
            if (!char.IsLetterOrDigit(text[index]))
            {
                lineStart = text[index] == '\n' ? index + 1 : lineStart;
                index++;
                continue;
            }

            int start = index;
            while (index < text.Length && IsWord(text[index]))
            {
                index++;
            }

            ReadOnlySpan<char> word = text.AsSpan(start, index - start);
            bool isCompound = word.IndexOfAny(Hyphens.AsSpan()) >= 0 && char.IsLetterOrDigit(word[word.Length - 1]);
            if (word.Length > 4 && !isCompound && index - lineStart < _width * 3 / 4)
            {
                words.Add(CompoundWords.Key(word));
            }
        }
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || TextFacts.IsHyphen(character);

    private static bool HasLongLine(string text, int width)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end - start > width * 9 / 8)
            {
                return true;
            }

            start = end + 1;
        }

        return false;
    }

    // The width most lines stay below: nine of ten lines that another line follows.
    private static int PrintedWidth(IReadOnlyList<PlainText> texts)
    {
        Span<int> counts = stackalloc int[LongestPrintedLine + 2];
        counts.Clear();
        int lines = 0;
        foreach (PlainText text in texts)
        {
            string characters = text.Characters;
            int start = 0;
            for (int end = characters.IndexOf('\n'); end >= 0; end = characters.IndexOf('\n', start))
            {
                counts[Math.Min(end - start, LongestPrintedLine + 1)]++;
                lines++;
                start = end + 1;
            }
        }

        return lines < FewestLines ? 0 : WidthOf(lines * 3 / 4, counts);
    }

    // The width of a line, if all stood in the order of their widths; those that are too long for a printed line count as one.
    private static int WidthOf(int line, ReadOnlySpan<int> counts)
    {
        int width = 0;
        for (int shorter = counts[0]; shorter <= line; shorter += counts[width])
        {
            width++;
        }

        return width;
    }
}
