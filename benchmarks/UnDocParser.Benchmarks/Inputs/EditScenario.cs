using UnDocParser.Text;

namespace UnDocParser.Benchmarks.Inputs;

/// <summary>An edit such as a writer makes, in the middle of a text.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Change">The change.</param>
internal sealed record EditScenario(string Name, TextChange Change)
{
    private const string Pasted =
        " 77. Requests the keepers of lighthouses and their associations to report on the lending of \n\n"
        + "instruments of navigation; \n\n"
        + " (a) To the voluntary fund for harbours of small islands; \n\n"
        + " (b) To fishing villages and ferry lines; \n\n"
        + " 78. Decides to consider the outcome of the meeting held in Port Novel. \n\n";

    /// <summary>Returns the edits of a generated text.</summary>
    public static IEnumerable<EditScenario> Of(string text)
    {
        int clause = Behind(text, ". Requests ");
        int label = clause - ". Requests ".Length;
        int item = Behind(text, "(b) To ");
        int note = Behind(text, "Coastal Treaty Series");
        int start = text.LastIndexOf('\n', label) + 1;
        yield return Insert("a letter in a clause", clause, "x");
        yield return Insert("a letter in an item", item, "x");
        yield return Insert("a letter in a note", note, "x");
        yield return new EditScenario("another digit in the label of a clause", new TextChange(new TextSpan(label - 1, 1), text[label - 1] == '7' ? "8" : "7"));
        yield return new EditScenario("another letter in the label of an item", new TextChange(new TextSpan(item - 6, 1), "c"));
        yield return Insert("Enter in a clause", text.IndexOf(' ', clause), "\n\n");
        yield return new EditScenario("Backspace at the start of a clause", new TextChange(TextSpan.FromBounds(start - 3, start), " "));
        yield return Insert("five blocks pasted", start, Pasted);
        yield return new EditScenario("those characters deleted", new TextChange(new TextSpan(start, Pasted.Length), string.Empty));
        yield return Insert("a letter in the session line", text.IndexOf("session", StringComparison.Ordinal), "x");
        yield return Insert("a letter in the title", text.IndexOf("Strengthening", StringComparison.Ordinal) + 1, "x");
    }

    private static int Behind(string text, string words) =>
        text.IndexOf(words, text.Length / 2, StringComparison.Ordinal) + words.Length;

    private static EditScenario Insert(string name, int position, string typed) => new(name, new TextChange(new TextSpan(position, 0), typed));
}
