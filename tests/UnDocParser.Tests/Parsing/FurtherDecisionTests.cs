using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>Decisions of one meeting in a text, of which only the first names meeting, date and organ in full.</summary>
public sealed class FurtherDecisionTests
{
    public static TheoryData<string, string[]> Texts => new()
    {
        {
            "en",
            [
                "91/512. Mayors", "At its 30th plenary meeting, on 19 September 2036, the General Assembly, on the proposal of its President, decided to invite the mayors.",
                "91/513. Agenda", "At the same meeting, the Assembly, on the proposal of the Secretary-General, decided to include an item on lamps in its agenda.",
                "91/514. Lamps", "At its 31st plenary meeting, on 20 September 2036, the Assembly took note of the report on lamps.",
            ]
        },
        {
            "fr",
            [
                "91/512. Maires", "À sa 30e séance plénière, le 19 septembre 2036, l’Assemblée générale, sur proposition de son Président, a décidé d’inviter les maires.",
                "91/513. Ordre du jour", "À la même séance, l’Assemblée, sur proposition du Secrétaire général, a décidé d’inscrire une question relative aux feux à son ordre du jour.",
                "91/514. Feux", "À sa 31e séance plénière, le 20 septembre 2036, l’Assemblée a pris note du rapport sur les feux.",
            ]
        },
        {
            "es",
            [
                "91/512. Alcaldes", "En su 30ª sesión plenaria, celebrada el 19 de septiembre de 2036, la Asamblea General, a propuesta de su Presidente, decidió invitar a los alcaldes.",
                "91/513. Programa", "En la misma sesión, la Asamblea, a propuesta del Secretario General, decidió incluir en su programa un tema sobre las luces.",
                "91/514. Luces", "En su 31ª sesión plenaria, celebrada el 20 de septiembre de 2036, la Asamblea tomó nota del informe sobre las luces.",
            ]
        },
        {
            "ru",
            [
                "91/512. Мэры", "На своем 30-м пленарном заседании 19 сентября 2036 года Генеральная Ассамблея по предложению своего Председателя постановила пригласить мэров.",
                "91/513. Повестка дня", "На том же заседании Ассамблея по предложению Генерального секретаря постановила включить в свою повестку дня пункт об огнях.",
                "91/514. Огни", "На своем 31-м пленарном заседании 20 сентября 2036 года Ассамблея приняла к сведению доклад об огнях.",
            ]
        },
        {
            "ar",
            [
                "91/512 - رؤساء البلديات", "في جلستها العامة 30، المعقودة في 19 أيلول/سبتمبر 2036، قررت الجمعية العامة، بناء على اقتراح رئيسها، دعوة رؤساء البلديات.",
                "91/513 - جدول الأعمال", "وفي الجلسة نفسها، قررت الجمعية، بناء على اقتراح الأمين العام، إدراج بند عن الأضواء في جدول أعمالها.",
                "91/514 - الأضواء", "وفي جلستها العامة 31، المعقودة في 20 أيلول/سبتمبر 2036، أحاطت الجمعية علما بالتقرير المتعلق بالأضواء.",
            ]
        },
        {
            "zh",
            [
                "91/512. 市长", "2036年9月19日，大会第30次全体会议根据大会主席的提议，决定邀请各市市长。",
                "91/513. 议程", "在同次会议上，大会根据秘书长的提议，决定将关于灯光的项目列入其议程。",
                "91/514. 灯光", "2036年9月20日，大会第31次全体会议注意到关于灯光的报告。",
            ]
        },
        {
            "de",
            [
                "91/512. Bürgermeister", "Auf ihrer 30. Plenarsitzung am 19. September 2036 beschloss die Generalversammlung auf Vorschlag ihres Präsidenten, die Bürgermeister einzuladen.",
                "91/513. Tagesordnung", "Auf derselben Sitzung beschloss die Versammlung auf Vorschlag des Generalsekretärs, einen Punkt über Leuchten in ihre Tagesordnung aufzunehmen.",
                "91/514. Leuchten", "Auf ihrer 31. Plenarsitzung am 20. September 2036 nahm die Versammlung Kenntnis von dem Bericht über Leuchten.",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_further_decision_may_name_the_same_meeting_and_the_body_by_its_short_name(string code, string[] lines)
    {
        foreach (string gap in (string[])["\n\n", "\n"])
        {
            var parsed = ParsedText.Of(string.Join(gap, lines) + "\n");
            Assert.Equal(code, parsed.Tree.Language);
            Assert.Equal(DocumentKind.Decision, parsed.Model.Kind);
            Assert.Equal(["A/DEC/91/512", "A/DEC/91/513", "A/DEC/91/514"], parsed.Model.Resolutions.Select(decision => decision.Symbol?.ToString()));
            Assert.Equal([19, 19, 20], parsed.Model.Resolutions.Select(decision => decision.AdoptionDate!.Value.Day));
            Assert.Equal(lines.Where((_, index) => index % 2 == 0).Select(Title), parsed.Model.Resolutions.Select(decision => decision.Title));
            Assert.Equal(3, parsed.TextsOf(ParagraphType.Text).Count());
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Without_numbers_each_is_a_paragraph_where_lines_wrap(string code, string[] lines)
    {
        string text = string.Concat(lines.Where((_, index) => index % 2 == 1).Select(line => Wrapped(line, code == "zh" ? 24 : 70)));
        var parsed = ParsedText.Of(text);
        Assert.Equal(DocumentKind.Decision, parsed.Model.Kind);
        Assert.Equal(3, parsed.TextsOf(ParagraphType.Text).Count());
    }

    [Fact]
    public void What_was_done_at_a_meeting_without_naming_a_body_is_no_decision()
    {
        var parsed = ParsedText.Of(
            "91/512. Mayors\n\nAt its 30th plenary meeting, on 19 September 2036, the General Assembly decided to invite the mayors.\n\n91/513. Agenda\n\nAt the same meeting, lamps were lit.\n");
        Assert.Empty(parsed.Model.Resolutions);
    }

    private static string Title(string heading) => heading[(heading.IndexOf(' ', StringComparison.Ordinal) + 1)..].TrimStart('-', ' ');

    private static string Wrapped(string text, int width)
    {
        var lines = new System.Text.StringBuilder();
        while (text.Length > width)
        {
            int blank = text.LastIndexOf(' ', width);
            int end = blank < width / 2 ? width : blank;
            lines.Append(text, 0, end).Append('\n');
            text = text[end..].TrimStart();
        }

        return lines.Append(text).Append('\n').ToString();
    }
}
