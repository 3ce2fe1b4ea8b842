namespace UnDocParser.Cli.Input;

/// <summary>Files without a byte, as a download leaves them that failed.</summary>
internal static class EmptyFile
{
    private static readonly (string Extension, string Kind)[] Kinds = [(".pdf", "PDF"), (".docx", "Word file"), (".docm", "Word file"), (".doc", "Word file")];

    /// <summary>Makes sure that the name of such a file does not say that it should be another kind than text.</summary>
    /// <param name="path">The path as given.</param>
    /// <exception cref="FileException">It says so.</exception>
    public static void Check(string path)
    {
        string extension = Path.GetExtension(path);
        string? kind = Kinds.FirstOrDefault(known => known.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase)).Kind;
        if (kind is not null)
        {
            throw new FileException(path, $"is empty and no {kind}; get it again");
        }
    }
}
