using UnDocParser.Facts.Citations;
using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Parsing;

namespace UnDocParser.Tests.Model.Citations;

/// <summary>Sentences in the style of the United Nations with what they cite, and with figures that cite nothing.</summary>
public sealed class TrueAndFalseCitationTests
{
    [Theory]
    [InlineData("en", "its resolution 72/17, by which the cost of lamps is borne 50/50", "A/RES/72/17")]
    [InlineData("en", "its resolution 72/17 and the ratio 75/25 of men to women", "A/RES/72/17")]
    [InlineData("en", "its resolution 72/17 and a ratio of 75/25", "A/RES/72/17")]
    [InlineData("en", "its resolution 72/17 and that 75/25 per cent was paid", "A/RES/72/17")]
    [InlineData("en", "its resolution 72/17 and rule 60/125 of the keepers", "A/RES/72/17")]
    [InlineData("en", "its resolution 72/17, watches that are kept 24/7, and the days since 9/11", "A/RES/72/17")]
    [InlineData("en", "its resolution 72/17, of which 2/3 was carried out", "A/RES/72/17")]
    [InlineData("en", "its resolution 72/17 on the programme budget 2024/25 and the season 2025/26", "A/RES/72/17")]
    [InlineData("en", "its resolution 72/17, pages 42/43 and paragraph 60/1", "A/RES/72/17")]
    [InlineData("en", "that the seats were shared 40/60 and the boats 45/45", "")]
    [InlineData("en", "that harbour 40/16 has no lamp", "")]
    [InlineData("en", "its resolutions 59/50, 60/12 and 61/3 A and B", "A/RES/59/50|A/RES/60/12|A/RES/61/3 A-B")]
    [InlineData("en", "its resolutions 49/12 of 9 November 1994 and 50/50 of 11 December 1995", "A/RES/49/12|A/RES/50/50")]
    [InlineData("en", "its resolution 50/50 of 11 December 1995", "A/RES/50/50")]
    [InlineData("en", "General Assembly resolution 75/25, paragraph 3 (a) or (b)", "A/RES/75/25")]
    [InlineData("en", "Economic and Social Council resolutions 2018/3 and 2019/20", "E/RES/2018/3|E/RES/2019/20")]
    [InlineData("en", "Human Rights Council resolutions 2/1, 2/3 and 4/5", "A/HRC/RES/2/1|A/HRC/RES/2/3|A/HRC/RES/4/5")]
    [InlineData("en", "the report of the keepers (A/8783 and Add.1, Add.1/Corr.1 and Add.2)", "A/8783|A/8783/Add.1|A/8783/Add.1/Corr.1|A/8783/Add.2")]
    [InlineData("en", "the reports of the keepers (A/75/1 and Add.1-3)", "A/75/1|A/75/1/Add.1|A/75/1/Add.3")]
    [InlineData("en", "Articles 41, 48 and 49 of the Charter", "Articles 41, 48 and 49 of the Charter")]
    [InlineData("en", "the Treaty on Lamps (United Nations, Treaty Series, vols. 1155 and 1156, Nos. 18232–18233)", "Treaty Series, vols. 1155 and 1156, Nos. 18232–18233")]
    [InlineData("en", "its resolution 72/17, harbour 33/34 and the 45/12 lamps", "A/RES/72/17")]
    [InlineData("en", "its resolution 72/17 and directive 95/46 and item 60/12 of the list", "A/RES/72/17")]
    [InlineData("en", "its resolutions on lamps, in particular 72/17 and 73/18", "A/RES/72/17|A/RES/73/18")]
    [InlineData("en", "the document 41 C/37 of the keepers", "")]
    [InlineData("fr", "la résolution 72/17, ainsi que la 73/18", "A/RES/72/17|A/RES/73/18")]
    [InlineData("es", "su resolución 72/17, así como la 73/18", "A/RES/72/17|A/RES/73/18")]
    [InlineData("ar", "قراره 2021/27 وإلى مقرريه 2022/355 و 2023/349", "E/RES/2021/27|E/DEC/2022/355|E/DEC/2023/349")]
    [InlineData("ar", "قرارها 72/17 والقاعدة 60/125 والصفحة 42/43", "A/RES/72/17")]
    [InlineData("en", "the Treaty on Lamps (United Nations, Treaty Series, vol. 729, No. 10485)", "Treaty Series, vol. 729, No. 10485")]
    [InlineData("en", "the Convention (729 U.N.T.S. 161)", "729 U.N.T.S. 161")]
    [InlineData("en", "[resolution 72/17](https://undocs.org/en/A/RES/72/17) on lamps", "A/RES/72/17")]
    [InlineData("en", "the report at https://undocs.org/en/A/75/1", "A/75/1")]
    [InlineData("en", "resolutions 72/17 to 72/19 of 4 December 2017", "A/RES/72/17|A/RES/72/19")]
    [InlineData("en", "resolutions 1373 (2001), 1624 (2005) and 27 (1947)", "S/RES/1373 (2001)|S/RES/1624 (2005)|S/RES/27 (1947)")]
    [InlineData("fr", "sa résolution 72/17, dont le coût est partagé 50/50", "A/RES/72/17")]
    [InlineData("fr", "sa résolution 72/17 et la règle 60/125", "A/RES/72/17")]
    [InlineData("fr", "ses résolutions 59/50, 60/12 et 61/3 A et B", "A/RES/59/50|A/RES/60/12|A/RES/61/3 A-B")]
    [InlineData("fr", "le rapport des gardiens (A/4531 et Corr.1 et Add.1)", "A/4531|A/4531/Corr.1|A/4531/Add.1")]
    [InlineData("es", "su resolución 72/17 y la proporción de 75/25", "A/RES/72/17")]
    [InlineData("es", "sus resoluciones 59/50, 60/12 y 61/3 A y B", "A/RES/59/50|A/RES/60/12|A/RES/61/3 A-B")]
    [InlineData("ru", "свою резолюцию 72/17 и соотношение 75/25", "A/RES/72/17")]
    [InlineData("ru", "свои резолюции 59/50, 60/12 и 61/3 A и B", "A/RES/59/50|A/RES/60/12|A/RES/61/3 A-B")]
    [InlineData("ar", "قرارها 72/17 وتقاسم المنارات بنسبة 50/50", "A/RES/72/17")]
    [InlineData("ar", "قراراتها 59/50 و 60/12 و 61/3", "A/RES/59/50|A/RES/60/12|A/RES/61/3")]
    [InlineData("zh", "其第72/17号决议和75/25的比例", "A/RES/72/17")]
    [InlineData("zh", "其第59/50号、第60/12号和第61/3号决议", "A/RES/59/50|A/RES/60/12|A/RES/61/3")]
    [InlineData("de", "ihre Resolution 72/17 und das Verhältnis 75/25", "A/RES/72/17")]
    [InlineData("de", "ihre Resolutionen 59/50, 60/12 und 61/3 A und B", "A/RES/59/50|A/RES/60/12|A/RES/61/3 A-B")]
    public void A_sentence_cites_what_a_reader_would_say(string language, string words, string symbols) => Assert.Equal(symbols, string.Join('|', SymbolsIn(language, words)));

