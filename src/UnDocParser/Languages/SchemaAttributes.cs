using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>Names the section of the language files in which the keys of a class, or the key of a property, stand.</summary>
/// <param name="name">The section.</param>
/// <param name="organs">The organs each of which has a section of its own, <c>[organ SecurityCouncil]</c>; none where there is one section.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
internal sealed class SectionAttribute(string name, params ResolutionOrgan[] organs) : Attribute
{
    public string Name { get; } = name;

    public ResolutionOrgan[] Organs { get; } = organs;
}

/// <summary>Names the key of a property where it is not the name of the property, or several keys whose phrases it holds together.</summary>
/// <param name="names">The keys, with their section where it is another: <c>symbols.and</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class KeyAttribute(params string[] names) : Attribute
{
    public string[] Names { get; } = names;
}

/// <summary>Says that a language file may leave the key of a property out.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OptionalKeyAttribute : Attribute;
