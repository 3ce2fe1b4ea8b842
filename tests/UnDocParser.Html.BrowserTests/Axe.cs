using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using UnDocParser.Tests.Documentation;

namespace UnDocParser.Html.BrowserTests;

/// <summary>The script of axe-core, which looks for what keeps people out. It is fetched from npm once, and is no part of the repository.</summary>
internal static class Axe
{
    private const string Package = "axe-core@4.14.1";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly Lazy<string?> Fetched = new(Fetch);

    /// <summary>Why there is no script; null if there is one.</summary>
    public static string? WhySkipped => Fetched.Value is null ? $"npm cannot fetch {Package}: it is not installed, or there is no network." : null;

    public static string Script => Fetched.Value!;

    private static string? Fetch()
    {
        string folder = Repository.PathOf("artifacts/axe");
        string script = Path.Combine(folder, "axe.min.js");
        if (!File.Exists(script) && Pack(folder) is { } archive)
        {
            Unpack(archive, script);
        }

        return File.Exists(script) ? File.ReadAllText(script) : null;
    }

    private static string? Pack(string folder)
    {
        Directory.CreateDirectory(folder);
        try
        {
            var start = new ProcessStartInfo("npm", ["pack", Package, "--silent", "--pack-destination", folder]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            using Process npm = Process.Start(start)!;
            if (!npm.WaitForExit(Patience))
            {
                npm.Kill(entireProcessTree: true);
            }
        }
        catch (Win32Exception)
        {
            return null;
        }

        return Directory.GetFiles(folder, "*.tgz").FirstOrDefault();
    }

    private static void Unpack(string archive, string script)
    {
        using var stream = new GZipStream(File.OpenRead(archive), CompressionMode.Decompress);
        using var reader = new TarReader(stream);
        while (reader.GetNextEntry() is { } entry)
        {
            if (entry.Name == "package/axe.min.js")
            {
                entry.ExtractToFile(script, overwrite: true);
            }
        }
    }
}
