using UnDocParser.Model;

namespace UnDocParser.Symbols;

/// <content>Sessions, after a slash or in a bracket.</content>
internal ref partial struct SymbolScanner
{
    /// <summary><c>S-30</c>, <c>ES-11</c>, <c>دإ-30</c>: stops after the hyphen, before the figure.</summary>
    private bool SessionPrefix(out SymbolSessionKind kind)
    {
        int start = _position;
        kind = SymbolSessionKind.None;
        if (ArabicForms.IsLetter(Current) && ArabicForms.TryReadSessionPrefix(Rest, out SymbolSessionKind arabicKind, out int length))
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
        int length = DigitRun();
        if (length == 0)
        {
            return Fail(DocumentSymbolErrorKind.NumberExpected);
        }

        int value = ValueOf(Rest.Slice(0, length));
        BeginSegment(endsOrgan: true);
        WritePrefix(kind);
        byte start = Written;
        _writer.Write(Rest.Slice(0, length));
        _position += length;
        if (kind == SymbolSessionKind.Regular)
        {
            // Of a regular session only the figure is canonical: A/RES/د-75/1 is A/RES/75/1.
            RecordNumber(start, value);
        }
        else
        {
            _layout.Session = new SymbolSession(kind, value);
        }

        _needsNumber = true;
        return true;
    }

    /// <summary><c>(III)</c>, <c>(S-VI)</c>, <c>(2005)</c>, <c>(د-3)</c>; consumes nothing when it is another bracket.</summary>
    private bool BracketedSession()
    {
        int start = _position;
        SkipBlanks();
        if (Current == '(')
        {
            _position++;
            SkipBlanks();
            if (SessionInBracket(out SymbolSession session))
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
        bool hasPrefix = SessionPrefix(out SymbolSessionKind kind);
        int digits = DigitRun();
        if (digits > 0)
        {
            int number = ValueOf(Rest.Slice(0, digits));
            _position += digits;
            session = hasPrefix ? new SymbolSession(kind, number) : SymbolSession.FromFigure(number);
            // Figures after S- or its like become Roman; without, only a year stands in a bracket.
            return hasPrefix ? number is > 0 and <= RomanNumeral.MaximumValue : digits == 4 && session.Kind == SymbolSessionKind.Year;
        }

        int letters = LetterRun();
        bool isRoman = RomanNumeral.TryParse(Rest.Slice(0, letters), out int value);
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
            for (int divisor = 1000; divisor > 0; divisor /= 10)
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
}
