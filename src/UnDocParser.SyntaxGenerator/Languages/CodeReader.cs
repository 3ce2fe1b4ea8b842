using System.Globalization;

namespace UnDocParser.SyntaxGenerator.Languages;

/// <summary>Reads the codes of language files into the numbers that stand for them at run time.</summary>
internal sealed class CodeReader(LanguageSchema schema)
{
    /// <summary>Returns the numbers of a code, or null when there is no such code.</summary>
    /// <param name="type">The type of the code.</param>
    /// <param name="text">The code as written: <c>Requests+Again</c>, <c>2 Years</c>, <c>Own</c>, <c>12</c>.</param>
    public List<ushort>? Read(string type, string text) => type switch
    {
        "Int32" => Numbers(Number(text)),
        "VerbCode" => ReadVerb(text),
        "MandateInterval" => text.Split(' ') is { Length: 2 } parts ? Numbers(Number(parts[0]), Member("IntervalUnit", parts[1])) : null,
        "RecipientCode" => text == "Own" ? Numbers(Member("ActorKind", "Other"), 1) : Numbers(Member("ActorKind", text), 0),
        _ => Numbers(Member(type, text)),
    };

    // Verb, modifiers, feelings; whether the form is finite is added by the list that it stands in.
    private List<ushort>? ReadVerb(string text)
    {
        string[] parts = text.Split('+');
        int? modifiers = 0;
        int? tones = 0;
        foreach (string part in parts.Skip(1))
        {
            if (Member("ActionModifiers", part) is { } modifier)
            {
                modifiers |= modifier;
            }
            else
            {
                tones |= Member("ActionTones", part);
            }
        }

        return Numbers(Member("ActionVerb", parts[0]), modifiers, tones);
    }

    private int? Member(string type, string name) =>
        schema.Enums.TryGetValue(type, out IReadOnlyDictionary<string, int> members) && members.TryGetValue(name, out int value) ? value : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static List<ushort>? Numbers(params int?[] numbers) => numbers.All(number => number is not null) ? [.. numbers.Select(number => (ushort)number!.Value)] : null;
}
