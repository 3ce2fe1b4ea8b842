namespace UnDocParser.AkomaNtoso.Tests;

/// <summary>The comparer sees what differs, and passes over what the official files vary in.</summary>
public sealed class StructureComparerTests
{
    private const string Text = """
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement><meta><x/></meta><preamble><container name="Noting" eId="c"><p>	<span class="italic">Noting</span> the sea,<authorialNote marker="1"><p>See <a href="https://a/b">A/1</a>.</p></authorialNote></p></container></preamble>
        <mainBody><paragraph><num>1.</num><list><intro><p>Decides:</p></intro><point><num>(a)</num><content><p>To sail.</p></content></point></list></paragraph><paragraph><heading>Ropes</heading></paragraph></mainBody></statement></akomaNtoso>
        """;

    [Theory]
    [InlineData("the sea", "the lake")]
    [InlineData("name=\"Noting\"", "name=\"Recalling\"")]
    [InlineData("marker=\"1\"", "marker=\"2\"")]
    [InlineData("https://a/b", "https://a/c")]
    [InlineData("<num>1.</num>", "<num>2.</num>")]
    [InlineData("<num>1.</num>", "")]
    [InlineData("(a)", "(b)")]
    [InlineData("Noting</span> the sea,", "Noting</span> the, sea")]
    [InlineData("<a href=\"https://a/b\">A/1</a>", "A/1")]
    [InlineData("<heading>Ropes</heading>", "<content><p>Ropes.</p></content>")]
    [InlineData("<point><num>(a)</num><content><p>To sail.</p></content></point>", "<wrapUp><p>To sail.</p></wrapUp>")]
    public void A_difference_is_seen(string old, string changed)
    {
        string other = Text.Replace(old, changed, StringComparison.Ordinal);

        Assert.NotEqual(Text, other);
        Assert.True(Ratio(other) < 1);
        Assert.NotEmpty(StructureComparer.Differences(StructureComparer.Elements(Text), StructureComparer.Elements(other)));
    }

    [Theory]
    [InlineData("<x/>", "<y/>")]
    [InlineData("eId=\"c\"", "eId=\"d\"")]
    [InlineData(" the sea,", "\n  the   sea,")]
    [InlineData("<a href=\"https://a/b\">A/1</a>", "<a href=\"https://a/b\">A</a><a href=\"https://A/b\">/1</a>")]
    [InlineData("<heading>Ropes</heading>", "<subheading>Ropes</subheading>")]
    [InlineData("<heading>Ropes</heading>", "<content><p><span class=\"bold\">Ropes</span></p></content>")]
    [InlineData("<authorialNote marker=\"1\"><p>See", "<sup>(</sup><authorialNote marker=\"1\"><p>() See")]
    [InlineData("<num>1.</num><list><intro><p>Decides:</p></intro><point><num>(a)</num><content><p>To sail.</p></content></point></list>", "<num>1.</num><content><p>Decides:</p></content></paragraph><paragraph><content><p>(a) To sail.</p></content>")]
    public void What_official_files_vary_in_is_the_same(string old, string changed)
    {
        string other = Text.Replace(old, changed, StringComparison.Ordinal);

        Assert.NotEqual(Text, other);
        Assert.Equal([], StructureComparer.Differences(StructureComparer.Elements(Text), StructureComparer.Elements(other)));
        Assert.Equal(1, Ratio(other));
    }

    [Fact]
    public void The_ratio_is_the_share_of_what_both_have()
    {
        Assert.Equal(0.5, StructureComparer.Ratio(["a", "b"], ["b", "c"]));
        Assert.Equal(0.5, StructureComparer.Ratio(["a", "b"], ["b", "a"]));
        Assert.Equal(0, StructureComparer.Ratio(["a"], []));
        Assert.Throws<ArgumentException>(static () => StructureComparer.Ratio([], []));
    }

    [Fact]
    public void Only_links_that_the_official_file_does_not_have_are_left_out() =>
        Assert.Equal(["p x", "p/a HTTPS://A/B 1/2"], StructureComparer.WithoutLinks(["p x", "p/a HTTPS://A/B 1/2", "p/a HTTPS://A/C 1/3"], ["1/3"]));

    private static double Ratio(string other) => StructureComparer.Ratio(StructureComparer.Elements(Text), StructureComparer.Elements(other));
}
