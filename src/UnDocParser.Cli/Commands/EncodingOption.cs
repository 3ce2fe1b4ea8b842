using System.CommandLine;
using System.Globalization;
using System.Text;

namespace UnDocParser.Cli.Commands;

/// <summary>The option that names the encoding of text files.</summary>
internal static class EncodingOption
{
    /// <summary>The name of the option.</summary>
    public const string Name = "--encoding";

    /// <summary>Makes the option.</summary>
    public static Option<string?> Create()
    {
        var option = new Option<string?>(Name)
        {
            Description = "The encoding of text files without a byte order mark, such as windows-1251; without it, it is found in each text.",
            HelpName = "NAME",
        };
        option.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && Find(token.Value) is null)
            {
                result.AddError($"'{token.Value}' is no encoding (utf-8, utf-16, windows-1251, windows-1252, windows-1256, gb18030)");
            }
        });
        option.CompletionSources.Add("utf-8", "utf-16", "windows-1251", "windows-1252", "windows-1256", "gb18030");
        return option;
    }

    /// <summary>Returns the encoding that was named, or null.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="option">The option.</param>
    public static Encoding? Chosen(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) is { } name ? Find(name) : null;

    /// <summary>Returns an encoding by its name or the number of its code page, <c>cp1251</c>; null if there is none.</summary>
    /// <param name="name">The name.</param>
    public static Encoding? Find(string name)
    {
        if (name.Equals("utf8", StringComparison.OrdinalIgnoreCase))
        {
            return Encoding.UTF8;
        }

        string digits = name.StartsWith("cp", StringComparison.OrdinalIgnoreCase) ? name[2..] : name;
        try
        {
            // Code page 0 is whatever the system takes for its own.
            return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int codePage)
                ? codePage == 0 ? null : CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage)
                : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
