namespace UnDocParser.Tests.Corpus;

/// <summary>A test of several cases that is skipped, visibly, where what it reads does not lie beside the project.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute(string relativePath) => Skip = SharedTexts.WhySkipped(relativePath);
}
