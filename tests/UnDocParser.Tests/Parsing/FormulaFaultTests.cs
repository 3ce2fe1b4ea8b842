using UnDocParser.Diagnostics;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Incremental;
using UnDocParser.Text;

namespace UnDocParser.Tests.Parsing;

/// <summary>A fault in the enacting formula costs the formula and nothing else.</summary>
public sealed class FormulaFaultTests
{
    private static readonly (string Formula, string First, string Second, string Clause)[] Words =
    [
        ("The General Assembly,", "Recalling its resolution 72/17 on the lights of harbours,", "Reaffirming that keepers of lights have a duty,", "Decides to open a register;"),
        ("L’Assemblée générale,", "Rappelant sa résolution 72/17 sur les feux des ports,", "Réaffirmant que les gardiens de phare ont un devoir,", "Décide d’ouvrir un registre ;"),
        ("La Asamblea General,", "Recordando su resolución 72/17 sobre las luces de los puertos,", "Reafirmando que los guardianes de los faros tienen un deber,", "Decide abrir un registro;"),
        ("Генеральная Ассамблея,", "ссылаясь на свою резолюцию 72/17 об огнях гаваней,", "вновь подтверждая, что у смотрителей маяков есть долг,", "постановляет открыть реестр;"),
        ("إن الجمعية العامة،", "إذ تشير إلى قرارها 72/17 بشأن أضواء الموانئ،", "وإذ تؤكد من جديد أن على حراس المنارات واجبا،", "تقرر فتح سجل؛"),
        ("大会，", "回顾其关于港口灯光的第72/17号决议，", "重申灯塔看守人负有责任，", "决定开设登记册；"),
        ("Die Generalversammlung,", "unter Hinweis auf ihre Resolution 72/17 über die Lichter der Häfen,", "in Bekräftigung der Pflicht der Wärter,", "beschließt, ein Register zu eröffnen;"),
    ];

