using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace UnDocParser.Cli.Input;

/// <summary>A folder as it is searched for texts: without what is hidden, without links to folders, and with one line where it cannot be read.</summary>
/// <remarks>
/// A link to a folder can lead back to where it stands, and two of them make a search that never ends. So none is followed but the one that was
/// named. Names that begin with a dot are passed over, as shells do; pipes and devices too, since reading them waits for ever.
/// </remarks>
/// <param name="path">The path of the folder.</param>
/// <param name="isLeftOut">Determines whether a folder is to be passed over, by its full path.</param>
/// <param name="problems">Takes a line for each folder that cannot be read.</param>
internal sealed class SearchedFolder(string path, Func<string, bool> isLeftOut, List<string> problems) : DirectoryInfoBase
{
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
        MatchType = MatchType.Simple,
    };

    private readonly DirectoryInfo _folder = new(path.Length == 0 ? "." : path);

    /// <inheritdoc/>
    public override string Name => _folder.Name;

    /// <inheritdoc/>
    public override string FullName => _folder.FullName;

    /// <inheritdoc/>
    public override DirectoryInfoBase? ParentDirectory => Beside("..");

    /// <inheritdoc/>
    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
    {
        try
        {
            // Read to the end at once: an error half way through must not end the search in the other folders.
            return [.. _folder.EnumerateFileSystemInfos("*", Everything).Select(Find).OfType<FileSystemInfoBase>()];
        }
        catch (Exception exception) when (FileException.IsOfFile(exception))
        {
            problems.Add($"{path}: {Explain(exception)}");
            return [];
        }
    }

    /// <inheritdoc/>
    public override DirectoryInfoBase? GetDirectory(string name) => Directory.Exists(Path.Join(path, name)) ? Beside(name) : null;

    /// <inheritdoc/>
    public override FileInfoBase? GetFile(string name)
    {
        var file = new FileInfo(Path.Join(path, name));
        return file.Exists ? new FileInfoWrapper(file) : null;
    }

    private SearchedFolder Beside(string name) => new(Path.Join(path, name), isLeftOut, problems);

    private FileSystemInfoBase? Find(FileSystemInfo entry) => entry switch
    {
        { Name: ['.', ..] } => null,
        DirectoryInfo folder => folder.LinkTarget is null && !isLeftOut(folder.FullName) ? Beside(folder.Name) : null,
        FileInfo file when FileIdentity.Of(file.FullName) is not { IsRegular: false } => new FileInfoWrapper(file),
        _ => null,
    };

    private static string Explain(Exception exception) => exception is UnauthorizedAccessException
        ? "access denied, its files are left out; check the permissions of the folder"
        : $"cannot be read, its files are left out; {FileException.WordsOf(exception)}";
}
