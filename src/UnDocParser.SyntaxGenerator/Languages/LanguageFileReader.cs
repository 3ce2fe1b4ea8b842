namespace UnDocParser.SyntaxGenerator.Languages;

/// <summary>
/// Reads a language file into sections, keys and lines. <c>[section]</c> and <c>key: value</c> start at the margin, what belongs to a key is indented;
/// <c>#</c> at the start of a line or behind a blank opens a comment.
/// </summary>
internal static class LanguageFileReader
{
    public static LanguageFile Read(string text, List<LanguageProblem> problems)
    {
        var sections = new List<LanguageFileSection>();
        string[] lines = text.TrimStart('\uFEFF').Split('\n');
        for (int index = 0; index < lines.Length; index++)
        {
            string line = WithoutComment(lines[index]).TrimEnd();
            if (line.Length > 0)
            {
                ReadLine(line, index + 1, sections, problems);
            }
        }

        return new LanguageFile(sections);
    }

    private static void ReadLine(string line, int number, List<LanguageFileSection> sections, List<LanguageProblem> problems)
    {
        string text = line.TrimStart(' ');
        int indent = line.Length - text.Length;
        int colon = line.IndexOf(':');
        if (indent == 0 && line[0] == '[' && line[line.Length - 1] == ']')
        {
            string name = line.Substring(1, line.Length - 2);
            if (sections.Exists(section => section.Name == name))
            {
                problems.Add(new LanguageProblem(LanguageProblemKind.DuplicateKey, number, $"Section [{name}] is there twice."));
            }

            sections.Add(new LanguageFileSection(name, number, []));
        }
        else if (sections.Count == 0)
        {
            problems.Add(new LanguageProblem(LanguageProblemKind.Malformed, number, "The first line must open a section: [language]."));
        }
        else if (indent > 0)
        {
            AddValue(new LanguageFileLine(number, indent, text), sections[sections.Count - 1], problems);
        }
        else if (colon > 0)
        {
            AddKey(line.Substring(0, colon), line.Substring(colon + 1).Trim(), number, sections[sections.Count - 1], problems);
        }
        else
        {
            problems.Add(new LanguageProblem(LanguageProblemKind.Malformed, number, $"'{line}' is no [section] and no 'key: value'; what belongs to a key is indented."));
        }
    }

    private static void AddKey(string key, string value, int number, LanguageFileSection section, List<LanguageProblem> problems)
    {
        if (section.Entries.Exists(entry => entry.Key == key))
        {
            problems.Add(new LanguageProblem(LanguageProblemKind.DuplicateKey, number, $"Key '{key}' is there twice in [{section.Name}]."));
        }

        section.Entries.Add(new LanguageFileEntry(key, number, value.Length == 0 ? [] : [new LanguageFileLine(number, 0, value)]));
    }

    private static void AddValue(LanguageFileLine line, LanguageFileSection section, List<LanguageProblem> problems)
    {
        if (section.Entries.Count == 0)
        {
            problems.Add(new LanguageProblem(LanguageProblemKind.Malformed, line.Number, "An indented line belongs to a key, and there is none above it."));
            return;
        }

        section.Entries[section.Entries.Count - 1].Lines.Add(line);
    }

    private static string WithoutComment(string line)
    {
        string text = line.TrimEnd('\r');
        for (int index = 0; index < text.Length; index++)
        {
            if (text[index] == '#' && (index == 0 || text[index - 1] == ' '))
            {
                return text.Substring(0, index);
            }
        }

        return text;
    }
}
