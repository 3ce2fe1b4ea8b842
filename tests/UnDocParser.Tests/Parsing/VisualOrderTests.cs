using UnDocParser.Languages;
using UnDocParser.Syntax;
using UnDocParser.Tests.Incremental;
using UnDocParser.Text;

namespace UnDocParser.Tests.Parsing;

public sealed class VisualOrderTests
{
    private static readonly string Logical = MastheadDrafts.Reissued(MastheadDrafts.All.Single(draft => draft.Language == "ar"), string.Empty);
    private static readonly string Visual = MastheadDrafts.Turned(Logical);

    [Fact]
    public void Arabic_whose_lines_are_reversed_is_said_to_stand_in_visual_order_and_is_kept_as_it_is()
    {
        var parsed = ParsedText.Of(Visual);

        Assert.Equal("ar", parsed.Model.Language);
        Diagnostics.Diagnostic diagnostic = Assert.Single(parsed.Tree.GetDiagnostics(), diagnostic => diagnostic.Id == "UND0011");
        Assert.Equal(new TextSpan(0, Visual.Length), diagnostic.Location.SourceSpan);
        Assert.Equal(Visual, parsed.Root.ToFullString());
    }

    [Fact]
    public void Arabic_in_logical_order_is_not_said_to_be_in_another() =>
        Assert.DoesNotContain(ParsedText.Of(Logical).Tree.GetDiagnostics(), diagnostic => diagnostic.Id == "UND0011");

    [Fact]
    public void No_text_of_another_language_is_said_to_stand_in_visual_order() =>
        Assert.All(
            MastheadDrafts.All.Where(draft => draft.Language != "ar"),
            draft => Assert.DoesNotContain(
                ParsedText.Of(MastheadDrafts.Turned(MastheadDrafts.Reissued(draft, string.Empty))).Tree.GetDiagnostics(),
                diagnostic => diagnostic.Id == "UND0011"));

    [Fact]
    public void A_line_in_the_other_order_does_not_change_what_holds_for_the_document()
    {
        string[] lines = Logical.Split('\n');
        int longest = Array.IndexOf(lines, lines.MaxBy(line => line.Length));
        lines[longest] = MastheadDrafts.TurnedLine(lines[longest]);

        Assert.False(LanguageCounts.Of(string.Join('\n', lines)).IsVisualOrder);
    }

    [Fact]
    public void The_order_is_found_where_the_language_is_given()
    {
        var options = new ParseOptions { Language = "ar" };

        Assert.Contains(SyntaxTree.ParseText(Visual, options).GetDiagnostics(), diagnostic => diagnostic.Id == "UND0011");
        Assert.DoesNotContain(SyntaxTree.ParseText(Logical, options).GetDiagnostics(), diagnostic => diagnostic.Id == "UND0011");
        Assert.DoesNotContain(SyntaxTree.ParseText(Visual, new ParseOptions { Language = "en" }).GetDiagnostics(), diagnostic => diagnostic.Id == "UND0011");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("ar")]
    public void Turning_the_text_line_by_line_gives_what_a_fresh_parse_gives(string? language)
    {
        var tree = SyntaxTree.ParseText(Logical, new ParseOptions { Language = language });
        bool wasVisual = false;
        int position = 0;
        foreach (string line in Logical.Split('\n'))
        {
            tree = tree.WithChanges(new TextChange(new TextSpan(position, line.Length), MastheadDrafts.TurnedLine(line)));
            Assert.Null(TreeDifference.Find(tree));
            bool isVisual = tree.GetDiagnostics().Any(diagnostic => diagnostic.Id == "UND0011");
            Assert.True(isVisual || !wasVisual, "once most lines are turned, they are not less so after the next");
            wasVisual = isVisual;
            position += line.Length + 1;
        }

        Assert.True(wasVisual);
    }

    [Fact]
    public void An_edit_in_a_text_in_visual_order_is_parsed_in_part()
    {
        string text = string.Concat(Enumerable.Repeat(Visual, 10));
        var tree = SyntaxTree.ParseText(text);
        SyntaxTree changed = tree.WithChanges(new TextChange(new TextSpan(text.Length - 20, 1), "ت"));

        Assert.Equal(FullParseReason.None, changed.ReuseStatistics.FullParse);
        Assert.Null(TreeDifference.Find(changed));
    }
}
