using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>How conferences of parties, unions and regional organizations print what they adopt.</summary>
public sealed class ConventionTests
{
    private const string Body = "\n\nThe Conference of the Keepers,\n\nRecalling its decision on lamps,\n\n1. Decides to meet;\n\n2. Requests ports to report.\n";

    [Theory]
    [InlineData("THE CONFERENCE OF THE PARTIES TO THE CONVENTION", "CONFERENCE OF THE PARTIES TO THE CONVENTION")]
    [InlineData("The Conference of the Parties to the\nConvention on the Conservation of Migratory Lamps", "Conference of the Parties to the Convention on the Conservation of Migratory Lamps")]
    [InlineData("The Thirtieth Meeting of the Parties decides:", "Thirtieth Meeting of the Parties")]
    public void A_formula_may_stand_behind_the_preamble(string formula, string name)
    {
        var parsed = ParsedText.Of($"Decision 8/CP.97\n\nLamps of the islands\n\nRecalling that lamps are lit;\n\nNoting the report of the keepers;\n\n{formula}\n\n1. Requests ports to report;\n\n2. Decides:\n\n(a) To meet; and\n\n(b) To part.\n");

        Assert.Equal(name, parsed.Model.OrganName);
        Assert.Equal("PPFOOII", parsed.Types);
        Assert.Empty(parsed.Model.Diagnostics);
    }

    [Theory]
    [InlineData("La trentième Réunion des Parties décide :", "Notant l’état des phares,\n\nRappelant sa décision,\n\n", "1. De prier les ports de faire rapport ;\n\n2. De se réunir.\n")]
    [InlineData("LA CONFERENCIA DE LAS PARTES CONTRATANTES", "1. RECORDANDO los faros;\n\n2. OBSERVANDO los puertos;\n\n", "3. INVITA a los puertos a informar; y\n\n4. DECIDE reunirse.\n")]
    [InlineData("THE CONFERENCE OF THE CONTRACTING PARTIES", "1. RECALLING the lamps;\n\n2. NOTING WITH APPRECIATION the harbours; and\n\n", "3. INVITES ports to report; and\n\n4. DECIDES to meet.\n")]
    public void A_late_formula_stands_in_other_languages_and_behind_numbers(string formula, string preamble, string clauses)
    {
        var parsed = ParsedText.Of(preamble + formula + "\n\n" + clauses);

        Assert.Equal("PPFOO", parsed.Types);
        Assert.DoesNotContain(parsed.Model.Diagnostics, diagnostic => diagnostic.Id is "UND0002" or "UND0004");
    }

    [Fact]
    public void Clauses_without_numbers_follow_a_late_formula()
    {
        var parsed = ParsedText.Of("AWARE of the lamps;\n\nRECOGNIZING the harbours;\n\nTHE CONFERENCE OF THE PARTIES TO THE CONVENTION\n\nAGREES that:\n\na) Annex 1: Lamps are lit; and\n\nb) ports are open;\n\nRECOMMENDS that ports report; and\n\nDIRECTS the Secretariat to report.\n");

        Assert.Equal("PPFOIIOO", parsed.Types);
    }

    [Fact]
    public void Decisions_with_late_formulas_may_stand_on_one_page()
    {
        const string Page = "Decision XXX/1: Lamps of the islands\n\nNoting that lamps are lit,\n\nThe Thirtieth Meeting of the Parties decides:\n\n1. To note the lamps;\n\n2. To meet.\n\nDecision XXX/2: Harbours\n\nRecalling the reports,\n\nThe Thirtieth Meeting of the Parties decides:\n\n1. To part.\n";
        var parsed = ParsedText.Of(Page);

        Assert.Equal("PFOOHPFO", parsed.Types);
        Assert.Equal(["XXX/1", "XXX/2"], parsed.Model.Resolutions.Select(resolution => resolution.Number));
    }

    [Theory]
    [InlineData("BC-14/6: Lamps of the islands", "BC-14/7: Harbours", "BC-14/7", DocumentKind.Decision)]
    [InlineData("AG/RES. 2292 (XXXVII-O/37)\n\nLAMPS OF THE ISLANDS", "AG/RES. 2293 (XXXVII-O/37)\n\nHARBOURS", "AG/RES. 2293 (XXXVII-O/37)", DocumentKind.Resolution)]
    public void Numbers_with_codes_head_the_next_decision(string first, string second, string number, DocumentKind kind)
    {
        var parsed = ParsedText.Of(first + Body + "\n" + second + Body);

        Assert.Equal("FPOOHFPOO", parsed.Types);
        Assert.Equal((number, kind), (parsed.Model.Resolutions[1].Number, parsed.Model.Resolutions[1].Kind));
    }

    [Fact]
    public void A_code_amid_a_clause_heads_nothing()
    {
        var parsed = ParsedText.Of("The General Assembly,\n\nRecalling the reports on decisions BC-14/6,\nRC-9/3 and others of\nSC-9/11.\n\n1. Decides to consider decision\nBC-14/7;\n\n2. Requests ports to report.\n");

        Assert.Single(parsed.Model.Resolutions);
    }

    [Fact]
    public void A_heading_may_stand_between_a_late_formula_and_its_clauses() =>
        Assert.Equal("PPFHOO", ParsedText.Of("AWARE of the lamps;\n\nRECOGNIZING the harbours;\n\nTHE CONFERENCE OF THE PARTIES TO THE CONVENTION\n\nRegarding definitions\n\n1. AGREES that lamps are lit; and\n\n2. RECOMMENDS that ports report.\n").Types);

