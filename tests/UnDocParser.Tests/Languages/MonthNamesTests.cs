using UnDocParser.Languages;

namespace UnDocParser.Tests.Languages;

public sealed class MonthNamesTests
{
    public static TheoryData<string> Codes => [.. LanguageSet.Codes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_first_letter_hides_no_month(string code)
    {
        Language language = LanguageSet.Find(code)!;
        for (int month = 1; month <= language.Months.Length; month++)
        {
            foreach (string name in PhraseTexts.Of(language.Months[month - 1]))
            {
                Assert.Equal(name.Length, language.MonthNames.Match((name + " 2036").AsSpan(), out int found));
                Assert.Equal(month, found);
            }
        }
    }

    [Theory]
    [InlineData("en", "DECEMBER 2036", 12)]
    [InlineData("fr", "FÉVRIER 2036", 2)]
    [InlineData("ru", "МАЯ 2036", 5)]
    public void A_month_in_capitals_is_one(string code, string text, int month)
    {
        Assert.True(LanguageSet.Find(code)!.MonthNames.Match(text.AsSpan(), out int found) > 0);
        Assert.Equal(month, found);
    }

    [Theory]
    [InlineData("en", "")]
    [InlineData("en", "Lights")]
    [InlineData("en", "Mayor")]
    public void What_names_none_is_none(string code, string text)
    {
        Assert.Equal(0, LanguageSet.Find(code)!.MonthNames.Match(text.AsSpan(), out int month));
        Assert.Equal(0, month);
    }
}
