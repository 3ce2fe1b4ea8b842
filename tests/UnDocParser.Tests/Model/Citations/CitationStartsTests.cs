using UnDocParser.Facts.Citations;
using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Model;
using UnDocParser.Phrases;
using UnDocParser.Symbols;
using UnDocParser.Tests.Languages;
using UnDocParser.Tests.Properties;

namespace UnDocParser.Tests.Model.Citations;

/// <summary>What tells at a glance that a text, a word or a character cites nothing is never wrong about it.</summary>
public sealed class CitationStartsTests
{
    private const int Rounds = 3_000;

    private static readonly string[] Numbers =
    [
        "59/48", "S-30/1", "A/RES/59/48", "1631 (2005)", "WHA75.20", "د-30/1", "ود-30/1", "https://undocs.org/A/RES/72/17", "www.undocs.org/A/75/1", "第59/48号", "12",
    ];

    public static TheoryData<string> Languages => [.. LanguageSet.Codes];

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_start_of_a_citation_is_passed_over(string code)
    {
        CitationWords words = LanguageSet.Find(code)!.Citations;
        var random = new Random(TestSeed.Value);
        foreach (bool isNote in new[] { false, true })
        {
            PhraseSet sources = isNote ? words.SourceStartsInNotes : words.SourceStarts;
            string[] pieces = [.. PhraseTexts.Of(sources), .. PhraseTexts.Of(words.Charter), .. Numbers, .. Numbers, "the ships ", "корабли ", "السفن "];
            for (int round = 0; round < Rounds; round++)
            {
                string text = PhraseTexts.Like(pieces, random) + PhraseTexts.Like(pieces, random);
                HashSet<int> starts = StartsIn(text, isNote, words, sources);
                for (int index = 0; index < text.Length; index++)
                {
                    Assert.True(starts.Contains(index) || !StartsNumber(text, index), $"{text} at {index}, {TestSeed.Text}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_text_that_names_a_source_has_one_of_the_stems(string code)
    {
        CitationWords words = LanguageSet.Find(code)!.Citations;
        foreach (string name in PhraseTexts.Of(words.Charter).Concat(PhraseTexts.Of(words.TreatySeries)))
        {
            Assert.True(words.Stems.MayStandIn($"({name})"), name);
            Assert.True(words.Stems.MayStandIn($"({name.ToUpperInvariant()})"), name);
        }
    }

    [Theory]
    [InlineData("ar", "من المي\u0640ثاق")]
    [InlineData("ar", "مجموعة المعاهَدات")]
    public void Marks_inside_of_a_word_hide_no_source(string code, string text) => Assert.True(LanguageSet.Find(code)!.Citations.Stems.MayStandIn(text));

    [Theory]
    [InlineData("en", "recalling the seas of the world")]
    [InlineData("en", "the human rights treaty bodies and a charter flight")]
    [InlineData("ru", "ссылаясь на уставшие суда и сборы")]
    [InlineData("ar", "وإذ تشير إلى السفن")]
    public void Other_words_have_none_of_the_stems(string code, string text) => Assert.False(LanguageSet.Find(code)!.Citations.Stems.MayStandIn(text));

    [Fact]
    public void The_Charter_is_cited_in_capitals_too()
    {
        CitationMention mention = Assert.Single(CitationScanner.Scan("СТАТЬЕЙ 96 УСТАВА", [], isNote: false, LanguageSet.Find("ru")!));
        Assert.Equal((CitationKind.CharterArticle, "96"), (mention.Kind, mention.Number));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Places_are_looked_for_among_all_that_may_match(string code)
    {
        CitationWords words = LanguageSet.Find(code)!.Citations;
        List<string> phrases = [.. words.Pinpoints.SelectMany(place => PhraseTexts.Of(place.Words))];
        var random = new Random(TestSeed.Value);
        for (int round = 0; round < Rounds; round++)
        {
            string text = PhraseTexts.Like(phrases, random);
            for (int index = 0; index < text.Length; index++)
            {
                PinpointWords[] matching = [.. words.Pinpoints.Where(place => place.Words.Match(text.AsSpan(index)) > 0)];
                Assert.True(matching.All(words.PlacesAt(text.AsSpan(index)).Contains), $"{text} at {index}, {TestSeed.Text}");
            }
        }
    }

    private static HashSet<int> StartsIn(string text, bool isNote, CitationWords words, PhraseSet sources)
    {
        var found = new HashSet<int>();
        var starts = new CitationStarts(text, isNote, words, sources);
        for (int index = starts.Next(text, 0); index < text.Length; index = starts.Next(text, index + 1))
        {
            found.Add(index);
        }

        if (!starts.MayNameSource)
        {
            Assert.True(!NamesIn(text, words).Any(), $"{text} at {string.Join(", ", NamesIn(text, words))}, {TestSeed.Text}");
            return found;
        }

        Assert.True(found.IsSupersetOf(Enumerable.Range(0, text.Length).Where(index => sources.Match(text.AsSpan(index)) > 0)), $"{text}, {TestSeed.Text}");
        return found;
    }

    private static IEnumerable<int> NamesIn(string text, CitationWords words) =>
        Enumerable.Range(0, text.Length).Where(index => words.Charter.Match(text.AsSpan(index)) > 0 || words.TreatySeries.Match(text.AsSpan(index)) > 0);

    private static bool StartsNumber(string text, int index) =>
        char.IsAsciiDigit(text[index])
        || char.IsAsciiLetterUpper(text[index])
        || text[index] == ArabicForms.SessionLetter
        || LinePatterns.IsAddress(text.AsSpan(index), out _);
}
