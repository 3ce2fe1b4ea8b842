namespace UnDocParser.Cli.Tests;

/// <summary>Texts that exports are tried on.</summary>
internal static class ExportTexts
{
    /// <summary>A resolution with a masthead, notes, items, a table, an annex, and signs that Markdown would read as markup.</summary>
    public const string Rich = """
        United Nations

        A/RES/91/14

        General Assembly

        Distr.: General
        5 December 2036

        Ninety-first session
        Agenda item 31 (b)

        Resolution adopted by the General Assembly on 2 December 2036

        [without reference to a Main Committee (A/91/L.9)]

        91/14. Lights of the coast

        The General Assembly,

        Recalling its resolutions 90/3 of 4 December 2035¹ and 70/1 of 25 September 2015,

        Noting with appreciation the report on the file lamp_list [draft] of 5 < 6 lamps,²

        1. Requests the Secretary-General to submit to the General Assembly, at its ninety-second session, a report on lights;

        2. Invites all States:

        (a) To keep lamps burning:

        (i) By night;

        (ii) In fog;

        (b) To count them as follows:

        | Coast | Lamps |
        | --- | --- |
        | North | 12 |
        | South | 7 |

        3. Decides to remain seized of the matter.

        61st plenary meeting
        2 December 2036

        Annex

        Rules for lamps

        I. Keepers

        1. A keeper watches a lamp.

        2. A lamp has a keeper.

        __________________

        ¹ See A/90/12, annex.

        ² A/91/33.

        """;
}
