using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Parsing;

/// <summary>Headings on meetings once closed a text, and all that followed was of no known kind: a hundred paragraphs of a report.</summary>
public sealed class FalseMeetingTests
{
    [Theory]
    [InlineData("XVII. Arrangements for intergovernmental meetings")]
    [InlineData("Arrangements for intergovernmental meetings")]
    [InlineData("Programme of meetings")]
    [InlineData("Outcome of the 2036 high-level meeting")]
    [InlineData("B. Report of the third meeting")]
    public void A_heading_on_meetings_closes_nothing(string heading)
    {
        var parsed = ParsedText.Of($"The General Assembly,\n\nRecalling the lamps,\n\n1. Decides to light them;\n\n2. Decides to meet.\n\n{heading}\n\n3. Decides to meet again;\n\n4. Decides to remain seized of the matter.\n");

        Assert.Null(parsed.Model.Closing);
        Assert.Equal(["1.", "2.", "3.", "4."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Theory]
    [InlineData("62nd plenary meeting", 62)]
    [InlineData("Hundred and eighty-third plenary meeting", null)]
    [InlineData("4567th meeting", 4567)]
    public void A_numbered_meeting_closes(string closing, int? meeting)
    {
        var parsed = ParsedText.Of($"The General Assembly,\n\nRecalling the lamps,\n\n1. Decides to light them;\n\n2. Decides to meet.\n\n{closing}\n");

        Assert.NotEmpty(parsed.Root.DescendantNodes().OfType<ClosingSyntax>());
        Assert.Equal(meeting, parsed.Model.Closing?.Meeting);
    }

    [Theory]
    [InlineData("9th plenary meeting", "3. Decides to meet again;\n\n4. Decides to part.", 4)]
    [InlineData("9th plenary meeting\n\n9 March 2036", "3. Decides to meet again;\n\n4. Decides to part.", 4)]
    [InlineData("9th plenary meeting", "7. Decides to meet again;\n\n8. Decides to part.", 2)]
    public void Clauses_that_count_on_behind_a_closing_are_clauses(string closing, string behind, int clauses)
    {
        var parsed = ParsedText.Of($"The General Assembly,\n\nRecalling the lamps,\n\n1. Decides to light them;\n\n2. Decides to meet.\n\n{closing}\n\n{behind}\n");

        Assert.Equal(clauses, parsed.TextsOf(ParagraphType.Operative).Count());
    }

    [Theory]
    [InlineData("en", "The General Assembly,", "1. Decides to light them.", "Hundredth plenary meeting", "4 May 2036", "Annex", "1. The lamps are lit.")]
    [InlineData("en", "The General Assembly,", "1. Decides to light them.", "Closing plenary meeting", "4 May 2036", "Annex", "1. The lamps are lit.")]
    [InlineData("en", "The General Assembly,", "1. Decides to light them.", "At the 62 plenary meeting", "4 May 2036", "Annex", "1. The lamps are lit.")]
    [InlineData("ru", "Генеральная Ассамблея,", "1. постановляет зажечь их.", "Сотое пленарное заседание", "4 мая 2036 года", "Приложение", "1. Огни горят.")]
    [InlineData("de", "Die Generalversammlung,", "1. beschließt, die Lampen der Häfen und der Inseln anzuzünden und den Wächtern für ihre Arbeit zu danken.", "Hundertste Plenarsitzung", "4. Mai 2036", "Anlage", "1. Die Lampen brennen.")]
    public void Before_its_date_a_meeting_may_lack_its_number(string language, string formula, string clause, string meeting, string date, string annex, string text)
    {
        var parsed = ParsedText.Of($"{formula}\n\n{clause}\n\n{meeting}\n{date}\n\n{annex}\n\n{text}\n");

        Assert.Equal(language, parsed.Model.Language);
        Assert.NotEmpty(parsed.Root.DescendantNodes().OfType<ClosingSyntax>());
        Assert.Equal("annex:1", parsed.Paragraphs.Last().Part.ToString());
    }

    [Fact]
    public void Clauses_of_the_next_resolution_are_not_those_of_the_one_before()
    {
        var parsed = ParsedText.Of("The General Assembly,\n\nRecalling the lamps,\n\n1. Decides to light them.\n\n9th plenary meeting\n9 March 2036\n\n91/39. Boats\n\n2. Requests boats;\n\n3. Decides to part.\n");

        Assert.Equal(["1."], parsed.LabelsOf(ParagraphType.Operative));
    }
}
