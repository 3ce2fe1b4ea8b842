using UnDocParser.Tests.Documentation;
using UnDocParser.Tests.PublicApi;

namespace UnDocParser.Html.Tests;

/// <summary>The public surface of the package is what PublicApi.txt says: a change of it is always seen, and never by chance.</summary>
public sealed class PublicApiTests
{
    private const string List = "tests/UnDocParser.Html.Tests/PublicApi.txt";

    [Fact]
    public void The_public_surface_is_the_one_checked_in() =>
        Repository.HoldsGenerated(List, string.Join('\n', PublicApiList.Of(typeof(DocumentPage).Assembly)) + "\n");
}
