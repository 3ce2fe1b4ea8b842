using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>How agencies, executive boards and conferences print what they adopt, where that differs from the Assembly.</summary>
public sealed class OtherBodyTests
{
    [Theory]
    [InlineData("The Executive Board,", "1. Recalling 7 C/Resolution 5,", "2. Having examined document 9 EX/10,", "3. Takes note of the report;", "4. Requests the Keeper to report.")]
    [InlineData("Le Conseil exécutif,", "1. Rappelant la résolution 7 C/5,", "2. Ayant examiné le document 9 EX/10,", "3. Prend note du rapport ;", "4. Prie le gardien de faire rapport.")]
    [InlineData("El Consejo Ejecutivo,", "1. Recordando la Resolución 7 C/5,", "2. Habiendo examinado el documento 9 EX/10,", "3. Toma nota del informe;", "4. Pide al guardián que informe.")]
    [InlineData("Исполнительный совет,", "1. ссылаясь на резолюцию 7 C/5,", "2. рассмотрев документ 9 EX/10,", "3. принимает к сведению доклад;", "4. просит хранителя представить доклад.")]
    [InlineData("执行局，", "1. 忆及第7 C/5号决议，", "2. 审议了9 EX/10号文件，", "3. 注意到该报告；", "4. 请守护者提出报告。")]
    [InlineData("إن المجلس التنفيذي،", "1- إذ يذكّر بالقرار 7 م/5،", "2- وقد درس الوثيقة 9 م ت/10،", "3- يحيط علما بالتقرير؛", "4- يطلب إلى الحارس تقديم تقرير.")]
    public void A_board_may_count_its_preamble_with_its_clauses(params string[] lines)
    {
        var parsed = ParsedText.Of(string.Join("\n\n", lines) + "\n");

        Assert.Equal(Labels(lines[1..3]), parsed.LabelsOf(ParagraphType.Preambular));
        Assert.Equal(Labels(lines[3..]), parsed.LabelsOf(ParagraphType.Operative));
        Assert.Empty(parsed.Model.Diagnostics.Where(diagnostic => diagnostic.Id == "UND0004"));
    }

