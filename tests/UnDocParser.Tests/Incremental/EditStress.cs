using System.Collections.Immutable;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Tests.Incremental;

/// <summary>Edits texts at random, parses after each edit from the tree before, and compares with a parse of the whole.</summary>
internal sealed class EditStress(int seed, int editsPerModel = 4)
{
    private const int EditsPerText = 25;
    private readonly Random _random = new(seed);
    private int _edits;

    /// <summary>Gets what makes the edits of a text: those of all sorts, unless other ones are wanted.</summary>
    public Func<Random, Func<string, ImmutableArray<TextChange>>> Editor { get; init; } = static random => new RandomEdits(random).Next;

    /// <summary>Gets the number of edits of each outcome.</summary>
    public SortedDictionary<FullParseReason, int> Outcomes { get; } = [];

    /// <summary>Edits the texts in turn until there were so many edits.</summary>
    /// <returns>The report of the first difference, or null.</returns>
    public string? Run(IReadOnlyList<(string Name, string Text)> texts, int edits)
    {
        while (_edits < edits)
        {
            (string name, string text) = texts[_random.Next(texts.Count)];
            if (EditOne(text) is { } report)
            {
                return $"seed {seed}, edit {_edits}, text {name}: {report}";
            }
        }

        return null;
    }

    private string? EditOne(string start)
    {
        Func<string, ImmutableArray<TextChange>> editor = Editor(_random);
        var tree = SyntaxTree.ParseText(start);
        var undo = new Stack<SourceText>();
        for (int index = 0; index < EditsPerText; index++)
        {
            SyntaxTree before = tree;
            ImmutableArray<TextChange> changes = [];
            try
            {
                if (undo.Count > 0 && _random.Next(10) == 0)
                {
                    tree = tree.WithChangedText(undo.Pop());
                }
                else
                {
                    undo.Push(tree.Text);
                    changes = editor(tree.Text.ToString());
                    tree = tree.WithChanges([.. changes]);
                }

                _edits++;
                Outcomes[tree.ReuseStatistics.FullParse] = Outcomes.GetValueOrDefault(tree.ReuseStatistics.FullParse) + 1;
                bool withModel = index % editsPerModel == 0;
                if (TreeDifference.Find(tree) is { } difference || (withModel && (difference = ModelDifference.Find(tree)!) is not null))
                {
                    return Report(before, changes, tree, difference);
                }
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                return Report(before, changes, tree, exception.ToString());
            }
        }

        return null;
    }

    private static string Report(SyntaxTree before, ImmutableArray<TextChange> changes, SyntaxTree after, string difference)
    {
        if (changes.IsDefaultOrEmpty)
        {
            changes = after.Text.GetTextChanges(before.Text);
        }

        var shrunk = EditCase.Shrink(new EditCase(before.Text.ToString(), changes));
        return shrunk is null ? $"{difference} (only after the edits before it)" : $"{difference}\n{shrunk}";
    }
}
