using UnDocParser.Text;

namespace UnDocParser.Parsing.Inlines;

/// <summary>
/// Finds where a text can be cut in two so that its parts read as the whole does: what is markup, and what stands in raised braces, is not cut.
/// </summary>
/// <example><c>A/7^{1}</c> reads as "A/71". Cut before the last brace it would read as "A/71" and "}".</example>
/// <remarks>Counter-example: <c>A/71}</c> has no markup, and can be cut anywhere.</remarks>
internal static class MarkupCuts
{
    /// <summary>Returns the last place at or before another one where a text can be cut.</summary>
    public static int Before(ReadOnlySpan<char> text, int place) => Around(text, place).Start;

    /// <summary>Returns the first place at or behind another one where a text can be cut.</summary>
    public static int Behind(ReadOnlySpan<char> text, int place) => Around(text, place).End;

    // What is not to be cut and holds the place; nothing where none does. Nearly no text has markup.
    private static TextSpan Around(ReadOnlySpan<char> text, int place)
    {
        bool mayClose = true;
        int index = 0;
        while (index < place)
        {
            int sign = text.Slice(index, place - index).IndexOfAny(InlineMarkup.SignsInText.AsSpan());
            if (sign < 0)
            {
                break;
            }

            index += sign;
            int length = LengthAt(text, index, ref mayClose);
            if (index + length > place)
            {
                return new TextSpan(index, length);
            }

            index += length;
        }

        return new TextSpan(place, 0);
    }

    // What the reader takes in one step, and raised braces with what stands in them; those that nothing closes are not looked for again.
    private static int LengthAt(ReadOnlySpan<char> text, int index, ref bool mayClose)
    {
        int length = BlockTextReader.StepLength(text, index);
        if (!mayClose || !BlockTextReader.OpensRaised(text, index))
        {
            return length;
        }

        int close = index + length;
        while (close < text.Length && text[close] != '}')
        {
            close += BlockTextReader.StepLength(text, close);
        }

        mayClose = close < text.Length;
        return mayClose ? close + 1 - index : length;
    }
}