    public static TheoryData<int, string> Faults
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (int index = 0; index < Words.Length; index++)
            {
                foreach (string fault in new[] { "lost", "comma lost", "capitals", "letter lost", "unknown" })
                {
                    data.Add(index, fault);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void The_preamble_and_the_clauses_stay(int language, string fault)
    {
        (string formula, string first, string second, string clause) = Words[language];
        string damaged = fault switch
        {
            "lost" => string.Empty,
            "comma lost" => formula[..^1],
            "capitals" => formula.ToUpperInvariant(),
            "letter lost" => formula.Length < 6 ? formula : formula.Remove(4, 1),
            _ => formula[..^1] + "ova" + formula[^1],
        };
        string text = $"A/RES/91/14\n\n91/14. {first.Split(' ')[^1].TrimEnd(',', '،', '，')}\n\n{damaged}\n\n{first}\n\n{second}\n\n1. {clause}\n\n2. {clause}\n";
        var parsed = ParsedText.Of(text);
        Assert.Equal([first, second], parsed.TextsOf(ParagraphType.Preambular));
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
        Assert.Equal("A/RES/91/14", parsed.Model.Symbol?.ToString());
        Assert.Equal(DocumentKind.Resolution, parsed.Model.Kind);
        Assert.Equal(fault == "lost", parsed.Tree.GetDiagnostics().Any(found => found.Descriptor == Descriptors.NoEnactingFormula));
    }

    [Theory]
    [InlineData("The Commission on Harbour Lights,", "Commission on Harbour Lights")]
    [InlineData("The Ninety-first Assembly of Ports,", "Ninety-first Assembly of Ports")]
    [InlineData("The Conference of the Parties to the Convention\non Harbour Lights,", "Conference of the Parties to the Convention on Harbour Lights")]
    [InlineData("*The Trusteeship Council*,", "Trusteeship Council")]
    public void A_body_that_is_not_known_is_named_by_its_formula(string formula, string name)
    {
        var parsed = ParsedText.Of($"Lights\n\n{formula}\n\nRecalling its decision on lights,\n\nNoting the report,\n\n1. Decides to meet;\n\n2. Requests a report.\n");
        Assert.Equal(name, parsed.Model.OrganName);
        Assert.Null(parsed.Model.Organ);
        Assert.Equal(DocumentKind.Resolution, parsed.Model.Kind);
        Assert.Single(parsed.TextsOf(ParagraphType.EnactingFormula));
        Assert.Equal(2, parsed.TextsOf(ParagraphType.Preambular).Count());
        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void A_line_with_a_comma_and_no_preamble_behind_it_is_no_formula()
    {
        var parsed = ParsedText.Of("91/2. Promotion of all human rights, civil, political,\neconomic and social\n\nThe General Assembly,\n\nRecalling one thing,\n\n1. Decides to meet.\n");
        Assert.Equal("The General Assembly,", Assert.Single(parsed.TextsOf(ParagraphType.EnactingFormula)));
        Assert.Equal("Promotion of all human rights, civil, political, economic and social", parsed.Model.Header.Title);
    }

    [Theory]
    [InlineData("The General Assembly,", ResolutionOrgan.GeneralAssembly)]
    [InlineData("The Committee on Lights,", null)]
    public void A_formula_on_the_line_of_the_first_clause_costs_no_more_than_itself(string formula, ResolutionOrgan? organ)
    {
        var parsed = ParsedText.Of($"91/2. Lights\n\n{formula} Recalling one thing,\n\nNoting another,\n\n1. Decides to meet;\n\n2. Decides to go.\n");
        Assert.Equal(2, parsed.TextsOf(ParagraphType.Preambular).Count());
        Assert.Equal(organ, parsed.Model.Organ);
        Assert.Equal("Lights", parsed.Model.Header.Title);
    }

    [Fact]
    public void A_part_keeps_its_preamble_without_its_formula()
    {
        var parsed = ParsedText.Of(
            "91/2. Lights\n\nA\n\nLights of ports\n\nRecalling one thing,\n\nNoting another,\n\n1. Decides to meet.\n\nB\n\nLights of ships\n\nThe General Assembly,\n\nNoting that,\n\n1. Decides to go.\n");
        Assert.Equal(["A", "A", "A", "B", "B"], parsed.Paragraphs.Where(paragraph => paragraph.Type is ParagraphType.Preambular or ParagraphType.Operative).Select(paragraph => paragraph.Part.ToString()));
    }

    [Fact]
    public void Clauses_without_their_numbers_follow_each_other()
    {
        var parsed = ParsedText.Of("The Assembly of Ports,\n\nRecalling its decision on lights,\n\nTaking note of the report,\n\nAdopts the text;\n\nRequests the Director to measure;\n\nAlso requests a report.\n");
        Assert.Equal([null, null, null], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void Words_in_capitals_open_clauses()
    {
        var parsed = ParsedText.Of("THE GENERAL ASSEMBLY,\n\nRECALLING its resolution 72/17,\n\nHAVING CONSIDERED the report,\n\n1. DECIDES to meet;\n\n2. CALLS UPON States to come.\n");
        Assert.Equal(["RECALLING", "HAVING CONSIDERED", "DECIDES", "CALLS UPON"], parsed.Paragraphs.Skip(1).Select(paragraph => paragraph.Opening));
        Assert.Equal(ResolutionOrgan.GeneralAssembly, parsed.Model.Organ);
    }

    [Fact]
    public void No_title_takes_in_a_letter()
    {
        string line = "I have the honour to write about the lights of harbours and of those who keep them in the winter of the year";
        var parsed = ParsedText.Of("91/2. Lights\n" + string.Concat(Enumerable.Repeat(line + "\n", 40)));
        Assert.InRange(parsed.Model.Header.Title!.Length, 1, 500);
    }

    [Theory]
    [InlineData("The General Assembly,", "The General Assembli,")]
    [InlineData("The General Assembly,\n\n", "")]
    [InlineData("72/17,", "72/17")]
    [InlineData("Lights", "Lights,")]
    [InlineData("1. Decides", "Decides")]
    public void An_edit_at_the_start_gives_the_tree_of_a_new_parse(string old, string changed)
    {
        const string Text = "91/2. Lights\n\nThe General Assembly,\n\nRecalling its resolution 72/17,\n\nNoting another,\n\n1. Decides to meet;\n\n2. Decides to go.\n";
        Reparses(Text, old, changed);
        Reparses(Text.Replace(old, changed, StringComparison.Ordinal), changed.Length == 0 ? "Recalling" : changed, changed.Length == 0 ? old + "Recalling" : old);
    }

    private static void Reparses(string text, string old, string changed)
    {
        int position = text.IndexOf(old, StringComparison.Ordinal);
        SyntaxTree tree = SyntaxTree.ParseText(text).WithChanges(new TextChange(new TextSpan(position, old.Length), changed));
        Assert.Null(TreeDifference.Find(tree));
    }
}
