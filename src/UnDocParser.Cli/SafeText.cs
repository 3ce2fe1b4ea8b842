using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace UnDocParser.Cli;

/// <summary>Makes the words of a document or the name of a file fit to be printed. Whatever is printed and is not our own goes through here.</summary>
/// <remarks>
/// A terminal obeys control characters: <c>ESC]0;…BEL</c> in a resolution would retitle the window, a carriage return would write over the line,
/// and a right-to-left override would turn all that is behind it. They are shown, as less and vim show them, and so have no effect.
/// The marks that Arabic texts are set with (U+200E, U+200F, U+061C) reach no further than their neighbours and stay.
/// </remarks>
internal static class SafeText
{
    private const char FirstPicture = '\u2400';
    private const string PictureOfDelete = "\u2421";

    private static readonly SearchValues<char> Shown = SearchValues.Create([.. HiddenCharacters()]);

    /// <summary>Returns the text on one line, each character that would act shown by a picture or its number: <c>␛</c>, <c>&lt;U+202E&gt;</c>.</summary>
    /// <param name="text">Any text.</param>
    public static string Show(string text) => Replace(text, PictureOf);

    /// <summary>Returns a text of several lines likewise; line ends, and the tabs between the cells of tables, stay.</summary>
    /// <param name="text">Any text.</param>
    public static string ShowLines(string text) => Replace(text, static character => character is '\n' or '\t' ? character.ToString() : PictureOf(character));

    /// <summary>Returns the text as a JSON string with its quotation marks, which hides no character: <c>"1.\t\u202E"</c>.</summary>
    /// <param name="text">Any text.</param>
    public static string Quote(string text) =>
        $"\"{Replace(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text), static character => $"\\u{(int)character:X4}")}\"";

    private static string PictureOf(char character) => character switch
    {
        < ' ' => ((char)(FirstPicture + character)).ToString(),
        '\u007F' => PictureOfDelete,
        _ => $"<U+{(int)character:X4}>",
    };

    private static string Replace(string text, Func<char, string> picture)
    {
        if (text.AsSpan().IndexOfAny(Shown) < 0)
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 16);
        foreach (char character in text)
        {
            if (Shown.Contains(character))
            {
                shown.Append(picture(character));
            }
            else
            {
                shown.Append(character);
            }
        }

        return shown.ToString();
    }

    private static IEnumerable<char> HiddenCharacters() =>
    [
        .. Between('\0', '\u001F'), // C0
        .. Between('\u007F', '\u009F'), // DEL, C1
        .. Between('\u2028', '\u202E'), // line and paragraph separator, embeddings and overrides of direction
        .. Between('\u2066', '\u2069'), // isolates of direction
    ];

    private static IEnumerable<char> Between(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
