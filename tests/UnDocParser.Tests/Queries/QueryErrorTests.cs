using UnDocParser.Queries;
using UnDocParser.Tests.Properties;

namespace UnDocParser.Tests.Queries;

public sealed class QueryErrorTests
{
    [Theory]
    [InlineData("", 1, 1, "expected an element or '*', found the end of the query")]
    [InlineData("operative >", 1, 12, "expected an element or '*', found the end of the query")]
    [InlineData("operative[label", 1, 16, "expected an operator or ']', found the end of the query")]
    [InlineData("operative[label=]", 1, 17, "expected a value or a value in quotation marks, found ']'")]
    [InlineData("operative,\n  [label]", 2, 3, "expected an element or '*', found '['")]
    [InlineData("operative,\n  clause", 2, 3, "'clause' is no element (document, ")]
    [InlineData("item[colour=red]", 1, 6, "'colour' is no attribute of 'item' (text, label, ")]
    [InlineData("*[colour]", 1, 3, "'colour' is no attribute of any element (text, ")]
    [InlineData("table[text]", 1, 7, "'text' is no attribute of 'table' (it has none)")]
    [InlineData("item:second", 1, 6, "':second' is no position (:first, :last, :nth(2))")]
    [InlineData("item:nth", 1, 6, "':nth' takes a number from 1 on, ':nth(2)'")]
    [InlineData("item:nth(0)", 1, 10, "':nth' takes a number from 1 on, ':nth(2)'")]
    [InlineData("item:first(2)", 1, 12, "':first' takes no number")]
    [InlineData("item[label=(a)]", 1, 12, "expected a value or a value in quotation marks, found '('")]
    [InlineData("item[label='(a)]", 1, 12, "the value is not closed: ' is missing at its end")]
    [InlineData("item § note", 1, 6, "'§' means nothing here; a value with such signs stands in quotation marks")]
    [InlineData("item 😀 note", 1, 6, "'😀' means nothing here; a value with such signs stands in quotation marks")]
    public void A_query_that_is_none_says_why_and_where(string query, int line, int column, string message)
    {
        Assert.False(DocumentQuery.TryParse(query, out DocumentQuery? parsed, out DocumentQueryError? error));

        Assert.Null(parsed);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.Equal(error.ToString(), Assert.Throws<DocumentQueryFormatException>(() => DocumentQuery.Parse(query)).Error!.ToString());
    }

    [Fact]
    public void A_quotation_mark_in_a_value_is_written_twice()
    {
        Assert.True(DocumentQuery.TryParse("item[text*='l''eau'], item[text*=\"l'eau\"], item[text*='a\"b']", out DocumentQuery? query, out _));
        Assert.Equal(query.Text, query.ToString());
    }

    [Fact]
    public void Null_is_no_query_and_a_long_one_is_refused()
    {
        Assert.False(DocumentQuery.TryParse(null, out _, out DocumentQueryError? error));
        Assert.Equal(1, error.Column);
        Assert.Throws<ArgumentNullException>(() => DocumentQuery.Parse(null!));
        Assert.False(DocumentQuery.TryParse(new string('a', 20_000), out _, out error));
        Assert.Equal("a query has at most 10000 characters", error.Message);
    }

    [Fact]
    public void Any_text_is_a_query_or_has_an_error()
    {
        var random = new Random(TestSeed.Value);
        const string Signs = "operative item [=]:(1)>,* '\"^=$\n";
        for (int round = 0; round < 2_000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(20)).Select(_ => Signs[random.Next(Signs.Length)]));
            bool isQuery = DocumentQuery.TryParse(text, out DocumentQuery? query, out DocumentQueryError? error);

            Assert.Equal(isQuery, query is not null);
            Assert.NotEqual(isQuery, error is not null);
        }
    }
}
