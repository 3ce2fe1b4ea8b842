namespace UnDocParser.Model;

/// <summary>One of those who submit a draft. Immutable and thread-safe.</summary>
/// <param name="Name">The name as printed, without the asterisk behind it and without what follows on whose behalf it acts: <c>Bolivia (Plurinational State of)</c>.</param>
/// <param name="NameInOrder">
/// The name in the order in which it is spoken: <c>Plurinational State of Bolivia</c>. The printed name where it is in order, or where its form
/// does not tell how to put it so: Russian names that would change their case, and Chinese ones that enclose the other part.
/// </param>
/// <param name="OnBehalfOf">In whose name the sponsor submits, as printed beside it or in its note: <c>the Group of 77 and China</c>; null when it says nothing of that.</param>
public sealed record DocumentSponsor(string Name, string NameInOrder, string? OnBehalfOf)
{
    /// <summary>Gets the name as printed.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public string Name
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = Name ?? throw new ArgumentNullException(nameof(Name));

    /// <summary>Gets the name in the order in which it is spoken.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public string NameInOrder
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = NameInOrder ?? throw new ArgumentNullException(nameof(NameInOrder));

    /// <summary>Gets the mark of the note behind the name, asterisks; null when there is none.</summary>
    public string? Mark { get; init; }

    /// <summary>Gets the text of the note that the mark leads to; null when there is no mark, or no note of it.</summary>
    public string? Note { get; init; }
}
