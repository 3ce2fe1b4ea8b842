using UnDocParser.Editing;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Editing;

/// <summary>Labels counted anew after clauses were put in or taken out.</summary>
public sealed class RenumberTests
{
    private const string Start = "A/91/L.7\n\nThe General Assembly,\n\nRecalling its resolution 72/17,\n\n";

    [Fact]
    public void Clauses_behind_one_put_in_count_on()
    {
        DocumentSyntax root = Parse("1. Decides to meet;\n\n2. Decides to wait;\n\n3. Decides to part.\n");
        DocumentSyntax changed = root.InsertNodesAfter(root.FindClause("1")!, [SyntaxFactory.OperativeClause("1 bis.", "Decides", "to talk;")]).Renumber();
        Assert.EndsWith("1. Decides to meet;\n\n2. Decides to talk;\n\n3. Decides to wait;\n\n4. Decides to part.\n", changed.ToFullString(), StringComparison.Ordinal);
        Assert.Equal(changed.ToFullString(), changed.SyntaxTree!.ToString());
    }

    [Fact]
    public void Clauses_count_on_over_sections_and_from_one()
    {
        DocumentSyntax root = Parse("I\n\n2. Decides to meet;\n\nII\n\n4. Decides to wait;\n\n7. Decides to part.\n");
        Assert.EndsWith("I\n\n1. Decides to meet;\n\nII\n\n2. Decides to wait;\n\n3. Decides to part.\n", root.Renumber().ToFullString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_text_counts_from_its_first_clause() =>
        Assert.Equal("7. Decides to meet;\n\n8. Decides to part.\n", SyntaxTree.ParseText("7. Decides to meet;\n\n9. Decides to part.\n").GetRoot().Renumber().ToFullString());

    [Theory]
    [InlineData("(a) One;\n\n(c) Two;", "(a) One;\n\n(b) Two;")]
    [InlineData("a) One;\n\nd) Two;", "a) One;\n\nb) Two;")]
    [InlineData("– One;\n\n– Two;", "– One;\n\n– Two;")]
    public void Items_keep_the_form_of_their_labels(string items, string counted)
    {
        DocumentSyntax root = Parse($"1. Decides to meet:\n\n{items}\n\n2. Decides to part.\n");
        Assert.EndsWith($"1. Decides to meet:\n\n{counted}\n\n2. Decides to part.\n", root.Renumber().ToFullString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Roman_numbers_stay_roman()
    {
        DocumentSyntax root = Parse("1. Decides to meet:\n\n(i) One;\n\n(ii) Two;\n\n(iii) Three;\n\n(iv) Four.\n");
        DocumentSyntax changed = root.RemoveNode(root.FindClause("1 (ii)")!).Renumber();
        Assert.EndsWith("(i) One;\n\n(ii) Three;\n\n(iii) Four.\n", changed.ToFullString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_of_other_scripts_count_on()
    {
        DocumentSyntax root = SyntaxTree.ParseText("Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 72/17,\n\n1. постановляет:\n\na) раз;\n\nb) два;\n\nd) три;\n").GetRoot();
        Assert.Contains("b) два;\n\nc) три;", root.Renumber().ToFullString(), StringComparison.Ordinal);
    }

    [Fact]
    public void References_to_clauses_above_follow_them()
    {
        DocumentSyntax root = Parse("1. Decides to meet;\n\n2. Decides to wait, as paragraph 1 above says;\n\n3. Decides to part, as paragraphs 1 and 2 above and paragraph 2 (a) above say, and paragraph 2 of resolution 72/17.\n");
        DocumentSyntax changed = root.InsertNodesBefore(root.FindClause("2")!, [SyntaxFactory.OperativeClause("1 bis.", "Decides", "to talk;")]).Renumber();
        Assert.EndsWith(
            "3. Decides to wait, as paragraph 1 above says;\n\n4. Decides to part, as paragraphs 1 and 3 above and paragraph 3 (a) above say, and paragraph 2 of resolution 72/17.\n",
            changed.ToFullString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void References_to_clauses_below_follow_them()
    {
        DocumentSyntax root = Parse("1. Decides to meet as paragraph 2 below says, and as paragraph 2 of resolution 72/17 does;\n\n2. Decides to part.\n");
        DocumentSyntax changed = root.InsertNodesAfter(root.FindClause("1")!, [SyntaxFactory.OperativeClause("1 bis.", "Decides", "to talk;")]).Renumber();
        Assert.Contains("1. Decides to meet as paragraph 3 below says, and as paragraph 2 of resolution 72/17 does;", changed.ToFullString(), StringComparison.Ordinal);
    }

    [Fact]
    public void References_in_other_languages_follow_too()
    {
        DocumentSyntax root = SyntaxTree.ParseText("L’Assemblée générale,\n\nRappelant sa résolution 72/17,\n\n2. Décide de se réunir ;\n\n3. Décide de partir, comme le dit le paragraphe 2 ci-dessus.\n").GetRoot();
        Assert.EndsWith("2. Décide de partir, comme le dit le paragraphe 1 ci-dessus.\n", root.Renumber().ToFullString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_count_in_the_order_of_their_marks()
    {
        DocumentSyntax root = Parse("1. Decides to open a register;²\n\n2. Decides to wait;³\n\n__________________\n² A/90/12, annex.\n³ A/90/13, annex.\n");
        string text = root.Renumber().ToFullString();
        Assert.Contains("a register;¹\n", text, StringComparison.Ordinal);
        Assert.Contains("to wait;²\n", text, StringComparison.Ordinal);
        Assert.Contains("¹ A/90/12, annex.\n² A/90/13, annex.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_is_asked_for_is_counted()
    {
        DocumentSyntax root = Parse("2. Decides to meet:\n\n(b) One;\n");
        Assert.EndsWith("1. Decides to meet:\n\n(b) One;\n", root.Renumber(RenumberScope.Clauses).ToFullString(), StringComparison.Ordinal);
        Assert.EndsWith("2. Decides to meet:\n\n(a) One;\n", root.Renumber(RenumberScope.Items).ToFullString(), StringComparison.Ordinal);
        Assert.Same(root, root.Renumber(RenumberScope.None));
        DocumentSyntax right = root.Renumber();
        Assert.Same(right, right.Renumber());
    }

    private static DocumentSyntax Parse(string clauses) => SyntaxTree.ParseText(Start + clauses).GetRoot();
}
