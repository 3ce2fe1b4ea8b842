using UnDocParser.Rules;
using UnDocParser.Text;

namespace UnDocParser.Layout;

/// <summary>Determines whether a rule decides about a line.</summary>
internal delegate bool FurnitureTest(in FurnitureLine line);

/// <summary>A rule by which a line is page furniture.</summary>
/// <param name="id">Its name: <c>FR01</c>.</param>
/// <param name="says">What is decided, and when.</param>
/// <param name="role">What the line then is.</param>
/// <param name="test">Whether it decides.</param>
/// <remarks>What is known behind the line is data of the rule too; <see cref="FurnitureState.Advance"/> alone carries it over.</remarks>
internal sealed class FurnitureRule(string id, string says, LineRole role, FurnitureTest test) : Rule(id, says)
{
    /// <summary>Gets what a line is about which the rule decides.</summary>
    public LineRole Role { get; } = role;

    /// <summary>Gets what the line does to the notes.</summary>
    public NoteStep Step { get; init; }

    /// <summary>Gets what the mark of the line does to the count of the notes.</summary>
    public MarkStep Mark { get; init; }

    /// <summary>Gets how a line behind it stands to a note that is known by its form; null where that stays as it was.</summary>
    public NoteDefinition? Definition { get; init; } = NoteDefinition.None;

    /// <summary>Gets what stands of the notes outside their place behind the line; null where that stays as it was.</summary>
    public NoteOverflow? Overflow { get; init; }

    /// <summary>Gets what a line begins with about which the rule may decide; of others it is not asked.</summary>
    public CharacterKind Begins { get; init; } = CharacterKind.Any;

    /// <summary>Determines whether the rule decides about a line that begins as it may.</summary>
    public bool Decides(in FurnitureLine line) => test(line);

    /// <summary>Returns the first rule of a table that decides about a line, or null.</summary>
    public static FurnitureRule? First(FurnitureRule[] rules, in FurnitureLine line)
    {
        CharacterKind first = line.Info.First;
        foreach (FurnitureRule rule in rules)
        {
            if ((rule.Begins & first) != CharacterKind.None && rule.Decides(line))
            {
                return rule;
            }
        }

        return null;
    }
}

/// <summary>What a line does to the notes of its page.</summary>
internal enum NoteStep : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It begins a note of the masthead, which may go on over a few lines.</summary>
    OpensMastheadNote,

    /// <summary>The notes of the page begin.</summary>
    StartsNotes,

    /// <summary>It is one of them, or stands among them.</summary>
    IsNote,

    /// <summary>It is text that stands among them, and they go on.</summary>
    InterruptsNotes,
}

/// <summary>What the mark of a line does to the count of the notes.</summary>
internal enum MarkStep : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The next note is the one behind it.</summary>
    Sets,

    /// <summary>The next note is the one behind it unless a later one is expected already.</summary>
    Raises,
}
