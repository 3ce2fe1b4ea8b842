using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Layout;

// The notes whose form alone tells them, whatever stands above: converters print them where the text ends.
internal sealed partial class PageFurniture
{
    private const int DefinitionIndent = 4;

    // "[^1]: text" and what goes on with it: lines that follow it directly, and behind a blank line those that are indented.
    private LineRole RoleOfDefinition(int index)
    {
        ReadOnlySpan<char> content = _lines.Content(index);
        int length = DefinitionLength(content, out int number);
        if (length > 0)
        {
            bool isAlone = length == content.Length;
            _state = _state with { ExpectedNote = number + 1, Definition = isAlone ? NoteDefinition.Awaited : NoteDefinition.Open };
            return isAlone ? LineRole.DetachedMark : LineRole.NoteStart;
        }

        LineRole role = _state.Definition switch
        {
            NoteDefinition.Awaited => LineRole.UnmarkedNote,
            NoteDefinition.Open => LineRole.NoteContinuation,
            NoteDefinition.Interrupted when IsIndented(index) => LineRole.NoteContinuation,
            _ => LineRole.Body,
        };
        if (_state.Definition != NoteDefinition.None)
        {
            _state = _state with { Definition = role == LineRole.Body ? NoteDefinition.None : NoteDefinition.Open };
        }

        return role;
    }

    // "[1]" may also be a bracketed alternative: there the count tells.
    private int DefinitionLength(ReadOnlySpan<char> content, out int number)
    {
        int length = MarkedNotes.DefinitionLength(content, out number);
        if (length > 0)
        {
            return length;
        }

        length = MarkedNotes.Length(content, out number);
        return length > 0 && (content[0] == '<' || number == _state.ExpectedNote) && (length == content.Length || TextFacts.IsBlank(content[length])) ? length : 0;
    }

    private bool IsIndented(int index) => _lines[index].Indent >= DefinitionIndent || _lines.Content(index)[0] == '>';

    private void PassBlankInDefinition()
    {
        if (_state.Definition == NoteDefinition.Open)
        {
            _state = _state with { Definition = NoteDefinition.Interrupted };
        }
    }
}
