using System.Text;

namespace UnDocParser.Tests.Generators;

/// <summary>Note marks within generated texts: one private character each, printed by the layout in its own way.</summary>
internal static class Marks
{
    /// <summary>A mark whose number is not known yet.</summary>
    public const char Open = '\uE000';

    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static char Of(int number) => (char)(Open + number);

    public static bool IsMark(char character) => character is > Open and < '\uE400';

    public static int NumberOf(char mark) => mark - Open;

    public static string Without(string text) => Print(text, static _ => "");

    public static string Superscript(int number) => string.Concat(number.ToString().Select(digit => Superscripts[digit - '0']));

    public static string Print(string text, Func<int, string> print)
    {
        var printed = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (IsMark(character))
            {
                printed.Append(print(NumberOf(character)));
            }
            else
            {
                printed.Append(character);
            }
        }

        return printed.ToString();
    }

    public static IEnumerable<int> In(string text) => text.Where(IsMark).Select(NumberOf);
}
