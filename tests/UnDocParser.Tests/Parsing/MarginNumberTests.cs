using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Incremental;
using UnDocParser.Text;

namespace UnDocParser.Tests.Parsing;

/// <summary>Lines that are numbered in the margin: the numbers are furniture, never labels and never words.</summary>
public sealed class MarginNumberTests
{
    private const string Unnumbered = """
        The Harbour Assembly,

        Mindful that the lamps of many small harbours burn for a few hours of the night only,
        and that boats wait for the morning before they enter,

        Having heard what the pilots of eleven ports told of the last winter, and of the two
        boats that were lost before the bar of Osterhav,

        Recalling its resolution 5/11, in which it set up a fund for
        lamps,

        1.   Decides that the fund shall pay for oil and for wicks, and for the wages of a
        second keeper where the lamp burns all night;

        2.   Requests the keepers:

             (a)  To light the lamps at dusk;

             (b)  To write down each night in which they did not;

        3.   Decides to hear the pilots again.
        """;

    public static TheoryData<string, string> Forms => new()
    {
        { "every", Number((line, index) => $"{index,3}  {line}") },
        { "every, by tab", Number((line, index) => $"{index}\t{line}") },
        { "every, one blank", Number((line, index) => $"{index} {line}") },
        { "every, at the margin", Number((line, index) => $"{index,-4}{line}") },
        { "every, from the middle of a text", Number((line, index) => $"{index + 113,4}   {line}") },
        { "every, pages of nine lines", Number((line, index) => $"{((index - 1) % 9) + 1,2}  {line}") },
        { "every, blank lines bare", Number((line, index) => line.Length == 0 ? "" : $"{index,3}  {line}") },
        { "at the right", Number((line, index) => $"{line,-92}{index,3}") },
        { "fifth", Number((line, index) => index % 5 == 0 ? $"{index,3}  {line}" : "     " + line) },
        { "fifth, at the margin", Number((line, index) => index % 5 == 0 ? $"{index,-6}{line}" : "      " + line) },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_numbered_text_is_read_as_the_text_without_numbers(string form, string text)
    {
        var plain = ParsedText.Of(Unnumbered);
        var numbered = ParsedText.Of(text);

        Assert.Equal(8, plain.Paragraphs.Count(paragraph => paragraph.Type is ParagraphType.Preambular or ParagraphType.Operative or ParagraphType.Item));
        Assert.Equal(
            plain.Paragraphs.Select(paragraph => (paragraph.Type, paragraph.Label, paragraph.Level, paragraph.Text)),
            numbered.Paragraphs.Select(paragraph => (paragraph.Type, paragraph.Label, paragraph.Level, paragraph.Text)));
        Assert.True(numbered.Model.Diagnostics.IsEmpty, form);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_numbers_are_listed_as_furniture(string form, string text)
    {
        var parsed = ParsedText.Of(text);
        List<DocumentFurniture> numbers = [.. parsed.Model.Furniture.Where(piece => piece.Kind == PageFurnitureKind.LineNumber)];

        int printed = text.Split('\n').Count(line => IsNumber(line.Split(' ', '\t').LastOrDefault()) || IsNumber(line.TrimStart().Split(' ', '\t').FirstOrDefault()));
        Assert.True(printed == numbers.Count, $"{form}: {printed} printed, {numbers.Count} listed");
        Assert.All(numbers, number => Assert.Equal(number.Text, text.Substring(number.Span.Start, number.Span.Length)));
        Assert.All(parsed.Root.DescendantTrivia(descendIntoTrivia: true).Where(trivia => trivia.Kind == SyntaxKind.LineNumberTrivia), trivia => Assert.All(trivia.ToString(), character => Assert.True(char.IsDigit(character))));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void An_edit_of_a_numbered_text_gives_the_tree_of_a_full_parse(string form, string text)
    {
        foreach (string inserted in (string[])["x", "\n", " 5  ", "\n7  lamps\n", "1."])
        {
            for (int position = 0; position <= text.Length; position += 17)
            {
                Compare(form, text, new TextChange(new TextSpan(position, 0), inserted));
                Compare(form, text, new TextChange(new TextSpan(position, Math.Min(3, text.Length - position)), ""));
            }
        }
    }

    [Fact]
    public void A_number_alone_is_a_blank_line() =>
        Assert.Equal(
            ["Noting the lamps of the harbours of the north,", "Welcoming the report,"],
            ParsedText.Of(" 1  The Assembly of the Harbours,\n 2\n 3  Noting the lamps of the harbours\n 4  of the north,\n 5\n 6  Welcoming the report,\n 7\n 8  1.  Decides to meet and to speak of the\n 9  lamps.\n")
                .TextsOf(ParagraphType.Preambular));

    [Theory]
    [InlineData("The Harbour Assembly,\n\nRecalling the lamps,\n\n1  Decides to meet;\n\n2  Requests ports to report;\n\n3  Invites pilots to speak;\n\n4  Calls upon keepers to write;\n\n5  Decides to close the item.\n")]
    [InlineData("Annex\n\n1  Lindemar\n2  Osterhav\n3  Valdoro\n4  Port Sel\n5  Norrland\n6  Isla Gris\n")]
    [InlineData("Contents\n\nLamps of the north    1\nBells of the south    2\nKeepers    3\nPilots    4\nBoats    5\nFog    6\n")]
    [InlineData("     5   Lindemar\n    10   Osterhav\n    15   Valdoro\n    20   Port Sel\n")]
    public void Other_numbers_are_none_of_lines(string text) =>
        Assert.DoesNotContain(ParsedText.Of(text).Model.Furniture, piece => piece.Kind == PageFurnitureKind.LineNumber);

    private static bool IsNumber(string? word) => !string.IsNullOrEmpty(word) && word.All(char.IsDigit);

    private static string Number(Func<string, int, string> print) =>
        string.Join('\n', Unnumbered.ReplaceLineEndings("\n").Split('\n').Select((line, index) => print(line, index + 1))) + "\n";

    private static void Compare(string form, string text, TextChange change)
    {
        var before = SourceText.From(text);
        var tree = SyntaxTree.ParseText(before);
        SourceText after = before.WithChanges(change);
        string? difference = TreeDifference.Find(tree.WithChangedText(after));
        Assert.True(difference is null, $"{form}, {change}: {difference}");
    }
}
