namespace UnDocParser.SyntaxGenerator.Languages;

/// <summary>What a language file must and may hold, read from the classes that hold it at run time.</summary>
/// <param name="Sections">The sections.</param>
/// <param name="Enums">The enumerations whose members are codes, with the values of the members.</param>
internal sealed record LanguageSchema(IReadOnlyList<SchemaSection> Sections, IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Enums)
{
    /// <summary>The section of words that are read without knowing the language: those of all languages together.</summary>
    public const string Shared = "*";

    /// <summary>Gets how many values a language has.</summary>
    public int SlotCount => Sections.Sum(section => section.SlotCount);

    /// <summary>Gets everything that decides what is generated, as text.</summary>
    public string Signature { get; } = string.Join("\n", Sections) + string.Join("\n", Enums.Select(pair => pair.Key + string.Join(",", pair.Value)));

    public bool Equals(LanguageSchema? other) => other is not null && Signature == other.Signature;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Signature);
}

/// <summary>A class that holds values of language files.</summary>
/// <param name="Name">The section its keys stand in, where a property names no other.</param>
/// <param name="Namespace">The namespace of the class.</param>
/// <param name="ClassName">The class.</param>
/// <param name="Instances">What the sections of the class are of, <c>[organ SecurityCouncil]</c>; empty where there is one.</param>
/// <param name="InstanceType">The enumeration of the instances, or null.</param>
/// <param name="FirstSlot">The number of its first value.</param>
/// <param name="Properties">The properties.</param>
internal sealed record SchemaSection(
    string Name, string Namespace, string ClassName, IReadOnlyList<string> Instances, string? InstanceType, int FirstSlot, IReadOnlyList<SchemaProperty> Properties)
{
    /// <summary>Gets how many values it has in all.</summary>
    public int SlotCount => Properties.Count * Math.Max(Instances.Count, 1);

    public override string ToString() =>
        $"{Name} {Namespace} {ClassName} {string.Join(",", Instances)} {InstanceType} {FirstSlot}: " + string.Join("; ", Properties);
}

/// <summary>A property that holds the value of a key, or the phrases of several keys together.</summary>
/// <param name="Name">The property.</param>
/// <param name="TypeName">Its type as C# writes it.</param>
/// <param name="Kind">The form of the value.</param>
/// <param name="CodeType">The type of the codes, or null.</param>
/// <param name="Keys">The keys.</param>
/// <param name="IsOptional">Whether a file may leave the keys out.</param>
internal sealed record SchemaProperty(string Name, string TypeName, SchemaKind Kind, string? CodeType, IReadOnlyList<SchemaKey> Keys, bool IsOptional)
{
    public override string ToString() => $"{Name} {TypeName} {Kind} {CodeType} {string.Join(",", Keys)} {IsOptional}";
}

/// <summary>A key and the section it stands in.</summary>
internal sealed record SchemaKey(string Section, string Name);

/// <summary>The forms of values.</summary>
internal enum SchemaKind
{
    /// <summary>A text as it stands.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    Flag,

    /// <summary>One character.</summary>
    Character,

    /// <summary>Phrases that are matched.</summary>
    Phrases,

    /// <summary>Phrases that are used as texts.</summary>
    Texts,

    /// <summary>A set of phrases a line, in order.</summary>
    PhraseLists,

    /// <summary>Phrases that stand for codes.</summary>
    Codes,

    /// <summary>Texts that stand for codes.</summary>
    CodedTexts,

    /// <summary>Ranges of characters.</summary>
    Ranges,

    /// <summary>A set of phrases for each code.</summary>
    CodedSets,

    /// <summary>Verbs and the nouns that may follow them.</summary>
    Predicates,

    /// <summary>Another section.</summary>
    Section,

    /// <summary>A list of sections.</summary>
    Sections,
}
