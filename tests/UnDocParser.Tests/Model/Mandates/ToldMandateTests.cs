using UnDocParser.Model;
using UnDocParser.Tests.Parsing;

namespace UnDocParser.Tests.Model.Mandates;

/// <summary>Decisions tell what was asked for: their verbs stand in the past.</summary>
public sealed class ToldMandateTests
{
    [Theory]
    [InlineData("At its 46th plenary meeting, on 3 December 2036, the General Assembly:\n\n(a) Took note of the report;\n\n(b) Requested the Secretary-General to report to it at its ninety-third session.")]
    [InlineData("À sa 46e séance plénière, le 3 décembre 2036, l’Assemblée générale :\n\na) A pris note du rapport ;\n\nb) A prié le Secrétaire général de lui présenter un rapport à sa quatre-vingt-treizième session.")]
    [InlineData("En su 46ª sesión plenaria, celebrada el 3 de diciembre de 2036, la Asamblea General:\n\na) Tomó nota del informe;\n\nb) Pidió al Secretario General que le presentara un informe en su nonagésimo tercer período de sesiones.")]
    [InlineData("На своем 46-м пленарном заседании 3 декабря 2036 года Генеральная Ассамблея:\n\na) приняла к сведению доклад;\n\nb) просила Генерального секретаря представить ей доклад на ее девяносто третьей сессии.")]
    [InlineData("2036年12月3日，大会第46次全体会议：\n\n(a) 表示注意到报告；\n\n(b) 请秘书长向大会第九十三届会议提交报告。")]
    [InlineData("في جلستها العامة 46، المعقودة في 3 كانون الأول/ديسمبر 2036، قامت الجمعية العامة بما يلي:\n\n(أ) أحاطت علما بالتقرير؛\n\n(ب) طلبت إلى الأمين العام أن يقدم إليها تقريرا في دورتها الثالثة والتسعين.")]
    public void An_item_of_a_decision_asks_for_a_report(string text) => AssertDue(text);

    [Theory]
    [InlineData("At its 46th plenary meeting, on 3 December 2036, the General Assembly, on the proposal of its President, requested the Secretary-General to submit to it at its ninety-third session a report on the lamps.")]
    [InlineData("At its 46th plenary meeting, on 3 December 2036, the General Assembly decided to close the item and requested the Secretary-General to report to it at its ninety-third session.")]
    [InlineData("À sa 46e séance plénière, le 3 décembre 2036, l’Assemblée générale a prié le Secrétaire général de lui présenter un rapport à sa quatre-vingt-treizième session.")]
    [InlineData("На своем 46-м пленарном заседании 3 декабря 2036 года Генеральная Ассамблея просила Генерального секретаря представить ей доклад на ее девяносто третьей сессии.")]
    [InlineData("في جلستها العامة 46، المعقودة في 3 كانون الأول/ديسمبر 2036، طلبت الجمعية العامة إلى الأمين العام أن يقدم إليها تقريرا في دورتها الثالثة والتسعين.")]
    [InlineData("Auf ihrer 46. Plenarsitzung am 3. Dezember 2036 ersuchte die Generalversammlung den Generalsekretär, ihr auf ihrer dreiundneunzigsten Tagung einen Bericht vorzulegen.")]
    public void A_sentence_that_tells_a_decision_asks_for_a_report(string text) => AssertDue(text);

    [Theory]
    [InlineData("The General Assembly,\n\nRecalling the report requested at its 46th meeting,\n\n1. Decides to meet;\n\n2. Requests ports:\n\n(a) Requested reports to be sent to it at its ninety-third session.")]
    [InlineData("I have the honour to say that at its 46th meeting the Assembly, which had the report requested by the Committee before it, spoke of lamps at its ninety-third session.")]
    public void Words_in_the_past_ask_for_nothing_elsewhere(string text) =>
        Assert.DoesNotContain(ParsedText.Of(text).Model.Mandates, mandate => mandate.Verb == ActionVerb.Requests && mandate.Actor is null && !mandate.Dues.IsEmpty);

    private static void AssertDue(string text)
    {
        ReportingMandate mandate = Assert.Single(ParsedText.Of("91/502. " + (text[0] >= '\u0600' ? "—" : "Lamps") + "\n\n" + text + "\n").Model.Mandates);

        Assert.Equal(ActionVerb.Requests, mandate.Verb);
        Assert.Equal(ActorKind.SecretaryGeneral, mandate.ActorKind);
        Assert.Equal(93, Assert.Single(mandate.Dues).Session);
    }
}
