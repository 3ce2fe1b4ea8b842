using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace UnDocParser.SyntaxGenerator.Languages;

/// <summary>
/// Reads the schema from the compilation: classes with <c>[Section("votes")]</c>, whose partial properties are the keys. <c>InFavour</c> is the key
/// <c>in-favour</c>, unless <c>[Key]</c> names another or several; <c>[OptionalKey]</c> says that a language may do without it.
/// </summary>
internal static class SchemaReader
{
    private const string Namespace = "UnDocParser.Languages";
    private static readonly string[] CodeEnums =
        ["ActionVerb", "ActionModifiers", "ActionTones", "ActionIntensities", "ActorKind", "IntervalUnit", "SymbolSessionKind", "PinpointKind", "OtherBody",
        "AmendmentKind", "AmendmentTargetKind"];

    public static LanguageSchema Read(Compilation compilation)
    {
        var sections = new List<SchemaSection>();
        int slot = 1;
        foreach (INamedTypeSymbol type in TypesOf(compilation))
        {
            if (Find(type, "SectionAttribute") is { } attribute)
            {
                SchemaSection section = ReadSection(type, attribute, slot);
                sections.Add(section);
                slot += section.SlotCount;
            }
        }

        return new LanguageSchema(sections, EnumsOf(compilation));
    }

    private static SchemaSection ReadSection(INamedTypeSymbol type, AttributeData attribute, int slot)
    {
        string name = (string)attribute.ConstructorArguments[0].Value!;
        ImmutableArray<TypedConstant> instances = attribute.ConstructorArguments.Length > 1 ? attribute.ConstructorArguments[1].Values : [];
        var properties = type.GetMembers().OfType<IPropertySymbol>()
            .Where(property => IsPartial(property) && !property.IsStatic)
            .Select(property => ReadProperty(property, SectionOf(property, name)))
            .ToList();
        return new SchemaSection(
            name,
            type.ContainingNamespace.ToDisplayString(),
            type.Name,
            [.. instances.Select(NameOf)],
            instances.Length == 0 ? null : instances[0].Type!.ToDisplayString(),
            slot,
            properties);
    }

    private static SchemaProperty ReadProperty(IPropertySymbol property, string section)
    {
        (SchemaKind kind, string? code) = KindOf(property.Type);
        List<string> names = Find(property, "KeyAttribute") is { } key ? key.ConstructorArguments[0].Values.Select(value => (string)value.Value!).ToList() : [KeyOf(property.Name)];
        IEnumerable<SchemaKey> keys = names.Select(name => name.LastIndexOf('.') is var dot and > 0 ? new SchemaKey(name.Substring(0, dot), name.Substring(dot + 1)) : new SchemaKey(section, name));
        return new SchemaProperty(
            property.Name, property.Type.ToDisplayString(), kind, code, [.. keys], kind == SchemaKind.Flag || Find(property, "OptionalKeyAttribute") is not null);
    }

    private static (SchemaKind Kind, string? Code) KindOf(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { IsGenericType: true } generic)
        {
            ITypeSymbol argument = generic.TypeArguments[0];
            return generic.Name == "PhraseCodes" ? (SchemaKind.Codes, argument.Name)
                : generic.Name == "Nullable" ? (SchemaKind.Character, null)
                : ListKindOf(argument);
        }

        return type.Name switch
        {
            "String" => (SchemaKind.Text, null),
            "Int32" => (SchemaKind.Number, null),
            "Boolean" => (SchemaKind.Flag, null),
            "PhraseSet" => (SchemaKind.Phrases, null),
            _ => (SchemaKind.Section, type.Name),
        };
    }

    private static (SchemaKind Kind, string? Code) ListKindOf(ITypeSymbol argument) => argument.Name switch
    {
        "String" => (SchemaKind.Texts, null),
        "PhraseSet" => (SchemaKind.PhraseLists, null),
        "CodedPhrase" => (SchemaKind.CodedTexts, null),
        "CharacterRange" => (SchemaKind.Ranges, null),
        "ReportPredicate" => (SchemaKind.Predicates, null),
        _ when Find(argument, "SectionAttribute") is not null => (SchemaKind.Sections, argument.Name),
        _ => (SchemaKind.CodedSets, CodeOf((INamedTypeSymbol)argument)),
    };

    // A record of a code and a set: PinpointWords(PinpointKind Kind, PhraseSet Words).
    private static string CodeOf(INamedTypeSymbol record) =>
        record.InstanceConstructors.Where(constructor => constructor.Parameters.Length == 2).Select(constructor => constructor.Parameters[0].Type.Name).First();

    private static SortedDictionary<string, IReadOnlyDictionary<string, int>> EnumsOf(Compilation compilation)
    {
        var enums = new SortedDictionary<string, IReadOnlyDictionary<string, int>>(StringComparer.Ordinal);
        foreach (string name in CodeEnums)
        {
            INamedTypeSymbol? type = compilation.GetTypeByMetadataName("UnDocParser.Model." + name) ?? compilation.GetTypeByMetadataName(Namespace + "." + name);
            enums[name] = type is null
                ? new Dictionary<string, int>()
                : type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).ToDictionary(field => field.Name, field => Convert.ToInt32(field.ConstantValue, System.Globalization.CultureInfo.InvariantCulture));
        }

        return enums;
    }

    private static ImmutableArray<INamedTypeSymbol> TypesOf(Compilation compilation)
    {
        INamespaceSymbol? space = compilation.Assembly.GlobalNamespace;
        foreach (string part in Namespace.Split('.'))
        {
            space = space?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);
        }

        return space?.GetTypeMembers() ?? [];
    }

    private static bool IsPartial(IPropertySymbol property) => property.DeclaringSyntaxReferences.Any(reference =>
        reference.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.PropertyDeclarationSyntax syntax && syntax.Modifiers.Any(modifier => modifier.Text == "partial"));

    private static string SectionOf(IPropertySymbol property, string section) =>
        Find(property, "SectionAttribute") is { } attribute ? (string)attribute.ConstructorArguments[0].Value! : section;

    private static string NameOf(TypedConstant instance) =>
        instance.Type!.GetMembers().OfType<IFieldSymbol>().First(field => field.HasConstantValue && field.ConstantValue!.Equals(instance.Value)).Name;

    private static string KeyOf(string property) => string.Concat(property.Select((character, index) =>
        char.IsUpper(character) ? (index > 0 ? "-" : "") + char.ToLowerInvariant(character) : character.ToString()));

    private static AttributeData? Find(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == name);
}