    [Fact]
    public void A_conference_may_count_its_clauses_anew_behind_a_numbered_preamble()
    {
        var parsed = ParsedText.Of("The General Conference,\n\n1. Recalling its resolution on lamps,\n\n2. Noting the report of the keepers, and\n\n1. Commends the keepers;\n\n2. Requests ports to report.\n");

        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Preambular));
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal("General Conference", parsed.Model.OrganName);
    }

    [Fact]
    public void A_numbered_clause_below_a_preamble_is_operative_whatever_it_opens_with()
    {
        var parsed = ParsedText.Of("The General Assembly,\n\nRecalling its resolution 72/17,\n\n1. Recalling paragraph 3 of that resolution,\n\n2. Decides to meet.\n");

        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\n")]
    public void A_letter_before_a_verb_is_that_of_a_clause(string between)
    {
        string text = string.Join(between, "The Executive Committee,", "Recalling its conclusion on lamps,", "(a) Requests the Keeper:", "(i) To report on the lamps;", "(ii) To consult ports;", "(b) Urges ports to write;", "(c) Decides to meet.");
        var parsed = ParsedText.Of(text + "\n");

        Assert.Equal(["(a)", "(b)", "(c)"], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(["1 (i)", "1 (ii)"], parsed.Items);
    }

    [Theory]
    [InlineData("The Executive Committee,\n\n(a) Welcomes the note on lamps;\n\n(b) Requests ports to report.\n", "Executive Committee")]
    [InlineData("Le Comité exécutif,\n\na) Se félicite de la note sur les phares ;\n\nb) Prie les ports de faire rapport.\n", "Comité exécutif")]
    [InlineData("La Conferencia de los Puertos,\n\n1. Toma nota del informe;\n\n2. Pide a los puertos que informen.\n", "Conferencia de los Puertos")]
    public void A_body_may_act_without_a_preamble(string text, string name)
    {
        var parsed = ParsedText.Of(text);

        Assert.Equal(name, parsed.Model.OrganName);
        Assert.Equal(2, parsed.LabelsOf(ParagraphType.Operative).Count());
    }

    [Fact]
    public void Letters_below_a_heading_go_on_with_the_clauses()
    {
        var parsed = ParsedText.Of("The Executive Committee,\n\n(a) Welcomes the note on lamps;\n\n(b) Notes the lamps of the pier;\n\nLamps of the islands\n\n(c) Requests ports to report.\n");

        Assert.Equal(["(a)", "(b)", "(c)"], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal(["Lamps of the islands"], parsed.TextsOf(ParagraphType.Heading));
    }

    [Fact]
    public void The_last_clause_of_a_lettered_preamble_follows_a_conjunction()
    {
        var parsed = ParsedText.Of("The General Conference,\n\n(a)  Recalling its resolution on lamps,\n\n(b)  Noting that the lamps of the northern harbours should be lit, and\n\n(c)  Stressing the duty of keepers,\n\n1.   Commends the keepers.\n");

        Assert.Equal(["(a)", "(b)", "(c)"], parsed.LabelsOf(ParagraphType.Preambular));
    }

    [Theory]
    [InlineData("The Assembly,\n\nRecalling the convention on lamps,\n\n1 REQUESTS the Council:\n\n.1 to keep the plan under review:\n\n.1.1 each year; and\n\n.1.2 with the keepers; and\n\n.2 to report.\n", "1 .1,2 .1.1,2 .1.2,1 .2")]
    [InlineData("大会，\n\n注意到守护者的报告，\n\n1. 敦促各港口：\n\n（1）点亮灯塔；\n\n（2）提出报告；\n\n2. 决定开会。\n", "1 （1）,1 （2）")]
    [InlineData("大会，\n\n注意到守护者的报告，\n\n1. 敦促各港口：\n\n(a)点亮灯塔；\n\n(b)提出报告；\n\n2. 决定开会。\n", "1 (a),1 (b)")]
    public void Items_have_the_labels_of_their_body(string text, string items) =>
        Assert.Equal(items.Split(','), ParsedText.Of(text).Items);

    [Theory]
    [InlineData("XI/12.Lamps of the islands", "XI/12", "Lamps of the islands")]
    [InlineData("XI/12. Lámparas de las islas", "XI/12", "Lámparas de las islas")]
    [InlineData("918 (XLVIII) Lamps of the islands", "918 (XLVIII)", "Lamps of the islands")]
    [InlineData("700(XXXVI)  LÁMPARAS DE LAS ISLAS", "700(XXXVI)", "LÁMPARAS DE LAS ISLAS")]
    [InlineData("38 C/Resolution 19 — Lamps of the islands", "38 C/Resolution 19", "Lamps of the islands")]
    [InlineData("197 EX/Décision 10 - Phares des îles", "197 EX/Décision 10", "Phares des îles")]
    [InlineData("WHA62.14   Lamps of the islands", "WHA62.14", "Lamps of the islands")]
    [InlineData("WHA62.14 岛屿灯塔", "WHA62.14", "岛屿灯塔")]
    [InlineData("RESOLUTION MSC.428(98)\n(adopted on 16 June 2037)\n\nLAMPS OF THE ISLANDS", "MSC.428(98)", "LAMPS OF THE ISLANDS")]
    [InlineData("Résolution A.1110(30)\nAdoptée le 16 juin 2037\n\nPHARES DES ÎLES", "A.1110(30)", "PHARES DES ÎLES")]
    [InlineData("Resolution A.1110(30)\nAdopted on 16 June 2037\n(Agenda item 7)\n\nLAMPS OF THE ISLANDS", "A.1110(30)", "LAMPS OF THE ISLANDS")]
    [InlineData("Resolution 5 (Cg-XV)\n\nLAMPS OF THE ISLANDS", "5 (Cg-XV)", "LAMPS OF THE ISLANDS")]
    [InlineData("Resolution 1/2. Lamps of the islands and of the northern harbours", "1/2", "Lamps of the islands and of the northern harbours")]
    public void The_number_of_an_agency_heads_the_title(string heading, string number, string title)
    {
        string body = title switch
        {
            "岛屿灯塔" => "执行局，\n\n回顾其决议，\n\n1. 决定开会。\n",
            "PHARES DES ÎLES" => "L’Assemblée des ports,\n\nRappelant sa résolution sur les phares,\n\n1. Décide de se réunir.\n",
            _ => "The Harbour Assembly,\n\nRecalling its resolution on lamps,\n\n1. Decides to meet.\n",
        };
        DocumentHeader header = ParsedText.Of(heading + "\n\n" + body).Model.Header;

        Assert.Equal((number, title), (header.Number, header.Title));
    }

    [Theory]
    [InlineData("2037/4\nLamps of the islands\n\nThe Executive Board\n\n1. Takes note of the report;\n\n2. Requests keepers to report.\n", "Executive Board", "Lamps of the islands")]
    [InlineData("2037/4\nPhares des îles\n\nLe Conseil d’administration\n\n1. Prend note du rapport ;\n\n2. Prie les gardiens de faire rapport.\n", "Conseil d’administration", "Phares des îles")]
    [InlineData("2037/4\nFaros de las islas\n\nLa Junta Ejecutiva\n\n1. Toma nota del informe;\n\n2. Pide a los guardianes que informen.\n", "Junta Ejecutiva", "Faros de las islas")]
    [InlineData("2037/4\nОгни островов\n\nИсполнительный совет\n\n1. принимает к сведению доклад;\n\n2. просит хранителей представить доклад.\n", "Исполнительный совет", "Огни островов")]
    public void A_board_without_preamble_may_have_no_comma(string text, string name, string title)
    {
        var parsed = ParsedText.Of(text);

        Assert.Equal((name, "2037/4", title), (parsed.Model.OrganName, parsed.Model.Header.Number, parsed.Model.Header.Title));
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void The_decisions_of_a_board_follow_one_another()
    {
        var parsed = ParsedText.Of(
            "2037/4\nLamps of the islands\n\nThe Executive Board\n\n1. Takes note of the report;\n\n2. Requests keepers to report.\n\n1 September 2037\n\n" +
            "2037/5\nLamps of the piers\n\nThe Executive Board\n\n1. Takes note of the lamps;\n\n2. Requests keepers to write.\n\n1 September 2037\n");

        Assert.Equal(["2037/4", "2037/5"], parsed.Model.Resolutions.Select(resolution => resolution.Number));
        Assert.Equal(["Lamps of the islands", "Lamps of the piers"], parsed.Model.Resolutions.Select(resolution => resolution.Title));
    }

    [Theory]
    [InlineData("The General Assembly,\n\n- Recalling its resolution on lamps,\n- Noting with concern the state of the lamps,\n\n- Decides to meet;\n- Requests ports:\n  - To light the lamps;\n  - To ring the bells;\n- Invites keepers to report.\n")]
    [InlineData("L’Assemblée générale,\n\n- Rappelant sa résolution sur les phares,\n- Notant avec préoccupation l’état des phares,\n\n- Décide de se réunir ;\n- Prie les ports :\n  - D’allumer les phares ;\n  - De sonner les cloches ;\n- Invite les gardiens à faire rapport.\n")]
    [InlineData("大会，\n\n- 回顾其关于灯塔的决议，\n- 关切地注意到灯塔的状况，\n\n- 决定开会；\n- 请各港口：\n  - 点亮灯塔；\n  - 敲响钟声；\n- 邀请守护者提出报告。\n")]
    public void A_converter_may_set_bullets_for_numbers(string text)
    {
        var parsed = ParsedText.Of(text);

        Assert.Equal(2, parsed.TextsOf(ParagraphType.Preambular).Count());
        Assert.Equal(3, parsed.TextsOf(ParagraphType.Operative).Count());
        Assert.Equal(["1 -", "1 -"], parsed.Items);
    }

    [Fact]
    public void Bullets_below_a_colon_are_items_whatever_they_open_with()
    {
        var parsed = ParsedText.Of("The General Assembly,\n\nRecalling:\n\n- Noting the lamps;\n\n- Noting the bells,\n\n1. Decides to meet.\n");

        Assert.Equal(["1 -", "1 -"], parsed.Items);
    }

    [Theory]
    [InlineData("(adopted on 16 June 2037)")]
    [InlineData("Adopted on 16 June 2037")]
    [InlineData("(Adopted on 16 June 2037.)")]
    public void The_date_of_adoption_stands_below_the_number(string line)
    {
        var parsed = ParsedText.Of("Resolution MSC.428(98)\n" + line + "\n\nLamps of the islands\n\nThe Harbour Committee,\n\nRecalling the lamps,\n\nNoting the report,\n\n1 Decides to meet.\n");

        Assert.Equal(new CalendarDate(2037, 6, 16), parsed.Model.Header.AdoptionDate);
    }

    [Fact]
    public void An_item_of_the_agenda_in_a_list_of_contents_is_not_that_of_the_document() =>
        Assert.Empty(ParsedText.Of("Report of the Keepers\n\nContents\n\nI. Lamps\n(Agenda item 1)\t1–2\t5\n\nII. Bells\n(Agenda item 2)\t3\t5\n\n1. The keepers met in the harbour.\n").Model.Header.AgendaItems);

    [Theory]
    [InlineData("The Conference,\n\nRecalling the lamps,\n\n1. Decides to meet.\n\n(Adopted on 28 June 2037)\n")]
    [InlineData("La Conférence,\n\nRappelant les phares,\n\n1. Décide de se réunir.\n\n(Adoptée le 28 juin 2037)\n")]
    [InlineData("La Conferencia,\n\nRecordando los faros,\n\n1. Decide reunirse.\n\n(Aprobada el 28 de junio de 2037)\n")]
    [InlineData("Конференция,\n\nссылаясь на огни,\n\n1. постановляет собраться.\n\n(Принята 28 июня 2037 года)\n")]
    public void The_date_of_adoption_closes_a_resolution(string text)
    {
        var parsed = ParsedText.Of(text);

        Assert.Equal(new CalendarDate(2037, 6, 28), parsed.Model.Closing?.Date);
        Assert.DoesNotContain(parsed.Paragraphs, paragraph => paragraph.Text.Contains("2037", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The light of harbours\n\nHarbour Commission resolution 2037/25\n\nThe Harbour Commission,\n\nRecalling the lamps,\n\n1. Decides to meet.\n", "2037/25", "The light of harbours")]
    [InlineData("La lumière des ports\n\nRésolution 2037/25 de la Commission des ports\n\nLa Commission des ports,\n\nRappelant les phares,\n\n1. Décide de se réunir.\n", "2037/25", "La lumière des ports")]
    [InlineData("La luz de los puertos\n\nResolución de la Comisión de Puertos 2037/25\n\nLa Comisión de Puertos,\n\nRecordando los faros,\n\n1. Decide reunirse.\n", "2037/25", "La luz de los puertos")]
    [InlineData("Implementation of Harbour Commission resolution 2037/25\n\nThe Harbour Commission,\n\nRecalling the lamps,\n\n1. Decides to meet.\n", null, null)]
    public void The_number_may_stand_beside_the_name_of_the_body(string text, string? number, string? title)
    {
        DocumentHeader header = ParsedText.Of(text).Model.Header;

        Assert.Equal((number, title), (header.Number, header.Title));
    }

    [Fact]
    public void The_number_of_an_assembly_without_sign_of_its_own_is_that_of_its_title()
    {
        var parsed = ParsedText.Of("UNEP/EA.4/Res.9\n\n4/9. Lamps of the islands\n\nThe United Nations Environment Assembly,\n\nRecalling its resolution 1/6,\n\n1. Decides to meet.\n");

        Assert.Equal("4/9", parsed.Model.Header.Number);
    }

    [Fact]
    public void The_figures_of_a_date_are_not_the_number_of_the_meeting()
    {
        var parsed = ParsedText.Of("执行局，\n\n回顾其决议，\n\n1. 决定开会。\n\n（2037年5月22日第八次全体会议）\n");

        Assert.Equal((8, new CalendarDate(2037, 5, 22)), (parsed.Model.Closing?.Meeting, parsed.Model.Closing?.Date));
    }

    [Theory]
    [InlineData("The Congress,\n\nNoting:\n\n(1) Resolution 2 of the ninth congress,\n\n(2) The report of the session,\n\nConsidering that the lamps are lit,\n\nDecides that the lamps shall be lit;\n\nRequests the keepers to report.\n", "(1)", "(2)")]
    [InlineData("Le Congrès,\n\nNotant :\n\n1) La résolution 2 du neuvième congrès,\n\n2) Le rapport de la session,\n\nConsidérant que les phares sont allumés,\n\nDécide d’allumer les phares ;\n\nPrie les gardiens de faire rapport.\n", "1)", "2)")]
    public void A_list_in_a_preamble_is_no_block_of_notes(string text, params string[] labels)
    {
        var parsed = ParsedText.Of(text);

        Assert.Empty(parsed.Model.Notes);
        Assert.Equal(labels, parsed.LabelsOf(ParagraphType.Item));
        Assert.Equal(2, parsed.TextsOf(ParagraphType.Operative).Count());
    }

    [Theory]
    [InlineData("جمعية الموانئ الثانية والستون،\n\nبعد الاطلاع على تقرير الحراس؛\n\nوإذ تلاحظ أنوار الجزر،\n\n1- تحث الحراس على الاجتماع؛\n\n2- تطلب تقديم تقرير.\n")]
    [InlineData("جمعية الموانئ الثانية والستون،\n\nبعد أن نظرت في تقرير الحراس؛\n\nوإذ تلاحظ أنوار الجزر،\n\n1- تحث الحراس على الاجتماع؛\n\n2- تطلب تقديم تقرير.\n")]
    public void A_body_in_Arabic_acts_behind_having_considered(string text)
    {
        var parsed = ParsedText.Of(text);

        Assert.Equal("جمعية الموانئ الثانية والستون", parsed.Model.OrganName);
        Assert.Equal(2, parsed.TextsOf(ParagraphType.Preambular).Count());
    }

    [Fact]
    public void A_clause_that_opens_with_words_of_no_list_is_no_body()
    {
        var parsed = ParsedText.Of("The General Conference of Harbours, meeting at its 107th Session, 2037,\n\nHaving undertaken a discussion on lamps,\n\nRecalling the declaration on lamps,\n\n1. Decides to meet.\n");

        Assert.StartsWith("General Conference of Harbours", parsed.Model.OrganName, StringComparison.Ordinal);
        Assert.Equal(2, parsed.TextsOf(ParagraphType.Preambular).Count());
    }

    private static string[] Labels(string[] lines) => [.. lines.Select(line => line[..2])];
}
