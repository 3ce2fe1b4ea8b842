using System.Globalization;
using UnDocParser.Phrases;

namespace UnDocParser.SyntaxGenerator.Languages;

/// <summary>Compiles the words of one language file, or those that all files share, into tables.</summary>
internal sealed class LanguageCompiler
{
    private readonly LanguageSchema _schema;
    private readonly IReadOnlyList<LanguageSource> _sources;
    private readonly CodeReader _codes;
    private readonly AutomatonBuilder _automaton = new();
    private readonly List<ushort> _values = [0];
    private readonly TextPool _texts = new();

    private LanguageCompiler(LanguageSchema schema, IReadOnlyList<LanguageSource> sources)
    {
        _schema = schema;
        _sources = sources;
        _codes = new CodeReader(schema);
    }

    /// <summary>Compiles one file.</summary>
    public static CompiledLanguage Compile(LanguageSchema schema, LanguageSource source)
    {
        SchemaCheck.Check(schema, source);
        var compiler = new LanguageCompiler(schema, [source]);
        return compiler.Compile(source.Code, source.Order, schema.Sections.Where(section => section.Name != LanguageSchema.Shared));
    }

    /// <summary>Compiles what is read without knowing the language, from all files together.</summary>
    public static CompiledLanguage CompileShared(LanguageSchema schema, IReadOnlyList<LanguageSource> sources) =>
        new LanguageCompiler(schema, sources).Compile("Shared", 0, schema.Sections.Where(section => section.Name == LanguageSchema.Shared));

    private CompiledLanguage Compile(string code, int order, IEnumerable<SchemaSection> sections)
    {
        ushort[] slots = new ushort[_schema.SlotCount + 1];
        foreach (SchemaSection section in sections)
        {
            for (int instance = 0; instance < Math.Max(section.Instances.Count, 1); instance++)
            {
                string name = section.Instances.Count == 0 ? "" : " " + section.Instances[instance];
                for (int index = 0; index < section.Properties.Count; index++)
                {
                    slots[section.FirstSlot + (instance * section.Properties.Count) + index] = Add(section.Properties[index], section.Name, name);
                }
            }
        }

        return new CompiledLanguage(code, order, _automaton, slots, _values, _texts.ToString());
    }

    private ushort Add(SchemaProperty property, string section, string instance)
    {
        var values = new List<ushort>();
        var entries = _sources.SelectMany(source => property.Keys
            .SelectMany(key => Names(key, section, instance).Select(name => (source, name, key.Name, Entry: source.File.Find(name, key.Name)))))
            .Where(found => found.Entry is not null)
            .ToList();
        if (entries.Count == 0 || property.Kind is SchemaKind.Section or SchemaKind.Sections)
        {
            return 0;
        }

        (LanguageSource first, string place, string key, LanguageFileEntry? entry) = entries[0];
        switch (property.Kind)
        {
            case SchemaKind.Phrases:
                values.Add(Set(entries.SelectMany(found => found.source.PhrasesOf(found.name, found.Entry!))));
                break;
            case SchemaKind.Texts:
                AddTexts(values, entries.SelectMany(found => found.source.PhrasesOf(found.name, found.Entry!)));
                break;
            case SchemaKind.PhraseLists:
                AddPhraseLists(values, [.. entries.Select(found => (found.source, found.Entry!))]);
                break;
            case SchemaKind.Codes when property.CodeType == "Int32":
                AddCodes(values, [.. first.Numbers.Table(place, key).Select(pair => (new List<ushort> { (ushort)pair.Key }, pair.Value))]);
                break;
            case SchemaKind.Codes when property.CodeType == "VerbCode":
                AddCodes(values, [.. Verbs(first, entry!)]);
                break;
            case SchemaKind.Codes:
                AddCodes(values, [.. Coded(first, entry!, property.CodeType!)]);
                break;
            default:
                AddScalar(values, property, first, entry!);
                break;
        }

        ushort start = checked((ushort)_values.Count);
        _values.AddRange(values);
        return start;
    }

