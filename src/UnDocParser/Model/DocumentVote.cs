using System.Collections.Immutable;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model;

/// <summary>How a text was adopted, as printed in brackets below it. Immutable and thread-safe.</summary>
public sealed record DocumentVote
{
    /// <summary>Gets a value indicating whether the text was adopted without a vote. Then there are neither counts nor states.</summary>
    public bool IsWithoutVote { get; init; }

    /// <summary>Gets the votes in favour.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required VoteSide InFavour { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the votes against.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required VoteSide Against { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the abstentions.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required VoteSide Abstaining { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets where the record stands, in UTF-16 code units.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Gets the node of the record.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required VoteSyntax Node { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}

/// <summary>Those who voted alike. Immutable and thread-safe.</summary>
public sealed record VoteSide
{
    private readonly ValueArray<string> _states;

    /// <summary>Initializes a side.</summary>
    /// <param name="count">How many they are by the printed result; null when it does not say.</param>
    /// <param name="states">Their names as printed, in order; empty when no list is printed.</param>
    /// <param name="node">The list; null when none is printed.</param>
    public VoteSide(int? count, ImmutableArray<string> states, VoteListSyntax? node)
    {
        Count = count;
        _states = new(states);
        Node = node;
    }

    /// <summary>Gets how many they are by the printed result; null when it does not say.</summary>
    public int? Count { get; init; }

    /// <summary>Gets their names as printed, in order; empty when no list is printed.</summary>
    public ImmutableArray<string> States
    {
        get => _states.Elements;
        init => _states = new(value);
    }

    /// <summary>Gets the list; null when none is printed.</summary>
    public VoteListSyntax? Node { get; init; }
}
