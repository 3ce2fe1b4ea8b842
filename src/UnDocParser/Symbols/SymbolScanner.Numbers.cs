using UnDocParser.Model;

namespace UnDocParser.Symbols;

/// <content>Numbers and what closes them.</content>
internal ref partial struct SymbolScanner
{
    private void Number(bool allowRange)
    {
        int length = DigitRun();
        byte start = Written;
        _writer.Write(Rest.Slice(0, length));
        RecordNumber(start, ValueOf(Rest.Slice(0, length)));
        _position += length;
        if (allowRange && Current == '-' && _position + 1 < _text.Length && SymbolCharacters.IsDigit(_text[_position + 1]))
        {
            // Summary records of several meetings in one document: SR.11-13.
            _writer.Write('-');
            _position++;
            length = DigitRun();
            _writer.Write(Rest.Slice(0, length));
            _position += length;
            _layout.NumberEnd = Written;
        }

        AfterNumber();
    }

    /// <summary>The last number is the document's; the first of two is the session.</summary>
    private void RecordNumber(byte start, int value)
    {
        if (_layout.NumberEnd > 0 && _layout.Session.Kind == SymbolSessionKind.None)
        {
            _layout.Session = SymbolSession.FromFigure(_numberValue);
        }

        _layout.NumberStart = start;
        _layout.NumberEnd = Written;
        _numberValue = value;
        _needsNumber = false;
    }

    /// <summary>Part letters and session stand in either order; the letters are written first, <c>217 A (III)</c>.</summary>
    private void AfterNumber()
    {
        uint parts = Parts();
        bool hasSession = _layout.Session.Kind == SymbolSessionKind.None && BracketedSession();
        if (parts == 0 && hasSession)
        {
            parts = Parts();
        }

        byte start = Written;
        if (parts != 0)
        {
            _layout.Parts = parts;
            _writer.Write(' ');
            PartLetters.Write(parts, ref _writer);
        }

        if (hasSession)
        {
            WriteBracketedSession(_layout.Session);
        }

        if (Written > start)
        {
            _layout.CoreEnd = Written;
        }
    }

    /// <summary>Whether there is a number; that of the last organ counts when there is no other.</summary>
    private bool HasNumber()
    {
        if (_layout.NumberEnd > 0 || _organNumberEnd == 0)
        {
            return _layout.NumberEnd > 0;
        }

        _layout.SeriesStart = _organNumberWord;
        _layout.SeriesEnd = (byte)(_organNumberStart - 1);
        _layout.NumberStart = _organNumberStart;
        _layout.NumberEnd = _organNumberEnd;
        if (_layout.OrganEnd == 0)
        {
            _layout.OrganEnd = (byte)(_organNumberWord - 1);
        }

        return true;
    }

    private static int ValueOf(ReadOnlySpan<char> digits)
    {
        // Sessions and years are small; a longer number only has to be "large".
        int value = 0;
        foreach (char digit in digits)
        {
            value = Math.Min((value * 10) + (digit - '0'), 1_000_000);
        }

        return value;
    }
}
