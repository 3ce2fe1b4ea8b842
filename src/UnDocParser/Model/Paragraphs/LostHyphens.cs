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
    private readonly Dictionary<string, string> _compounds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _own = new(StringComparer.Ordinal);
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);
    private readonly Language _language;
    private readonly int _width;

    private LostHyphens(IReadOnlyList<PlainText> texts, Language language, int width)
    {
        _language = language;
        _width = width;
        foreach (string word in language.Compounds)
        {
            Learn(word);
        }

        foreach (PlainText text in texts)
        {
            LearnFrom(text.Characters);
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

            string word = characters.Substring(index, wordEnd - index);
            if (word.Length > 4 && Mend(word) is { } mended && (isLong || IsBroken(word, mended, index - lineStart)) && !text.HasSoftLineEnd(index, wordEnd))
            {
                Replace(text, index, word, mended);
                return;
            }

            index = Math.Max(wordEnd, index + 1);
        }
    }

    private bool IsBroken(string word, string mended, int start)
    {
        int split = 0;
        while (split < word.Length && word[split] == mended[split])
        {
            split++;
        }

        string key = Key(word);
        bool isOwn = !_compounds.ContainsKey(key) || _own.Contains(key);
        return isOwn && start + split > _width * 3 / 4 && !_whole.Contains(key);
    }

    private static void Replace(PlainText text, int start, string word, string mended)
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

    private string? Mend(string word)
    {
        string key = Key(word);
        if (_compounds.TryGetValue(key, out string? known))
        {
            return known.Length > word.Length ? known : null;
        }

        if (SplitCapital(word) is int capital and > 1)
        {
            return word.Insert(capital, "-");
        }

        return MendYears(word) ?? MendOrdinal(word, key);
    }

    // "SecretaryGeneral": a capital in the middle of a word begins its second half.
    private static int SplitCapital(string word)
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

    private static string? MendYears(string word) =>
        word.Length == 8 && word.All(TextFacts.IsDigit) && word[0] is '1' or '2' && word[4] is '2' && word[1] is '9' or '0' && word[5] is '0'
            ? word.Insert(4, "-")
            : null;

    // "seventyeighth": a ten and an ordinal.
    private string? MendOrdinal(string word, string key)
    {
        foreach (string ten in _language.Tens)
        {
            if (key.Length > ten.Length + 2 && key.Length == word.Length && key.StartsWith(ten, StringComparison.Ordinal) && _language.IsOrdinalTail(key.Substring(ten.Length)))
            {
                return word.Insert(ten.Length, "-");
            }
        }

        return null;
    }

    private void LearnFrom(string text)
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

            string word = text.Substring(start, index - start);
            if (word.Length > 4 && word.Any(TextFacts.IsHyphen) && char.IsLetterOrDigit(word[word.Length - 1]))
            {
                Learn(word);
                _own.Add(Key(word));
            }
            else if (word.Length > 4 && index - lineStart < _width * 3 / 4)
            {
                _whole.Add(Key(word));
            }
        }
    }

    private void Learn(string word)
    {
        string key = Key(word);
        if (!_compounds.TryGetValue(key, out _))
        {
            _compounds[key] = word;
        }
    }

    private static string Key(string word) =>
        new([.. word.Where(character => !TextFacts.IsHyphen(character)).Select(char.ToLowerInvariant)]);

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
        var widths = new List<int>();
        foreach (PlainText text in texts)
        {
            int start = 0;
            for (int end = text.Characters.IndexOf('\n'); end >= 0; end = text.Characters.IndexOf('\n', start))
            {
                widths.Add(end - start);
                start = end + 1;
            }
        }

        widths.Sort();
        return widths.Count < FewestLines ? 0 : widths[widths.Count * 3 / 4];
    }
}
