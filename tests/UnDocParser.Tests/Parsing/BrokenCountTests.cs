using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Incremental;

namespace UnDocParser.Tests.Parsing;

/// <summary>A count with a hole, with a number misread or printed twice, goes on; only the clause it happened to is touched.</summary>
public sealed class BrokenCountTests
{
    private static readonly string[] Clauses =
    [
        "Decides to keep the lights of the northern coast at work through the\nwinter;",
        "Requests the keepers of the lights to report on their work each year, and\nto name the lights that were dark;",
        "Invites the owners of the ferries to take part in the meeting of the\nkeepers;",
        "Calls upon the mapmakers to mark the new lights on their charts before the\nspring;",
        "Urges all ships to slow down near the lights;",
        "Decides to remain seized of the matter.",
    ];

    public static TheoryData<string[]> Counts =>
    [
        ["1.", "2.", "", "4.", "5.", "6."],
        ["1.", "2.", "7.", "4.", "5.", "6."],
        ["1.", "2.", "2.", "4.", "5.", "6."],
        ["1.", "2.", "2.", "3.", "4.", "5."],
        ["1.", "2.", "3", "4.", "5.", "6."],
        ["", "2.", "3.", "4.", "5.", "6."],
        ["7.", "2.", "3.", "4.", "5.", "6."],
        ["1.", "2.", "3.", "4.", "9.", "6."],
        ["1.", "2.", "", "", "5.", "6."],
    ];

    [Theory]
    [MemberData(nameof(Counts))]
    public void Labels_on_lines_of_their_own_go_on_behind_a_fault(string[] labels)
    {
        var parsed = ParsedText.Of(Text(labels, "\n\n"));

        Assert.Equal(Clauses.Select(Joined), parsed.TextsOf(ParagraphType.Operative));
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void Labels_beside_their_text_go_on_behind_a_fault(string[] labels)
    {
        var parsed = ParsedText.Of(Text(labels, " "));

        Assert.Equal(Clauses.Select(Joined), parsed.TextsOf(ParagraphType.Operative).Select(WithoutNumber));
    }

    [Theory]
    [InlineData("1.", "2.", "", "4.", "5.", "6.")]
    [InlineData("1.", "2.", "7.", "4.", "5.", "6.")]
    [InlineData("", "2.", "3.", "4.", "5.", "6.")]
    public void A_gap_in_the_count_is_reported(params string[] labels)
    {
        var parsed = ParsedText.Of(Text(labels, "\n\n"));

        Assert.Contains(parsed.Model.Diagnostics, diagnostic => diagnostic.Id == "UND0004");
    }

    [Fact]
    public void A_verb_amid_a_clause_starts_none_where_no_number_is_missing()
    {
        var parsed = ParsedText.Of(
            "The General Assembly,\n\nRecalling its resolution 89/114,\n\n1.\n\nDecides that the following words shall stand below the list of lights.\n"
            + "Requests for changes of the list go to the keepers;\n\n2.\n\nDecides to meet.\n");

        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void A_number_alone_that_is_far_from_the_count_is_no_label_amid_a_sentence()
    {
        var parsed = ParsedText.Of(
            "The General Assembly,\n\nRecalling its resolution 89/114,\n\n1.\n\nDecides to keep the lights that were built by the keepers before the end of\n2031.\n\n"
            + "2.\n\nDecides to meet.\n");

        Assert.Equal(["1.", "2."], parsed.LabelsOf(ParagraphType.Operative));
    }

    [Fact]
    public void A_block_whose_number_counts_otherwise_after_an_edit_leaves_another_state()
    {
        const string After = "1. Recalling the lights, which were built by the keepers of the coast,\n1. g\n2. Requests the keepers of the lights to go on;\n3.";
        int at = After.IndexOf("2. ", StringComparison.Ordinal);
        const string Deleted = "3. Decides to meet;\n";
        var before = SyntaxTree.ParseText(After.Insert(at, Deleted));

        SyntaxTree edited = before.WithChangedText(before.Text.Replace(new UnDocParser.Text.TextSpan(at, Deleted.Length), ""));

        Assert.Null(TreeDifference.Find(edited));
    }

    private static string Text(string[] labels, string separator) =>
        "The General Assembly,\n\nRecalling its resolution 89/114 of 17 December 2034,\n\nAware of the rocks along the coast,\n\n"
        + string.Join("\n\n", Clauses.Zip(labels, (clause, label) => label.Length == 0 ? clause : label + separator + clause)) + "\n";

    private static string Joined(string clause) => clause.Replace('\n', ' ');

    // "3 Invites": a number that lost its stop may stay with the text.
    private static string WithoutNumber(string text) => text.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ');
}
