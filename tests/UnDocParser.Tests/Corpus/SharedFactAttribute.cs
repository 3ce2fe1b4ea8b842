namespace UnDocParser.Tests.Corpus;

/// <summary>A test that is skipped, visibly, where what it reads does not lie beside the project.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string relativePath) => Skip = SharedTexts.WhySkipped(relativePath);
}
