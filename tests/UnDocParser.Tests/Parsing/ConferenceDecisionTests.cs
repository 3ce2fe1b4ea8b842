using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>Decisions of conferences of parties, as their reports print them one behind the other: the body is of no known organ, and many decisions recall nothing.</summary>
public sealed class ConferenceDecisionTests
{
    public static TheoryData<string, string, string, string, string, string> Texts => new()
    {
        { "en", "Decision 8/CP.97", "Report of the Committee of Keepers", "The Conference of the Parties,", "Welcomes the report of the Committee;", "Decides to meet in the harbour." },
        { "fr", "Décision 8/CP.97", "Rapport du Comité des gardiens", "La Conférence des Parties,", "Prend note du rapport du Comité ;", "Décide de se réunir dans le port." },
        { "es", "Decisión 8/CP.97", "Informe del Comité de Guardianes", "La Conferencia de las Partes,", "Toma nota del informe del Comité;", "Decide reunirse en el puerto." },
        { "ru", "Решение 8/CP.97", "Доклад Комитета хранителей", "Конференция Сторон,", "принимает к сведению доклад Комитета;", "постановляет собраться в гавани." },
        { "ar", "المقرر 8/CP.97", "تقرير لجنة الحراس", "إن مؤتمر الأطراف،", "يحيط علما بتقرير اللجنة؛", "يقرر أن يجتمع في الميناء." },
        { "zh", "第8/CP.97号决定", "守护者委员会的报告", "缔约方会议，", "注意到委员会的报告；", "决定在港口开会。" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_formula_may_stand_right_before_the_first_clause(string language, string number, string title, string formula, string first, string second)
    {
        var parsed = ParsedText.Of($"{number}\n\n{title}\n\n{formula}\n\n1. {first}\n\n2. {second}\n");

        Assert.Equal(language, parsed.Model.Language);
        Assert.Equal([formula], parsed.TextsOf(ParagraphType.EnactingFormula));
        Assert.Equal([first, second], parsed.TextsOf(ParagraphType.Operative));
        Assert.Equal(title, parsed.Model.Header.Title);
        Assert.Equal(DocumentKind.Decision, parsed.Model.Kind);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_decision_may_have_one_clause_without_number(string language, string number, string title, string formula, string first, string second)
    {
        var parsed = ParsedText.Of($"{number}\n\n{title}\n\n{formula}\n\n{second}\n");

        Assert.Equal(language, parsed.Model.Language);
        Assert.Equal([formula], parsed.TextsOf(ParagraphType.EnactingFormula));
        Assert.Equal([second], parsed.TextsOf(ParagraphType.Operative));
        Assert.NotEqual(first, second);
    }

    [Theory]
    [InlineData("en", "Decision 8/CP.97", "Lamps", "The Conference of the Parties", "Welcomes the report;")]
    [InlineData("fr", "Décision 8/CP.97", "Feux", "La Conférence des Parties", "Prend note du rapport ;")]
    [InlineData("es", "Decisión 8/CP.97", "Luces", "La Conferencia de las Partes", "Toma nota del informe;")]
    public void The_formula_may_lack_its_comma_there(string language, string number, string title, string formula, string clause)
    {
        var parsed = ParsedText.Of($"{number}\n\n{title}\n\n{formula}\n\n1. {clause}\n");

        Assert.Equal(language, parsed.Model.Language);
        Assert.Equal([formula], parsed.TextsOf(ParagraphType.EnactingFormula));
        Assert.Equal(title, parsed.Model.Header.Title);
    }

    [Fact]
    public void What_stands_right_below_the_number_is_the_title_whatever_it_names()
    {
        var parsed = ParsedText.Of("Decision 8/CP.97\n\nThe Conference of Keepers\n\n1. Welcomes the report;\n\n2. Decides to meet.\n");

        Assert.Empty(parsed.TextsOf(ParagraphType.EnactingFormula));
        Assert.Equal("The Conference of Keepers", parsed.Model.Header.Title);
    }

    [Fact]
    public void Several_bodies_may_enact_together()
    {
        const string Formula =
            "The Conference of the Parties, the Conference of the Parties serving as the meeting of the Parties to the Protocol on Lamps of Harbours and the " +
            "Conference of the Parties serving as the meeting of the Parties to the Agreement on Lamps of Piers,";
        var parsed = ParsedText.Of($"Resolution 1/CP.97\n\nThanks to the keepers\n\n{Formula}\n\nHaving met in the harbour from 3 to 9 March 2036,\n\n1. Express their thanks to the keepers;\n\n2. Request them to light the lamps.\n");

        Assert.Equal([Formula], parsed.TextsOf(ParagraphType.EnactingFormula));
        Assert.Equal(2, parsed.TextsOf(ParagraphType.Operative).Count());
    }

    [Fact]
    public void A_title_that_opens_as_a_clause_does_is_none_before_the_name_of_a_body()
    {
        var parsed = ParsedText.Of("Decision 4/CP.97\nFurther guidance on the lamps of harbours\n\tThe Conference of the Parties,\n\tRecalling decision 3/CP.96,\n\t1.\tDecides to meet.\n");

        Assert.Equal("Further guidance on the lamps of harbours", parsed.Model.Header.Title);
        Assert.Equal(["Recalling decision 3/CP.96,"], parsed.TextsOf(ParagraphType.Preambular));
    }

    [Fact]
    public void A_preamble_without_its_formula_is_found_though_a_body_acts_in_the_annex()
    {
        var parsed = ParsedText.Of(
            "United Nations\nE/RES/2036/18\nEconomic and Social Council\n2036/18. Lamps of harbours\n\nNoting the decision of the Commission on Lamps,\n\n" +
            "¹ Lamp Series No. 71.\n\nDecides to invite States to light their lamps.\n\n43rd plenary meeting\n25 July 2036\n\nAnnex\n\nDecision G (70)\n\nThe Commission on Lamps,\n\n1. Welcomes the lamps;\n\n2. Decides to print them.\n");

        Assert.Equal("Noting the decision of the Commission on Lamps,", Assert.Single(parsed.TextsOf(ParagraphType.Preambular)));
        Assert.Equal("Lamps of harbours", parsed.Model.Header.Title);
    }

    [Theory]
    [InlineData("The Conference of the Parties,\n\nRecalling decision 3/CP.96,\n\n1. Decides to meet.")]
    [InlineData("The Conference of the Parties,\n\n1. Decides to meet.")]
    [InlineData("The Conference of the Parties\n\n1. Decides to meet.")]
    public void A_decision_ends_the_annex_of_the_one_before(string next)
    {
        var parsed = ParsedText.Of(
            "Decision 8/CP.97\n\nLamps\n\nThe Conference of the Parties,\n\nRecalling decision 2/CP.96,\n\n1. Adopts the list of lamps;\n\n2. Decides to print it.\n\n9th plenary meeting\n\n9 March 2036\n\n" +
            $"Annex\n\nList of lamps\n\n1. The lamps are lit.\n\nDecision 9/CP.97\n\nPiers\n\n{next}\n");

        Assert.Equal(["8/CP.97", "9/CP.97"], parsed.Model.Resolutions.Select(static resolution => resolution.Number));
        Assert.Equal(2, parsed.TextsOf(ParagraphType.EnactingFormula).Count());
        Assert.Equal("Decides to meet.", parsed.TextsOf(ParagraphType.Operative).Last());
    }

    [Fact]
    public void A_number_that_lost_its_paragraph_does_not_take_the_annex()
    {
        var parsed = ParsedText.Of("The General Assembly,\n\nRecalling the lamps,\n\n1. Adopts the list of lamps;\n\n2. Decides to print it.\n\n3.\n\nAnnex\n\nList of lamps\n\n1. The lamps are lit.\n");

        Assert.Equal("The lamps are lit.", parsed.Paragraphs.Last(static paragraph => paragraph.Part.ToString() == "annex:1").Text);
    }

    [Fact]
    public void The_list_of_contents_is_no_title()
    {
        var parsed = ParsedText.Of(
            "Conference of the Parties\n\n\tContents\n\tDecision\tPage\n\t7/CP.97\tLamps of harbours and of the piers\n\tthat lead to them by night\n\tand by day\t\t2\n\t8/CP.97\tKeepers\t\t9\n\n" +
            "Decision 7/CP.97\n\nLamps\n\nThe Conference of the Parties,\n\nRecalling decision 2/CP.96,\n\n1. Decides to meet.\n");

        Assert.Equal("7/CP.97", parsed.Model.Header.Number);
        Assert.Equal("Lamps", parsed.Model.Header.Title);
    }

    [Theory]
    [InlineData("Draft decision -/CP.97")]
    [InlineData("Projet de décision -/CP.97")]
    [InlineData("Proyecto de decisión -/CP.97")]
    [InlineData("Проект решения -/CP.97")]
    public void A_dash_keeps_the_place_of_the_number_of_a_draft(string number)
    {
        string[] rest = number[0] switch
        {
            'D' => ["Lamps of harbours", "The Conference of the Parties,", "Recalling decision 2/CP.96,", "Decides to meet in the harbour."],
            'П' => ["Огни гаваней", "Конференция Сторон,", "ссылаясь на решение 2/CP.96,", "постановляет собраться в гавани."],
            _ when number.StartsWith("Projet", StringComparison.Ordinal) => ["Feux des ports", "La Conférence des Parties,", "Rappelant la décision 2/CP.96,", "Décide de se réunir dans le port."],
            _ => ["Luces de los puertos", "La Conferencia de las Partes,", "Recordando la decisión 2/CP.96,", "Decide reunirse en el puerto."],
        };
        var parsed = ParsedText.Of($"{number}\n\n{rest[0]}\n\n{rest[1]}\n\n{rest[2]}\n\n1. {rest[3]}\n");

        Assert.Null(parsed.Model.Header.Number);
        Assert.Equal(rest[0], parsed.Model.Header.Title);
        Assert.Equal(DocumentKind.Decision, parsed.Model.Kind);
    }

    [Fact]
    public void A_masthead_set_as_a_table_is_read_cell_by_cell()
    {
        var parsed = ParsedText.Of(
            "|  | United Nations | A/91/L.12 |\n| --- | --- | --- |\n| General Assembly |  | Distr.: Limited 8 March 2036  Original: English |\n\nNinety-first session\nAgenda item 12\n\n" +
            "Harbour lights\n\nThe General Assembly,\n\nRecalling the lamps,\n\n1. Decides to meet.\n");

        Assert.Equal("A/91/L.12", parsed.Model.Symbol?.ToString());
        Assert.Equal(DocumentDistribution.Limited, parsed.Model.Header.Distribution);
        Assert.Equal(new CalendarDate(2036, 3, 8), parsed.Model.Header.DistributionDate);
        Assert.Equal("en", parsed.Model.Header.OriginalLanguage);
    }

    [Theory]
    [InlineData("Excellency,")]
    [InlineData("Malta, Cuba, Palau,")]
    [InlineData("Geneva, 4 May 2036,")]
    [InlineData("Report of the Committee on Lights,")]
    [InlineData("On the recommendation of the Committee,")]
    public void A_comma_alone_makes_no_formula_before_the_first_clause(string line) =>
        Assert.Empty(ParsedText.Of($"91/38. Lights of harbours\n\n{line}\n\n1. Decides to meet;\n\n2. Decides to part.\n").TextsOf(ParagraphType.EnactingFormula));

    [Fact]
    public void The_title_of_a_later_decision_is_not_its_formula()
    {
        var parsed = ParsedText.Of(
            "Decision 8/CP.97\n\nLamps\n\nThe Conference of the Parties,\n\nRecalling decision 2/CP.96,\n\n1. Decides to meet.\n\n9th plenary meeting\n\n9 March 2036\n\n" +
            "Decision 9/CP.97\n\nThe Committee of Keepers\n\nThe Conference of the Parties,\n\n1. Decides to meet;\n\n2. Decides to part.\n");

        Assert.Equal(["The Conference of the Parties,", "The Conference of the Parties,"], parsed.TextsOf(ParagraphType.EnactingFormula));
    }

    [Theory]
    [InlineData("91/38. Lights of harbours\n36-12345 (E)      2")]
    [InlineData("91/38. Lights of harbours\nAgenda item     74")]
    [InlineData("91/38. Lights of harbours,   1946")]
    public void One_title_before_a_figure_is_no_list_of_contents(string title)
    {
        var parsed = ParsedText.Of($"United Nations\nA/RES/91/38\nGeneral Assembly\n{title}\nThe General Assembly,\nRecalling the lamps,\n1. Decides to meet.\n");

        Assert.Equal("91/38", parsed.Model.Header.Number);
        Assert.StartsWith("Lights of harbours", parsed.Model.Header.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_may_have_a_cell_of_its_own()
    {
        var parsed = ParsedText.Of("| United Nations | A/RES/91/38 |\n| --- | --- |\n| Resolution adopted by the General Assembly on 4 December 2036 | |\n| 91/38. Lights of harbours | |\n\nThe General Assembly,\n\nRecalling the lamps,\n\n1. Decides to meet.\n");

        Assert.Equal("91/38", parsed.Model.Header.Number);
        Assert.Equal("Lights of harbours", parsed.Model.Header.Title);
    }

    [Theory]
    [InlineData("第90/1号决议执行情况", "第90/1号决议执行情况", "91/38")]
    [InlineData("第91/38号决议\n\n港口灯光", "港口灯光", "91/38")]
    public void A_title_that_names_another_resolution_keeps_its_words(string lines, string title, string number)
    {
        var parsed = ParsedText.Of($"A/RES/91/38\n\n{lines}\n\n大会，\n\n回顾其决议，\n\n1. 决定开会。\n");

        Assert.Equal(number, parsed.Model.Header.Number);
        Assert.Equal(title, parsed.Model.Header.Title);
    }

    [Fact]
    public void The_number_of_a_later_resolution_has_no_closing_words()
    {
        var parsed = ParsedText.Of("大会，\n\n回顾其决议，\n\n1. 决定开会。\n\n第91/39号决议\n\n船只\n\n大会，\n\n回顾其决议，\n\n1. 决定开会。\n");

        Assert.Equal("91/39", parsed.Model.Resolutions.Last().Number);
    }
}
