using UnDocParser.Model;

namespace UnDocParser.Tests.Model.Symbols;

public class DocumentSymbolErrorTests
{
    [Theory]
    [InlineData("A/RES75/276", "Expected '/' at position 5, found '7'.")]
    [InlineData("S/RES/2462 (2019", "Expected ')' at position 16, found the end of the text.")]
    [InlineData("A/75/15(Part (I)", "Expected ')' at position 13, found '('.")]
    [InlineData("", "Expected a document symbol at position 0, found the end of the text.")]
    [InlineData("75/276", "Expected the letters of a body at position 0, found '7'.")]
    [InlineData("A/", "Expected a word or a number at position 2, found the end of the text.")]
    [InlineData("A/75/Add.x", "Expected a number at position 9, found 'x'.")]
    [InlineData("A/75A/276", "Expected a suffix such as Add.1 at position 6, found '2'.")]
    [InlineData("A/79/21)", "Expected the end of the symbol at position 7, found ')'.")]
    [InlineData("A/77/A/77/385", "Expected '-' before a second symbol at position 5, found 'A'.")]
    [InlineData("A/75/276 and more", "Expected the end of the symbol at position 9, found 'a'.")]
    public void Sentence_says_what_was_expected_and_what_was_found(string text, string sentence)
    {
        Assert.False(DocumentSymbol.TryParse(text, out _, out DocumentSymbolError error));
        Assert.Equal(sentence, error.ToString());
        DocumentSymbolFormatException exception = Assert.Throws<DocumentSymbolFormatException>(() => DocumentSymbol.Parse(text));
        Assert.EndsWith(sentence, exception.Message, StringComparison.Ordinal);
        Assert.Equal(error.Found, exception.Found);
    }

    [Theory]
    [InlineData("A/75/276é", "'é'")]
    [InlineData("A/\u00AD75/276\u5E74", "'\u5E74'")]
    [InlineData("A/75/276\U0001F30A", "'\U0001F30A'")]
    [InlineData("A/75/276\u0301", "U+0301")]
    [InlineData("A/75/276\u001B[31m", "U+001B")]
    [InlineData("A/75/276\uE000", "U+E000")]
    [InlineData("A/75/276\0", "U+0000")]
    public void What_was_found_is_one_character_that_can_be_seen_or_its_code_point(string text, string found)
    {
        Assert.False(DocumentSymbol.TryParse(text, out _, out DocumentSymbolError error));
        Assert.Equal(found, error.Found);
    }

    // An attribute cannot hold half a pair.
    [Fact]
    public void Half_a_surrogate_pair_is_found_as_its_code_point()
    {
        Assert.False(DocumentSymbol.TryParse("A/75/276\uD83C", out _, out DocumentSymbolError error));
        Assert.Equal("U+D83C", error.Found);
    }

    [Fact]
    public void What_was_found_for_a_cited_number_stands_in_that_number()
    {
        DocumentSymbolFormatException cut = Assert.Throws<DocumentSymbolFormatException>(
            () => DocumentSymbol.ForResolution(ResolutionOrgan.SecurityCouncil, "1631 (2005"));
        Assert.Equal((10, "the end of the text"), (cut.Position, cut.Found));
        DocumentSymbolFormatException other = Assert.Throws<DocumentSymbolFormatException>(
            () => DocumentSymbol.ForResolution(ResolutionOrgan.SecurityCouncil, "75/276"));
        Assert.Equal((0, "'7'"), (other.Position, other.Found));
    }

    [Fact]
    public void An_error_that_no_parse_made_knows_of_nothing_found()
    {
        Assert.Equal("", default(DocumentSymbolError).Found);
        Assert.Equal("", default(DocumentSymbolError).ToString());
        var error = new DocumentSymbolError(DocumentSymbolErrorKind.SlashExpected, 5);
        Assert.Equal("", error.Found);
        Assert.Equal("Expected '/' at position 5.", error.ToString());
    }

    [Fact]
    public void No_error_is_given_with_a_symbol()
    {
        Assert.True(DocumentSymbol.TryParse("A/75/276", out _, out DocumentSymbolError error));
        Assert.Equal(default, error);
    }
}
