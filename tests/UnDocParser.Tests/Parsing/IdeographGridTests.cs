using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>Chinese pages: ideographs stand in a grid, so that an inner line which leaves a place free says that its paragraph has ended, though a comma may stand anywhere.</summary>
public sealed class IdeographGridTests
{
    // Lines of twenty places, the first one of a paragraph two places in.
    private const int Places = 20;

    [Theory]
    [InlineData(Places, 1)]
    [InlineData(Places - 1, 2)]
    [InlineData(Places - 3, 2)]
    public void Opening_words_start_a_clause_behind_an_inner_line_that_leaves_a_place_free(int width, int clauses)
    {
        string[] lines =
        [
            "大会，",
            Line("重申各港口灯光", Places - 2, string.Empty),
            Line("各岛屿灯光", width, "，"),
            Line("回顾各守护者", Places, string.Empty),
            Line("各灯塔", Places, string.Empty),
            Line("各码头", Places - 8, "，"),
            "1. 决定开会。",
        ];

        Assert.Equal(clauses, ParsedText.Of(string.Join('\n', lines) + "\n").TextsOf(ParagraphType.Preambular).Count());
    }

    private static string Line(string start, int width, string end) => start.PadRight(width - end.Length, '灯') + end;
}
