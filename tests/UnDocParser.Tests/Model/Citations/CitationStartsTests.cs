using FsCheck;
using FsCheck.Fluent;
using UnDocParser.Facts.Citations;
using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Tests.Invariants;
using UnDocParser.Tests.Properties;

namespace UnDocParser.Tests.Model.Citations;

/// <summary>What is passed over in a search for citations begins none.</summary>
public sealed class CitationStartsTests
{
    [Cases(1500, EndSize = 40, Arbitrary = [typeof(TextsOfCitations)])]
    public void No_citation_begins_where_no_start_is(string text) => Assert.All(LanguageSet.All, language => Check(text, language));

    [Fact]
    public void No_citation_of_a_sample_begins_where_no_start_is() =>
        Assert.All(LanguageSet.All, language => Assert.All(SampleTexts.All, sample => Assert.All(sample.Text.Split("\n\n"), text => Check(text, language))));

    [Cases(1500, EndSize = 40, Arbitrary = [typeof(TextsOfCitations)])]
    public void Starts_go_forward(string text)
    {
        foreach (Language language in LanguageSet.All)
        {
            var starts = new CitationStarts(text, isNote: false, CitationWords.Of(language));
            for (int position = 0; position <= text.Length; position++)
            {
                int next = starts.Next(text, position);
                Assert.InRange(next, position, text.Length);
                Assert.Equal(next, starts.Next(text, next));
            }
        }
    }

    [Fact]
    public void Any_word_may_start_a_citation_in_a_note() =>
        Assert.All(LanguageSet.All, language => Assert.True(new CitationStarts("Ibid.", isNote: true, CitationWords.Of(language)).MayNameSource));

    private static void Check(string text, Language language)
    {
        var words = CitationWords.Of(language);
        var starts = new CitationStarts(text, isNote: false, words);
        var named = new NamedSources(text, words, new CitationPinpoints(text, words));
        for (int position = 0; position < text.Length; position++)
        {
            if (starts.Next(text, position) == position)
            {
                continue;
            }

            ReadOnlySpan<char> rest = text.AsSpan(position);
            Assert.False(LinePatterns.IsAddress(rest, out _), $"{language.Code}: an address at {position} of {text}");
            Assert.True(SymbolMentions.Read(rest, out _) < 4, $"{language.Code}: a symbol at {position} of {text}");
            Assert.Equal(0, BareNumbers.Length(rest, out _));
            Assert.Equal(0, AgencyNumbers.Length(rest, out _));
            bool startsWord = char.IsLetter(text[position]) && (position == 0 || !char.IsLetter(text[position - 1]));
            Assert.True(
                !startsWord || words.SourceStarts.Match(rest) == 0 || named.Read(position, 0, isNote: false) is null,
                $"{language.Code}: a source at {position} of {text}");
        }
    }

    /// <summary>Texts full of what citations begin with.</summary>
    public static class TextsOfCitations
    {
        public static Arbitrary<string> Texts() =>
            Gen.Elements(
                "A/RES/75/276", "59/48", "1631 (2005)", "217 A (III)", "WHA75.20", "41 C/Resolution 15", "https://undocs.org/en/A/RES/72/17", "www.un.org", "Charter of the United Nations",
                "Article 51 of the Charter", "la Charte des Nations Unies", "United Nations, Treaty Series, vol. 1", "Recueil des Traités", "《联合国宪章》", "第六十一章", "resolution", "the", "h", "w", "ميثاق الأمم المتحدة",
                "د إ - ٧", "Ibid.", " ", " ", "\n", ",", "(", "2 December 2004", "x", "Устав Организации Объединенных Наций", "Carta de las Naciones Unidas")
            .ListOf().Select(pieces => string.Concat(pieces)).ToShrinkingArbitrary();
    }
}
