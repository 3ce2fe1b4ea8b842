using UnDocParser.Layout;
using UnDocParser.Lines;

namespace UnDocParser.Parsing.Masthead;

// The notes to marks in the masthead, where an extraction prints them within it.
internal sealed partial class MastheadTokenizer
{
    private const int ShortestFullNoteLine = 50;

    // Such a note interrupts what it stands in; that goes on behind it.
    private bool AddNote(LineInfo line, ReadOnlySpan<char> content)
    {
        if (MastheadNotes.Classify(content, _language, out int markLength) != MastheadNote.None)
        {
            AddNote(line, content, markLength);
            return true;
        }

        if (_noteGoesOn && Classify(content) == LineKind.None)
        {
            _tokens.Add(new LineToken(LineKind.Continuation, line.ContentStart, line.ContentEnd, _lineIndex));
            _note = _tokens.Count - 1;
            _noteGoesOn = GoesOn(content);
            return true;
        }

        _noteGoesOn = false;
        return false;
    }

    private void AddNote(LineInfo line, ReadOnlySpan<char> content, int markLength)
    {
        _tokens.Add(new LineToken(LineKind.MastheadNote, line.ContentStart, line.ContentEnd, _lineIndex, line.ContentStart, markLength));
        _note = _tokens.Count - 1;
        _noteGoesOn = GoesOn(content);
    }

    private static bool GoesOn(ReadOnlySpan<char> content) => content.Length >= ShortestFullNoteLine && !MastheadNotes.EndsSentence(content);
}
