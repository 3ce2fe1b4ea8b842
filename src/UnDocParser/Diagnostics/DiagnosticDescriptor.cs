namespace UnDocParser.Diagnostics;

/// <summary>Describes one kind of diagnostic. Immutable and thread-safe; compared by reference.</summary>
/// <seealso cref="Descriptors"/>
public sealed class DiagnosticDescriptor
{
    /// <summary>Describes a kind of diagnostic.</summary>
    /// <param name="id">The stable identifier: <c>UND</c> and four digits for the parser and the model, <c>UNL</c> for editorial rules; another prefix for kinds of your own.</param>
    /// <param name="title">A short noun phrase, the same for every occurrence.</param>
    /// <param name="messageFormat">A composite format string (<c>{0}</c>, <c>{1}</c> …) for the message of one occurrence.</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="helpText">What causes it and what can be done.</param>
    /// <exception cref="ArgumentNullException">A text is <see langword="null"/>.</exception>
    public DiagnosticDescriptor(string id, string title, string messageFormat, DiagnosticSeverity severity, string helpText)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Title = title ?? throw new ArgumentNullException(nameof(title));
        MessageFormat = messageFormat ?? throw new ArgumentNullException(nameof(messageFormat));
        HelpText = helpText ?? throw new ArgumentNullException(nameof(helpText));
        Severity = severity;
    }

    /// <summary>The stable identifier, for example <c>UND0001</c>.</summary>
    public string Id { get; }

    /// <summary>A short noun phrase, the same for every occurrence.</summary>
    public string Title { get; }

    /// <summary>The composite format string for the message of one occurrence.</summary>
    public string MessageFormat { get; }

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>What causes it and what can be done.</summary>
    public string HelpText { get; }

    /// <summary>
    /// The place of the explanation: for the kinds of the library in its documentation, relative to the root of the repository; for others what they say.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string HelpLink
    {
        get => field ?? ("docs/diagnostics.md#" + Id);
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Returns the identifier and the title.</summary>
    public override string ToString() => Id + ": " + Title;
}
