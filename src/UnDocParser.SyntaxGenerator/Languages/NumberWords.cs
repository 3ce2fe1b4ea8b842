using System.Globalization;

namespace UnDocParser.SyntaxGenerator.Languages;

/// <summary>
/// Reads tables of numbers in words. <c>3: third</c> is one number; <c>20 + 1..9: twenty-&lt;ordinals&gt;</c> is 21 to 29, each with the words that the
/// table <c>ordinals</c> has for what is added.
/// </summary>
internal sealed class NumberWords(LanguageFile file, PhraseReader phrases, List<LanguageProblem> problems)
{
    private readonly Dictionary<string, SortedDictionary<int, List<Phrase>>> _tables = new(StringComparer.Ordinal);

    /// <summary>Returns the words of each number of a table.</summary>
    public IReadOnlyDictionary<int, List<Phrase>> Table(string section, string key)
    {
        string name = section + "." + key;
        if (_tables.TryGetValue(name, out SortedDictionary<int, List<Phrase>> table))
        {
            return table;
        }

        _tables[name] = table = [];
        if (file.Find(section, key) is { } entry)
        {
            foreach ((string code, List<LanguageFileLine> lines) in CodedLines.Of(entry, problems))
            {
                Add(table, section, code, lines);
            }
        }

        return table;
    }

    private void Add(SortedDictionary<int, List<Phrase>> table, string section, string code, List<LanguageFileLine> lines)
    {
        if (Range(code) is not var (tens, first, last))
        {
            problems.Add(new LanguageProblem(LanguageProblemKind.UnknownCode, lines[0].Number, $"'{code}' is no number, no range '1..9' and no sum '20 + 1..9'."));
            return;
        }

        for (int number = first; number <= last; number++)
        {
            if (!table.TryGetValue(tens + number, out List<Phrase> words))
            {
                table[tens + number] = words = [];
            }

            words.AddRange(phrases.Read(lines).SelectMany(phrase => Fill(phrase, section, number)));
        }
    }

    // "twenty-<ordinals>" with the words for the number.
    private IEnumerable<Phrase> Fill(Phrase phrase, string section, int number)
    {
        int start = phrase.Text.IndexOf('<');
        int end = phrase.Text.IndexOf('>', start + 1);
        if (start < 0 || end < 0)
        {
            return [phrase];
        }

        string name = phrase.Text.Substring(start + 1, end - start - 1);
        int dot = name.IndexOf('.');
        IReadOnlyDictionary<int, List<Phrase>> table = Table(dot < 0 ? section : name.Substring(0, dot), name.Substring(dot + 1));
        if (!table.TryGetValue(number, out List<Phrase> words))
        {
            problems.Add(new LanguageProblem(LanguageProblemKind.BadValue, phrase.Line, $"There are no words for {number} in '{name}'."));
            return [];
        }

        return words.Select(word => phrase with { Text = phrase.Text.Substring(0, start) + word.Text + phrase.Text.Substring(end + 1) });
    }

    private static (int Tens, int First, int Last)? Range(string code)
    {
        int plus = code.IndexOf('+');
        int? tens = plus < 0 ? 0 : Number(code.Substring(0, plus));
        string ones = code.Substring(plus + 1).Trim();
        int dots = ones.IndexOf("..", StringComparison.Ordinal);
        int? first = Number(dots < 0 ? ones : ones.Substring(0, dots));
        int? last = dots < 0 ? first : Number(ones.Substring(dots + 2));
        return tens is { } ten && first is { } from && last is { } to ? (ten, from, to) : null;
    }

    private static int? Number(string text) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
