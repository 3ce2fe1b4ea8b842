namespace UnDocParser.SyntaxGenerator.Languages;

/// <summary>A language file as it is written: sections of keys with their lines.</summary>
/// <param name="Sections">The sections in order.</param>
internal sealed record LanguageFile(IReadOnlyList<LanguageFileSection> Sections)
{
    /// <summary>Returns the entry of a key, <c>openers.preambular</c>, or null.</summary>
    public LanguageFileEntry? Find(string section, string key) =>
        Sections.FirstOrDefault(candidate => candidate.Name == section)?.Entries.FirstOrDefault(entry => entry.Key == key);
}

/// <summary>A section: <c>[openers]</c>.</summary>
internal sealed record LanguageFileSection(string Name, int Line, List<LanguageFileEntry> Entries);

/// <summary>A key with its value: what stands behind the colon and on the indented lines below.</summary>
internal sealed record LanguageFileEntry(string Key, int Line, List<LanguageFileLine> Lines);

/// <summary>A line of a value without its comment.</summary>
/// <param name="Number">The line, counted from 1.</param>
/// <param name="Indent">How many blanks stand before it; 0 behind the key.</param>
/// <param name="Text">The line without the blanks around it.</param>
internal sealed record LanguageFileLine(int Number, int Indent, string Text);
