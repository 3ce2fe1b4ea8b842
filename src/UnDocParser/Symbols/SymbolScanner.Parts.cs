namespace UnDocParser.Symbols;

/// <content>Part letters.</content>
internal ref partial struct SymbolScanner
{
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
        letter = SymbolCharacters.ToUpper(Current);
        if (!SymbolCharacters.IsLetter(Current))
        {
            return ArabicPartLetter(out letter);
        }

        var isPart = isFirst ? !IsWordCharacter(_position + 1) : IsPartLetterBefore(_position + 1);
        if (isPart)
        {
            _position++;
        }

        return isPart;
    }

    /// <summary>After a hyphen a letter and a slash begin the second of two joint symbols: <c>A/75/345-S/2020/898</c>.</summary>
    private readonly bool IsPartLetterBefore(int next)
    {
        var slash = AfterBlanks(next);
        return !IsWordCharacter(next) && (slash == _text.Length || _text[slash] != '/' || StartsSuffix(AfterBlanks(slash + 1)));
    }

    private readonly bool IsWordCharacter(int position) =>
        position < _text.Length && (SymbolCharacters.IsLetter(_text[position]) || SymbolCharacters.IsDigit(_text[position]) || _text[position] == '.');

    private bool ArabicPartLetter(out char letter)
    {
        letter = default;
        if (!ArabicForms.IsLetter(Current) || !ArabicForms.TryReadLetter(Rest, out letter, out var length))
        {
            return false;
        }

        _position += length;
        return true;
    }
}
