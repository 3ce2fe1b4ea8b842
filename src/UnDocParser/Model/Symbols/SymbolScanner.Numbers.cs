namespace UnDocParser.Model;

/// <content>Numbers, sessions, part letters.</content>
internal ref partial struct SymbolScanner
{
    private void Number(bool allowRange)
    {
        var length = DigitRun();
        var start = Written;
        _writer.Write(Rest.Slice(0, length));
        if (_layout.CoreEnd == 0)
        {
            RecordNumber(start, ValueOf(Rest.Slice(0, length)));
        }

        _position += length;
        if (allowRange && Current == '-' && _position + 1 < _text.Length && SymbolCharacters.IsDigit(_text[_position + 1]))
        {
            // Summary records of several meetings in one document: SR.11-13.
            _writer.Write('-');
            _position++;
            length = DigitRun();
            _writer.Write(Rest.Slice(0, length));
            _position += length;
            if (_layout.CoreEnd == 0)
            {
                _layout.NumberEnd = Written;
            }
        }

        if (_layout.CoreEnd == 0)
        {
            AfterNumber();
        }
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
        var parts = Parts();
        var hasSession = _layout.Session.Kind == SymbolSessionKind.None && BracketedSession();
        if (parts == 0 && hasSession)
        {
            parts = Parts();
        }

        var start = Written;
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

    /// <summary><c>S-30</c>, <c>ES-11</c>, <c>دإ-30</c>: stops after the hyphen, before the figure.</summary>
    private bool SessionPrefix(out SymbolSessionKind kind)
    {
        var start = _position;
        kind = SymbolSessionKind.None;
        if (ArabicForms.TryReadSessionPrefix(Rest, out var arabicKind, out var length))
        {
            kind = arabicKind;
            _position += length;
            SkipBlanks();
            return true;
        }

        if (Current is 'E' or 'e')
        {
            _position++;
        }

        if (Current is 'S' or 's')
        {
            kind = _position == start ? SymbolSessionKind.Special : SymbolSessionKind.EmergencySpecial;
            _position++;
            SkipBlanks();
            if (Current == '-')
            {
                _position++;
                SkipBlanks();
                if (SymbolCharacters.IsDigit(Current) || RomanNumeral.IsDigit(Current))
                {
                    return true;
                }
            }
        }

        _position = start;
        return false;
    }

    private bool SessionSegment(SymbolSessionKind kind)
    {
        var length = DigitRun();
        if (length == 0)
        {
            return Fail(DocumentSymbolErrorKind.NumberExpected);
        }

        var session = new SymbolSession(kind, ValueOf(Rest.Slice(0, length)));
        if (_layout.CoreEnd == 0)
        {
            _layout.Session = session;
            _needsNumber = true;
        }

        BeginSegment(endsOrgan: true);
        WritePrefix(kind);
        _writer.Write(Rest.Slice(0, length));
        _position += length;
        return true;
    }

    /// <summary><c>(III)</c>, <c>(S-VI)</c>, <c>(2005)</c>, <c>(د-3)</c>; consumes nothing when it is another bracket.</summary>
    private bool BracketedSession()
    {
        var start = _position;
        SkipBlanks();
        if (Current == '(')
        {
            _position++;
            SkipBlanks();
            if (SessionInBracket(out var session))
            {
                SkipBlanks();
                if (Current == ')')
                {
                    _position++;
                    _layout.Session = session;
                    return true;
                }
            }
        }

        _position = start;
        return false;
    }

    private bool SessionInBracket(out SymbolSession session)
    {
        var hasPrefix = SessionPrefix(out var kind);
        var digits = DigitRun();
        if (digits > 0)
        {
            var number = ValueOf(Rest.Slice(0, digits));
            _position += digits;
            session = hasPrefix ? new SymbolSession(kind, number) : SymbolSession.FromFigure(number);
            // Figures after S- or its like become Roman; without, only a year stands in a bracket.
            return hasPrefix ? number is > 0 and <= RomanNumeral.MaximumValue : digits == 4 && session.Kind == SymbolSessionKind.Year;
        }

        var letters = LetterRun();
        var isRoman = RomanNumeral.TryParse(Rest.Slice(0, letters), out var value);
        session = new SymbolSession(hasPrefix ? kind : SymbolSessionKind.Regular, value);
        _position += letters;
        return isRoman;
    }

    private void WriteBracketedSession(SymbolSession session)
    {
        _writer.Write(' ');
        _writer.Write('(');
        if (session.Kind == SymbolSessionKind.Year)
        {
            for (var divisor = 1000; divisor > 0; divisor /= 10)
            {
                _writer.Write((char)('0' + (session.Number / divisor % 10)));
            }
        }
        else
        {
            WritePrefix(session.Kind);
            _writer.WriteRoman(session.Number);
        }

        _writer.Write(')');
    }

    private void WritePrefix(SymbolSessionKind kind)
    {
        if (kind == SymbolSessionKind.EmergencySpecial)
        {
            _writer.Write('E');
        }

        if (kind is SymbolSessionKind.Special or SymbolSessionKind.EmergencySpecial)
        {
            _writer.Write('S');
            _writer.Write('-');
        }
    }

    /// <summary><c>A</c>, <c>A-B</c>, <c>A to D</c>, <c>A, C and E</c>, <c>[A]</c>; 0 and nothing consumed when there are none.</summary>
    private uint Parts()
    {
        var start = _position;
        SkipBlanks();
        var hasBracket = Current == '[';
        if (hasBracket)
        {
            _position++;
        }

        uint parts = 0;
        if (PartLetter(isFirst: true, out var letter))
        {
            parts = PartLetters.Bit(letter);
            while (NextParts(ref letter, ref parts))
            {
                SkipBlanksBefore(']', hasBracket);
            }
        }

        if (parts == 0 || (hasBracket && Current != ']'))
        {
            _position = start;
            return 0;
        }

        if (hasBracket)
        {
            _position++;
        }

        return parts;
    }

    private void SkipBlanksBefore(char expected, bool isWanted)
    {
        var start = _position;
        SkipBlanks();
        if (!isWanted || Current != expected)
        {
            _position = start;
        }
    }

    private bool NextParts(ref char letter, ref uint parts)
    {
        var start = _position;
        SkipBlanks();
        var connector = PartLetters.ReadConnector(Rest, out var isRange);
        _position += connector;
        SkipBlanks();
        if (connector > 0 && !isRange)
        {
            SkipSecondConnector();
        }

        if (connector > 0 && PartLetter(isFirst: false, out var next))
        {
            var added = isRange ? PartLetters.Range(letter, next) : PartLetters.Bit(next);
            if (added != 0)
            {
                parts |= added;
                letter = next;
                return true;
            }
        }

        _position = start;
        return false;
    }

    /// <summary>The word after a comma: <c>A, B, and C</c>.</summary>
    private void SkipSecondConnector()
    {
        var start = _position;
        if (PartLetter(isFirst: false, out _))
        {
            _position = start;
            return;
        }

        var length = PartLetters.ReadConnector(Rest, out var isRange);
        if (!isRange)
        {
            _position += length;
            SkipBlanks();
        }
    }

    private bool PartLetter(bool isFirst, out char letter)
    {
        if (ArabicForms.TryReadLetter(Rest, out letter, out var length))
        {
            _position += length;
            return true;
        }

        letter = SymbolCharacters.ToUpper(Current);
        if (!SymbolCharacters.IsLetter(Current))
        {
            return false;
        }

        var next = _position + 1 < _text.Length ? _text[_position + 1] : '\0';
        // After a hyphen a letter and a slash begin the second of two joint symbols: A/75/345-S/2020/898.
        if (SymbolCharacters.IsLetter(next) || SymbolCharacters.IsDigit(next) || next == '.'
            || (!isFirst && next == '/' && !StartsSuffix(_position + 2)))
        {
            return false;
        }

        _position++;
        return true;
    }

    private static int ValueOf(ReadOnlySpan<char> digits)
    {
        // Sessions and years are small; a longer number only has to be "large".
        var value = 0;
        foreach (var digit in digits)
        {
            value = Math.Min((value * 10) + (digit - '0'), 1_000_000);
        }

        return value;
    }
}
