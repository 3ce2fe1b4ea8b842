using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Regressions;

public sealed class DisplacedDateTests
{
    [Fact]
    public void A_date_across_lines_that_were_put_in_order_has_a_span_that_holds_it()
    {
        const string Text = "1.\n2.\n2026;\n\nfévrier\n3.\nà l’assistance aux États tiers\nt";
        CalendarMention date = Assert.Single(DocumentModel.Create(SyntaxTree.ParseText(Text)).Dates);
        Assert.Equal("2026;\n\nfévrier", Text[date.Span.Start..date.Span.End]);
    }
}
