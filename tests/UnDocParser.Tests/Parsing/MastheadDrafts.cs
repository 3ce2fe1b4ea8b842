namespace UnDocParser.Tests.Parsing;

/// <summary>Drafts in the six languages, whose second clause breaks off at the foot of the first page.</summary>
internal static class MastheadDrafts
{
    /// <summary>What differs from one language to the next.</summary>
    internal sealed record Draft(string Language, string Masthead, string Sponsors, string Title, string Body, string Reissue, string Group, string GroupNote);

    public static IReadOnlyList<Draft> All { get; } =
    [
        new(
            "en",
            "United Nations\n\nA/91/L.7{0}\n\nGeneral Assembly\n\nDistr.: Limited\n14 June 2036\n\nOriginal: English\n\nNinety-first session\n\nAgenda item 74 (b)\n\nOceans and coasts: beacons",
            "Arvonia (Plurinational State of) and Egypt:{0} draft resolution",
            "Lighthouses in the service of coastal peoples",
            "The General Assembly,\n\nRecalling its resolution 89/114 of 17 December 2034, in which it stressed the need for lights along the coasts,\n\nAware that the communities of islands depend on signals more than others, and that{0}\n\nthe level of the sea rises on every coast of the world,\n\n1. Decides to review the lights of all the coasts;\n\n2. Requests the Secretary-General to report thereon.\n",
            "Reissued for technical reasons on 16 June 2036.",
            "the States Members that are members of the Group of 77 and China",
            "On behalf of the States Members that are members of the Group of 77 and China."),
        new(
            "fr",
            "Nations Unies\n\nA/91/L.7{0}\n\nAssemblée générale\n\nDistr. limitée\n14 juin 2036\nFrançais\nOriginal : anglais\n\nQuatre-vingt-onzième session\n\nPoint 74 b) de l’ordre du jour\n\nOcéans et littoral : signalisation",
            "Arvonie (État plurinational d’) et Égypte :{0} projet de résolution",
            "Les phares au service des populations côtières",
            "L’Assemblée générale,\n\nRappelant sa résolution 89/114 du 17 décembre 2034, dans laquelle elle a souligné l’utilité des phares des côtes,\n\nConsciente que les communautés insulaires dépendent plus que d’autres des signaux, et que{0}\n\nle niveau des eaux monte sur toutes les côtes du monde,\n\n1. Décide d’examiner les phares de toutes les côtes ;\n\n2. Prie le Secrétaire général de lui faire rapport à ce sujet.\n",
            "Nouveau tirage pour raisons techniques (16 juin 2036).",
            "États Membres qui sont membres du Groupe des 77 et de la Chine",
            "Au nom des États Membres qui sont membres du Groupe des 77 et de la Chine."),
        new(
            "es",
            "Naciones Unidas\n\nA/91/L.7{0}\n\nAsamblea General\n\nDistr. limitada\n14 de junio de 2036\nEspañol\nOriginal: inglés\n\nNonagésimo primer período de sesiones\n\nTema 74 b) del programa\n\nOcéanos y litorales: señalización",
            "Arvonia (Estado Plurinacional de) y Egipto:{0} proyecto de resolución",
            "Los faros al servicio de las poblaciones costeras",
            "La Asamblea General,\n\nRecordando su resolución 89/114, de 17 de diciembre de 2034, en la que puso de relieve la utilidad de los faros,\n\nConsciente de que las comunidades insulares dependen más que otras de las señales, y de que{0}\n\nel nivel del mar sube en todas las costas del mundo,\n\n1. Decide examinar los faros de todas las costas;\n\n2. Solicita al Secretario General que la informe al respecto.\n",
            "Publicado nuevamente por razones técnicas el 16 de junio de 2036.",
            "Estados Miembros que son miembros del Grupo de los 77 y China",
            "En nombre de los Estados Miembros que son miembros del Grupo de los 77 y China."),
        new(
            "ru",
            "Организация Объединенных Наций\n\nA/91/L.7{0}\n\nГенеральная Ассамблея\n\nDistr.: Limited\n14 June 2036\nRussian\nOriginal: English\n\nДевяносто первая сессия\n\nПункт 74 b) повестки дня\n\nМировой океан и побережья: маяки",
            "Арвония (Республика) и Египет:{0} проект резолюции",
            "Маяки на службе прибрежных народов",
            "Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 89/114 от 17 декабря 2034 года, в которой она подчеркнула необходимость маяков на побережьях,\n\nсознавая, что островные общины больше других зависят от сигналов и что{0}\n\nуровень моря поднимается на всех побережьях мира,\n\n1. постановляет рассмотреть маяки всех побережий;\n\n2. просит Генерального секретаря представить доклад по этому вопросу.\n",
            "Переиздано по техническим причинам 16 июня 2036 года.",
            "государств-членов, входящих в Группу 77 и Китая",
            "От имени государств-членов, входящих в Группу 77 и Китая."),
        new(
            "zh",
            "联合国\n\nA/91/L.7{0}\n\n大会\n\nDistr.: Limited\n14 June 2036\nChinese\nOriginal: English\n\n第九十一届会议\n\n议程项目74(b)\n\n海洋与海岸：灯塔",
            "阿尔沃尼亚(联邦)和埃及：{0}决议草案",
            "灯塔为沿海人民服务",
            "大会，\n\n回顾其2034年12月17日第89/114号决议，其中强调沿海必须有灯光，而且灯光必须照亮所有海岸，\n\n意识到岛屿社区比其他社区更加依赖信号，并且意识到在全世界所有的海岸上，各国的{0}\n\n海平面正在上升，\n\n1. 决定审查所有海岸的灯光；\n\n2. 请秘书长就此提出报告。\n",
            "由于技术原因于2036年6月16日重新印发。",
            "作为77国集团成员的会员国和中国",
            "代表作为77国集团成员的会员国和中国。"),
        new(
            "ar",
            "الأمم المتحدة\n\nA/91/L.7{0}\n\nالجمعية العامة\n\nDistr.: Limited\n14 June 2036\nArabic\nOriginal: English\n\nالدورة الحادية والتسعون\n\nالبند 74 (ب) من جدول الأعمال\n\nالمحيطات والسواحل: المنارات",
            "أرفونيا (دولة - المتعددة القوميات) ومصر:{0} مشروع قرار",
            "المنارات في خدمة شعوب السواحل",
            "إن الجمعية العامة،\n\nإذ تشير إلى قرارها 89/114 المؤرخ 17 كانون الأول/ديسمبر 2034 الذي أكدت فيه ضرورة وجود الأضواء على السواحل،\n\nوإذ تدرك أن المجتمعات الجزرية تعتمد على الإشارات أكثر من غيرها وأن{0}\n\nمستوى سطح البحر يرتفع على جميع سواحل العالم،\n\n1 - تقرر استعراض أضواء جميع السواحل؛\n\n2 - تطلب إلى الأمين العام أن يقدم تقريرا عن ذلك.\n",
            "أعيد إصدارها لأسباب فنية في 16 حزيران/يونيه 2036.",
            "الدول الأعضاء في مجموعة الـ 77 والصين",
            "باسم الدول الأعضاء في مجموعة الـ 77 والصين."),
    ];

    /// <summary>A draft without sponsors, issued again.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="foot">What stands at the foot of the first page, between line ends.</param>
    /// <param name="mark">The mark behind the symbol.</param>
    public static string Reissued(Draft draft, string foot, string mark = "*") =>
        $"{Fill(draft.Masthead, mark)}\n\n{draft.Title}\n\n{Fill(draft.Body, foot)}";

    /// <summary>A draft with sponsors, the last of whom has a mark, or the symbol has.</summary>
    public static string Sponsored(Draft draft, string foot, string mark = "*", string symbolMark = "") =>
        $"{Fill(draft.Masthead, symbolMark)}\n\n{Fill(draft.Sponsors, mark)}\n\n{draft.Title}\n\n{Fill(draft.Body, foot)}";

    /// <summary>A text whose lines run the other way.</summary>
    public static string Turned(string text) => string.Join('\n', text.Split('\n').Select(TurnedLine));

    /// <summary>A line that runs the other way.</summary>
    public static string TurnedLine(string line)
    {
        char[] characters = line.ToCharArray();
        Array.Reverse(characters);
        return new string(characters);
    }

    private static string Fill(string text, string value) => text.Replace("{0}", value, StringComparison.Ordinal);
}
