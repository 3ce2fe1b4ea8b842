using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Parsing.Body;

namespace UnDocParser.Parsing.Blocks;

/// <summary>
/// Tells which marks alone on their lines belong to the text below them. Extractions print the marks of a page before,
/// behind or among its notes: where there are as many marks as notes, the first note has the lowest mark, and so on.
/// </summary>
internal sealed class NoteMarkOwners
{
    /// <summary>Those of a page without marks.</summary>
    public static readonly NoteMarkOwners None = new([]);

    private readonly HashSet<int> _lines;

    private NoteMarkOwners(HashSet<int> lines) => _lines = lines;

    /// <summary>Tells whether the mark on a line belongs to the text below it.</summary>
    public bool OwnsNext(int line) => _lines.Contains(line);

    /// <summary>Reads the furniture from a first to a last line.</summary>
    public static NoteMarkOwners Of(DocumentLines document, int first, int last)
    {
        var marks = new List<Mark>();
        int texts = 0;
        Mark? before = null;
        var followed = new List<(Mark Mark, int Text)>();
        for (int line = first; line <= last; line++)
        {
            LineRole role = document.Roles[line];
            if (role == LineRole.Blank)
            {
                continue;
            }

            Mark? mark = null;
            if (role == LineRole.DetachedMark)
            {
                NoteMarks.IsAlone(document.Lines.Peek(line).Content(document.Text), out int number);
                mark = new Mark(line, number, IsAmongMarks: before is not null);
                marks.Add(mark.Value);
            }
            else if (role == LineRole.UnmarkedNote && !GoesOn(document, line))
            {
                if (before is { } owner)
                {
                    followed.Add((owner, texts));
                }

                texts++;
            }

            before = mark;
        }

        return marks.Count == 0 ? None : new NoteMarkOwners(Owners(marks, texts, followed));
    }

    private static HashSet<int> Owners(List<Mark> marks, int texts, List<(Mark Mark, int Text)> followed)
    {
        if (marks.Count != texts)
        {
            // One mark above one text; several marks that stand together belong to none in particular.
            return [.. followed.Where(pair => !pair.Mark.IsAmongMarks).Select(pair => pair.Mark.Line)];
        }

        int[] sorted = [.. marks.Select(mark => mark.Number).OrderBy(number => number)];
        return [.. followed.Where(pair => sorted[pair.Text] == pair.Mark.Number).Select(pair => pair.Mark.Line)];
    }

    // A text in small letters goes on with the note before it.
    private static bool GoesOn(DocumentLines document, int line)
    {
        ReadOnlySpan<char> content = document.Lines.Peek(line).Content(document.Text);
        return char.IsLower(content[0]) && !LinePatterns.IsLink(content);
    }

    private readonly record struct Mark(int Line, int Number, bool IsAmongMarks);
}
