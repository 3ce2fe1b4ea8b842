namespace UnDocParser.Cli.Tests;

/// <summary>A test that needs a shell, pipes and signals.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has neither /bin/sh nor signals." : null;
}

/// <summary>Tests that need a shell, pipes and signals.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has neither /bin/sh nor signals." : null;
}
