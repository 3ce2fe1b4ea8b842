using UnDocParser.Languages;
using UnDocParser.Model.Masthead;

namespace UnDocParser.Tests.Model;

public sealed class MastheadListTests
{
    [Theory]
    [InlineData("Tema 130 t) del programa", "130 (t)")]
    [InlineData("Пункт 19 с) повестки дня", "19 (c)")]
    [InlineData("议程项目13和75(a)", "13|75 (a)")]
    [InlineData("البند 130 (ر) من جدول الأعمال", "130 (t)")]
    [InlineData("البندان 13 و 75 (هـ) من جدول الأعمال", "13|75 (e)")]
    public void Agenda_items_have_latin_letters_in_every_language(string line, string items) =>
        Assert.Equal(items, string.Join("|", AgendaItems.Read(line)));

    [Theory]
    [InlineData("es", "Belarús, China y Eritrea: proyecto de resolución", "Belarús|China|Eritrea")]
    [InlineData("ru", "Беларусь, Китай и Эритрея: проект резолюции", "Беларусь|Китай|Эритрея")]
    [InlineData("zh", "白俄罗斯、中国和厄立特里亚：决议草案", "白俄罗斯|中国|厄立特里亚")]
    [InlineData("ar", "الاتحاد الروسي، إريتريا، الصين: مشروع قرار", "الاتحاد الروسي|إريتريا|الصين")]
    public void Sponsors_are_parted_by_the_commas_of_their_language(string code, string line, string sponsors) =>
        Assert.Equal(sponsors, string.Join("|", SponsorReader.Read(line, LanguageSet.Find(code)!).Select(sponsor => sponsor.Name)));
}
