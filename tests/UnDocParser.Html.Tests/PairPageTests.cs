using UnDocParser.Comparison;
using UnDocParser.Syntax;

namespace UnDocParser.Html.Tests;

/// <summary>The pages of two texts beside each other.</summary>
public sealed class PairPageTests
{
    private const string Draft = "The General Assembly\n\n1. Requests thirty lamps <by> night;\n\n2. Invites the keepers.\n";
    private const string Adopted = "The General Assembly\n\n1. Requests forty lamps <by> night;\n\n2. Thanks the villages;\n\n3. Invites the keepers.\n";

    [Fact]
    public void Both_versions_stand_beside_each_other_with_their_words_marked()
    {
        string page = Compared();

        Assert.Contains("<td class=\"before\" lang=\"en\" dir=\"ltr\">Requests <del>thirty</del> lamps &lt;by&gt; night;</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"after\" lang=\"en\" dir=\"ltr\">Requests <ins>forty</ins> lamps &lt;by&gt; night;</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_put_in_stands_beside_nothing() =>
        Assert.Contains("<td class=\"before\" lang=\"en\" dir=\"ltr\"></td>", Compared().Split("<tr class=\"added\">")[1].Split("</tr>")[0], StringComparison.Ordinal);

    [Fact]
    public void Both_languages_stand_beside_each_other_each_in_its_direction()
    {
        var page = Page.Of(output => AlignmentPage.Write(
            DocumentAlignment.Create(SyntaxTree.ParseText(Texts.English), SyntaxTree.ParseText(Texts.Arabic)), "en", "ar", output));

        Assert.Contains("<td class=\"before\" lang=\"en\" dir=\"ltr\">", page.Markup, StringComparison.Ordinal);
        Assert.Contains("<td class=\"after\" lang=\"ar\" dir=\"rtl\">", page.Markup, StringComparison.Ordinal);
        Assert.Contains("<tr class=\"mismatch\">", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pair_has_the_policy_and_the_style_of_every_page()
    {
        string page = Compared();

        Assert.Contains("script-src 'none'", page, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme", page, StringComparison.Ordinal);
    }

    private static string Compared() => Page.Of(output => ComparisonPage.Write(
        DocumentComparison.Create(SyntaxTree.ParseText(Draft), SyntaxTree.ParseText(Adopted)), "draft", "adopted", output)).Markup;
}
