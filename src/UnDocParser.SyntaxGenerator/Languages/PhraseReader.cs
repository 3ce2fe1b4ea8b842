using System.Text;

namespace UnDocParser.SyntaxGenerator.Languages;

/// <summary>
/// Reads the phrases of a value. Bars and line ends stand between them, <c>{Draft|Revised draft} resolution</c> is two of them, and a character that
/// the section <c>[shorthands]</c> lists stands for each of its words in turn, within braces too.
/// </summary>
internal sealed class PhraseReader
{
    private readonly Dictionary<char, List<string>> _shorthands = [];

    public PhraseReader(LanguageFile file, List<LanguageProblem> problems)
    {
        foreach (LanguageFileEntry entry in file.Sections.Where(section => section.Name == "shorthands").SelectMany(section => section.Entries))
        {
            if (entry.Key.Length != 1 || char.IsLetterOrDigit(entry.Key[0]))
            {
                problems.Add(new LanguageProblem(LanguageProblemKind.BadValue, entry.Line, $"A shorthand is one character that is no letter and no digit, not '{entry.Key}'."));
                continue;
            }

            _shorthands[entry.Key[0]] = [.. Read(entry.Lines).Select(phrase => phrase.Text)];
        }
    }

    /// <summary>Returns the phrases of some lines in order.</summary>
    public List<Phrase> Read(IEnumerable<LanguageFileLine> lines) => [.. lines.SelectMany(line => Read(line.Text, line.Number))];

    /// <summary>Returns the phrases of a line in order.</summary>
    public List<Phrase> Read(string text, int line)
    {
        var phrases = new List<Phrase>();
        foreach (string piece in Split(text))
        {
            string trimmed = piece.Trim();
            if (trimmed.Length >= 2 && trimmed[0] == '"' && trimmed[trimmed.Length - 1] == '"')
            {
                phrases.Add(new Phrase(trimmed.Substring(1, trimmed.Length - 2), line, true));
            }
            else if (trimmed.Length > 0)
            {
                phrases.AddRange(Expand(trimmed).Select(phrase => new Phrase(phrase.Trim(), line, false)));
            }
        }

        return phrases;
    }

    private IEnumerable<string> Expand(string pattern)
    {
        for (int index = 0; index < pattern.Length; index++)
        {
            int end = pattern[index] == '{' ? pattern.IndexOf('}', index) : index;
            List<string>? words = pattern[index] == '{' && end > 0
                ? pattern.Substring(index + 1, end - index - 1).Split('|').SelectMany(Expand).ToList()
                : _shorthands.TryGetValue(pattern[index], out List<string> shorthand) ? shorthand : null;
            if (words is not null)
            {
                (string before, string after) = (pattern.Substring(0, index), pattern.Substring(end + 1));
                return words.SelectMany(word => Expand(after).Select(rest => before + word + rest));
            }
        }

        return [pattern];
    }

    // At bars outside of braces and quotation marks.
    private static List<string> Split(string text)
    {
        var pieces = new List<string>();
        var piece = new StringBuilder();
        bool isQuoted = false;
        bool isBraced = false;
        foreach (char character in text)
        {
            isQuoted ^= character == '"';
            isBraced = character == '{' || (isBraced && character != '}');
            if (character == '|' && !isQuoted && !isBraced)
            {
                pieces.Add(piece.ToString());
                piece.Clear();
                continue;
            }

            piece.Append(character);
        }

        pieces.Add(piece.ToString());
        return pieces;
    }
}
