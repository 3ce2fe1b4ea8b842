using UnDocParser.Text;

namespace UnDocParser.Model;

/// <summary>One thing a clause does: a verb with what stands around it. Immutable.</summary>
public sealed record DocumentAction
{
    /// <summary>Gets what is done, independent of the language.</summary>
    public required ActionVerb Verb { get; init; }

    /// <summary>Gets the words that count it among its like: <c>also</c>, <c>further</c>.</summary>
    public ActionModifiers Modifiers { get; init; }

    /// <summary>Gets how strongly it is said.</summary>
    public ActionIntensities Intensities { get; init; }

    /// <summary>Gets the feeling that is named.</summary>
    public ActionTones Tones { get; init; }

    /// <summary>Gets a value indicating whether it is negated: <c>decides not to</c>.</summary>
    public bool IsNegated { get; init; }

    /// <summary>Gets the words of verb and qualifiers as printed, lines joined.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required string Text { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets whom it is addressed to, as printed without the preposition before it; null where nobody is.</summary>
    public string? Addressee { get; init; }

    /// <summary>Gets who that is, independent of the language; <see cref="ActorKind.Other"/> where the words are not known.</summary>
    public ActorKind? AddresseeKind { get; init; }

    /// <summary>Gets the index of the paragraph in <see cref="DocumentModel.Paragraphs"/>.</summary>
    public int Paragraph { get; init; }

    /// <summary>Gets the place among the actions of the paragraph: 0 for the verb that opens it.</summary>
    public int Ordinal { get; init; }

    /// <summary>Gets the span of <see cref="Text"/> in the source, in UTF-16 code units.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Gets the span of <see cref="Addressee"/> in the source, or null.</summary>
    public TextSpan? AddresseeSpan { get; init; }
}
