using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Parsing;

/// <summary>Statements of presidents whose title is printed in capitals, is another, or was lost.</summary>
public sealed class StatementFormTests
{
    private const string Announced =
        "At the 988th meeting of the Security Council, held on 9 April 2036, in connection with the item entitled “Harbours”, the President of the Security Council made the following "
        + "statement on behalf of the Council:\n\n“The Security Council welcomes the lamps.\n\n“The Council will remain seized of the matter.”\n";

    [Theory]
    [InlineData("STATEMENT BY THE PRESIDENT OF THE SECURITY COUNCIL", Announced)]
    [InlineData(
        "DÉCLARATION DU PRÉSIDENT DU CONSEIL DE SÉCURITÉ",
        "À la 988e séance du Conseil de sécurité, tenue le 9 avril 2036, le Président du Conseil a fait la déclaration ci-après au nom du Conseil :\n\n« Le Conseil de sécurité se félicite des feux. »\n")]
    [InlineData(
        "DECLARACIÓN DE LA PRESIDENCIA DEL CONSEJO DE SEGURIDAD",
        "En la 988ª sesión del Consejo de Seguridad, celebrada el 9 de abril de 2036, la Presidencia formuló la siguiente declaración:\n\n“El Consejo de Seguridad acoge los faros.”\n")]
    [InlineData(
        "ЗАЯВЛЕНИЕ ПРЕДСЕДАТЕЛЯ СОВЕТА БЕЗОПАСНОСТИ",
        "На 988-м заседании Совета Безопасности 9 апреля 2036 года Председатель Совета сделал следующее заявление:\n\n«Совет Безопасности приветствует огни».\n")]
    public void Its_title_may_stand_in_capitals(string title, string text)
    {
        var parsed = ParsedText.Of(title + "\n\n" + text);
        Assert.Equal(DocumentKind.PresidentialStatement, parsed.Model.Kind);
        Assert.Equal(title, Assert.Single(parsed.TextsOf(ParagraphType.Heading)));
        Assert.Equal(new CalendarDate(2036, 4, 9), parsed.Model.Header.AdoptionDate);
    }

    [Theory]
    [InlineData("S/23500\n31 January 1992\n\nNOTE BY THE PRESIDENT OF THE SECURITY COUNCIL\n\n", Announced)]
    [InlineData("", Announced)]
    [InlineData(
        "NOTE DU PRÉSIDENT DU CONSEIL DE SÉCURITÉ\n\n",
        "À la suite de consultations, le Président du Conseil de sécurité a fait, au nom des membres du Conseil, la déclaration suivante à la 988e séance, le 9 avril 2036 :\n\n« Le Conseil se félicite des feux. »\n")]
    [InlineData(
        "Nota\n\n", "En la 988ª sesión del Consejo de Seguridad, celebrada el 9 de abril de 2036, la Presidencia formuló, en nombre del Consejo, la siguiente declaración:\n\n“El Consejo acoge los faros.”\n")]
    [InlineData("", "На 988-м заседании Совета Безопасности 9 апреля 2036 года Председатель Совета сделал от имени Совета следующее заявление:\n\n«Совет Безопасности приветствует огни».\n")]
    [InlineData("", "في الجلسة 988 التي عقدها مجلس الأمن في 9 نيسان/أبريل 2036، أدلى رئيس مجلس الأمن بالبيان التالي باسم المجلس:\n\n”يرحب مجلس الأمن بأضواء الموانئ.“\n")]
    [InlineData("", "在2036年4月9日安全理事会第988次会议上，安全理事会主席代表安理会发表声明如下：\n\n“安全理事会欢迎港口的灯塔。”\n")]
    [InlineData("", "Auf der 988. Sitzung des Sicherheitsrats am 9. April 2036 gab der Präsident des Sicherheitsrats im Namen des Rates die folgende Erklärung ab:\n\n„Der Sicherheitsrat begrüßt die Lichter.“\n")]
    public void Without_title_the_sentence_that_announces_it_tells(string masthead, string text)
    {
        var parsed = ParsedText.Of(masthead + text);
        Assert.Equal(DocumentKind.PresidentialStatement, parsed.Model.Kind);
        Assert.Single(parsed.Root.Members.OfType<StatementSyntax>());
        Assert.All(parsed.Paragraphs, paragraph => Assert.Equal(ParagraphType.Text, paragraph.Type));
    }

    [Fact]
    public void The_announcement_may_be_broken_over_lines()
    {
        var parsed = ParsedText.Of(
            "S/23500\n31 January 1992\n\n                    NOTE BY THE PRESIDENT OF THE SECURITY COUNCIL\n\n"
            + "     After consultations with the members of the Security Council, the President of\nthe Security Council made the following\nstatement, on behalf of the Council, at its 3046th meeting, on\n"
            + "31 January 1992, in connection with the item entitled \"The lamps of the harbours\":\n\n"
            + "     \"The members of the Security Council have authorized me to make the following\nstatement on their behalf.\n\n     \"The Council meets at a time of storms in all harbours of the north and of the\nsouth.\"\n");
        Assert.Equal(DocumentKind.PresidentialStatement, parsed.Model.Kind);
        Assert.Equal(3, parsed.Paragraphs.Length);
    }

    [Fact]
    public void The_symbol_of_a_statement_tells_too()
    {
        var parsed = ParsedText.Of("S/PRST/2036/9\n9 April 2036\n\nThe Security Council reaffirms its primary responsibility for the lamps of the harbours.\n\nThe Council will remain seized of the matter of these lamps and of their keepers.\n");
        Assert.Equal(DocumentKind.PresidentialStatement, parsed.Model.Kind);
        Assert.Single(parsed.Root.Members.OfType<StatementSyntax>());
    }

    [Theory]
    [InlineData("At its 12th plenary meeting, on 4 October 2036, the General Assembly, on the proposal of its President, decided to meet again in the following year.\n", DocumentKind.Decision)]
    [InlineData("Letter dated 5 May 2036 from the Keeper\n\nI have the honour to transmit the following statement, which was read out in the harbour by the keepers:\n\n“We light lamps.”\n", DocumentKind.Other)]
    [InlineData("Carta\n\nTengo el honor de transmitir al Presidente del Consejo de Seguridad la siguiente declaración:\n\nEl pueblo enciende los faros de los puertos del norte.\n", DocumentKind.Other)]
    [InlineData("Upon the instructions of the President of Lindemar I have the honour to convey to the Security Council the following statement:\n\nThe lamps are lit.\n", DocumentKind.Other)]
    [InlineData("2. At the same meeting, the President made the following statement on behalf of the Security Council:\n\n3. The lamps are lit in the harbours of the north.\n", DocumentKind.Other)]
    [InlineData("2036/201. Lights (S/PRST/2036/1)\n\nAt its 12th meeting, on 9 April 2036, the Economic and Social Council decided to meet.\n", DocumentKind.Decision)]
    [InlineData("The General Assembly,\n\nRecalling the statement S/PRST/2036/9,\n\n1. Decides to meet.\n", DocumentKind.Resolution)]
    public void Other_texts_are_none(string text, DocumentKind kind) => Assert.Equal(kind, ParsedText.Of(text).Model.Kind);
}
