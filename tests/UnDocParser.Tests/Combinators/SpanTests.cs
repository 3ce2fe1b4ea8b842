using UnDocParser.Combinators;
using static UnDocParser.Tests.Combinators.ParserAssert;

namespace UnDocParser.Tests.Combinators;

public class SpanTests
{
    [Fact]
    public void TakesATextExactly()
    {
        Succeeds(Span.EqualTo("Add.").Select(span => (span.Position, span.ToString())), "Add.1", (0, "Add."), taken: 4);
        Fails(Span.EqualTo("Add."), "add.1", at: 0, "unexpected `a`, expected `Add.`");
        Fails(Span.EqualTo("Add."), "Ad", at: 0, "unexpected `A`, expected `Add.`");
    }

    [Fact]
    public void IgnoresCaseByOrdinalRules()
    {
        Succeeds(Span.EqualToIgnoreCase("fi").Select(span => span.ToString()), "FI", "FI", taken: 2);
        Fails(Span.EqualToIgnoreCase("fi"), "Fİ", at: 0, "unexpected `F`, expected `fi`");
        Fails(Span.EqualToIgnoreCase("ss"), "ß", at: 0, "unexpected `ß`, expected `ss`");
    }

    [Fact]
    public void TakesAllThatSatisfyAPredicate()
    {
        Succeeds(Span.WithAll(char.IsLetter).Select(span => span.ToString()), "RES/1", "RES", taken: 3);
        Fails(Span.WithAll(char.IsLetter).Named("organ"), "1", at: 0, "unexpected `1`, expected organ");
        Fails(Span.WithAll(char.IsLetter).Named("organ"), "", at: 0, "unexpected end of input, expected organ");
    }
}
