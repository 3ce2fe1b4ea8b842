using System.Globalization;
using System.Text;

namespace UnDocParser.Benchmarks.Inputs;

/// <summary>One resolution in six languages and four layouts, as long as one likes: nothing but the language or the layout differs.</summary>
internal static class ParallelResolution
{
    private const string Symbol = "A/RES/99/61";
    private const int LinesAPage = 40;

    // A character of Chinese is as wide as two.
    private const int LineLength = 84;

    private static readonly Dictionary<string, Wording> Wordings = new(StringComparer.Ordinal)
    {
        ["en"] = new(
            ["United Nations", Symbol, "General Assembly", "Ninety-ninth session", "Agenda item 74", "Resolution adopted by the General Assembly", "99/61. Lighthouses of small islands", "The General Assembly,"],
            [
                "Recalling its resolution 98/40 of 5 December 2043 on the lighthouses of small islands,",
                "Noting with appreciation the report of the Secretary-General, in which he describes the state of the lights that guide ships into the harbours of small islands,",
                "Deeply concerned that many lighthouses are kept by few and have not been repaired for years,",
            ],
            [
                "Welcomes the report of the Secretary-General on the lighthouses of small islands (A/99/215);",
                "Requests the Secretary-General to submit to the General Assembly at its one hundredth session a report on the implementation of the present resolution;",
                "Calls upon Member States to repair the lighthouses on their coasts, and invites the Economic and Social Council to consider the matter;",
                "Decides to include in the provisional agenda of its one hundredth session the item entitled “Lighthouses of small islands”.",
            ],
            "{0}. "),
        ["fr"] = new(
            ["Nations Unies", Symbol, "Assemblée générale", "Quatre-vingt-dix-neuvième session", "Point 74 de l’ordre du jour", "Résolution adoptée par l’Assemblée générale", "99/61. Phares des petites îles", "L’Assemblée générale,"],
            [
                "Rappelant sa résolution 98/40 du 5 décembre 2043 sur les phares des petites îles,",
                "Notant avec satisfaction le rapport du Secrétaire général, dans lequel il décrit l’état des feux qui guident les navires vers les ports des petites îles,",
                "Profondément préoccupée par le fait que beaucoup de phares ont peu de gardiens et n’ont pas été réparés depuis des années,",
            ],
            [
                "Accueille avec satisfaction le rapport du Secrétaire général sur les phares des petites îles (A/99/215) ;",
                "Prie le Secrétaire général de lui présenter à sa centième session un rapport sur l’application de la présente résolution ;",
                "Demande aux États Membres de réparer les phares de leurs côtes, et invite le Conseil économique et social à examiner la question ;",
                "Décide d’inscrire à l’ordre du jour provisoire de sa centième session la question intitulée « Phares des petites îles ».",
            ],
            "{0}. "),
        ["es"] = new(
            ["Naciones Unidas", Symbol, "Asamblea General", "Nonagésimo noveno período de sesiones", "Tema 74 del programa", "Resolución aprobada por la Asamblea General", "99/61. Faros de las islas pequeñas", "La Asamblea General,"],
            [
                "Recordando su resolución 98/40, de 5 de diciembre de 2043, relativa a los faros de las islas pequeñas,",
                "Observando con aprecio el informe del Secretario General, en el que describe el estado de las luces que guían a los buques hacia los puertos de las islas pequeñas,",
                "Profundamente preocupada por que muchos faros tengan pocos guardianes y no se hayan reparado desde hace años,",
            ],
            [
                "Acoge con beneplácito el informe del Secretario General sobre los faros de las islas pequeñas (A/99/215);",
                "Solicita al Secretario General que le presente en su centésimo período de sesiones un informe sobre la aplicación de la presente resolución;",
                "Exhorta a los Estados Miembros a que reparen los faros de sus costas, e invita al Consejo Económico y Social a que examine la cuestión;",
                "Decide incluir en el programa provisional de su centésimo período de sesiones el tema titulado “Faros de las islas pequeñas”.",
            ],
            "{0}. "),
        ["ru"] = new(
            ["Организация Объединенных Наций", Symbol, "Генеральная Ассамблея", "Девяносто девятая сессия", "Пункт 74 повестки дня", "Резолюция, принятая Генеральной Ассамблеей", "99/61. Маяки малых островов", "Генеральная Ассамблея,"],
            [
                "ссылаясь на свою резолюцию 98/40 от 5 декабря 2043 года о маяках малых островов,",
                "с признательностью отмечая доклад Генерального секретаря, в котором он описывает состояние огней, ведущих суда в гавани малых островов,",
                "будучи глубоко обеспокоена тем, что у многих маяков мало смотрителей и что они не ремонтировались годами,",
            ],
            [
                "приветствует доклад Генерального секретаря о маяках малых островов (A/99/215);",
                "просит Генерального секретаря представить Генеральной Ассамблее на ее сотой сессии доклад об осуществлении настоящей резолюции;",
                "призывает государства-члены отремонтировать маяки на своих берегах и предлагает Экономическому и Социальному Совету рассмотреть этот вопрос;",
                "постановляет включить в предварительную повестку дня своей сотой сессии пункт, озаглавленный «Маяки малых островов».",
            ],
            "{0}. "),
        ["ar"] = new(
            ["الأمم المتحدة", Symbol, "الجمعية العامة", "الدورة التاسعة والتسعون", "البند 74 من جدول الأعمال", "قرار اتخذته الجمعية العامة", "99/61 - منارات الجزر الصغيرة", "إن الجمعية العامة،"],
            [
                "إذ تشير إلى قرارها 98/40 المؤرخ 5 كانون الأول/ديسمبر 2043 بشأن منارات الجزر الصغيرة،",
                "وإذ تلاحظ مع التقدير تقرير الأمين العام الذي يصف فيه حالة الأضواء التي ترشد السفن إلى مرافئ الجزر الصغيرة،",
                "وإذ يساورها بالغ القلق لأن منارات كثيرة قليلة الحراس ولم تُرمَّم منذ سنوات،",
            ],
            [
                "ترحب بتقرير الأمين العام عن منارات الجزر الصغيرة (A/99/215)؛",
                "تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة في دورتها المائة تقريرا عن تنفيذ هذا القرار؛",
                "تهيب بالدول الأعضاء أن ترمم المنارات على سواحلها، وتدعو المجلس الاقتصادي والاجتماعي إلى النظر في المسألة؛",
                "تقرر أن تدرج في جدول الأعمال المؤقت لدورتها المائة البند المعنون ”منارات الجزر الصغيرة“.",
            ],
            "{0} - "),
        ["zh"] = new(
            ["联合国", Symbol, "大会", "第九十九届会议", "议程项目74", "大会决议", "99/61. 小岛灯塔", "大会，"],
            [
                "回顾其关于小岛灯塔的2043年12月5日第98/40号决议，",
                "赞赏地注意到秘书长的报告，其中说明了引导船舶驶入小岛港口的灯光的状况，",
                "深为关切许多灯塔看守人员很少，而且多年没有修理，",
            ],
            [
                "欢迎秘书长关于小岛灯塔的报告(A/99/215)；",
                "请秘书长向大会第一百届会议提交报告，说明本决议的执行情况；",
                "促请会员国修理其海岸上的灯塔，并邀请经济及社会理事会审议这一事项；",
                "决定将题为“小岛灯塔”的项目列入大会第一百届会议临时议程。",
            ],
            "{0}. "),
    };

