namespace UnDocParser.Pdf.Tests;

public sealed class PageLabelTests
{
    [Theory]
    [InlineData("", "1 2 3 4")]
    [InlineData("/PageLabels <</Nums [0 <</S /r>> 2 <</S /D>>]>>", "i ii 1 2")]
    [InlineData("/PageLabels <</Nums [0 <</S /D /St 7>>]>>", "7 8 9 10")]
    [InlineData("/PageLabels <</Nums [0 <</S /A /P (Annex )>> 3 <</P (Cover)>>]>>", "Annex A|Annex B|Annex C|Cover")]
    [InlineData("/PageLabels <</Nums [0 <</S /a /St 26>>]>>", "z aa bb cc")]
    [InlineData("/PageLabels <</Nums [0 <</S /R /St 1999>>]>>", "MCMXCIX MM MMI MMII")]
    [InlineData("/PageLabels <</Kids [<</Nums [0 <</S /r>>]>> <</Nums [1 <</S /D>>]>>]>>", "i 1 2 3")]
    [InlineData("/PageLabels <</Nums [2 <</S /r>>]>>", "1 2 i ii")]
    public void Pages_are_called_what_the_file_calls_them(string labels, string expected)
    {
        PdfSource source = FourPages(labels);
        Assert.Equal(expected.Split(expected.Contains('|', StringComparison.Ordinal) ? '|' : ' '), source.Map.PageLabels);
        Assert.Equal(4, source.Map.PageCount);
    }

    [Theory]
    [InlineData("/PageLabels 3")]
    [InlineData("/PageLabels 99 0 R")]
    [InlineData("/PageLabels <</Nums [(a) <</S /r>> -1 <</S /r>> 9 <</S /r>> 1]>>")]
    [InlineData("/PageLabels <</Kids [1 0 R 1 0 R 7]>>")]
    [InlineData("/PageLabels <</Nums [0 4]>>")]
    public void A_damaged_tree_of_labels_leaves_the_numbers(string labels) => Assert.Equal("1 2 3 4", string.Join(' ', FourPages(labels).Map.PageLabels));

    [Theory]
    [InlineData("/PageLabels <</Nums [0 <</S /A /St 2147483647>>]>>", "2147483647")]
    [InlineData("/PageLabels <</Nums [0 <</S /R /St 100000>>]>>", "100000")]
    public void A_number_too_large_for_letters_is_printed_in_digits(string labels, string first) => Assert.Equal(first, FourPages(labels).Map.PageLabels[0]);

    [Fact]
    public void A_prefix_without_end_is_cut_off() =>
        Assert.All(FourPages($"/PageLabels <</Nums [0 <</S /D /P ({new string('x', 5000)})>>]>>").Map.PageLabels, label => Assert.True(label.Length < 200));

    private static PdfSource FourPages(string labels)
    {
        var file = new PdfFile { CatalogExtra = labels };
        for (int page = 1; page <= 4; page++)
        {
            file.Page().Text(120, 600, $"{page}. Decides to keep the lights;");
        }

        return file.Read();
    }
}