    [Fact]
    public void A_list_of_suffixes_goes_on_behind_the_end_of_a_line()
    {
        const string Text = "the report (S/25939 and Corr.1\nand Add.1) and documents A/4531\nand Corr.1 and\nAdd.1";

        IEnumerable<string?> symbols = CitationScanner.Scan(Text, isNote: false, LanguageSet.Find("en")!).Select(mention => mention.Symbol?.ToString());

        Assert.Equal("S/25939|S/25939/Corr.1|S/25939/Add.1|A/4531|A/4531/Corr.1|A/4531/Add.1", string.Join('|', symbols));
    }

    [Theory]
    [InlineData("(S/25939 and Corr.1\nand Add.1)", "S/25939|S/25939/Corr.1|S/25939/Add.1")]
    [InlineData("of the harbours in A/91/L.9\nand of the keepers in A/91/CONF.2\nand others", "A/91/L.9|A/91/CONF.2")]
    public void The_number_in_a_symbol_at_the_end_of_a_line_is_no_mark_behind_a_stop(string words, string symbols)
    {
        var model = DocumentModel.Create(SyntaxTree.ParseText($"The Harbour Assembly,\n\nHaving considered the report of the pilots {words} on the lamps,\n\n1. Decides to meet.\n"));

        Assert.Equal(symbols, string.Join('|', model.Citations.Select(citation => citation.Symbol?.ToString())));
        Assert.Single(model.Paragraphs, paragraph => paragraph.Type == ParagraphType.Preambular);
    }

    private static IEnumerable<string> SymbolsIn(string language, string words)
    {
        string text = language switch
        {
            "fr" => $"L’Assemblée générale,\n\nRappelant {words},\n\n1. Décide de se réunir.\n",
            "es" => $"La Asamblea General,\n\nRecordando {words},\n\n1. Decide reunirse.\n",
            "ru" => $"Генеральная Ассамблея,\n\nссылаясь на {words},\n\n1. постановляет собраться.\n",
            "ar" => $"إن الجمعية العامة،\n\nإذ تشير إلى {words}،\n\n1 - تقرر أن تجتمع.\n",
            "zh" => $"大会，\n\n回顾{words}，\n\n1. 决定举行会议。\n",
            "de" => $"Die Generalversammlung,\n\nunter Hinweis auf {words},\n\n1. beschließt zu tagen.\n",
            _ => $"The General Assembly,\n\nRecalling {words},\n\n1. Decides to meet.\n",
        };
        return ParsedText.Of(text).Model.Citations.Select(citation => citation.Symbol?.ToString() ?? citation.Text);
    }
}
