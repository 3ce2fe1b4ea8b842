namespace UnDocParser.Symbols;

/// <content>Part letters.</content>
internal ref partial struct SymbolScanner
{
    /// <summary><c>A</c>, <c>A-B</c>, <c>A to D</c>, <c>A, C and E</c>, <c>[A]</c>; 0 and nothing consumed when there are none.</summary>
    private uint Parts()
    {
        int start = _position;
        SkipBlanks();
        bool hasBracket = Current == '[';
        if (hasBracket)
        {
            _position++;
        }

        uint parts = 0;
        if (PartPlace(isFirst: true, out int place))
        {
            parts = PartLetters.Bit(place);
            while (NextParts(ref place, ref parts))
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
        int start = _position;
        SkipBlanks();
        if (!isWanted || Current != expected)
        {
            _position = start;
        }
    }

    private bool NextParts(ref int place, ref uint parts)
    {
        int start = _position;
        SkipBlanks();
        int connector = PartLetters.ReadConnector(Rest, out bool isRange);
        _position += connector;
        SkipBlanks();
        if (connector > 0 && !isRange)
        {
            SkipSecondConnector();
        }

        if (connector > 0 && PartPlace(isFirst: false, out int next))
        {
            uint added = isRange ? PartLetters.Range(place, next) : PartLetters.Bit(next);
            if (added != 0)
            {
                parts |= added;
                place = next;
                return true;
            }
        }

        _position = start;
        return false;
    }

    /// <summary>The word after a comma: <c>A, B, and C</c>.</summary>
    private void SkipSecondConnector()
    {
        int start = _position;
        if (PartPlace(isFirst: false, out _))
        {
            _position = start;
            return;
        }

        int length = PartLetters.ReadConnector(Rest, out bool isRange);
        if (!isRange)
        {
            _position += length;
            SkipBlanks();
        }
    }

    private bool PartPlace(bool isFirst, out int place)
    {
        if (!SymbolCharacters.IsLetter(Current))
        {
            bool isArabic = ArabicPartLetter(out char letter);
            place = isArabic ? PartLetters.PlaceOf(letter, isDoubled: false) : 0;
            return isArabic;
        }

        int length = IsDoubledLetter() ? 2 : 1;
        place = PartLetters.PlaceOf(SymbolCharacters.ToUpper(Current), isDoubled: length > 1);
        bool isPart = isFirst ? !IsWordCharacter(_position + length) : IsPartLetterBefore(_position + length);
        if (isPart)
        {
            _position += length;
        }

        return isPart;
    }

    // "53/77 AA": a capital twice, which is no word.
    private readonly bool IsDoubledLetter() =>
        PartLetters.IsDoubledPlace(Current) && _position + 1 < _text.Length && _text[_position + 1] == Current;

    /// <summary>After a hyphen a letter and a slash begin the second of two joint symbols: <c>A/75/345-S/2020/898</c>.</summary>
    private readonly bool IsPartLetterBefore(int next)
    {
        int slash = AfterBlanks(next);
        return !IsWordCharacter(next) && (slash == _text.Length || _text[slash] != '/' || StartsSuffix(AfterBlanks(slash + 1)));
    }

    private readonly bool IsWordCharacter(int position) =>
        position < _text.Length && (SymbolCharacters.IsLetter(_text[position]) || SymbolCharacters.IsDigit(_text[position]) || _text[position] == '.');

    private bool ArabicPartLetter(out char letter)
    {
        letter = default;
        if (!ArabicForms.IsLetter(Current) || !ArabicForms.TryReadLetter(Rest, out letter, out int length))
        {
            return false;
        }

        _position += length;
        return true;
    }
}
