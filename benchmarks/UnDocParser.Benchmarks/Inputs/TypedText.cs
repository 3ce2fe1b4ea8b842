using System.Globalization;
using System.Text;

namespace UnDocParser.Benchmarks.Inputs;

/// <summary>A text, and the place in its middle where a letter is typed.</summary>
/// <param name="Name">The short name.</param>
/// <param name="Source">The file it is from, or <c>generated</c>.</param>
/// <param name="Text">The text.</param>
/// <param name="Position">Where the letter goes: behind the first letter of a word in the middle.</param>
public sealed record TypedText(string Name, string Source, string Text, int Position)
{
    /// <summary>Gets the names of the texts, those of many equal paragraphs first.</summary>
    public static IEnumerable<string> Names => ["flat 1000", "flat 50000", "small", "medium", "large"];

    /// <summary>Returns the text of a name.</summary>
    public static TypedText Load(string name)
    {
        if (name.StartsWith("flat ", StringComparison.Ordinal))
        {
            string flat = Flat(int.Parse(name.AsSpan(5), CultureInfo.InvariantCulture));
            return new TypedText(name, "generated", flat, InWord(flat));
        }

        var input = BenchmarkInput.Load(name);
        return new TypedText(name, input.Source, input.Text, InWord(input.Text));
    }

    /// <summary>Returns the place behind the first letter of the first long word of small letters behind the middle of a text.</summary>
    public static int InWord(string text)
    {
        int position = text.Length / 2;
        int run = 0;
        while (position < text.Length && run < 6)
        {
            run = char.IsLower(text[position]) ? run + 1 : 0;
            position++;
        }

        return position - run + 1;
    }

    public override string ToString() => Name;

    // A formula and so many clauses of one line: nothing but the number of siblings grows.
    private static string Flat(int paragraphs)
    {
        var text = new StringBuilder("The General Assembly,\n\n");
        for (int index = 0; index < paragraphs; index++)
        {
            text.Append("Recalling item ").Append(index).Append(" of the programme,\n\n");
        }

        return text.ToString();
    }
}