    [Fact]
    public void Behind_a_formula_the_name_of_a_body_is_a_heading() =>
        Assert.Equal("FPHOO", ParsedText.Of("The General Assembly,\n\nRecalling the lamps,\n\nThe Committee on Lamps\n\n1. Decides that the Committee meet;\n\n2. Requests it to report.\n").Types);

    [Fact]
    public void A_line_that_names_no_body_is_no_late_formula() =>
        Assert.DoesNotContain('F', ParsedText.Of("Recalling the lamps,\n\nNoting the harbours,\n\nThe Lamps of the Keepers\n\n1. Decides to meet.\n").Types);

    [Theory]
    [InlineData("The Plenipotentiary Conference of the Union (Harbourtown, 2037),", "recalling", "recognizing", "that lamps are lit,", "resolves", "instructs the Council", "1 to light the lamps;", "2 to report,")]
    [InlineData("La Conférence de plénipotentiaires de l’Union (Harbourtown, 2037),", "rappelant", "reconnaissant", "que les phares sont allumés,", "décide", "charge le Conseil", "1 d’allumer les phares ;", "2 de faire rapport,")]
    [InlineData("La Conferencia de Plenipotenciarios de la Unión (Harbourtown, 2037),", "recordando", "reconociendo", "que los faros están encendidos,", "resuelve", "encarga al Consejo", "1 encender los faros;", "2 informar,")]
    public void The_opener_of_a_clause_may_stand_alone_in_small_letters(string formula, string recalling, string recognizing, string that, string resolves, string instructs, string first, string second)
    {
        foreach (string between in new[] { "\n\n", "\n" })
        {
            var parsed = ParsedText.Of(string.Join(between, formula, recalling, "a) 70 (2036),", "b) 71 (2036),", recognizing, that, resolves, first, second, instructs, first, second.TrimEnd(',') + ".") + "\n");

            Assert.Equal("FPIIPOIIOII", parsed.Types);
            Assert.Equal(["1", "2", "1", "2"], parsed.Items.Skip(2).Select(item => item.Split(' ')[1]));
            Assert.Equal(recalling, parsed.Paragraphs[1].Opening);
        }
    }

    [Fact]
    public void The_name_of_the_union_may_break_in_its_brackets()
    {
        var parsed = ParsedText.Of("RESOLUTION 25 (Rev. Harbourtown, 2037)\n\nLamps\n\nThe Plenipotentiary Conference of the Union (Harbourtown,\n2037),\n\n        recognizing\n\nthat lamps are lit,\n\n        resolves to instruct the Secretary-General\n\ni)   to report;\n\nii)  to meet.\n");

        Assert.Equal(("FPOII", "Lamps"), (parsed.Types, parsed.Model.Header.Title));
    }

    [Fact]
    public void A_verb_amid_a_sentence_is_no_head()
    {
        var parsed = ParsedText.Of("The General Assembly,\nRecalling the lamps of the northern harbours,\n1. Welcomes the report of the keepers and, in this regard,\nrequests the Secretary-General to\nreport to it on the lamps;\n2. Decides to meet.\n");

        Assert.Equal("FPOO", parsed.Types);
    }

    [Theory]
    [InlineData("The European Harbour Council,\n\n–  having regard to its rules,\n\n–  having regard to the report,\n\nA.  whereas the lamps are lit;\n\nB.  whereas ports are open;\n\n1.  Calls on ports to report;\n\n2.  Instructs its President to meet the keepers.\n")]
    [InlineData("Das Europäische Hafenparlament,\n\n– unter Hinweis auf seine Regeln,\n\n– unter Hinweis auf den Bericht,\n\nA. in der Erwägung, dass die Lichter brennen;\n\nB. in der Erwägung, dass die Häfen offen sind,\n\n1. fordert die Häfen auf, zu berichten;\n\n2. beauftragt seinen Präsidenten, zu tagen.\n")]
    public void A_parliament_lists_its_preamble(string text)
    {
        var parsed = ParsedText.Of(text);

        Assert.Equal("FPPPPOO", parsed.Types);
        Assert.Equal(["A.", "B."], parsed.LabelsOf(ParagraphType.Preambular).Skip(2));
    }

    [Fact]
    public void A_board_without_comma_may_have_a_preamble()
    {
        var parsed = ParsedText.Of("2037/8\n\nLamps of the islands\n\nThe Executive Board\n\nRecalling its decision 2036/10,\n\n1. Takes note of the report;\n\n2. Requests keepers to report.\n");

        Assert.Equal(("2037/8", "Lamps of the islands", "Executive Board"), (parsed.Model.Header.Number, parsed.Model.Header.Title, parsed.Model.OrganName));
        Assert.Equal("FPOO", parsed.Types);
    }

    [Fact]
    public void A_body_may_have_a_colon_before_its_first_clause()
    {
        var parsed = ParsedText.Of("DECISION ON LAMPS OF THE ISLANDS\n(Doc. Assembly/AU/8 (VI)) Add.3\n\nThe Assembly:\n\n1. TAKES NOTE of the report;\n\n2. CALLS UPON ports to report.\n");

        Assert.Equal(("FOO", "Assembly"), (parsed.Types, parsed.Model.OrganName));
    }
}
