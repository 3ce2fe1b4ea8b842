using UnDocParser.Model;

namespace UnDocParser.Symbols;

/// <content>Words: organs, series, suffixes.</content>
internal ref partial struct SymbolScanner
{
    /// <summary>A word with its dotted numbers: <c>RES</c>, <c>C.3</c>, <c>L.78</c>, <c>OzL.Pro.28</c>, <c>COP(13)</c>.</summary>
    private bool Word(ReadOnlySpan<char> letters, SymbolWordKind kind, string? writing, bool isBody)
    {
        if (SymbolWords.IsSuffix(kind))
        {
            // Without a number before it, a suffix word is a word like any other.
            kind = SymbolWordKind.Other;
            writing = null;
        }

        bool isSeries = IsSeriesWord(kind, isBody);
        if (!isBody)
        {
            BeginSegment(isSeries);
        }

        _position += letters.Length;
        byte start = Written;
        WriteWord(letters, Current == '.' ? SymbolWords.DottedWriting(kind, writing) : writing);

        _needsNumber = false;
        if (isSeries)
        {
            EndSeriesWord(kind, start);
        }

        return (!SymbolCharacters.IsDigit(Current) || GluedDigits(kind))
            && DottedParts(kind, isSeries, isBody, start)
            && WordBracket(isSeries);
    }

    /// <summary>After a session every word is taken for a series, known or not: <c>COMM.8</c>.</summary>
    private readonly bool IsSeriesWord(SymbolWordKind kind, bool isBody)
    {
        bool followsSession = _layout.NumberEnd > 0 || _layout.Session.Kind != SymbolSessionKind.None;
        return SymbolWords.IsSeries(kind) || (kind == SymbolWordKind.Other && !isBody && followsSession);
    }

    /// <summary>Ends the word of a series; one that is not known counts as the first alone, and needs no number.</summary>
    private void EndSeriesWord(SymbolWordKind kind, byte start)
    {
        if (_layout.Series == SymbolWordKind.Other || kind != SymbolWordKind.Other)
        {
            _layout.SeriesStart = start;
            _layout.SeriesEnd = Written;
            _layout.Series = kind;
        }

        _needsNumber = kind != SymbolWordKind.Other;
    }

    /// <summary>Digits without their full stop (<c>L45</c>), or part of a name that is not known (<c>G77</c>).</summary>
    private bool GluedDigits(SymbolWordKind kind)
    {
        if (SymbolWords.TakesFullStop(kind))
        {
            return true;
        }

        if (kind != SymbolWordKind.Other)
        {
            return Fail(DocumentSymbolErrorKind.SlashExpected);
        }

        int length = DigitRun();
        _writer.Write(Rest.Slice(0, length));
        _position += length;
        return true;
    }

    private bool DottedParts(SymbolWordKind kind, bool isSeries, bool isBody, byte wordStart)
    {
        bool isFirst = true;
        while (Current == '.' || (isFirst && SymbolCharacters.IsDigit(Current)))
        {
            if (Current == '.')
            {
                _position++;
                SkipBlanks();
            }

            _writer.Write('.');
            if (SymbolCharacters.IsLetter(Current))
            {
                ReadOnlySpan<char> letters = Rest.Slice(0, LetterRun());
                WriteWord(letters, writing: null);
                _position += letters.Length;
            }
            else if (!SymbolCharacters.IsDigit(Current))
            {
                return Fail(DocumentSymbolErrorKind.NumberExpected);
            }
            else if (isSeries && isFirst)
            {
                Number(allowRange: true);
                return true;
            }
            else
            {
                DottedOrganNumber(kind, isBody, wordStart);
            }

            isFirst = false;
        }

        return true;
    }

    /// <summary>The number of an organ, or of the document when nothing else follows: <c>CD/FOO.3</c>.</summary>
    private void DottedOrganNumber(SymbolWordKind kind, bool isBody, byte wordStart)
    {
        int length = DigitRun();
        if (kind == SymbolWordKind.Other && !isBody)
        {
            _organNumberWord = wordStart;
            _organNumberStart = Written;
            _organNumberEnd = (byte)(Written + length);
        }

        _writer.Write(Rest.Slice(0, length));
        _position += length;
    }

    /// <summary>The bracket that belongs to a word without number: <c>COP(13)</c>.</summary>
    private bool WordBracket(bool isSeries)
    {
        if (isSeries || Current != '(' || _organNumberEnd == Written || HasDigitBefore())
        {
            return true;
        }

        _writer.Write('(');
        return BracketText();
    }

    private readonly bool HasDigitBefore() => SymbolCharacters.IsDigit(_writer.Written[_writer.Length - 1]);

    /// <summary><c>/Add.1</c>, also without slash or full stop, and <c>/Summary</c>.</summary>
    private bool Suffix(SymbolWordKind kind, string writing)
    {
        if (!BeginSuffix())
        {
            return false;
        }

        _writer.Write('/');
        _writer.Write(writing.AsSpan());
        _position += writing.Length;
        if (kind == SymbolWordKind.PlainSuffix)
        {
            return true;
        }

        SkipBlanks();
        if (Current is '.' or '/')
        {
            _position++;
            SkipBlanks();
        }

        int length = DigitRun();
        if (length == 0)
        {
            return Fail(DocumentSymbolErrorKind.NumberExpected);
        }

        _writer.Write('.');
        _writer.Write(Rest.Slice(0, length));
        _position += length;
        return true;
    }

    /// <summary>A suffix whose slash was forgotten: <c>A/75/457Add.2</c>.</summary>
    private bool SuffixWithoutSlash(out SymbolWordKind kind, out string writing)
    {
        kind = SymbolWordKind.Other;
        writing = "";
        if (SymbolCharacters.IsLetter(Current) && HasNumber())
        {
            kind = SymbolWords.Find(Rest.Slice(0, LetterRun()), out string? known);
            writing = known ?? "";
        }

        return SymbolWords.IsSuffix(kind);
    }

    private readonly bool StartsSuffix(int position)
    {
        int end = position;
        while (end < _text.Length && SymbolCharacters.IsLetter(_text[end]))
        {
            end++;
        }

        return end > position && SymbolWords.IsSuffix(SymbolWords.Find(_text.Slice(position, end - position), out _));
    }

    private void BeginSegment(bool endsOrgan)
    {
        if (endsOrgan && _layout.OrganEnd == 0)
        {
            _layout.OrganEnd = Written;
        }

        _writer.Write('/');
    }

    /// <summary>Ends the number; false when one is still to come: <c>A/75/RES/Add.1</c>.</summary>
    private bool BeginSuffix()
    {
        if (_needsNumber || !HasNumber())
        {
            return Fail(DocumentSymbolErrorKind.NumberExpected);
        }

        if (_layout.CoreEnd == 0)
        {
            _layout.CoreEnd = Written;
        }

        return true;
    }

    /// <summary>Known words have one writing; others keep theirs, unless they are all small letters.</summary>
    private void WriteWord(ReadOnlySpan<char> letters, string? writing)
    {
        if (writing is not null)
        {
            _writer.Write(writing.AsSpan());
        }
        else if (HasCapital(letters))
        {
            _writer.Write(letters);
        }
        else
        {
            _writer.WriteUpper(letters);
        }
    }

    private static bool HasCapital(ReadOnlySpan<char> letters)
    {
        foreach (char letter in letters)
        {
            if (letter <= 'Z')
            {
                return true;
            }
        }

        return false;
    }
}