    private void AddScalar(List<ushort> values, SchemaProperty property, LanguageSource source, LanguageFileEntry entry)
    {
        string text = string.Join(" ", entry.Lines.Select(line => line.Text));
        switch (property.Kind)
        {
            case SchemaKind.Text:
                values.AddRange(_texts.Add(text));
                break;
            case SchemaKind.Number:
                source.Check(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number), entry.Line, $"'{entry.Key}' is a number, not '{text}'.");
                values.Add((ushort)number);
                break;
            case SchemaKind.Flag:
                source.Check(text is "yes" or "no", entry.Line, $"'{entry.Key}' is yes or no, not '{text}'.");
                values.Add(text == "yes" ? (ushort)1 : (ushort)0);
                break;
            case SchemaKind.Character:
                source.Check(text.Length == 1, entry.Line, $"'{entry.Key}' is one character, not '{text}'.");
                values.Add(text.Length == 0 ? (ushort)0 : text[0]);
                break;
            case SchemaKind.Ranges:
                AddRanges(values, source, entry);
                break;
            case SchemaKind.CodedTexts:
                var pairs = CodedLines.Of(entry, source.Problems).SelectMany(coded => source.Phrases.Read(coded.Lines).Select(phrase => (phrase.Text, coded.Code))).ToList();
                values.Add((ushort)pairs.Count);
                values.AddRange(pairs.SelectMany(pair => _texts.Add(pair.Text).Concat(_texts.Add(pair.Code))));
                break;
            case SchemaKind.CodedSets:
                var sets = Coded(source, entry, property.CodeType!).ToList();
                values.Add((ushort)sets.Count);
                values.AddRange(sets.SelectMany(set => new[] { set.Code[0], Set(set.Phrases) }));
                break;
            case SchemaKind.Predicates:
                AddPredicates(values, source, entry);
                break;
        }
    }

    // A set a line; where several files have the key, the sets of the same line are one.
    private void AddPhraseLists(List<ushort> values, List<(LanguageSource Source, LanguageFileEntry Entry)> entries)
    {
        int count = entries.Max(found => found.Entry.Lines.Count);
        values.Add((ushort)count);
        for (int index = 0; index < count; index++)
        {
            values.Add(Set(entries.Where(found => index < found.Entry.Lines.Count).SelectMany(found => found.Source.Phrases.Read([found.Entry.Lines[index]]))));
        }
    }

    // What follows an arrow are the nouns.
    private void AddPredicates(List<ushort> values, LanguageSource source, LanguageFileEntry entry)
    {
        var predicates = new List<(List<Phrase> Verbs, List<Phrase> Nouns)>();
        bool hasNouns = false;
        foreach (LanguageFileLine line in entry.Lines)
        {
            if (line.Indent <= entry.Lines[0].Indent)
            {
                predicates.Add(([], []));
                hasNouns = false;
            }

            hasNouns |= line.Text.StartsWith("->", StringComparison.Ordinal);
            string text = line.Text.StartsWith("->", StringComparison.Ordinal) ? line.Text.Substring(2) : line.Text;
            (List<Phrase> verbs, List<Phrase> nouns) = predicates[predicates.Count - 1];
            (hasNouns ? nouns : verbs).AddRange(source.Phrases.Read(text, line.Number));
        }

        values.Add((ushort)predicates.Count);
        values.AddRange(predicates.SelectMany(predicate => new[] { Set(predicate.Verbs), Set(predicate.Nouns) }));
    }

    private static void AddRanges(List<ushort> values, LanguageSource source, LanguageFileEntry entry)
    {
        List<Phrase> phrases = source.Phrases.Read(entry.Lines);
        values.Add((ushort)phrases.Count);
        foreach (Phrase phrase in phrases)
        {
            (char First, char Last)? range = Alphabet.ReadRange(phrase.Text);
            source.Check(range is not null, phrase.Line, $"'{phrase.Text}' is no range of characters: 0600..06FF.");
            values.AddRange([range?.First ?? '\0', range?.Last ?? '\0']);
        }
    }

    private void AddTexts(List<ushort> values, IEnumerable<Phrase> phrases)
    {
        var texts = phrases.Select(phrase => phrase.Text).Distinct(StringComparer.Ordinal).ToList();
        values.Add((ushort)texts.Count);
        values.AddRange(texts.SelectMany(_texts.Add));
    }

    private void AddCodes(List<ushort> values, List<(List<ushort> Code, List<Phrase> Phrases)> codes)
    {
        int width = codes.Count == 0 ? 0 : codes[0].Code.Count;
        values.Add(_automaton.Add(codes.SelectMany((code, index) => code.Phrases.Select(phrase => (PhraseFolding.FoldAll(phrase.Text), index + 1)))));
        values.AddRange([(ushort)codes.Count, (ushort)width]);
        values.AddRange(codes.SelectMany(code => code.Code));
    }

    private IEnumerable<(List<ushort> Code, List<Phrase> Phrases)> Coded(LanguageSource source, LanguageFileEntry entry, string type)
    {
        foreach ((string code, List<LanguageFileLine> lines) in CodedLines.Of(entry, source.Problems))
        {
            if (_codes.Read(type, code) is { } numbers)
            {
                yield return (numbers, source.Phrases.Read(lines));
            }
            else
            {
                source.Problems.Add(new LanguageProblem(LanguageProblemKind.UnknownCode, lines[0].Number, $"'{code}' is no code of '{entry.Key}'."));
            }
        }
    }

    // Finite forms, a tilde, and the forms that open clauses only.
    private IEnumerable<(List<ushort> Code, List<Phrase> Phrases)> Verbs(LanguageSource source, LanguageFileEntry entry)
    {
        foreach ((string code, List<LanguageFileLine> lines) in CodedLines.Of(entry, source.Problems))
        {
            if (_codes.Read("VerbCode", code) is not { } numbers)
            {
                source.Problems.Add(new LanguageProblem(LanguageProblemKind.UnknownCode, lines[0].Number, $"'{code}' is no verb; modifiers and feelings are added with '+'."));
                continue;
            }

            (List<Phrase> finite, List<Phrase> participles) = source.VerbForms(lines);
            yield return ([.. numbers, 1], finite);
            yield return ([.. numbers, 0], participles);
        }
    }

    private ushort Set(IEnumerable<Phrase> phrases) => _automaton.Add(phrases.Select(phrase => (PhraseFolding.FoldAll(phrase.Text), 1)));

    // A key of the section itself, or of a section of which there are several.
    private IEnumerable<string> Names(SchemaKey key, string section, string instance)
    {
        if (key.Section == section)
        {
            return [key.Section + instance];
        }

        SchemaSection other = _schema.Sections.FirstOrDefault(candidate => candidate.Name == key.Section);
        return other is { Instances.Count: > 0 } ? other.Instances.Select(name => $"{key.Section} {name}") : [key.Section];
    }
}
