using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Incremental;
using UnDocParser.Text;

namespace UnDocParser.Tests.Parsing;

/// <summary>Web pages, and readers of PDF that lose line breaks, put all clauses of a resolution on one line.</summary>
public sealed class JoinedClausesTests
{
    private const string English =
        "The General Assembly, Recalling its resolution 88/17 of 4 December 2033, Reaffirming that the keepers of lights have a duty to the sea, to its ships and to all "
        + "who sail in them, 1. Decides to open a register of harbour lights; 2. Requests ports to report on: (a) The lamps of their piers; (b) The oil that they burn; "
        + "3. Decides to remain seized of the matter. 45th plenary meeting 2 December 2036";

    public static TheoryData<string> Languages =>
    [
        English.Replace("(a) The lamps of their piers; (b) The oil that they burn", "the oil that they burn", StringComparison.Ordinal),
        "L’Assemblée générale, Rappelant sa résolution 88/17 du 4 décembre 2033, Réaffirmant que les gardiens des phares ont un devoir envers la mer et envers tous les navires qui la "
            + "parcourent, 1. Décide d’ouvrir un registre des feux de port ; 2. Prie les ports de lui faire rapport ; 3. Décide de rester saisie de la question. 45e séance plénière 2 décembre 2036",
        "La Asamblea General, Recordando su resolución 88/17, de 4 de diciembre de 2033, Reafirmando que los guardianes de los faros tienen un deber para con el mar y todos los buques que lo "
            + "surcan, 1. Decide abrir un registro de luces de puerto; 2. Solicita a los puertos que le presenten un informe; 3. Decide seguir ocupándose de la cuestión.",
        "Генеральная Ассамблея, ссылаясь на свою резолюцию 88/17 от 4 декабря 2033 года, подтверждая долг смотрителей маяков перед морем и перед всеми судами, которые по нему ходят, "
            + "1. постановляет открыть реестр портовых огней; 2. просит порты представить доклад; 3. постановляет продолжать заниматься этим вопросом.",
        "إن الجمعية العامة، إذ تشير إلى قرارها 88/17 المؤرخ 4 كانون الأول/ديسمبر 2033، وإذ تؤكد من جديد واجب حراس المنارات إزاء البحر وإزاء جميع السفن التي تمخر عبابه ليلا ونهارا في كل فصول السنة، "
            + "1 - تقرر فتح سجل لأضواء الموانئ؛ 2 - تطلب إلى الموانئ أن تقدم تقريرا؛ 3 - تقرر أن تبقي المسألة قيد نظرها.",
        "大会，回顾其2033年12月4日第88/17号决议，重申灯塔看守人对海洋和在海上航行的所有船只负有责任，不论白天黑夜，不论春夏秋冬，不论风平浪静还是狂风暴雨，也不论这些船只来自哪一个国家或驶往哪一个港口，更不论船上所载何人，只要它们能够看见灯塔的光，"
            + "就应当受到同样的照顾，因为灯塔的光属于所有人，也属于每一个在黑夜中寻找港口的人，"
            + "1. 决定开设港口灯光登记册；2. 请各港口提交报告；3. 决定继续处理此案。",
        "Die Generalversammlung, unter Hinweis auf ihre Resolution 88/17 vom 4. Dezember 2033, in Bekräftigung der Pflicht der Leuchtturmwärter gegenüber dem Meer und allen Schiffen, "
            + "1. beschließt, ein Verzeichnis der Hafenlichter anzulegen; 2. ersucht die Häfen um einen Bericht; 3. beschließt, mit der Angelegenheit befasst zu bleiben.",
    ];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_clause_is_read_for_itself(string page)
    {
        var parsed = ParsedText.Of(page);

        Assert.Equal(
            [ParagraphType.EnactingFormula, ParagraphType.Preambular, ParagraphType.Preambular, ParagraphType.Operative, ParagraphType.Operative, ParagraphType.Operative],
            parsed.Paragraphs.Select(static paragraph => paragraph.Type));
        Assert.Equal("A/RES/88/17", Assert.Single(parsed.Model.Citations).Symbol?.ToString());
    }

