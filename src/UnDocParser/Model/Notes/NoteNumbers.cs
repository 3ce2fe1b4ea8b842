using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Model.Notes;

/// <summary>
/// Numbers the notes whose marks the extraction lost, by the count of those around them, and joins texts that
/// are no notes but go on with one.
/// </summary>
internal static class NoteNumbers
{
    /// <summary>Returns the notes of a document in order, every one with a number that can have one.</summary>
    public static List<PageNote> Complete(List<PageNote> notes)
    {
        var complete = new List<PageNote>(notes.Count);
        int end;
        for (int start = 0; start < notes.Count; start = end)
        {
            end = start + 1;
            if (notes[start].Mark.Length > 0)
            {
                complete.Add(notes[start]);
                continue;
            }

            while (end < notes.Count && notes[end].Mark.Length == 0)
            {
                end++;
            }

            PageNote? before = complete.Count > 0 ? complete[complete.Count - 1] : null;
            PageNote? after = end < notes.Count ? notes[end] : null;
            Number(notes.GetRange(start, end - start), before, after, complete);
        }

        return complete;
    }

    /// <summary>Tells whether the text of a note without mark begins in the middle of a sentence.</summary>
    public static bool GoesOn(PageNote note)
    {
        string text = note.Text;
        return text.Length > 0 && char.IsLower(text[0]) && !LinePatterns.IsLink(text.AsSpan());
    }

    // Between two numbers stand as many notes as the count has room for; at the end, the first text of a page if it is whole.
    private static void Number(List<PageNote> run, PageNote? before, PageNote? after, List<PageNote> complete)
    {
        int number = before?.Number ?? 0;
        int room = after is { Number: > 0 } ? after.Number - number - 1 : run.Count;
        int continuations = Math.Max(0, run.Count - Math.Max(room, 0));
        foreach (PageNote note in run)
        {
            PageNote? last = complete.Count > 0 ? complete[complete.Count - 1] : null;
            if (last is not null && (continuations > 0 || (after is null && !IsWholeNote(note, last))))
            {
                continuations--;
                last.Nodes.AddRange(note.Nodes);
                continue;
            }

            if (before is null || before.Number > 0)
            {
                note.Mark = (++number).ToString(System.Globalization.CultureInfo.InvariantCulture);
            }

            complete.Add(note);
        }
    }

    // The first text of its page, a sentence that starts behind one that ended.
    private static bool IsWholeNote(PageNote note, PageNote last) => !note.FollowsNote && EndsSentence(last) && StartsSentence(note);

    private static bool EndsSentence(PageNote note) => note.Text is { Length: > 0 } text && CharacterClasses.IsFullStop(text[text.Length - 1]);

    private static bool StartsSentence(PageNote note) =>
        note.Text is { Length: > 0 } text && (!char.IsLower(text[0]) || LinePatterns.IsLink(text.AsSpan()));
}
