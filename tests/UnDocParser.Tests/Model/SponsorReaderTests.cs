using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Model.Masthead;

namespace UnDocParser.Tests.Model;

public sealed class SponsorReaderTests
{
    [Theory]
    [InlineData("en", "Bolivia (Plurinational State of), Cuba and Venezuela (Bolivarian Republic of): draft resolution", "Plurinational State of Bolivia|Cuba|Bolivarian Republic of Venezuela")]
    [InlineData("en", "Iran (Islamic Republic of), Micronesia (Federated States of) and Netherlands (Kingdom of the): draft resolution", "Islamic Republic of Iran|Federated States of Micronesia|Kingdom of the Netherlands")]
    [InlineData("fr", "Bolivie (État plurinational de), Iran (République islamique d’) et Venezuela (République bolivarienne du) : projet de résolution", "État plurinational de Bolivie|République islamique d’Iran|République bolivarienne du Venezuela")]
    [InlineData("es", "Bolivia (Estado Plurinacional de), Irán (República Islámica del) e Italia: proyecto de resolución", "Estado Plurinacional de Bolivia|República Islámica del Irán|Italia")]
    [InlineData("ru", "Боливия (Многонациональное Государство), Венесуэла (Боливарианская Республика) и Куба: проект резолюции", "Многонациональное Государство Боливия|Боливарианская Республика Венесуэла|Куба")]
    [InlineData("zh", "伊朗(伊斯兰共和国)、古巴和委内瑞拉(玻利瓦尔共和国)：决议草案", "伊朗伊斯兰共和国|古巴|委内瑞拉玻利瓦尔共和国")]
    [InlineData("ar", "إيران (جمهورية - الإسلامية)، بوليفيا (دولة - المتعددة القوميات) وكوبا: مشروع قرار", "جمهورية إيران الإسلامية|دولة بوليفيا المتعددة القوميات|كوبا")]
    public void Inverted_names_are_put_in_order(string code, string line, string inOrder) =>
        Assert.Equal(inOrder, string.Join("|", Read(code, line).Select(sponsor => sponsor.NameInOrder)));

    [Theory]
    [InlineData("ru", "Микронезия (Федеративные Штаты): проект резолюции", "Микронезия (Федеративные Штаты)")]
    [InlineData("zh", "玻利维亚(多民族国)：决议草案", "玻利维亚(多民族国)")]
    [InlineData("en", "Ruritania (observer): draft resolution", "Ruritania (observer)")]
    public void A_name_whose_form_does_not_tell_its_order_stays_as_printed(string code, string line, string name) =>
        Assert.Equal(name, Assert.Single(Read(code, line)).NameInOrder);

    [Theory]
    [InlineData("en", "Guinea (on behalf of the Group of 77 and China): draft resolution", "Guinea", "the Group of 77 and China")]
    [InlineData("en", "Guinea (also on behalf of Mali, Niger and Chad): draft resolution", "Guinea", "Mali, Niger and Chad")]
    [InlineData("en", "Egypt, on behalf of the States Members of the United Nations that are members of the Group of 77 and China: draft resolution", "Egypt", "the States Members of the United Nations that are members of the Group of 77 and China")]
    [InlineData("en", "Egypt on behalf of the Group of 77 and China: draft resolution", "Egypt", "the Group of 77 and China")]
    [InlineData("fr", "Guinée (au nom du Groupe des 77 et de la Chine) : projet de résolution", "Guinée", "Groupe des 77 et de la Chine")]
    [InlineData("fr", "Égypte, au nom des États Membres qui sont membres du Groupe des 77 et de la Chine : projet de résolution", "Égypte", "États Membres qui sont membres du Groupe des 77 et de la Chine")]
    [InlineData("es", "Guinea (en nombre del Grupo de los 77 y China): proyecto de resolución", "Guinea", "Grupo de los 77 y China")]
    [InlineData("ru", "Гвинея (от имени Группы 77 и Китая): проект резолюции", "Гвинея", "Группы 77 и Китая")]
    [InlineData("ru", "Египет от имени государств-членов, входящих в Группу 77, и Китая: проект резолюции", "Египет", "государств-членов, входящих в Группу 77, и Китая")]
    [InlineData("zh", "几内亚（代表77国集团和中国）：决议草案", "几内亚", "77国集团和中国")]
    [InlineData("zh", "埃及代表77国集团和中国：决议草案", "埃及", "77国集团和中国")]
    [InlineData("ar", "غينيا (باسم مجموعة الـ 77 والصين): مشروع قرار", "غينيا", "مجموعة الـ 77 والصين")]
    public void On_whose_behalf_a_sponsor_submits_is_no_sponsor(string code, string line, string name, string group)
    {
        DocumentSponsor sponsor = Assert.Single(Read(code, line));

        Assert.Equal(name, sponsor.Name);
        Assert.Equal(group, sponsor.OnBehalfOf);
    }

