using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>What a verb phrase stands for: the verb, and what the phrase says besides.</summary>
internal readonly record struct VerbCode(ActionVerb Verb, ActionModifiers Modifiers, ActionTones Tones, bool IsFinite)
{
    /// <summary>Reads <c>Requests</c>, <c>Requests+Again</c>, <c>Expresses+Concern</c>; a final <c>*</c> marks forms that open clauses only.</summary>
    public static VerbCode Parse(string text)
    {
        bool isFinite = !text.EndsWith("*", StringComparison.Ordinal);
        string[] parts = text.TrimEnd('*').Split('+');
        var code = new VerbCode(ParseName<ActionVerb>(parts[0]), ActionModifiers.None, ActionTones.None, isFinite);
        foreach (string part in parts.Skip(1))
        {
            code = Enum.TryParse(part, out ActionModifiers modifier)
                ? code with { Modifiers = code.Modifiers | modifier }
                : code with { Tones = code.Tones | ParseName<ActionTones>(part) };
        }

        return code;
    }

    /// <summary>Reads a name of an enumeration.</summary>
    public static TEnum ParseName<TEnum>(string name)
        where TEnum : struct, Enum =>
        Enum.TryParse(name, out TEnum value) ? value : throw new ArgumentException($"'{name}' is no {typeof(TEnum).Name}.", nameof(name));
}
