using FsCheck.Fluent;
using FsCheck.Xunit;
using UnDocParser.Lines;

namespace UnDocParser.Tests.Lines;

public sealed class CharacterGridTests
{
    private const string Printed = "大会，。「」《〇第四十次 \t\u00A0\u3000“”‘’«»\"'(~)/A9z.é¼Ж";

    [Property]
    public bool A_line_is_as_wide_as_its_characters(int seed, byte length)
    {
        var random = new Random(seed);
        string line = string.Concat(Enumerable.Range(0, length).Select(_ => Printed[random.Next(Printed.Length)]));
        int[] widths = [.. line.Select(static character => WidthOf(character.ToString(), out _))];
        bool isGrid = line.All(static character => WidthOf(character.ToString(), out bool fills) >= 0 && fills);

        return WidthOf(line, out bool found) == widths.Sum() && found == isGrid;
    }

    [Theory]
    [InlineData("大会，", 6, true)]
    [InlineData("回顾其 “决议”，", 16, true)]
    [InlineData("第68/167号决议", 14, false)]
    [InlineData("", 0, true)]
    public void Ideographs_and_quotes_fill_a_square_and_figures_half_of_one(string line, int width, bool fills) =>
        Assert.Equal((width, fills), (WidthOf(line, out bool isGrid), isGrid));

    private static int WidthOf(string line, out bool isGrid) => CharacterGrid.WidthOf(line.AsSpan(), out isGrid);
}
