using UnDocParser.Model;

namespace UnDocParser.Symbols;

/// <content>Round brackets that hold no session: parts, volumes, sections.</content>
internal ref partial struct SymbolScanner
{
    /// <summary><c>(Part I)</c>, <c>(Vol. II)</c>, <c>(Sect. 4)</c>, <c>(Introduction)</c>: a suffix.</summary>
    private bool SuffixBracket()
    {
        if (!BeginSuffix())
        {
            return false;
        }

        _writer.Write(' ');
        _writer.Write('(');
        return BracketText();
    }

    /// <summary>From the opening bracket, already written, to the closing one.</summary>
    private bool BracketText()
    {
        _position++;
        SkipBlanks();
        bool isLabelled = BracketLabel();
        bool isStart = true;
        while (SymbolCharacters.IsBracketText(Current))
        {
            if (SymbolCharacters.IsBlank(Current))
            {
                SkipBlanks();
                isStart = true;
                WriteBlankInBracket();
            }
            else if (isLabelled && isStart && RomanPrefix() is var roman && roman > 0)
            {
                _writer.WriteUpper(Rest.Slice(0, roman));
                _position += roman;
                GluedConnector();
            }
            else
            {
                isStart = !SymbolCharacters.IsLetter(Current);
                BracketCharacter(isLabelled);
            }
        }

        if (Current != ')')
        {
            return Fail(DocumentSymbolErrorKind.BracketNotClosed);
        }

        _writer.Write(')');
        _position++;
        return true;
    }

    /// <summary>The letter behind a figure is a capital: <c>(Part 2A)</c>.</summary>
    private void BracketCharacter(bool isLabelled)
    {
        _writer.Write(isLabelled && SymbolCharacters.IsLetter(Current) && HasDigitBefore() ? SymbolCharacters.ToUpper(Current) : Current);
        _position++;
    }

    /// <summary><c>Part</c>, <c>Vol.</c>, <c>Sect.</c> with the blank after it, whether printed or not.</summary>
    private bool BracketLabel()
    {
        foreach ((string label, int letters) in SymbolWords.BracketLabels)
        {
            if (!Rest.StartsWith(label.AsSpan(0, letters), StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            _position += letters;
            if (SymbolCharacters.IsLetter(Current) && RomanPrefix() == 0)
            {
                // Another word with the same beginning: (Participants).
                _position -= letters;
                continue;
            }

            if (Current == '.')
            {
                _position++;
            }

            SkipBlanks();
            _writer.Write(label.AsSpan());
            WriteBlankInBracket();
            return true;
        }

        return false;
    }

    /// <summary>Length of the Roman numeral here; <c>IandII</c> begins with one.</summary>
    private readonly int RomanPrefix()
    {
        int length = 0;
        while (length < Rest.Length && RomanNumeral.IsDigit(Rest[length]))
        {
            length++;
        }

        return RomanNumeral.TryParse(Rest.Slice(0, length), out _) && (length == Rest.Length || !SymbolCharacters.IsLetter(Rest[length]) || StartsWithAnd(length))
            ? length
            : 0;
    }

    /// <summary>Blanks lost between numerals in links: <c>(PartsIandII)</c>.</summary>
    private void GluedConnector()
    {
        if (StartsWithAnd(0))
        {
            _writer.Write(" and".AsSpan());
            _position += 3;
            SkipBlanks();
            WriteBlankInBracket();
        }
    }

    /// <summary>One blank, unless the bracket ends here.</summary>
    private void WriteBlankInBracket()
    {
        if (Current is not ')' and not '(' and not '\0')
        {
            _writer.Write(' ');
        }
    }

    private readonly bool StartsWithAnd(int offset) => Rest.Slice(offset).StartsWith("and".AsSpan(), StringComparison.OrdinalIgnoreCase);
}
