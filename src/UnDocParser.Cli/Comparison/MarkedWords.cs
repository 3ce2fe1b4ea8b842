using System.Text;
using UnDocParser.Comparison;

namespace UnDocParser.Cli.Comparison;

/// <summary>How a stretch of a compared paragraph is to be shown.</summary>
internal enum WordMark
{
    /// <summary>It is the same in both.</summary>
    Same,

    /// <summary>It was taken out.</summary>
    Removed,

    /// <summary>It was put in.</summary>
    Added,
}

/// <summary>Puts both versions of a paragraph into one text.</summary>
internal static class MarkedWords
{
    /// <summary>
    /// Returns the stretches of a paragraph in order, blanks included: those of the later version, and before each change what was there.
    /// </summary>
    /// <param name="entry">The paragraph.</param>
    public static IEnumerable<(WordMark Mark, string Text)> Of(ComparisonEntry entry)
    {
        if (entry.After is not { } after)
        {
            return [(WordMark.Removed, entry.Before!.Text)];
        }

        return entry.Before is null ? [(WordMark.Added, after.Text)] : Merge(entry, after.Text);
    }

    /// <summary>Returns the text of a paragraph with each stretch as some format shows it.</summary>
    /// <param name="entry">The paragraph.</param>
    /// <param name="show">Shows a stretch.</param>
    public static string Text(ComparisonEntry entry, Func<WordMark, string, string> show) =>
        Of(entry).Aggregate(new StringBuilder(), (text, part) => text.Append(show(part.Mark, part.Text))).ToString();

    private static IEnumerable<(WordMark Mark, string Text)> Merge(ComparisonEntry entry, string text)
    {
        int next = 0;
        foreach (WordChange change in entry.Changes)
        {
            // Where nothing is now, the place lies behind the word before: the blank behind that follows what was taken out.
            string gap = change.After.Length == 0 && change.Before.Length > 0 && IsWord(change.Before[0]) && change.AfterInText.Start > 0
                ? " "
                : "";
            yield return (WordMark.Same, text[next..change.AfterInText.Start] + gap);
            if (change.Before.Length > 0)
            {
                yield return (WordMark.Removed, change.Before);
            }

            if (change.After.Length > 0)
            {
                yield return (WordMark.Added, change.After);
            }

            next = change.AfterInText.End;
        }

        yield return (WordMark.Same, text[next..]);
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) && character < '\u2E80';
}
