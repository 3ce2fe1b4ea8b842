using System.Globalization;
using System.Text;

namespace UnDocParser.Html.Inspector;

/// <summary>Writes values of JSON.</summary>
internal static class JsonText
{
    /// <summary>Appends a string with its quotation marks. Every code unit comes back as it was, also a surrogate that stands alone.</summary>
    /// <param name="json">What to append to.</param>
    /// <param name="text">Any text.</param>
    public static StringBuilder AppendString(this StringBuilder json, string text)
    {
        json.Append('"');
        foreach (char character in text)
        {
            if (character is '"' or '\\')
            {
                json.Append('\\').Append(character);
            }
            else if (character == '\n')
            {
                json.Append("\\n");
            }
            else if (character < ' ' || char.IsSurrogate(character))
            {
                json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                json.Append(character);
            }
        }

        return json.Append('"');
    }

    /// <summary>Appends a number.</summary>
    /// <param name="json">What to append to.</param>
    /// <param name="number">The number.</param>
    public static StringBuilder AppendNumber(this StringBuilder json, int number) => json.Append(number.ToString(CultureInfo.InvariantCulture));
}
