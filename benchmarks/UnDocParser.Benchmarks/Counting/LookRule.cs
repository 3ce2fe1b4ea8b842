using Mono.Cecil;

namespace UnDocParser.Benchmarks.Counting;

/// <summary>How the characters are counted that a call looks at.</summary>
internal enum LookRule
{
    /// <summary>The call looks at none: <c>text.Length</c>, <c>text.Slice(1)</c>.</summary>
    None,

    /// <summary>It looks at one: <c>text[3]</c>.</summary>
    One,

    /// <summary>It looks from the start as far as what it finds: <c>text.IndexOf('/')</c>.</summary>
    Forward,

    /// <summary>It looks from the end as far as what it finds: <c>text.LastIndexOf('/')</c>.</summary>
    Backward,

    /// <summary>It looks at no more than the shorter of two texts: <c>text.StartsWith("Annex")</c>.</summary>
    Shorter,

    /// <summary>It looks at what it takes away: <c>text.Trim()</c>.</summary>
    Removed,

    /// <summary>It looks at what it makes: <c>text.Substring(2, 4)</c>.</summary>
    Made,

    /// <summary>It looks at the first text and writes into the other: <c>text.CopyTo(buffer)</c>.</summary>
    First,

    /// <summary>It looks at all it is given: <c>text.ToUpperInvariant()</c>. A call that no rule knows is taken for one of these.</summary>
    All,

    /// <summary>It looks at as many as a vector of 128 bits holds.</summary>
    Vector128,

    /// <summary>It looks at as many as a vector of 256 bits holds.</summary>
    Vector256,

    /// <summary>It looks at as many as a vector of 512 bits holds.</summary>
    Vector512,
}

/// <summary>Which rule counts which call.</summary>
internal static class LookRules
{
    private static readonly HashSet<string> Without = new(StringComparer.Ordinal)
    {
        "get_Length", "get_IsEmpty", "Slice", "AsSpan", "AsMemory", "op_Implicit", "GetReference", "GetPinnableReference", "get_Empty", "IsNullOrEmpty", ".ctor", "Create", "GetEnumerator",
    };

    private static readonly HashSet<string> Comparisons = new(StringComparer.Ordinal)
    {
        "Equals", "SequenceEqual", "StartsWith", "EndsWith", "op_Equality", "op_Inequality", "CompareTo", "SequenceCompareTo", "CommonPrefixLength", "Compare", "CompareOrdinal",
    };

    private static readonly HashSet<string> Makers = new(StringComparer.Ordinal) { "Substring", "Concat", "Join", "ToString", "ToArray", "Replace", "PadLeft", "Insert", "Remove" };

    /// <summary>Returns the rule for a call.</summary>
    public static LookRule Of(MethodReference call) => call.DeclaringType.Namespace switch
    {
        "System.Runtime.Intrinsics" when call.Name.StartsWith("Load", StringComparison.Ordinal) || (call.Name == "Create" && IsOfCharacters(call)) => OfVector(call.DeclaringType.Name),
        "System.Runtime.CompilerServices" when call is { DeclaringType.Name: "Unsafe", Name: "Add" } && IsOfCharacters(call) => LookRule.One,
        "System" => OfText(call),
        "System.Text" when call is { DeclaringType.Name: "StringBuilder", Name: "get_Chars" } => LookRule.One,
        "System.Text" when call is { DeclaringType.Name: "StringBuilder", Name: "ToString" } => LookRule.Made,
        _ => LookRule.None,
    };

    private static LookRule OfText(MethodReference call)
    {
        bool isText = call.DeclaringType.Name is "String" or "MemoryExtensions" || (call.DeclaringType.Name is "ReadOnlySpan`1" or "Span`1" && Texts.IsOfCharacters(call.DeclaringType));
        return !isText ? LookRule.None
            : call.Name is "get_Chars" or "get_Item" ? LookRule.One
            : Without.Contains(call.Name) ? LookRule.None
            : call.Name.StartsWith("LastIndexOf", StringComparison.Ordinal) ? LookRule.Backward
            : call.Name.StartsWith("IndexOf", StringComparison.Ordinal) ? LookRule.Forward
            : call.Name.StartsWith("Trim", StringComparison.Ordinal) ? LookRule.Removed
            : Comparisons.Contains(call.Name) ? LookRule.Shorter
            : call.Name is "CopyTo" or "TryCopyTo" or "Fill" or "Clear" ? LookRule.First
            : Makers.Contains(call.Name) ? LookRule.Made
            : LookRule.All;
    }

    private static LookRule OfVector(string name) => name switch
    {
        "Vector128" => LookRule.Vector128,
        "Vector256" => LookRule.Vector256,
        "Vector512" => LookRule.Vector512,
        _ => LookRule.None,
    };

    private static bool IsOfCharacters(MethodReference call) =>
        call is GenericInstanceMethod { GenericArguments: [{ MetadataType: MetadataType.Char or MetadataType.UInt16 or MetadataType.Int16 }] };
}
