namespace UnDocParser.Editing;

/// <summary>What <see cref="RenumberExtensions.Renumber{TRoot}"/> counts anew.</summary>
[Flags]
public enum RenumberScope
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The numbers of clauses, within each resolution and annex.</summary>
    Clauses = 1,

    /// <summary>The labels of items, within each clause, item and annex.</summary>
    Items = 2,

    /// <summary>The numbers of notes and of their marks.</summary>
    Notes = 4,

    /// <summary>The numbers by which a resolution refers to its own clauses: <c>paragraph 3 above</c>.</summary>
    References = 8,

    /// <summary>All of it.</summary>
    All = Clauses | Items | Notes | References,
}
