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
}
