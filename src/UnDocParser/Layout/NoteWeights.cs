using UnDocParser.Rules;

namespace UnDocParser.Layout;

/// <summary>A sign that a block of lines is the notes of a page.</summary>
internal delegate bool NoteSign(NotesWithoutRule.Block block);

/// <summary>A sign of notes that no rule stands above, and how much it says.</summary>
/// <param name="id">Its name: <c>FR11</c>.</param>
/// <param name="says">What is seen.</param>
/// <param name="weight">How much it says.</param>
/// <param name="sign">Whether it is seen.</param>
internal sealed class NoteWeight(string id, string says, int weight, NoteSign sign) : Rule(id, says)
{
    /// <summary>Gets how much the sign says.</summary>
    public int Weight { get; } = weight;

    /// <summary>Determines whether the sign is seen.</summary>
    public bool Speaks(NotesWithoutRule.Block block) => sign(block);
}

/// <summary>What speaks for notes without a rule.</summary>
internal static class NoteWeights
{
    /// <summary>The least weight of notes: three signs, of which the count is one.</summary>
    public const int Least = 5;

    /// <summary>The signs.</summary>
    public static readonly NoteWeight[] Table =
    [
        new("FR11", "The first mark goes on with the count of the notes before.", 2, static (block) => block.First == block.Expected)
        {
            Example = "3 See A/75/12. behind a page with the notes 1 and 2",
            CounterExample = "9 See A/75/12. behind a page with the notes 1 and 2",
            Source = "Pages whose rule above the notes was lost: the damage \"note: rule lost\".",
        },
        new("FR12", "A second mark counts on from the first.", 2, static (block) => block.Marks > 1)
        {
            Example = "1 See A/75/12. ⏎ 2 Ibid.",
            CounterExample = "1 See A/75/12. ⏎ 4 Ibid.",
            Source = "Pages whose rule above the notes was lost: the damage \"note: rule lost\".",
        },
        new("FR13", "The page or the text ends behind the block.", 1, static (block) => block.EndsPage)
        {
            Example = "1 See A/75/12. ⏎ A/RES/75/8",
            CounterExample = "1 See A/75/12. ⏎ 2. Requests",
            Source = "Pages whose rule above the notes was lost: the damage \"note: rule lost\".",
        },
        new("FR14", "Texts of the block name documents, or open with the words of notes.", 2, static (block) => block.NoteLike * 2 >= block.Marks)
        {
            Example = "1 See A/75/12.",
            CounterExample = "1 Paris.",
            Source = "Pages whose rule above the notes was lost: the damage \"note: rule lost\".",
        },
        new("FR15", "Every text of a block that counts on names a document, or opens with the words of notes.", 1, static (block) => block.Marks > 1 && block.NoteLike >= block.Marks)
        {
            Example = "1 See A/75/12. ⏎ 2 Ibid.",
            CounterExample = "1 See A/75/12. ⏎ 2 Paris.",
            Source = "End notes of the Official Records.",
        },
        new("FR16", "The text before has a mark, glued to a word or a stop, of the number that comes next.", 2, static (block) => block.IsAwaited)
        {
            Example = "the Charter of Lights,1 adopted ⏎ 1 To be issued.",
            CounterExample = "the Charter of Lights 1 adopted ⏎ 1 To be issued.",
            Source = "Notes that name no document; their marks stand in the text above.",
        },
        new("FR17", "Nothing stands behind the block, and it names documents.", 2, static (block) => block.EndsText && block.NoteLike > 0)
        {
            Example = "29 Official Records, Special Supplement No. 3. at the end of the text",
            CounterExample = "29 Official Records, Special Supplement No. 3. ⏎ A/RES/75/8",
            Source = "End notes of the Official Records.",
        },
        new("FR18", "A slash stands behind the number of the first mark.", 3, static (block) => block.IsSlashed)
        {
            Example = "1/ A/51/360.",
            CounterExample = "1 A/51/360.",
            Source = "Notes of 1976 to 1998.",
        },
    ];
}