    private static readonly Dictionary<string, Action<StringBuilder, string, int>> Writers = new(StringComparer.Ordinal)
    {
        ["plain"] = static (text, block, _) => text.Append(block).Append("\n\n"),
        ["wrapped"] = static (text, block, width) => text.Append("     ").AppendJoin('\n', Wrap(block, width)).Append("\n\n"),
        ["spaced"] = static (text, block, width) => text.Append(' ').AppendJoin(" \n\n", Wrap(block, width)).Append(" \n\n \n\n"),
        ["markdown"] = static (text, block, _) => text.Append('*').Append(block).Append("*\n\n"),
    };

    /// <summary>Gets the codes of the languages, English first.</summary>
    public static IEnumerable<string> Languages => Wordings.Keys;

    /// <summary>Gets the names of the layouts: a line a paragraph, wrapped lines, a blank line behind each line, Markdown.</summary>
    public static IEnumerable<string> Layouts => Writers.Keys;

    /// <summary>Writes the resolution.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <param name="layout">One of <see cref="Layouts"/>.</param>
    /// <param name="clauses">The number of clauses, preambular and operative.</param>
    public static string Write(string language, string layout, int clauses)
    {
        Wording wording = Wordings[language];
        Action<StringBuilder, string, int> write = Writers[layout];
        int width = language == "zh" ? LineLength / 2 : LineLength;
        string[] blocks = [.. wording.Head, .. Clauses(wording, clauses)];
        var text = new StringBuilder();
        for (int index = 0; index < blocks.Length; index++)
        {
            write(text, blocks[index], width);
            if (layout != "plain" && index % LinesAPage == LinesAPage - 1)
            {
                text.Append(Symbol).Append("\n\n").Append((index / LinesAPage) + 1).Append(layout == "wrapped" ? "\n\f" : "\n\n");
            }
        }

        return text.ToString();
    }

    // A third of them preambular, as in most resolutions.
    private static IEnumerable<string> Clauses(Wording wording, int clauses)
    {
        int preambular = clauses / 3;
        for (int index = 0; index < preambular; index++)
        {
            yield return wording.Preamble[index % wording.Preamble.Length];
        }

        for (int index = 0; index < clauses - preambular; index++)
        {
            yield return string.Format(CultureInfo.InvariantCulture, wording.Label, index + 1) + wording.Operative[index % wording.Operative.Length];
        }
    }

    // Between ideographs a line may end anywhere.
    private static IEnumerable<string> Wrap(string block, int width)
    {
        int start = 0;
        while (block.Length - start > width)
        {
            int blank = block.LastIndexOf(' ', start + width, width);
            int end = blank < 0 ? start + width : blank;
            yield return block[start..end];
            start = blank < 0 ? end : end + 1;
        }

        yield return block[start..];
    }

    private sealed record Wording(string[] Head, string[] Preamble, string[] Operative, string Label);
}
