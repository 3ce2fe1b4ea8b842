using Microsoft.Extensions.FileSystemGlobbing;
using UnDocParser.Cli.Output;

namespace UnDocParser.Cli.Input;

/// <summary>Finds the files that folders and patterns stand for.</summary>
/// <param name="isRecursive">Whether a folder means the folders in it too.</param>
/// <param name="outputFolder">The full path of the folder of the results, in which no input is looked for; null if there is none.</param>
internal sealed class FileSearch(bool isRecursive, string? outputFolder = null)
{
    private const string Wildcard = "*";

    // In a folder, names must do: to open all that lies there would take long, and pictures are no failure. What is named is told by its content.
    private static readonly string[] Extensions = [".txt", ".text", ".md", ".markdown", ".pdf", ".docx", ".docm"];

    private readonly List<string> _problems = [];

    /// <summary>Gets a line for each folder or pattern that stands for nothing or cannot be read.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Returns the files that a path stands for, in ordinal order; the path itself if it is neither a folder nor a pattern.</summary>
    /// <exception cref="UsageException">The folder of the results is among those that are searched, and holds something else.</exception>
    /// <param name="path">A file, <c>docs</c>, or <c>docs/**/*.docx</c>; a file whose name holds an asterisk is that file.</param>
    public IReadOnlyList<string> Find(string path)
    {
        if (Directory.Exists(path))
        {
            return Search(path, isRecursive ? "**/*" : Wildcard, IsOfKnownKind, NothingInFolder);
        }

        if (!path.Contains(Wildcard, StringComparison.Ordinal) || File.Exists(path))
        {
            return [path];
        }

        (string folder, string pattern) = Split(path);
        return Search(folder, pattern, static _ => true, NothingMatches, path);
    }

    private string[] Search(string folder, string pattern, Func<string, bool> isWanted, string nothing, string? named = null)
    {
        int problemCount = _problems.Count;
        Matcher matcher = new Matcher(FileIdentity.PathComparison).AddInclude(pattern);
        var root = new SearchedFolder(folder, IsOfResults, _problems);
        string[] found = folder.Length == 0 || Directory.Exists(folder)
            ? [.. matcher.Execute(root).Files.Select(file => file.Path).Where(isWanted).Order(StringComparer.Ordinal).Select(file => Path.Join(folder, file))]
            : [];
        if (found.Length == 0 && _problems.Count == problemCount)
        {
            _problems.Add($"{named ?? folder}: {nothing}");
        }

        return found;
    }

    // What was there before the results must not be left out without a word.
    private bool IsOfResults(string path)
    {
        if (outputFolder is null || !FileIdentity.AreSame(path, outputFolder))
        {
            return false;
        }

        return File.Exists(Path.Join(path, Manifest.FileName)) || !Directory.EnumerateFileSystemEntries(path).Any()
            ? true
            : throw new UsageException($"--output {path} holds inputs perhaps, which would not be read; name a new folder");
    }

    private string NothingInFolder =>
        $"holds no file of a known kind ({string.Join(", ", Extensions)}); name files of other names"
        + (isRecursive ? "" : ", or look into its folders with --recursive");

    private static string NothingMatches =>
        "matches no file; check the pattern ('*' stands for a part of a name, '**' for folders of any depth)";

    private static bool IsOfKnownKind(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    // 'in/2023/*/a*.txt' is searched in 'in/2023', so that what is named may be hidden or a link.
    private static (string Folder, string Pattern) Split(string path)
    {
        int wildcard = path.IndexOf(Wildcard, StringComparison.Ordinal);
        int end = path.AsSpan(0, wildcard).LastIndexOfAny(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar) + 1;
        return (path[..end], path[end..]);
    }
}
