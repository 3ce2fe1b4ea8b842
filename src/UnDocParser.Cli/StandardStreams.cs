using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace UnDocParser.Cli;

/// <summary>The standard streams of this process, each null if whoever started the process had closed it (<c>undoc outline - &lt;&amp;-</c>).</summary>
internal static partial class StandardStreams
{
    /// <summary>Opens standard input.</summary>
    public static Stream? OpenInput() => IsClosed(0) ? null : Console.OpenStandardInput();

    /// <summary>Opens standard output.</summary>
    public static Stream? OpenOutput()
    {
        if (IsClosed(1))
        {
            return null;
        }

        // The console's own stream swallows the error of a closed pipe, and the run would go on for nobody. A file needs the console's
        // stream: a FileStream writes at its own position, over what another process has added.
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }

    /// <summary>Opens standard error.</summary>
    public static Stream? OpenError() => IsClosed(2) ? null : Console.OpenStandardError();

    // The runtime opens pipes of its own before the program starts, and they take the numbers of closed streams: reading one would wait for
    // ever. They are marked to be closed on exec, which no stream is that was handed over by exec.
    private static bool IsClosed(int descriptor)
    {
        const int GetFlags = 1;
        const int CloseOnExec = 1;
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        int flags = GetDescriptorFlags(descriptor, GetFlags);
        return flags < 0 || (flags & CloseOnExec) != 0;
    }

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int GetDescriptorFlags(int descriptor, int command);
}
