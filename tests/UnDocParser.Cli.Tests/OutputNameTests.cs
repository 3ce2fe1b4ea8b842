using UnDocParser.Cli.Output;

namespace UnDocParser.Cli.Tests;

public sealed class OutputNameTests
{
    [Theory]
    [InlineData("a.txt", "a.txt.json")]
    [InlineData("./in//a.txt", "in/a.txt.json")]
    [InlineData("../b.pdf", "%2E%2E/b.pdf.json")]
    [InlineData("/c.pdf", "%2F/c.pdf.json")]
    [InlineData("in/a.txt.json/a.txt", "in/a.txt%2Ejson/a.txt.json")]
    [InlineData("100%.txt", "100%25.txt.json")]
    [InlineData("%2E%2E/b.pdf", "%252E%252E/b.pdf.json")]
    [InlineData("what?.txt", "what%3F.txt.json")]
    [InlineData("line\nend.txt", "line%0Aend.txt.json")]
    [InlineData("arrêté.txt", "arrêté.txt.json")]
    public void A_result_is_named_after_the_path_of_its_input(string path, string name) => Assert.Equal(name, OutputName.Of(path, ".json"));
}
