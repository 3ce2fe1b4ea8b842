using UnDocParser.Facts;
using UnDocParser.Facts.Dates;
using UnDocParser.Languages;
using UnDocParser.Model;

namespace UnDocParser.Tests.Model.Dates;

public sealed class CalendarMentionTests
{
    [Theory]
    [InlineData("en", "held from 13-24 June 2022 in Geneva", "DateRange 2022-06-13 2022-06-24")]
    [InlineData("en", "at its seventy-sixth and seventy-seventh sessions", "Session 76, Session 77")]
    [InlineData("en", "at its tenth emergency special session", "Session 10 EmergencySpecial")]
    [InlineData("en", "at its 62nd plenary meeting, on 28 April 2021", "Meeting 62, Date 2021-04-28 2021-04-28")]
    [InlineData("en", "at its 2022 substantive session", "SessionOfYear 2022")]
    [InlineData("en", "by the end of June 2022", "Month 2022-06-01 2022-06-30")]
    [InlineData("fr", "à sa soixante et onzième session", "Session 71")]
    [InlineData("fr", "à sa quatre-vingt-dix-neuvième session", "Session 99")]
    [InlineData("fr", "à sa 62e séance plénière, le 1er août 2021", "Meeting 62, Date 2021-08-01 2021-08-01")]
    [InlineData("fr", "du 13 au 24 juin 2022", "DateRange 2022-06-13 2022-06-24")]
    [InlineData("es", "en su octogésimo primer período de sesiones", "Session 81")]
    [InlineData("es", "del 13 al 24 de junio de 2022", "DateRange 2022-06-13 2022-06-24")]
    [InlineData("ru", "на ее семьдесят третьей сессии", "Session 73")]
    [InlineData("ru", "на своем 62-м пленарном заседании", "Meeting 62")]
    [InlineData("ru", "на его сессии 2024 года", "SessionOfYear 2024")]
    [InlineData("zh", "大会第七十六届会议", "Session 76")]
    [InlineData("zh", "大会第76届会议第62次全体会议", "Session 76, Meeting 62")]
    [InlineData("zh", "2022年6月13日至24日", "DateRange 2022-06-13 2022-06-24")]
    [InlineData("ar", "في دورتها الحادية والثمانين", "Session 81")]
    [InlineData("ar", "في دورته لعام 2024", "SessionOfYear 2024")]
    [InlineData("ar", "في 28 نيسان/أبريل 2021", "Date 2021-04-28 2021-04-28")]
    [InlineData("de", "auf ihrer einundsechzigsten Tagung", "Session 61")]
    [InlineData("de", "auf ihrer siebenundsiebzigsten und achtundsiebzigsten Tagung", "Session 77, Session 78")]
    [InlineData("de", "auf seiner 5028. Sitzung am 2. September 2004", "Meeting 5028, Date 2004-09-02 2004-09-02")]
    [InlineData("de", "vom 13. bis 24. Juni 2022", "DateRange 2022-06-13 2022-06-24")]
    [InlineData("de", "bis Ende Juni 2022", "Month 2022-06-01 2022-06-30")]
    public void Dates_sessions_and_meetings_are_read(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", MentionsIn(text, language).Select(Describe)));

    [Theory]
    [InlineData("en", "in 2022, 5 meetings of experts")]
    [InlineData("en", "resolution 75/276 and the first report")]
    [InlineData("en", "May States report")]
    public void What_is_none_is_not_read(string language, string text) =>
        Assert.Empty(MentionsIn(text, language));

    private static List<MentionFact> MentionsIn(string text, string language) => new MentionScanner(FoldedText.Of(text), LanguageSet.Find(language)!).Scan(text);

    private static string Describe(MentionFact fact) => fact.Kind switch
    {
        CalendarMentionKind.Date or CalendarMentionKind.DateRange or CalendarMentionKind.Month => $"{fact.Kind} {fact.Start} {fact.End}",
        _ => $"{fact.Kind} {fact.Number}{(fact.SessionKind is SymbolSessionKind.Special or SymbolSessionKind.EmergencySpecial ? " " + fact.SessionKind : "")}",
    };
}
