namespace UnDocParser.Html.Tests;

/// <summary>Small texts in the style of the United Nations.</summary>
internal static class Texts
{
    public const string English = """
        United Nations A/RES/99/1
        General Assembly
        Distr.: General
        4 January 2045

        Ninety-ninth session
        Agenda item 12

        Resolution adopted by the General Assembly on 20 December 2044

        99/1. Lamps of the harbour

        The General Assembly,

        Recalling its resolution 98/7 of 3 December 2043 and General Assembly decision 98/501,¹

        Noting:

        (a) The age of the lamps;

        1. Decides that every harbour shall keep a lamp;

        2. Requests the Secretary-General:

        (a) To count the lamps, taking into account:

        (i) Those of oil;

        (ii) Those of gas;

        (b) To report at its hundredth session;

        4. Thanks the keepers.

        30th plenary meeting
        20 December 2044

        ¹ See A/98/12, annex.
        """;

    public const string Arabic = """
        الأمم المتحدة A/RES/99/1

        الجمعية العامة

        99/1 مصابيح الميناء

        إن الجمعية العامة،

        إذ تشير إلى قرارها 98/7 المؤرخ 3 كانون الأول/ديسمبر 2043،

        1 - تقرر أن يكون لكل ميناء مصباح؛

        2 - تطلب إلى الأمين العام أن يقدم إليها تقريرا عن ذلك في دورتها المائة.
        """;

    public const string WithAnnex = """
        The General Assembly

        1. Adopts the Code of Lamps set out in the annex to the present resolution;

        2. Decides to remain seized of the matter.

        Annex

        Code of Lamps

        I. Light

        1. A lamp gives light.

        2. It is kept clean.

        II. Oil

        1. Oil is bought every year.
        """;
}
