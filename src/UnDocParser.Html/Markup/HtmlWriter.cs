namespace UnDocParser.Html.Markup;

/// <summary>Writes elements and text. Whatever is not our own markup goes through <see cref="Text(string)"/> or an attribute, and cannot become markup.</summary>
/// <remarks>
/// Characters that would act unseen are shown, as the command line shows them in a terminal: controls by their pictures, and by their numbers those
/// that turn the direction of all that follows. The marks that Arabic texts are set with (U+200E, U+200F, U+061C) reach no further than their
/// neighbours and stay.
/// </remarks>
internal sealed class HtmlWriter(TextWriter output)
{
    private const char FirstPicture = '\u2400';
    private const char PictureOfDelete = '\u2421';
    private const char Replacement = '\uFFFD';

    /// <summary>Writes markup of our own as it is.</summary>
    /// <param name="markup">The markup.</param>
    public HtmlWriter Raw(string markup)
    {
        output.Write(markup);
        return this;
    }

    /// <summary>Writes the start of an element.</summary>
    /// <param name="element">Its name.</param>
    /// <param name="attributes">Its attributes in order; those whose value is null are left out, those whose value is empty have none.</param>
    public HtmlWriter Open(string element, params (string Name, string? Value)[] attributes)
    {
        output.Write('<');
        output.Write(element);
        foreach ((string name, string? value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            output.Write(' ');
            output.Write(name);
            if (value.Length > 0)
            {
                output.Write("=\"");
                Text(value);
                output.Write('"');
            }
        }

        output.Write('>');
        return this;
    }

    /// <summary>Writes the end of an element.</summary>
    /// <param name="element">Its name.</param>
    public HtmlWriter Close(string element)
    {
        output.Write("</");
        output.Write(element);
        output.Write('>');
        return this;
    }

    /// <summary>Writes an element that holds nothing but text.</summary>
    /// <param name="element">Its name.</param>
    /// <param name="text">The text.</param>
    /// <param name="attributes">Its attributes, as <see cref="Open"/> takes them.</param>
    public HtmlWriter Element(string element, string text, params (string Name, string? Value)[] attributes) =>
        Open(element, attributes).Text(text).Close(element);

    /// <summary>Writes a line feed.</summary>
    public HtmlWriter Line()
    {
        output.Write('\n');
        return this;
    }

    /// <summary>Writes text.</summary>
    /// <param name="text">Any text.</param>
    public HtmlWriter Text(string text) => Text(text, 0, text.Length);

    /// <summary>Writes a part of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="start">Where the part starts.</param>
    /// <param name="end">Where it ends.</param>
    public HtmlWriter Text(string text, int start, int end)
    {
        for (int index = start; index < end; index++)
        {
            char character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < end && char.IsLowSurrogate(text[index + 1]))
            {
                output.Write(character);
                output.Write(text[++index]);
            }
            else
            {
                Write(character);
            }
        }

        return this;
    }

    private void Write(char character)
    {
        switch (character)
        {
            case '<':
                output.Write("&lt;");
                break;
            case '>':
                output.Write("&gt;");
                break;
            case '&':
                output.Write("&amp;");
                break;
            case '"':
                output.Write("&quot;");
                break;
            case '\'':
                output.Write("&#39;");
                break;
            default:
                WriteShown(character);
                break;
        }
    }

    private void WriteShown(char character)
    {
        if (character is '\t' or '\n' or '\r')
        {
            output.Write(' ');
        }
        else if (character < ' ')
        {
            output.Write((char)(FirstPicture + character));
        }
        else if (character == '\u007F')
        {
            output.Write(PictureOfDelete);
        }
        else if (IsHidden(character))
        {
            output.Write("&lt;U+");
            output.Write(((int)character).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
            output.Write("&gt;");
        }
        else
        {
            output.Write(char.IsSurrogate(character) || character >= '\uFFFE' ? Replacement : character);
        }
    }

    // Controls (C1), separators of lines and paragraphs, embeddings, overrides and isolates of direction.
    private static bool IsHidden(char character) => character is (>= '\u0080' and <= '\u009F') or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
