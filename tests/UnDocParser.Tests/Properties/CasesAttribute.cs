using FsCheck.Xunit;
using UnDocParser.Tests.Generators;

namespace UnDocParser.Tests.Properties;

/// <summary>A property that is tried on so many cases, or as many as the variable <c>UNDOC_PROPERTY_COUNT</c> says if that is more.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CasesAttribute : PropertyAttribute
{
    public CasesAttribute(int usual) => MaxTest = PropertyCount.Of(usual);
}
