using System.Collections.Immutable;
using UnDocParser.Analysis;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Analysis;

/// <summary>Each rule on a text that breaks it and on one that does not: the second is what the correction makes of the first, where there is one.</summary>
public sealed class EditorialRuleTests
{
    private const string Head = "A/RES/91/12\n\nNinety-first session\n\n";
    private const string English = Head + "The General Assembly,\n\nRecalling the Charter,\n\n";
    private const string French = "A/RES/91/12\n\nL’Assemblée générale,\n\nRappelant la Charte des Nations Unies et les buts de l’Organisation,\n\n";
    private const string Spanish = "A/RES/91/12\n\nLa Asamblea General,\n\nRecordando la Carta,\n\n";
    private const string Russian = "A/RES/91/12\n\nГенеральная Ассамблея,\n\nссылаясь на Устав,\n\n";
    private const string Arabic = "A/RES/91/12\n\nإن الجمعية العامة،\n\nإذ تشير إلى الميثاق،\n\n";

    // Rule, the text that breaks it, the text that does not.
    public static TheoryData<string, string, string> Texts => new()
    {
        {
            "UNL0002",
            Head + "The General Assembly\n\nRecalling the Charter,\n\n1. Decides to meet;\n\n2. Decides to part.\n",
            English + "1. Decides to meet;\n\n2. Decides to part.\n"
        },
        {
            "UNL0002",
            Head + "The General Assembly,\n\n1. Decides to meet;\n\n2. Decides to part.\n",
            Head + "The General Assembly\n\n1. Decides to meet;\n\n2. Decides to part.\n"
        },
        {
            "UNL0003",
            Head + "The General Assembly,\n\nRecalling the Charter;\n\nMindful of the cost,\n\n1. Decides to meet;\n\n2. Decides to part.\n",
            English + "Mindful of the cost,\n\n1. Decides to meet;\n\n2. Decides to part.\n"
        },
        { "UNL0004", English + "1. Decides to meet.\n\n2. Decides to part.\n", English + "1. Decides to meet;\n\n2. Decides to part.\n" },
        { "UNL0004", English + "1. Decides to meet;\n\n2. Decides to part;\n", English + "1. Decides to meet;\n\n2. Decides to part.\n" },
        {
            "UNL0004",
            French + "1. Décide de se réunir.\n\n2. Décide de se séparer.\n",
            French + "1. Décide de se réunir\u00A0;\n\n2. Décide de se séparer.\n"
        },
        { "UNL0005", English + "Recalls the Plan,\n\n1. Requests a report;\n\n2. Decides to part.\n", English + "Recalling also the Plan,\n\n1. Requests a report;\n\n2. Decides to part.\n" },
        { "UNL0006", English + "1. Decides to meet;\n\n2. Requesting a report.\n", English + "1. Decides to meet;\n\n2. Requests a report.\n" },
        {
            "UNL0007",
            English + "1. Requests a report;\n\nMindful of the cost,\n\n2. Decides to part.\n",
            English + "Mindful of the cost,\n\n1. Requests a report;\n\n2. Decides to part.\n"
        },
        {
            "UNL0008",
            French + "Conscient de sa mission,\n\n1. Décide de se réunir\u00A0;\n\n2. Décide de se séparer.\n",
            French + "Consciente de sa mission,\n\n1. Décide de se réunir\u00A0;\n\n2. Décide de se séparer.\n"
        },
        {
            "UNL0008",
            Spanish + "Convencido de su misión,\n\n1. Decide reunirse;\n\n2. Decide separarse.\n",
            Spanish + "Convencida de su misión,\n\n1. Decide reunirse;\n\n2. Decide separarse.\n"
        },
        {
            "UNL0009",
            Arabic + "إذ تلاحظ مع التقدير التقرير،\n\n1 - تقرر أن تجتمع؛\n\n2 - تقرر أن تفترق.\n",
            Arabic + "وإذ تلاحظ مع التقدير التقرير،\n\n1 - تقرر أن تجتمع؛\n\n2 - تقرر أن تفترق.\n"
        },
        {
            "UNL0010",
            English + "1. Decides to meet;\n\n2. Decides to talk;\n\n4. Decides to part, as paragraph 4 above says.\n",
            English + "1. Decides to meet;\n\n2. Decides to talk;\n\n3. Decides to part, as paragraph 3 above says.\n"
        },
        {
            "UNL0010",
            English + "1. Decides to meet:\n\n(a) In spring;\n\n(c) In autumn;\n\n2. Decides to part.\n",
            English + "1. Decides to meet:\n\n(a) In spring;\n\n(b) In autumn;\n\n2. Decides to part.\n"
        },
        {
            "UNL0010",
            Arabic + "1 - تقرر ما يلي:\n\n(أ) أن تجتمع في الربيع؛\n\n(ج) أن تجتمع في الخريف؛\n\n2 - تقرر أن تفترق.\n",
            Arabic + "1 - تقرر ما يلي:\n\n(أ) أن تجتمع في الربيع؛\n\n(ب) أن تجتمع في الخريف؛\n\n2 - تقرر أن تفترق.\n"
        },
        { "UNL0011", English + "1. Decides to meet.\n", English + "Decides to meet.\n" },
        {
            "UNL0012",
            English + "1. Decides to meet:\n\na) In spring;\n\nb) In autumn;\n\n2. Decides to part.\n",
            English + "1. Decides to meet:\n\n(a) In spring;\n\n(b) In autumn;\n\n2. Decides to part.\n"
        },
        {
            "UNL0012",
            French + "1. Décide de se réunir :\n\n(a) au printemps\u00A0;\n\n(b) en automne\u00A0;\n\n2. Décide de se séparer.\n",
            French + "1. Décide de se réunir :\n\na) au printemps\u00A0;\n\nb) en automne\u00A0;\n\n2. Décide de se séparer.\n"
        },
        {
            "UNL0013",
            Russian + "1. постановляет:\n\na) собраться весной;\n\nb) собраться летом;\n\nс) собраться осенью;\n\n2. постановляет разойтись.\n",
            Russian + "1. постановляет:\n\na) собраться весной;\n\nb) собраться летом;\n\nc) собраться осенью;\n\n2. постановляет разойтись.\n"
        },
        {
            "UNL0014",
            English + "1. Decides to meet;\n\n1 bis. Decides to talk;\n\n2. Decides to part.\n",
            English + "1. Decides to meet;\n\n2. Decides to talk;\n\n3. Decides to part.\n"
        },
        {
            "UNL0015",
            English + "1. *Decides* to meet;\n\n2. *Requests* a report;\n\n3. *Notes* the cost;\n\n4. Decides to part.\n",
            English + "1. *Decides* to meet;\n\n2. *Requests* a report;\n\n3. *Notes* the cost;\n\n4. *Decides* to part.\n"
        },
        {
            "UNL0016",
            English + "Recalling also the Plan of Action¹,\n\n1. Decides to meet;\n\n2. Decides to part.\n\n¹ Resolution 70/1.\n",
            English + "Recalling also the Plan of Action,¹\n\n1. Decides to meet;\n\n2. Decides to part.\n\n¹ Resolution 70/1.\n"
        },
        {
            "UNL0016",
            French + "Rappelant également le Plan d’action,¹\n\n1. Décide de se réunir\u00A0;\n\n2. Décide de se séparer.\n\n¹ Résolution 70/1.\n",
            French + "Rappelant également le Plan d’action¹,\n\n1. Décide de se réunir\u00A0;\n\n2. Décide de se séparer.\n\n¹ Résolution 70/1.\n"
        },
        {
            "UNL0017",
            English + "Recalling also the Plan,¹ and the Register,³\n\n1. Decides to meet;\n\n2. Decides to part.\n\n¹ Resolution 70/1.\n\n³ Resolution 72/1.\n",
            English + "Recalling also the Plan,¹ and the Register,²\n\n1. Decides to meet;\n\n2. Decides to part.\n\n¹ Resolution 70/1.\n\n² Resolution 72/1.\n"
        },
        {
            "UNL0018",
            English + "Recalling also the Plan of Action,¹\n\n1. Decides to meet;\n\n2. Decides to part.\n\n¹ Resolution 70/1\n",
            English + "Recalling also the Plan of Action,¹\n\n1. Decides to meet;\n\n2. Decides to part.\n\n¹ Resolution 70/1.\n"
        },
        {
            "UNL0019",
            English + "Recalling also the member’s and the keeper’s, the harbour’s, the State’s and the Assembly’s, the Council’s, the Fund’s, the port’s, the island’s, the coast’s, the tower’s and the lamp's,\n\n1. Decides to meet;\n\n2. Decides to part.\n",
            English + "Recalling also the member’s and the keeper’s, the harbour’s, the State’s and the Assembly’s, the Council’s, the Fund’s, the port’s, the island’s, the coast’s, the tower’s and the lamp’s,\n\n1. Decides to meet;\n\n2. Decides to part.\n"
        },
        {
            "UNL0020",
            English + "Recalling also the item entitled “Oceans and coasts,\n\n1. Decides to meet;\n\n2. Decides to part.\n",
            English + "Recalling also the item entitled “Oceans and coasts”,\n\n1. Decides to meet;\n\n2. Decides to part.\n"
        },
        {
            "UNL0021",
            English + "Recalling also the Plan of Action,¹\n\n1. Decides to meet;\n\n2. Decides to part.\n\n¹ S/RES/1631(2005).\n",
            English + "Recalling also the Plan of Action,¹\n\n1. Decides to meet;\n\n2. Decides to part.\n\n¹ S/RES/1631 (2005).\n"
        },
        {
            "UNL0022",
            English + "1. Decides to meet on 2nd April 2038;\n\n2. Decides to part.\n",
            English + "1. Decides to meet on 2 April 2038;\n\n2. Decides to part.\n"
        },
        {
            "UNL0022",
            French + "1. Décide de se réunir le 1 avril 2038\u00A0;\n\n2. Décide de se séparer.\n",
            French + "1. Décide de se réunir le 1er avril 2038\u00A0;\n\n2. Décide de se séparer.\n"
        },
        {
            "UNL0023",
            "A/RES/91/12\n\nNinetieth session\n\nThe General Assembly,\n\nRecalling the Charter,\n\n1. Decides to meet;\n\n2. Decides to part.\n",
            English + "1. Decides to meet;\n\n2. Decides to part.\n"
        },
        {
            "UNL0024",
            English + "Also recalling the Plan of Action,\n\n1. Decides to meet;\n\n2. Decides to part.\n",
            English + "Recalling also the Plan of Action,\n\n1. Decides to meet;\n\n2. Decides to part.\n"
        },
        { "UNL0026", English + "1. Recalls resolution A/RES/70/1;\n\n2. Decides to part.\n", English + "1. Recalls resolution 70/1;\n\n2. Decides to part.\n" },
        {
            "UNL0024",
            English + "1. Requests a report;\n\n2. Requests also a plan.\n",
            English + "1. Requests a report;\n\n2. Also requests a plan.\n"
        },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_rule_finds_its_fault_and_nothing_else(string id, string broken, string right)
    {
        Assert.Equal([id], Find(broken).Select(finding => finding.Diagnostic.Id).Distinct());
        Assert.Empty(Find(right));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_correction_makes_the_right_text(string id, string broken, string right)
    {
        var tree = SyntaxTree.ParseText(broken);
        SyntaxTree corrected = DocumentAnalysis.ApplyFixes(tree, Find(tree));
        bool hasFix = EditorialRules.Table.Single(rule => rule.Descriptor.Id == id).HasFix;
        Assert.Equal(hasFix ? right : broken, corrected.Text.ToString());
    }

    [Fact]
    public void A_rule_that_has_a_correction_says_so() =>
        Assert.All(Texts, row => Assert.Equal(
            EditorialRules.Table.Single(rule => rule.Descriptor.Id == (string)row[0]).HasFix,
            Find((string)row[1]).Any(finding => finding.Fix is not null)));

    [Fact]
    public void Every_rule_has_a_text_here_or_a_test_of_its_own()
    {
        string[] own = ["UNL0025"];
        Assert.Equal(
            EditorialRules.Table.Select(rule => rule.Descriptor.Id),
            Texts.Select(row => (string)row[0]).Concat(own).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_repeated_opener_is_a_hint_that_is_asked_for()
    {
        var tree = SyntaxTree.ParseText(English + "Recalling the Plan of Action,\n\n1. Decides to meet;\n\n2. Requests a report.\n");
        Assert.Empty(Find(tree));
        Assert.Equal(["UNL0025"], DocumentAnalysis.Run(tree, DocumentAnalyzers.All).Select(finding => finding.Diagnostic.Id));
    }

    [Fact]
    public void The_last_clause_of_a_section_may_end_with_a_full_stop() =>
        Assert.Empty(Find(English + "I\n\nShores\n\n1. Decides to meet.\n\nII\n\nIslands\n\n2. Decides to talk;\n\n3. Decides to part.\n"));

    [Fact]
    public void Labels_of_negotiations_may_stand_in_a_draft_in_their_order()
    {
        const string Draft = "A/91/L.7\n\nThe General Assembly,\n\nRecalling the Charter,\n\n";
        Assert.Empty(Find(Draft + "1. Decides to meet;\n\n1 bis. Decides to talk;\n\n1 ter. Decides to wait;\n\n2. Decides to part.\n"));
        Assert.Equal(["UNL0014"], Find(Draft + "1. Decides to meet;\n\n1 ter. Decides to talk;\n\n2. Decides to part.\n").Select(finding => finding.Diagnostic.Id));
    }

    [Fact]
    public void Letters_may_go_on_below_the_next_item() =>
        Assert.Empty(Find(English + "1. Decides to meet:\n\n(i) On shores:\n\n(a) In spring;\n\n(b) In summer;\n\n(ii) On islands:\n\n(c) In autumn;\n\n(d) In winter;\n\n2. Decides to part.\n"));

    [Fact]
    public void Raised_letters_that_were_set_apart_are_no_fault() =>
        Assert.Empty(Find(French + "1. Décide de se réunir le 1 er avril 2038\u00A0;\n\n2. Décide de se séparer.\n"));

    [Fact]
    public void A_participle_before_the_verb_of_the_clause_is_no_fault() =>
        Assert.Empty(Find(English + "1. Decides to meet;\n\n2. Recalling the Plan, requests a report.\n"));

    private static ImmutableArray<AnalysisFinding> Find(string text) => Find(SyntaxTree.ParseText(text));

    private static ImmutableArray<AnalysisFinding> Find(SyntaxTree tree) => DocumentAnalysis.Run(tree, DocumentAnalyzers.Default);
}