    [Fact]
    public void The_list_goes_on_behind_a_group_at_a_comma_and_the_word_that_joins()
    {
        List<DocumentSponsor> sponsors = Read("en", "Albania, Egypt, on behalf of the Group of African States, and Mexico: draft resolution");

        Assert.Equal(["Albania", "Egypt", "Mexico"], sponsors.Select(sponsor => sponsor.Name));
        Assert.Equal([null, "the Group of African States", null], sponsors.Select(sponsor => sponsor.OnBehalfOf));
    }

    [Theory]
    [InlineData("en", "Bosnia and Herzegovina: draft resolution", "Bosnia and Herzegovina")]
    [InlineData("en", "Croatia and Trinidad and Tobago: draft resolution", "Croatia|Trinidad and Tobago")]
    [InlineData("en", "Antigua and Barbuda and Croatia: draft resolution", "Antigua and Barbuda|Croatia")]
    [InlineData("fr", "Croatie et Trinité-et-Tobago : projet de résolution", "Croatie|Trinité-et-Tobago")]
    [InlineData("es", "Croacia y Trinidad y Tabago: proyecto de resolución", "Croacia|Trinidad y Tabago")]
    [InlineData("ru", "Хорватия и Тринидад и Тобаго: проект резолюции", "Хорватия|Тринидад и Тобаго")]
    [InlineData("zh", "克罗地亚和特立尼达和多巴哥：决议草案", "克罗地亚|特立尼达和多巴哥")]
    [InlineData("zh", "白俄罗斯和委内瑞拉玻利瓦尔共和国：决议草案", "白俄罗斯|委内瑞拉玻利瓦尔共和国")]
    [InlineData("ar", "كرواتيا، البوسنة والهرسك: مشروع قرار", "كرواتيا|البوسنة والهرسك")]
    public void A_word_that_joins_parts_no_name_that_holds_it(string code, string line, string names) =>
        Assert.Equal(names, string.Join("|", Read(code, line).Select(sponsor => sponsor.Name)));

    [Theory]
    [InlineData("en", "Draft resolution submitted by the President of the General Assembly", "President of the General Assembly")]
    [InlineData("en", "Draft resolution submitted by the Vice-Chair of the Committee, Ada Lind (Arvonia), on the basis of informal consultations", "Vice-Chair of the Committee, Ada Lind (Arvonia)")]
    [InlineData("fr", "Projet de résolution présenté par la Présidente de l’Assemblée générale", "Présidente de l’Assemblée générale")]
    [InlineData("es", "Proyecto de resolución presentado por el Presidente de la Asamblea General", "Presidente de la Asamblea General")]
    [InlineData("ru", "Проект резолюции, представленный Председателем Генеральной Ассамблеи", "Председателем Генеральной Ассамблеи")]
    [InlineData("zh", "大会主席提交的决议草案", "大会主席")]
    [InlineData("ar", "مشروع قرار مقدم من رئيس الجمعية العامة", "رئيس الجمعية العامة")]
    public void A_draft_submitted_by_an_office_names_the_office(string code, string line, string name) =>
        Assert.Equal(name, Assert.Single(Read(code, line)).Name);

    [Theory]
    [InlineData("Egypt:* draft resolution", "*")]
    [InlineData("Egypt:** draft resolution", "**")]
    [InlineData("Egypt,* on behalf of the Group of 77 and China: draft resolution", "*")]
    [InlineData("Albania,* Andorra* and Egypt*: draft resolution", "*|*|*")]
    [InlineData("Albania,* Andorra and Egypt: draft resolution", "*||")]
    public void The_asterisk_behind_a_name_is_kept_apart_from_it(string line, string marks)
    {
        List<DocumentSponsor> sponsors = Read("en", line);

        Assert.Equal(marks, string.Join("|", sponsors.Select(sponsor => sponsor.Mark)));
        Assert.All(sponsors, sponsor => Assert.DoesNotContain("*", sponsor.Name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("(")]
    [InlineData("),(: draft resolution")]
    [InlineData("A (B: draft resolution")]
    [InlineData(" on behalf of : draft resolution")]
    [InlineData("*,*: draft resolution")]
    public void Any_line_can_be_read(string line) =>
        Assert.All(LanguageSet.All, language => Assert.All(SponsorReader.Read(line, language), sponsor => Assert.NotEmpty(sponsor.Name)));

    private static List<DocumentSponsor> Read(string code, string line) => [.. SponsorReader.Read(line, LanguageSet.Find(code)!)];
}
