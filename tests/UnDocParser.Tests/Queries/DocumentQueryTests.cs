using UnDocParser.Model;
using UnDocParser.Queries;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Queries;

public sealed class DocumentQueryTests
{
    private const string Text = """
        The General Assembly,

        Recalling its resolution 98/7 of 4 December 2043,¹

        Noting the work done by 31 May 2044,

        1. Requests the Secretary-General:

        (a) To report to the General Assembly at its ninety-ninth session on the lighthouses of the region;

        (b) To publish document A/98/5;

        2. Invites Member States to keep their lighthouses lit;

        3. Also requests the Secretary-General to count them:

        (a) By night;

        4. Decides to remain seized of the matter.

        __________________

        ¹ See A/97/12.
        """;

    private static readonly DocumentModel Model = DocumentModel.Create(SyntaxTree.ParseText(Text));

    [Theory]
    [InlineData("operative", "1|2|3|4")]
    [InlineData("item", "1 (a)|1 (b)|3 (a)")]
    [InlineData("operative > item", "1 (a)|1 (b)|3 (a)")]
    [InlineData("OPERATIVE>ITEM", "1 (a)|1 (b)|3 (a)")]
    [InlineData("document > item", "")]
    [InlineData("document item", "1 (a)|1 (b)|3 (a)")]
    [InlineData("operative, item", "1|1 (a)|1 (b)|2|3|3 (a)|4")]
    [InlineData("item, operative, item", "1|1 (a)|1 (b)|2|3|3 (a)|4")]
    [InlineData("operative:first", "1")]
    [InlineData("operative:last", "4")]
    [InlineData("operative:nth(3)", "3")]
    [InlineData("operative:nth(5)", "")]
    [InlineData("operative item:first", "1 (a)|3 (a)")]
    [InlineData("operative[label=3]", "3")]
    [InlineData("operative[label='3.']", "3")]
    [InlineData("item[label='(a)']", "1 (a)|3 (a)")]
    [InlineData("item[label=a]", "1 (a)|3 (a)")]
    [InlineData("item[label=A]", "")]
    [InlineData("item[path='3 (a)']", "3 (a)")]
    [InlineData("operative[actor]", "1|2|3")]
    [InlineData("operative[actor='Secretary-General']", "1|3")]
    [InlineData("operative[actor=secretaryGeneral]", "1|3")]
    [InlineData("operative[actor='the secretary-general']", "1|3")]
    [InlineData("operative[actor!='Secretary-General']", "2|4")]
    [InlineData("operative[actor='Secretary-General']:nth(2)", "3")]
    [InlineData("operative:nth(2)[actor='Secretary-General']", "")]
    [InlineData("operative[verb=invites]", "2")]
    [InlineData("operative[text*=LIGHTHOUSES]", "2")]
    [InlineData("operative[text$='matter.']", "4")]
    [InlineData("operative[opening^=also]", "3")]
    [InlineData("operative[ label = \"3\" ] > item", "3 (a)")]
    [InlineData("operative\n  > item:last", "1 (b)|3 (a)")]
    public void Clauses_are_found(string query, string paths) => Assert.Equal(paths, string.Join('|', DocumentQuery.Parse(query).Find(Model).Select(match => match.LabelPath)));

    [Theory]
    [InlineData("citation", "98/7|A/98/5|A/97/12")]
    [InlineData("citation[symbol^='A/RES/']", "98/7")]
    [InlineData("operative citation", "A/98/5")]
    [InlineData("operative > citation", "")]
    [InlineData("note citation", "A/97/12")]
    [InlineData("preambular citation", "98/7|A/97/12")]
    [InlineData("preambular > citation", "98/7")]
    [InlineData("note[mark=1]", "See A/97/12.")]
    [InlineData("mandate[year=2044] , date[start='2044-05-31']", "31 May 2044|To report to the General Assembly at its ninety-ninth session on the lighthouses of the region")]
    [InlineData("action[verb=requests]", "Requests|Also requests")]
    [InlineData("formula", "The General Assembly,")]
    [InlineData("resolution[organ='General Assembly'] > formula", "The General Assembly,")]
    [InlineData("document[language=en] > resolution > formula", "The General Assembly,")]
    [InlineData("preambular:first *", "Recalling|98/7|4 December 2043|See A/97/12.|A/97/12")]
    public void Facts_and_notes_are_found(string query, string texts) => Assert.Equal(texts, string.Join('|', DocumentQuery.Parse(query).Find(Model).Select(match => match.Text)));

    [Fact]
    public void Annexes_sections_tables_and_votes_are_found()
    {
        const string Long = """
            The Human Rights Council,

            Recalling its work,

            1. Adopts the guide annexed;

            2. Decides to remain seized of the matter.

            [Adopted by a recorded vote of 2 to 1, with 0 abstentions. The voting was as follows:

            In favour:
            Chile, Ghana

            Against:
            Norway]

            Annex

            Guide

            I. Lamps

            1. Lamps are lit at dusk.

            | Lamp | Hour |
            | --- | --- |
            | North | 18 |
            """;
        var model = DocumentModel.Create(SyntaxTree.ParseText(Long));

        Assert.Equal(2, model.Votes.Single().InFavour.Count);
        Assert.IsType<DocumentVote>(Assert.Single(DocumentQuery.Parse("vote[for=2][against=1]").Find(model)).Entry);
        Assert.Single(DocumentQuery.Parse("annex").Find(model));
        Assert.Equal("1", Assert.Single(DocumentQuery.Parse("annex item").Find(model)).LabelPath);
        Assert.Equal(["North", "18"], DocumentQuery.Parse("annex table > row:last > cell").Find(model).Select(match => match.Text));
    }

    [Fact]
    public void A_match_has_its_node_and_its_entry()
    {
        DocumentQueryMatch match = Assert.Single(DocumentQuery.Parse("citation[symbol='A/98/5']").Find(Model.Tree));

        Assert.Equal(("citation", "1 (b)", 6), (match.Element, match.LabelPath, match.Span.Length));
        Assert.IsType<CitationSyntax>(match.Node);
        Assert.Equal("A/98/5", Assert.IsType<DocumentCitation>(match.Entry).Symbol!.Value.ToString());
        Assert.Equal("(b)", Model.Paragraphs[match.Paragraph!.Value].Label);
    }

    [Fact]
    public void A_query_serves_many_threads()
    {
        var query = DocumentQuery.Parse("operative[actor] item, note, citation");
        int[] counts = new int[64];
        Parallel.For(0, counts.Length, index => counts[index] = query.Find(Model).Length);

        Assert.Single(counts.Distinct());
    }

    [Fact]
    public void A_search_can_be_stopped()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => DocumentQuery.Parse("item").Find(Model, source.Token));
    }

    [Fact]
    public void Every_document_has_an_answer_and_every_match_its_text()
    {
        var everything = DocumentQuery.Parse("*");
        foreach (string text in new[] { "", "\n", "(a)", "1.\n\n(a)\n\n(i)", Text })
        {
            Assert.All(everything.Find(SyntaxTree.ParseText(text)), match => Assert.NotNull(match.Text));
        }
    }
}
