using System.Text;

namespace UnDocParser.SyntaxGenerator.Languages;

/// <summary>Holds the texts of a language in one row.</summary>
internal sealed class TextPool
{
    private readonly StringBuilder _texts = new();

    /// <summary>Adds a text and returns where it starts and how long it is.</summary>
    public ushort[] Add(string text)
    {
        ushort start = checked((ushort)_texts.Length);
        _texts.Append(text);
        return [start, checked((ushort)text.Length)];
    }

    public override string ToString() => _texts.ToString();
}
