using System.Collections.Immutable;
using UnDocParser.Facts.Citations;
using UnDocParser.Languages;
using UnDocParser.Model;

namespace UnDocParser.Tests.Model.Citations;

/// <summary>What one text shows by itself.</summary>
public sealed class CitationScannerTests
{
    [Theory]
    [InlineData("en", "its resolutions 69/96 A and B of 5 December", "69/96 A and B")]
    [InlineData("en", "its resolution 46/36 L of 9 December 1991", "46/36 L")]
    [InlineData("en", "resolution 217 A (III)", "217 A (III)")]
    [InlineData("en", "resolution 48/49 The rest", "48/49")]
    [InlineData("fr", "ses résolutions 74/92 A et B du 13 décembre", "74/92 A et B")]
    [InlineData("es", "sus resoluciones 74/92 A y B, de 13", "74/92 A y B")]
    [InlineData("ru", "резолюции 74/92А, озаглавленной", "74/92А")]
    [InlineData("ru", "резолюции 48/75 Е от 16 декабря", "48/75 Е")]
    [InlineData("zh", "第74/92A和B号决议", "74/92A和B")]
    [InlineData("zh", "见第2200A(XXI)号决议", "2200A(XXI)")]
    [InlineData("ar", "القرار 217 ألف (د-3)", "217 ألف (د-3)")]
    [InlineData("ar", "قراريها 74/92 ألف وباء المؤرخين", "74/92 ألف وباء")]
    [InlineData("ar", "القرار دإ-30/1، المرفق", "دإ-30/1")]
    public void Letters_and_sessions_belong_to_the_number(string language, string text, string printed) =>
        Assert.Equal([printed], Printed(text, language));

    [Theory]
    [InlineData("en", "open 24/7 and 1/2 of the members")]
    [InlineData("en", "the rate of 59/48% was seen")]
    [InlineData("en", "the school year 2021/22 began")]
    [InlineData("en", "decision III/12 of the Meeting of the Parties")]
    public void Other_figures_are_no_citations(string language, string text) =>
        Assert.DoesNotContain(CitationScanner.Scan(text, isNote: false, LanguageSet.Find(language)!), mention => mention.HasWord && mention.Form != BareNumberForm.None);

    [Fact]
    public void Web_address_is_no_citation() => Assert.Empty(Printed("see https://example.org/A/RES/59/48", "en"));

    [Fact]
    public void Address_of_the_document_services_cites_its_symbol() => Assert.Equal(["A/RES/59/48"], Printed("see https://undocs.org/A/RES/59/48", "en"));

    [Theory]
    [InlineData("A/61/L.45 and Add.1", "A/61/L.45|A/61/L.45/Add.1")]
    [InlineData("A/61/L.45/Add.1, Add.2 and Corr.1", "A/61/L.45/Add.1|A/61/L.45/Add.2|A/61/L.45/Add.2/Corr.1")]
    [InlineData("A/C.3/57/SR.39, 47 and 50", "A/C.3/57/SR.39|A/C.3/57/SR.47|A/C.3/57/SR.50")]
    [InlineData("NPT/CONF.1995/32 (Part I)/Corr.2", "NPT/CONF.1995/32 (Part I)/Corr.2")]
    [InlineData("NPT/CONF.2000/28 (Parts I and II) and NPT/CONF.2000/28 (Part III)", "NPT/CONF.2000/28 (Parts I and II)|NPT/CONF.2000/28 (Part III)")]
    [InlineData("UNEP/EA.4/Res.1.", "UNEP/EA.4/Res.1")]
    [InlineData("A/75/345\u2011S/2020/898", "A/75/345-S/2020/898")]
    [InlineData("S/\n2021/470", "S/2021/470")]
    [InlineData("A/AC.198/2020/3和A/AC.198/2020/4", "A/AC.198/2020/3|A/AC.198/2020/4")]
    public void Symbols_of_a_list_are_whole(string text, string symbols) =>
        Assert.Equal(symbols.Split('|'), CitationScanner.Scan(text, isNote: false, LanguageSet.Find("en")!).Select(mention => mention.Symbol.ToString()));

    [Theory]
    [InlineData("resolutions 67/1\u201367/9", "67/1|67/9")]
    [InlineData("resolutions 67/1-67/9", "67/1|67/9")]
    [InlineData("resolutions 67/1 to 67/9", "67/1|67/9")]
    public void Ends_of_a_range_are_both_found(string text, string numbers)
    {
        ImmutableArray<CitationMention> mentions = CitationScanner.Scan(text, isNote: false, LanguageSet.Find("en")!);

        Assert.Equal(numbers.Split('|'), mentions.Select(mention => text.Substring(mention.Start, mention.Length)));
        Assert.Equal([false, true], mentions.Select(mention => mention.EndsRange));
    }