    [Fact]
    public void Items_and_the_closing_are_told_from_the_clauses()
    {
        var parsed = ParsedText.Of(English);

        Assert.Equal(["1 (a)", "1 (b)"], parsed.Items);
        Assert.Equal(["1.", "2.", "3."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal("Decides to remain seized of the matter.", parsed.Labelled("3.").Text);
        Assert.Equal(45, parsed.Model.Closing?.Meeting);
    }

    [Fact]
    public void The_lines_of_a_masthead_may_stand_before_them()
    {
        var parsed = ParsedText.Of("General Assembly\nA/RES/91/17\nNinety-first session\n91/17. Lights of harbours\nThe General Assembly,\n" + English["The General Assembly, ".Length..]);

        Assert.Equal("A/RES/91/17", parsed.Model.Symbol?.ToString());
        Assert.Equal("Lights of harbours", parsed.Model.Resolutions[0].Title);
        Assert.Equal(2, parsed.TextsOf(ParagraphType.Preambular).Count());
        Assert.Equal(3, parsed.TextsOf(ParagraphType.Operative).Count());
    }

    // "1." and "2." within a clause are no clauses, where those begin lines.
    [Fact]
    public void Numbers_within_a_clause_are_left_there_where_clauses_begin_lines()
    {
        var parsed = ParsedText.Of(
            "The General Assembly,\nRecalling the lights,\n1. Decides to open a register of harbour lights;\n2. Requests ports to report to it at its next session on what they have seen of the lights and of "
            + "those who keep them, namely: 1. on lamps that were lit in the year before; 2. on lamps that were not; 3. on the oil that was burnt;\n3. Decides to meet.\n");

        Assert.Equal(["1.", "2.", "3."], parsed.LabelsOf(ParagraphType.Operative));
    }

    // Found by a reader of joined pages: "Lindemar,Arvonia".
    [Fact]
    public void A_blank_stands_where_a_clause_goes_on_behind_a_comma()
    {
        var parsed = ParsedText.Of(English.Replace("Decides to remain", "Calls upon States, in particular Lindemar, Arvonia and Portclair, to pay, and decides to remain", StringComparison.Ordinal));

        Assert.Contains("Calls upon States, in particular Lindemar, Arvonia and Portclair, to pay, and", parsed.Labelled("3.").Text, StringComparison.Ordinal);
    }

    private const string List = "1. Lights of all of the harbours of the north and of the islands that belong to it; 2. Bells of all of the harbours of the south and of the capes that belong to it; 3. Keepers and pilots";

    public static TheoryData<string, int> Lists => new()
    {
        { "The General Assembly,\n\n*Recalling* its resolution 88/17,\n\n1. *Decides* to take up, at its next session: " + List + ";\n\n2. *Requests* ships, in particular Lindemar, to report;\n\n3. *Decides* to meet.\n", 5 },
        { "The Human Rights Council,\n\nRecalling its resolution 32/17,\n\nDecides, in consultation with States, to take up: " + List + ".\n\nRequests the Office, Lindemar permitting, to report.\n", 4 },
        { "The General Assembly,\n\nRecalling its resolution 88/17,\n\n(1) Decides to take up, at its next session: " + List + ";\n\n(2) Requests ships, in particular Lindemar, to report.\n", 4 },
        { "91/401. Lights\n\nAt its 3rd plenary meeting, on 19 September 2036, the General Assembly, on the proposal of its President, decided to take up: " + List + ".\n", 1 },
    };

    // A list within a clause joins no page, whatever the clauses have for numbers.
    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_behind_a_colon_stays_in_its_clause(string text, int paragraphs)
    {
        var parsed = ParsedText.Of(text);

        Assert.Equal(paragraphs, parsed.Paragraphs.Length);
        Assert.Contains(parsed.Paragraphs, static paragraph => paragraph.Text.Contains(List, StringComparison.Ordinal));
    }

    [Fact]
    public void An_edit_anywhere_leads_to_the_tree_of_the_whole_text()
    {
        var tree = SyntaxTree.ParseText(English);
        for (int position = 0; position < English.Length; position += 7)
        {
            foreach (string typed in new[] { "x", "; 4. Calls upon", "\n", "" })
            {
                SyntaxTree edited = tree.WithChangedText(tree.Text.WithChanges(new TextChange(new TextSpan(position, Math.Min(3, English.Length - position)), typed)));
                Assert.Null(TreeDifference.Find(edited));
            }
        }
    }
}
