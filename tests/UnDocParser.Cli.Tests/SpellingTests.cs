using UnDocParser.Cli.Commands;

namespace UnDocParser.Cli.Tests;

public sealed class SpellingTests
{
    private static readonly string[] Commands = ["outline", "tree", "check", "cite", "mandates"];

    [Theory]
    [InlineData("ouline", "outline")]
    [InlineData("outtline", "outline")]
    [InlineData("outkine", "outline")]
    [InlineData("otuline", "outline")]
    [InlineData("chekc", "check")]
    [InlineData("cites", "cite")]
    [InlineData("mandate", "mandates")]
    [InlineData("out", "outline")]
    [InlineData("MAND", "mandates")]
    public void A_misspelt_or_unfinished_word_is_found(string word, string meant) => Assert.Equal(meant, Spelling.Nearest(word, Commands));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("t")]
    [InlineData("resolution")]
    [InlineData("file.txt")]
    [InlineData("a/very/long/path/to/a/file/that/is/named/outline.txt")]
    public void Another_word_is_not(string word) => Assert.Null(Spelling.Nearest(word, Commands));
}
