using UnDocParser.Languages;

namespace UnDocParser.Tests.Languages;

public sealed class CompoundWordsTests
{
    public static TheoryData<string> Languages => [.. LanguageSet.Codes];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_outline_misses_no_word_of_a_language(string code)
    {
        Language language = LanguageSet.Find(code)!;
        foreach (string word in language.Compounds)
        {
            string lost = word.Replace("-", "", StringComparison.Ordinal);
            Assert.True(language.CompoundWords.MayHold(lost.AsSpan()), word);
            Assert.True(language.CompoundWords.MayHold(lost.ToUpperInvariant().AsSpan()), word);
            Assert.NotNull(language.CompoundWords.Find(CompoundWords.Key(lost.AsSpan())));
        }
    }

    [Fact]
    public void The_first_of_two_words_with_one_key_stays()
    {
        var words = new CompoundWords();
        words.Add("co-operate");
        words.Add("coop-erate");
        Assert.Equal("co-operate", words.Find("cooperate"));
    }

    [Fact]
    public void Most_other_words_are_told_apart_by_their_outline()
    {
        var words = new CompoundWords();
        words.Add("light-house");
        Assert.False(words.MayHold("lighthouses".AsSpan()));
        Assert.False(words.MayHold("harbour".AsSpan()));
    }
}
