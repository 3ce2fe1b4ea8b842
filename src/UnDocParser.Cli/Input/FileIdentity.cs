using System.Runtime.InteropServices;

namespace UnDocParser.Cli.Input;

/// <summary>What a path leads to, whatever it is called: two spellings, a link and what it leads to, or two hard links are one file.</summary>
/// <param name="Device">The device the file is on.</param>
/// <param name="Number">The number of the file on its device.</param>
/// <param name="IsRegular">Whether it is a plain file, and not a device, a pipe or a directory.</param>
internal readonly partial record struct FileIdentity(ulong Device, ulong Number, bool IsRegular)
{
    private const int CurrentDirectory = -100;
    private const uint TypeAndNumber = 0x0101;
    private const int TypeMask = 0xF000;
    private const int RegularFile = 0x8000;

    /// <summary>Returns what a path leads to, links followed; null where there is nothing or the system is not Linux.</summary>
    /// <param name="path">The path.</param>
    public static FileIdentity? Of(string path)
    {
        try
        {
            return OperatingSystem.IsLinux() && GetStatus(CurrentDirectory, Path.GetFullPath(path), 0, TypeAndNumber, out Status status) == 0
                ? new FileIdentity(((ulong)status.DeviceMajor << 32) | status.DeviceMinor, status.Number, (status.Mode & TypeMask) == RegularFile)
                : null;
        }
        catch (EntryPointNotFoundException)
        {
            // The C library is older than the call.
            return null;
        }
    }

    /// <summary>Determines whether two paths lead to the same file. Away from Linux, hard links and links among the folders are not seen.</summary>
    /// <param name="first">A path.</param>
    /// <param name="second">Another.</param>
    public static bool AreSame(string first, string second) =>
        Of(first) is { } one && Of(second) is { } other ? one == other : FinalPath(first).Equals(FinalPath(second), PathComparison);

    /// <summary>Returns the full path of what a path leads to, links followed; that of nothing yet if a link leads there.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="IOException">Links lead to each other.</exception>
    public static string FinalPath(string path)
    {
        // A full path, since the platform takes the target of a relative one for a name in the root folder.
        string full = Path.GetFullPath(path);
        return new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName;
    }

    /// <summary>Gets how the names of files are compared here.</summary>
    public static StringComparison PathComparison =>
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int GetStatus(int directory, string path, int flags, uint mask, out Status status);

    // The parts of 'struct statx' that matter here; it is the same on every processor.
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private readonly struct Status
    {
        [FieldOffset(28)]
        public readonly ushort Mode;

        [FieldOffset(32)]
        public readonly ulong Number;

        [FieldOffset(136)]
        public readonly uint DeviceMajor;

        [FieldOffset(140)]
        public readonly uint DeviceMinor;
    }
}
