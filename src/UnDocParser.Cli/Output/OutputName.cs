using System.Buffers;
using System.Globalization;
using System.Text;

namespace UnDocParser.Cli.Output;

/// <summary>Names the result of an input after the path of the input, so that no two inputs have one result.</summary>
/// <remarks>
/// <c>in/a.txt</c> becomes <c>in/a.txt.json</c>, <c>../b.pdf</c> becomes <c>%2E%2E/b.pdf.json</c>, <c>/c.pdf</c> becomes <c>%2F/c.pdf.json</c>:
/// what would lead out of the folder, or be no name on some system, is its code behind a percent sign, as in addresses of the web.
/// </remarks>
internal static class OutputName
{
    private static readonly SearchValues<char> Encoded = SearchValues.Create([.. "%<>:\"|?*\\", .. Enumerable.Range(0, 32).Select(code => (char)code)]);

    /// <summary>Returns the name of a result, with slashes.</summary>
    /// <param name="path">The path of the input as given.</param>
    /// <param name="extension">What the name ends in: <c>.json</c>.</param>
    public static string Of(string path, string extension)
    {
        string slashed = OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
        string[] parts = [.. slashed.Split('/').Where(part => part is not ("" or "."))];
        var name = new StringBuilder(slashed.StartsWith('/') ? "%2F/" : "");
        for (int index = 0; index < parts.Length; index++)
        {
            bool isLast = index == parts.Length - 1;
            name.Append(isLast ? Encode(parts[index]) + extension : EncodeFolder(parts[index], extension) + "/");
        }

        return name.ToString();
    }

    // A folder 'a.txt.json' must not take the name of what is made of a file 'a.txt' beside it.
    private static string EncodeFolder(string part, string extension)
    {
        string encoded = Encode(part);
        return encoded.EndsWith(extension, StringComparison.OrdinalIgnoreCase)
            ? encoded[..^extension.Length] + "%2E" + encoded[^(extension.Length - 1)..]
            : encoded;
    }

    private static string Encode(string part)
    {
        if (part == "..")
        {
            return "%2E%2E";
        }

        if (part.AsSpan().IndexOfAny(Encoded) < 0)
        {
            return part;
        }

        var encoded = new StringBuilder();
        foreach (char character in part)
        {
            if (Encoded.Contains(character))
            {
                encoded.Append(CultureInfo.InvariantCulture, $"%{(int)character:X2}");
            }
            else
            {
                encoded.Append(character);
            }
        }

        return encoded.ToString();
    }
}
