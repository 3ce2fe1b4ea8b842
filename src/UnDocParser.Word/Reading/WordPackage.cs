using System.IO.Compression;

namespace UnDocParser.Word.Reading;

/// <summary>The parts of a file, and what leads from one to the other (ISO/IEC 29500-2).</summary>
internal sealed class WordPackage : IDisposable
{
    private const string MainType = "/officeDocument";
    private const string UsualMain = "word/document.xml";

    private readonly ZipArchive _archive;
    private readonly WordReadOptions _options;
    private readonly CancellationToken _cancellationToken;

    // Names of parts are compared without regard to case.
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _mainName;
    private readonly IReadOnlyList<WordElement> _relationships;

    /// <summary>Opens a file.</summary>
    /// <param name="file">The file, which was checked before.</param>
    /// <param name="options">The limits.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public WordPackage(byte[] file, WordReadOptions options, CancellationToken cancellationToken)
    {
        _archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        _options = options;
        _cancellationToken = cancellationToken;
        foreach (ZipArchiveEntry entry in _archive.Entries)
        {
            _entries[entry.FullName] = entry;
        }

        _mainName = RelationshipsOf("").FirstOrDefault(static relationship => HasType(relationship, MainType)) is { } main ? TargetOf(main, "") : UsualMain;
        _relationships = RelationshipsOf(_mainName);
    }

    /// <summary>Returns the root of the part that holds the text; null if there is none.</summary>
    public WordElement? Main() => Read(_mainName);

    /// <summary>Returns the root of a part that the text refers to by what it is: <c>footnotes</c>; null if there is none.</summary>
    public WordElement? PartOf(string type) => Part(relationship => HasType(relationship, "/" + type));

    /// <summary>Returns the root of a part that the text refers to by an identifier; null if there is none.</summary>
    public WordElement? PartWithId(string id) => Part(relationship => relationship.Attribute("Id") == id);

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private WordElement? Part(Func<WordElement, bool> isMeant) =>
        _relationships.FirstOrDefault(isMeant) is { } relationship && relationship.Attribute("TargetMode") != "External" ? Read(TargetOf(relationship, _mainName)) : null;

    private WordElement? Read(string name)
    {
        if (!_entries.TryGetValue(name, out ZipArchiveEntry? entry))
        {
            return null;
        }

        using Stream stream = entry.Open();
        return PartReader.Read(stream, _options, _cancellationToken);
    }

    // "word/document.xml" has its relationships in "word/_rels/document.xml.rels", the package in "_rels/.rels".
    private IReadOnlyList<WordElement> RelationshipsOf(string part)
    {
        int name = part.LastIndexOf('/') + 1;
        return Read(part.Substring(0, name) + "_rels/" + part.Substring(name) + ".rels")?.Children ?? [];
    }

    private static bool HasType(WordElement relationship, string end) => relationship.Attribute("Type")?.EndsWith(end, StringComparison.Ordinal) == true;

    // "/word/notes.xml" is a path in the package, "notes.xml" and "../word/notes.xml" one from where the part lies.
    private static string TargetOf(WordElement relationship, string part)
    {
        string target = relationship.Attribute("Target") ?? "";
        string folder = target.StartsWith("/", StringComparison.Ordinal) ? "" : part.Substring(0, part.LastIndexOf('/') + 1);
        var names = new List<string>();
        foreach (string name in (folder + target).Split('/'))
        {
            if (name == ".." && names.Count > 0)
            {
                names.RemoveAt(names.Count - 1);
            }
            else if (name is not ("" or "." or ".."))
            {
                names.Add(name);
            }
        }

        return string.Join("/", names);
    }
}
