using UnDocParser.Languages;
using Xunit;

namespace UnDocParser.Tests.Languages;

public sealed class PhraseSetTests
{
    [Theory]
    [InlineData("وإذ تسلم", "وإذ تسلّم بأن", 9)]
    [InlineData("الأمم المتحدة", "الأمــم المتحـدة", 16)]
    [InlineData("وإذ تحيط علما", "وإذ تحيط علماً", 14)]
    public void Vowel_marks_and_tatweel_do_not_count(string phrase, string text, int length) =>
        Assert.Equal(length, PhraseSet.Of(phrase).Match(text.AsSpan()));

    [Fact]
    public void A_vowel_mark_does_not_end_a_word() =>
        Assert.Equal(0, PhraseSet.Of("تشير").Match("تشيرُون".AsSpan()));

    [Theory]
    [InlineData("重申", "重 申 大 会", 3)]
    [InlineData("大会", "大 会，", 3)]
    [InlineData("又回顾", "又回顾其", 3)]
    public void Blanks_between_ideographs_do_not_count_and_no_blank_ends_a_word(string phrase, string text, int length) =>
        Assert.Equal(length, PhraseSet.Of(phrase).Match(text.AsSpan()));

    [Fact]
    public void The_longest_phrase_wins() =>
        Assert.Equal("вновь подтверждая также".Length, Russian.Data.PreambularOpeners.Match("вновь подтверждая также, что".AsSpan()));
}
