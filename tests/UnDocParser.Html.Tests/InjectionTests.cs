using UnDocParser.Comparison;
using UnDocParser.Syntax;

namespace UnDocParser.Html.Tests;

/// <summary>Whatever a text holds, none of it acts in a page.</summary>
public sealed class InjectionTests
{
    private const string Hostile = "<script>alert(1)</script> \"onload='x' ]]> &lt; </style><!-- \u2028\u2029 \u202E \u0007\u001B]0; \uD800 \uFFFE";

    public static TheoryData<string> Places => new(
        $"{Hostile}\n\nThe General Assembly,\n\nRecalling nothing,\n\n1. Decides.\n",
        $"United Nations A/RES/99/1\n\nGeneral Assembly\n\n99/1. {Hostile}\n\nThe General Assembly,\n\n1. Decides {Hostile};\n\n(a) {Hostile}\n",
        $"The General Assembly\n\n1. Decides [this {Hostile}](javascript:alert(1)) and [resolution 98/7](javascript:alert(2));\n",
        $"The General Assembly\n\n1. Decides so;1\n\n____________\n1 See A/98/12 {Hostile}\n",
        $"| {Hostile} | b |\n| --- | --- |\n| <script> | {Hostile} |\n",
        $"Annex\n\n{Hostile}\n\n1. {Hostile}\n");

    [Theory]
    [MemberData(nameof(Places))]
    public void No_text_is_markup(string text)
    {
        var page = Page.Of(text);

        Assert.Equal(3, page.Elements.Count(static element => element.Name == "script"));
        Assert.Equal(2, page.Elements.Count(static element => element.Name == "style"));
        Assert.All(page.Values("href"), static address => Assert.Matches("^(#|https://undocs.org/)", address));
        Assert.DoesNotContain(page.Elements, static element => element.Attributes.Keys.Any(static name => name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Characters_that_act_unseen_are_shown(string text)
    {
        string page = Page.Of(text, new DocumentPageOptions { HasInspector = false }).Markup;

        Assert.DoesNotContain(page, static character => character is '\u2028' or '\u2029' or '\u202E' or '\uD800' or '\uFFFE' || (character < ' ' && character != '\n'));
    }

    [Fact]
    public void The_title_and_the_names_of_files_are_no_markup()
    {
        Assert.Contains("<title>&lt;/title&gt;&lt;script&gt;</title>", Page.Of("Words.", new DocumentPageOptions { Title = "</title><script>" }).Markup, StringComparison.Ordinal);

        var tree = SyntaxTree.ParseText($"The General Assembly\n\n1. Decides {Hostile};\n");
        var comparison = Page.Of(output => ComparisonPage.Write(DocumentComparison.Create(tree, tree), Hostile, Hostile, output));
        var alignment = Page.Of(output => AlignmentPage.Write(DocumentAlignment.Create(tree, tree), Hostile, Hostile, output));

        Assert.DoesNotContain(comparison.Elements.Concat(alignment.Elements), static element => element.Name == "script");
    }
}