    [Theory]
    [InlineData("en", "resolution 59/48 of 2 December 2004,")]
    [InlineData("fr", "résolution 59/48 du 2 décembre 2004,")]
    [InlineData("es", "resolución 59/48, de 2 de diciembre de 2004,")]
    [InlineData("ru", "резолюцию 59/48 от 2 декабря 2004 года,")]
    [InlineData("es", "resolución 59/48 de la Asamblea General, de 2 de diciembre de 2004,")]
    [InlineData("ru", "резолюцию 59/48 Генеральной Ассамблеи от 2 декабря 2004 года,")]
    [InlineData("zh", "2004年12月2日第59/48号决议")]
    [InlineData("zh", "2004年12月2日题为“海洋”的第59/48号决议")]
    [InlineData("ar", "القرار 59/48 المؤرخ 2 كانون الأول/ديسمبر 2004")]
    public void Date_belongs_to_the_number(string language, string text) =>
        Assert.Equal(new CalendarDate(2004, 12, 2), Single(text, language).Date);

    [Theory]
    [InlineData("as resolution 59/48 asked by 2 December 2004")]
    [InlineData("resolution 59/48 and on 2 December 2004")]
    public void Other_date_does_not(string text) => Assert.Null(Single(text, "en").Date);

    [Theory]
    [InlineData("en", "paragraph 12 of its resolution 59/48", "Paragraph 12")]
    [InlineData("en", "paragraphs 4 and 7 (a) of resolution 59/48", "Paragraph 4 and 7 (a)")]
    [InlineData("en", "annex to its resolution 59/48", "Annex ")]
    [InlineData("en", "resolution 59/48, annex II, para. 3", "Annex II|Paragraph 3")]
    [InlineData("fr", "au paragraphe 12 de sa résolution 59/48", "Paragraph 12")]
    [InlineData("es", "en el párrafo 12 de la resolución 59/48", "Paragraph 12")]
    [InlineData("ru", "в пункте 12 резолюции 59/48", "Paragraph 12")]
    [InlineData("zh", "第59/48号决议第12段", "Paragraph 12")]
    [InlineData("zh", "第59/48号决议，附件二", "Annex 二")]
    [InlineData("ar", "الفقرة 12 من القرار 59/48", "Paragraph 12")]
    [InlineData("en", "A/61/45, chap. III, sect. B", "Chapter III|Section B")]
    [InlineData("en", "A/61/45, annex", "Annex ")]
    public void Places_inside_the_document_are_read(string language, string text, string places) =>
        Assert.Equal(places.Split('|'), Single(text, language).Pinpoints.Select(pinpoint => $"{pinpoint.Kind} {pinpoint.Value}"));

    [Fact]
    public void Decision_printed_in_a_document_is_a_place_in_it()
    {
        CitationMention mention = Assert.Single(CitationScanner.Scan("FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex.", isNote: true, LanguageSet.Find("en")!));

        Assert.Equal(new CitationPinpoint[] { new(PinpointKind.Decision, "1/CP.21"), new(PinpointKind.Annex, null) }, mention.Pinpoints.AsEnumerable());
    }

    [Theory]
    [InlineData("en", "under Article 51 of the Charter of the United Nations", CitationKind.CharterArticle, "51")]
    [InlineData("en", "under Chapters VI and VII of the Charter", CitationKind.CharterChapter, "VI and VII")]
    [InlineData("fr", "du Chapitre VIII de la Charte des Nations Unies", CitationKind.CharterChapter, "VIII")]
    [InlineData("es", "del Artículo 51 de la Carta", CitationKind.CharterArticle, "51")]
    [InlineData("ru", "на основании главы VII Устава", CitationKind.CharterChapter, "VII")]
    [InlineData("zh", "根据《联合国宪章》第七章", CitationKind.CharterChapter, "七")]
    [InlineData("ar", "الفصل السابع من ميثاق الأمم المتحدة", CitationKind.CharterChapter, "السابع")]
    public void Charter_is_cited(string language, string text, CitationKind kind, string number)
    {
        CitationMention mention = Single(text, language);

        Assert.Equal((kind, number), (mention.Kind, mention.Number));
    }

    [Theory]
    [InlineData("en", "United Nations, Treaty Series, vol. 729, No. 10485.")]
    [InlineData("fr", "Nations Unies, Recueil des Traités, vol. 729, no 10485.")]
    [InlineData("es", "Naciones Unidas, Treaty Series, vol. 729, núm. 10485.")]
    [InlineData("ru", "United Nations, Treaty Series, vol. 729, No. 10485.")]
    [InlineData("zh", "联合国，《条约汇编》，第729卷，第10485号。")]
    [InlineData("ar", "United Nations, Treaty Series, vol. 729, No. 10485.")]
    public void Treaty_is_cited(string language, string text)
    {
        CitationMention mention = Assert.Single(CitationScanner.Scan(text, isNote: true, LanguageSet.Find(language)!));

        Assert.Equal((CitationKind.Treaty, "729", "10485"), (mention.Kind, mention.Volume, mention.Number));
    }

    private static IEnumerable<string> Printed(string text, string language) =>
        CitationScanner.Scan(text, isNote: false, LanguageSet.Find(language)!).Select(mention => text.Substring(mention.Start, mention.Length));

    private static CitationMention Single(string text, string language) =>
        Assert.Single(CitationScanner.Scan(text, isNote: false, LanguageSet.Find(language)!));
}
