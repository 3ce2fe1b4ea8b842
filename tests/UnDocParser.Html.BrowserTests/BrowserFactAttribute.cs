namespace UnDocParser.Html.BrowserTests;

/// <summary>A test in a browser; skipped, visibly, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Browser.WhySkipped;
}

/// <summary>A test of several cases in a browser; skipped, visibly, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Browser.WhySkipped;
}

/// <summary>A test of accessibility, by axe-core; skipped, visibly, where there is no browser or axe-core cannot be had from npm.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AxeTheoryAttribute : TheoryAttribute
{
    public AxeTheoryAttribute() => Skip = Browser.WhySkipped ?? Axe.WhySkipped;
}
