using UnDocParser.Phrases;

namespace UnDocParser.SyntaxGenerator.Languages;

/// <summary>Checks a language file against the schema: every key known, none missing, no phrase twice in a list or in foreign letters.</summary>
internal static class SchemaCheck
{
    // Sections whose words are all in the language itself; elsewhere some are printed in English.
    private static readonly string[] NativeSections = ["openers", "actions", "calendar", "reports"];

    public static void Check(LanguageSchema schema, LanguageSource source)
    {
        List<CheckedKey> keys = KeysOf(schema);
        var known = new HashSet<(string, string)>(keys.Select(key => (key.Section, key.Name)));
        var sections = new HashSet<string>(keys.Select(key => key.Section), StringComparer.Ordinal) { "shorthands" };
        foreach (LanguageFileSection section in source.File.Sections)
        {
            if (!sections.Contains(section.Name))
            {
                source.Problems.Add(new LanguageProblem(LanguageProblemKind.Unknown, section.Line, $"There is no section [{section.Name}]."));
                continue;
            }

            foreach (LanguageFileEntry entry in section.Entries.Where(entry => section.Name != "shorthands" && !known.Contains((section.Name, entry.Key))))
            {
                source.Problems.Add(new LanguageProblem(LanguageProblemKind.Unknown, entry.Line, $"There is no key '{entry.Key}' in [{section.Name}]."));
            }
        }

        CheckMissing(keys, source);
        CheckPhrases(keys, source);
    }

    private static void CheckMissing(List<CheckedKey> keys, LanguageSource source)
    {
        foreach (CheckedKey key in keys.Where(key => key.IsRequired && source.File.Find(key.Section, key.Name) is null))
        {
            LanguageFileSection section = source.File.Sections.FirstOrDefault(candidate => candidate.Name == key.Section);
            source.Problems.Add(new LanguageProblem(LanguageProblemKind.Missing, section?.Line ?? 1, $"Key '{key.Name}' is missing in [{key.Section}]."));
        }
    }

    private static void CheckPhrases(List<CheckedKey> keys, LanguageSource source)
    {
        LanguageFileEntry? entry = source.File.Find("language", "alphabet");
        Alphabet? letters = entry is null ? null : Alphabet.Read(source.Phrases.Read(entry.Lines).Select(phrase => phrase.Text));
        source.Check(entry is null || letters is not null, entry?.Line ?? 1, "The alphabet is letters and ranges of letters: a..z | éè.");
        foreach (CheckedKey key in keys)
        {
            if (source.File.Find(key.Section, key.Name) is { } found && ListsOf(found, key, source) is { } lists)
            {
                foreach (List<Phrase> list in lists)
                {
                    CheckDuplicates(list, source);
                    CheckLetters(list, letters, NativeSections.Contains(key.Section, StringComparer.Ordinal), source);
                }
            }
        }
    }

    private static void CheckDuplicates(List<Phrase> phrases, LanguageSource source)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Phrase phrase in phrases)
        {
            string folded = PhraseFolding.FoldAll(phrase.Text);
            if (phrase.IsDerived)
            {
                continue;
            }

            if (seen.TryGetValue(folded, out int line))
            {
                source.Problems.Add(new LanguageProblem(LanguageProblemKind.DuplicatePhrase, phrase.Line, $"'{phrase.Text}' is already in this list, on line {line}."));
            }
            else
            {
                seen.Add(folded, phrase.Line);
            }
        }
    }

    private static void CheckLetters(List<Phrase> phrases, Alphabet? letters, bool isNative, LanguageSource source)
    {
        foreach (Phrase phrase in phrases)
        {
            if (!phrase.IsQuoted && letters?.FirstStranger(PhraseFolding.FoldAll(phrase.Text), !isNative) is { } stranger)
            {
                source.Problems.Add(new LanguageProblem(
                    LanguageProblemKind.WrongScript, phrase.Line, $"'{phrase.Text}' has the letter '{stranger}' (U+{(int)stranger:X4}), which is not in the alphabet; what is right all the same goes in quotation marks."));
            }
        }
    }

    // The lists of a key in which a phrase may stand once.
    private static List<List<Phrase>>? ListsOf(LanguageFileEntry entry, CheckedKey key, LanguageSource source) => key.Kind switch
    {
        SchemaKind.Phrases or SchemaKind.Texts => [source.PhrasesOf(key.Section, entry)],
        SchemaKind.PhraseLists => [.. entry.Lines.Select(line => source.Phrases.Read([line]))],
        SchemaKind.Codes when key.CodeType == "Int32" => [[.. source.Numbers.Table(key.Section, key.Name).SelectMany(pair => pair.Value)]],
        SchemaKind.Codes when key.CodeType == "VerbCode" => [VerbsOf(entry, source)],
        SchemaKind.Codes => [[.. CodedLines.Of(entry, []).SelectMany(coded => source.Phrases.Read(coded.Lines))]],
        SchemaKind.CodedSets => [.. CodedLines.Of(entry, []).Select(coded => source.Phrases.Read(coded.Lines))],
        _ => null,
    };

    private static List<Phrase> VerbsOf(LanguageFileEntry entry, LanguageSource source) =>
        [.. CodedLines.Of(entry, []).SelectMany(coded => source.VerbForms(coded.Lines) is var (finite, participles) ? finite.Concat(participles) : [])];

    private static List<CheckedKey> KeysOf(LanguageSchema schema)
    {
        var keys = new List<CheckedKey>();
        foreach (SchemaSection section in schema.Sections)
        {
            List<string> suffixes = section.Instances.Count == 0 ? [""] : section.Instances.Select(instance => " " + instance).ToList();
            foreach (SchemaProperty property in section.Properties.Where(property => property.Kind is not (SchemaKind.Section or SchemaKind.Sections)))
            {
                foreach (SchemaKey key in property.Keys.Where(key => key.Section == section.Name || (property.Keys.Count == 1 && !IsRepeated(schema, key.Section))))
                {
                    foreach (string suffix in key.Section == section.Name ? suffixes : [""])
                    {
                        Add(keys, new CheckedKey(key.Section + suffix, key.Name, property.Kind, property.CodeType, !property.IsOptional && property.Keys.Count == 1));
                    }
                }
            }
        }

        return keys;
    }

    private static bool IsRepeated(LanguageSchema schema, string section) =>
        schema.Sections.Any(candidate => candidate.Name == section && candidate.Instances.Count > 0);

    private static void Add(List<CheckedKey> keys, CheckedKey key)
    {
        int index = keys.FindIndex(known => known.Section == key.Section && known.Name == key.Name);
        if (index < 0)
        {
            keys.Add(key);
        }
        else if (key.IsRequired)
        {
            keys[index] = keys[index] with { IsRequired = true };
        }
    }

    private sealed record CheckedKey(string Section, string Name, SchemaKind Kind, string? CodeType, bool IsRequired);
}
