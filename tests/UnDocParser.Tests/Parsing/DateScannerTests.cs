using UnDocParser.Facts.Dates;
using UnDocParser.Languages;

namespace UnDocParser.Tests.Parsing;

public sealed class DateScannerTests
{
    [Theory]
    [InlineData("es", "28 de abril de 2021")]
    [InlineData("ru", "28 апреля 2021 года")]
    [InlineData("ru", "28 April 2021")]
    [InlineData("zh", "2021年4月28日")]
    [InlineData("zh", "2021 年 4 月 28 日")]
    [InlineData("zh", "28 April 2021")]
    [InlineData("zh", "二〇二一年四月二十八日")]
    [InlineData("zh", "二○二一年四月二十八日")]
    [InlineData("ar", "28 نيسان/أبريل 2021")]
    [InlineData("ar", "28 نيسان 2021")]
    [InlineData("ar", "28 April 2021")]
    [InlineData("de", "28. April 2021")]
    [InlineData("de", "28.\u00A0April 2021")]
    public void A_date_is_read_whole(string code, string text)
    {
        int length = DateScanner.Match(text.AsSpan(), LanguageSet.Find(code)!, out PrintedDate date);

        Assert.Equal((text.Length, "2021-04-28"), (length, date.ToString()));
    }

    [Theory]
    [InlineData("2021年13月28日")]
    [InlineData("2021年4月第28号")]
    [InlineData("二十一年四月二十八日")]
    public void What_is_no_date_is_none(string text) =>
        Assert.Equal(0, DateScanner.Match(text.AsSpan(), LanguageSet.Find("zh")!, out _));
}
