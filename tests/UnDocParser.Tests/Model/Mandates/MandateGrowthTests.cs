using UnDocParser.Facts;
using UnDocParser.Facts.Actions;
using UnDocParser.Facts.Dates;
using UnDocParser.Facts.Mandates;
using UnDocParser.Languages;

namespace UnDocParser.Tests.Model.Mandates;

/// <summary>In one long sentence the scanners look at each place a bounded number of times, however many dues, recipients or subjects it holds.</summary>
public sealed class MandateGrowthTests
{
    private const int Short = 10_000;
    private const int Long = 300_000;

    public static TheoryData<string, string, string> Sentences => new()
    {
        { "fr", "Prie ", "le Secrétaire général de lui présenter un rapport " },
        { "en", "Requests the Secretary-General to report by ", "15 July 2030 and by " },
        { "en", "Requests the Secretary-General to report to the Assembly ", "at its seventy-fourth session and " },
        { "en", "Requests the Secretary-General to report ", "to the Assembly, to the Council and " },
        { "en", "Requests the Secretary-General to report to it ", "on the implementation of resolution 72/17 " },
        { "en", "Requests the Secretary-General to report ", "to the ports and to the lights " },
        { "fr", "Prie le Secrétaire général de lui rendre compte ", "à sa soixante-quatorzième session et " },
        { "fr", "Prie le Secrétaire général de rendre compte ", "au Conseil, à l’Assemblée, " },
        { "es", "Solicita al Secretario General que presente un informe ", "a más tardar el 15 de julio de 2030 y " },
        { "es", "Solicita al Secretario General que ", "en su septuagésimo sexto período de sesiones le presente un informe " },
        { "ru", "просит Генерального секретаря представить доклад ", "к 15 июля 2030 года и " },
        { "ru", "просит Генерального секретаря представить ", "Ассамблее на ее семьдесят четвертой сессии доклад " },
        { "zh", "请秘书长提出报告，", "在2030年7月15日之前并在第七十四届会议上，" },
        { "zh", "请秘书长", "向大会提出报告，" },
        { "ar", "تطلب إلى الأمين العام أن يقدم تقريرا ", "في دورتها الرابعة والسبعين وفي 15 تموز/يوليه 2030 " },
        { "ar", "تطلب إلى الأمين العام أن يقدم ", "إلى الجمعية العامة تقريرا عن تنفيذ هذا القرار " },
        { "en", "Requests the Secretary-General to report", ", in this regard" },
        { "en", "Requests the Secretary-General", " and also further" },
        { "en", "Requests the Secretary-General to implement ", "resolution 59/48 of 2 December 2004 and Article 51 of the Charter and " },
        { "en", "Requests the Secretary-General", " to submit" },
        { "fr", "Prie le Secrétaire général de présenter un rapport à", " et" },
        { "fr", "Prie le Secrétaire général de", " ne pas" },
        { "fr", "Prie le Secrétaire général ", "报告" },
        { "es", "Solicita al Secretario General que aplique ", "la resolución 59/48, de 2 de diciembre de 2004, y " },
        { "ru", "просит Генерального секретаря", ", в этой связи" },
        { "zh", "请秘书长", "在这方面，还" },
        { "ar", "تطلب إلى الأمين العام", " وكذلك" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_longer_sentence_is_looked_at_as_often_a_character(string language, string start, string repeated)
    {
        double few = LooksPerCharacter(language, start, repeated, Short);
        double many = LooksPerCharacter(language, start, repeated, Long);
        Assert.True(many <= few * 1.1, $"{few:F2} looks a character at {Short}, {many:F2} at {Long}");
    }

    [Fact]
    public void Blanks_between_ideographs_are_passed_over_once()
    {
        var text = FoldedText.Of("大" + new string(' ', Long) + "会");
        Assert.Equal("大会", text.Characters.ToString());
    }

    private static double LooksPerCharacter(string code, string start, string repeated, int length)
    {
        Language language = LanguageSet.Find(code)!;
        string characters = start + string.Concat(Enumerable.Repeat(repeated, length / repeated.Length));
        var text = FoldedText.Of(characters);
        List<MentionFact> mentions = new MentionScanner(text, language).Scan(characters);
        List<ActionFact> actions = new ActionScanner(text, language).Scan();
        Assert.NotEmpty(actions);
        _ = new MandateScanner(text, language).Scan(actions, mentions);
        return (double)text.Looks / characters.Length;
    }
}
