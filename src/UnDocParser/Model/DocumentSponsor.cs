namespace UnDocParser.Model;

/// <summary>One of those who submit a draft. Immutable and thread-safe.</summary>
public sealed record DocumentSponsor
{
    /// <summary>Initializes a sponsor.</summary>
    /// <param name="name">The name as printed.</param>
    /// <param name="nameInOrder">The name in the order in which it is spoken.</param>
    /// <param name="onBehalfOf">In whose name the sponsor submits; null when the text says nothing of that.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="nameInOrder"/> is null.</exception>
    public DocumentSponsor(string name, string nameInOrder, string? onBehalfOf)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        NameInOrder = nameInOrder ?? throw new ArgumentNullException(nameof(nameInOrder));
        OnBehalfOf = onBehalfOf;
    }

    /// <summary>Gets the name as printed, without the asterisk behind it and without what follows on whose behalf it acts: <c>Bolivia (Plurinational State of)</c>.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public string Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>
    /// Gets the name in the order in which it is spoken: <c>Plurinational State of Bolivia</c>. The printed name where it is in order, or where its form
    /// does not tell how to put it so: Russian names that would change their case, and Chinese ones that enclose the other part.
    /// </summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public string NameInOrder { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>
    /// Gets in whose name the sponsor submits, as printed beside it or in its note: <c>the Group of 77 and China</c>; null when it says nothing of that.
    /// </summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>Gets the mark of the note behind the name, asterisks; null when there is none.</summary>
    public string? Mark { get; init; }

    /// <summary>Gets the text of the note that the mark leads to; null when there is no mark, or no note of it.</summary>
    public string? Note { get; init; }
}
