using System.Text;
using UnDocParser.Cli.Listings;

namespace UnDocParser.Cli.Tests;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("L’Assemblée générale, 大会, الجمعية", "L’Assemblée générale, 大会, الجمعية")]
    [InlineData("a\u001b[31mb", "a␛[31mb")]
    [InlineData("\0\a\b\t\n\r\u001f\u007f", "␀␇␈␉␊␍␟␡")]
    [InlineData("\u0080\u0085\u009b\u009f", "<U+0080><U+0085><U+009B><U+009F>")]
    [InlineData("a\u202eb\u202c\u2066c\u2069\u2028", "a<U+202E>b<U+202C><U+2066>c<U+2069><U+2028>")]
    [InlineData("\u200eA/75/1\u200f\u061c", "\u200eA/75/1\u200f\u061c")]
    public void Characters_that_act_are_shown(string text, string shown) => Assert.Equal(shown, SafeText.Show(text));

    [Theory]
    [InlineData("1.\t\"a\"\\", "\"1.\\t\\\"a\\\"\\\\\"")]
    [InlineData("é\u001b\u009b\u202e\u2066", "\"é\\u001B\\u009B\\u202E\\u2066\"")]
    public void Quoted_texts_escape_them(string text, string quoted) => Assert.Equal(quoted, SafeText.Quote(text));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData(" =1", "' =1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\t=1", "␉=1")]
    [InlineData("\r=1", "␍=1")]
    [InlineData("=1,\"2\"", "\"'=1,\"\"2\"\"\"")]
    [InlineData("a\nb", "a␊b")]
    [InlineData("-", "-")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Cells_of_csv_compute_nothing(string? value, string cell)
    {
        var lines = new StringBuilder();

        Csv.AppendLine(lines, value, "x");

        Assert.Equal(cell + ",x\n", lines.ToString());
    }
}
