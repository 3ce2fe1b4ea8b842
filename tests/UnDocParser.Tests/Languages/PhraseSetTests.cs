using UnDocParser.Languages;
using UnDocParser.Phrases;

namespace UnDocParser.Tests.Languages;

public sealed class PhraseSetTests
{
    [Theory]
    [InlineData("وإذ تسلّم بأن", 9)]
    [InlineData("وإذ تحيط علماً", 14)]
    public void Vowel_marks_do_not_count(string text, int length) =>
        Assert.Equal(length, LanguageSet.Find("ar")!.PreambularOpeners.Match(text.AsSpan()));

    [Fact]
    public void Tatweel_does_not_count() =>
        Assert.Equal(16, LanguageSet.Find("ar")!.Publisher.Match("الأمــم المتحـدة".AsSpan()));

    [Fact]
    public void A_vowel_mark_does_not_end_a_word() =>
        Assert.Equal(0, LanguageSet.Find("ar")!.OperativeOpeners.Match("تشيرُون".AsSpan()));

    [Theory]
    [InlineData("重 申 大 会", 3)]
    [InlineData("又回顾其", 3)]
    public void Blanks_between_ideographs_do_not_count_and_no_blank_ends_a_word(string text, int length) =>
        Assert.Equal(length, LanguageSet.Find("zh")!.PreambularOpeners.Match(text.AsSpan()));

    [Fact]
    public void The_longest_phrase_wins() =>
        Assert.Equal("вновь подтверждая также".Length, LanguageSet.Find("ru")!.PreambularOpeners.Match("вновь подтверждая также, что".AsSpan()));

    [Theory]
    [InlineData("")]
    [InlineData(" Recalling")]
    [InlineData("Recallings")]
    [InlineData("Recal")]
    public void What_is_no_phrase_has_no_length(string text) =>
        Assert.Equal(0, LanguageSet.Find("en")!.PreambularOpeners.Match(text.AsSpan()));

    [Fact]
    public void A_set_without_phrases_is_empty()
    {
        PhraseSet none = LanguageSet.Find("en")!.YearWords;
        Assert.True(none.IsEmpty);
        Assert.Equal(0, none.Match("года".AsSpan()));
    }

    [Theory]
    [InlineData('共', true)]
    [InlineData('页', true)]
    [InlineData('1', false)]
    [InlineData('5', false)]
    [InlineData('其', false)]
    public void A_character_that_shares_the_lower_bits_of_a_first_one_starts_no_phrase(char first, bool starts) =>
        Assert.Equal(starts, LanguageSet.Find("zh")!.Furniture.PageWords.MayStartWith(first));
}
