using UnDocParser.Model;

namespace UnDocParser.Symbols;

/// <summary>
/// Reads one symbol by recursive descent, one method for one rule, and writes its canonical form on the way.
/// <code>
/// symbol  = single { "-" single } ;
/// single  = word { "/" segment } { "/" suffix | bracket } [ reissue ] ;
/// segment = number | session | word ;
/// number  = digits [ parts ] [ "(" session ")" ] [ parts ] ;
/// word    = letters { "." ( letters | digits ) } [ "(" text ")" ] ;
/// suffix  = ( "Add" | "Amend" | "Corr" | "Rev" ) "." digits | "Excerpt" | "Summary" ;
/// bracket = "(" text ")" ;
/// reissue = [ "-" ] "*" { "*" } ;
/// </code>
/// Blanks may stand between any two parts.
/// </summary>
internal ref partial struct SymbolScanner(ReadOnlySpan<char> folded, Span<char> buffer)
{
    /// <summary>Longest input, and longest canonical text: positions fit a byte.</summary>
    internal const int MaximumLength = 128;

    private readonly ReadOnlySpan<char> _text = folded;
    private SymbolWriter _writer = new(buffer);
    private SymbolLayout _layout;
    private int _position;

    // State of the symbol being read.
    private int _numberValue;
    private bool _needsNumber;
    private byte _organNumberStart;
    private byte _organNumberEnd;
    private byte _organNumberWord;

    internal DocumentSymbolError Error { get; private set; }

    internal readonly ReadOnlySpan<char> Canonical => _writer.Written;

    private readonly char Current => _position < _text.Length ? _text[_position] : '\0';

    private readonly ReadOnlySpan<char> Rest => _text.Slice(_position);

    private readonly byte Written => (byte)_writer.Length;

    internal bool Scan(out SymbolLayout layout)
    {
        SkipBlanks();
        bool succeeded = _position < _text.Length ? Single() : Fail(DocumentSymbolErrorKind.Empty);
        layout = _layout;
        while (succeeded && Current == '-')
        {
            _position++;
            SkipBlanks();
            if (ReadsAsRange())
            {
                return Fail(DocumentSymbolErrorKind.EndExpected);
            }

            _writer.Write('-');
            if (layout.JointStart == 0)
            {
                layout.JointStart = Written;
            }

            succeeded = Single();
        }

        if (!succeeded)
        {
            return false;
        }

        if (_position < _text.Length)
        {
            return Fail(Current == ')' ? DocumentSymbolErrorKind.StrayBracket : DocumentSymbolErrorKind.EndExpected);
        }

        return !_writer.Overflowed || Fail(DocumentSymbolErrorKind.TooLong);
    }

    // Behind a part letter, whose square brackets are not written, a body of one letter would read as the end of a range:
    // "523 [C]-E/Corr.2", "523 [C]-N-NPT/1".
    private readonly bool ReadsAsRange() =>
        _layout.Parts != 0 && _layout.CoreEnd == Written && _writer.Written[Written - 1] != ')' && LetterRun() == 1 && IsPartLetterBefore(_position + 1);

    private bool Single()
    {
        _layout = default;
        _numberValue = 0;
        _needsNumber = false;
        _organNumberEnd = 0;
        if (!SymbolCharacters.IsLetter(Current))
        {
            return Fail(DocumentSymbolErrorKind.BodyExpected);
        }

        byte start = Written;
        if (!Body())
        {
            return false;
        }

        _layout.BodyEnd = Written;
        SkipBlanks();
        if (Current != '/')
        {
            return Fail(DocumentSymbolErrorKind.SlashExpected);
        }

        while (!Reissue())
        {
            int before = _position;
            if (!Piece(start))
            {
                return false;
            }

            SkipBlanks();
            if (_position == before)
            {
                break;
            }
        }

        SkipBlanks();
        return Complete();
    }

    /// <summary><c>/RES</c>, <c>(Part I)</c>, or <c>Add.2</c> whose slash was forgotten. True also when nothing of them stands here.</summary>
    private bool Piece(byte start)
    {
        if (Current == '/')
        {
            _position++;
            SkipBlanks();
            return Segment(start);
        }

        if (Current == '(')
        {
            return SuffixBracket();
        }

        return !SuffixWithoutSlash(out SymbolWordKind kind, out string writing) || Suffix(kind, writing);
    }

    private bool Complete()
    {
        if (_needsNumber || !HasNumber())
        {
            return Fail(_needsNumber || _position == _text.Length ? DocumentSymbolErrorKind.NumberExpected : DocumentSymbolErrorKind.SlashExpected);
        }

        _layout.End = (byte)(_writer.Length - _layout.Reissues);
        if (_layout.CoreEnd == 0)
        {
            _layout.CoreEnd = _layout.End;
        }

        return true;
    }

    /// <summary>A body may join two words by a hyphen: <c>ICC-ASP</c>.</summary>
    private bool Body()
    {
        int length = LetterRun();
        if (_position + length + 1 < _text.Length && _text[_position + length] == '-' && SymbolCharacters.IsLetter(_text[_position + length + 1]))
        {
            WriteWord(Rest.Slice(0, length), writing: null);
            _writer.Write('-');
            _position += length + 1;
        }

        return Word(Rest.Slice(0, LetterRun()), SymbolWordKind.Other, writing: null, isBody: true);
    }

    private bool Segment(byte symbolStart)
    {
        ReadOnlySpan<char> word = Rest.Slice(0, LetterRun());
        string? writing = null;
        SymbolWordKind wordKind = word.IsEmpty ? SymbolWordKind.Other : SymbolWords.Find(word, out writing);
        if (SymbolWords.IsSuffix(wordKind) && HasNumber())
        {
            return Suffix(wordKind, writing!);
        }

        if (_layout.CoreEnd != 0)
        {
            // Part letters, a bracketed session or a suffix end the number for good: no "A/75/276/Add.1/RES/3".
            return Fail(DocumentSymbolErrorKind.SuffixExpected);
        }

        if (SymbolCharacters.IsDigit(Current))
        {
            BeginSegment(endsOrgan: true);
            Number(allowRange: false);
            return true;
        }

        if (SessionPrefix(out SymbolSessionKind session))
        {
            return SessionSegment(session);
        }

        if (word.IsEmpty)
        {
            return Fail(DocumentSymbolErrorKind.SegmentExpected);
        }

        return BeginsSecondSymbol(word, symbolStart)
            ? Fail(DocumentSymbolErrorKind.SecondSymbol)
            : Word(word, wordKind, writing, isBody: false);
    }

    /// <summary>Whether the body stands once more after a number, with a slash behind it or a suffix without one: <c>A/77/A/77/385</c>.</summary>
    private readonly bool BeginsSecondSymbol(ReadOnlySpan<char> word, byte symbolStart)
    {
        ReadOnlySpan<char> body = _writer.Written.Slice(symbolStart, _layout.BodyEnd - symbolStart);
        if (_layout.NumberEnd == 0 || !word.Equals(body, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        int next = AfterBlanks(_position + word.Length);
        return next < _text.Length && (_text[next] == '/' || StartsSuffix(next));
    }

    /// <summary><c>-*</c>, <c>/-*</c> or <c>*</c>: issued again for technical reasons.</summary>
    private bool Reissue()
    {
        if (Current is not ('*' or '-' or '/'))
        {
            return false;
        }

        int start = _position;
        if (Current == '/')
        {
            _position++;
            SkipBlanks();
        }

        if (Current == '-')
        {
            _position++;
            SkipBlanks();
        }

        if (Current != '*')
        {
            _position = start;
            return false;
        }

        while (Current == '*')
        {
            _writer.Write('*');
            _layout.Reissues++;
            _position++;
            SkipBlanks();
        }

        return true;
    }

    private readonly int LetterRun()
    {
        int end = _position;
        while (end < _text.Length && SymbolCharacters.IsLetter(_text[end]))
        {
            end++;
        }

        return end - _position;
    }

    private readonly int DigitRun()
    {
        int end = _position;
        while (end < _text.Length && SymbolCharacters.IsDigit(_text[end]))
        {
            end++;
        }

        return end - _position;
    }

    private void SkipBlanks() => _position = AfterBlanks(_position);

    private readonly int AfterBlanks(int position)
    {
        while (position < _text.Length && SymbolCharacters.IsBlank(_text[position]))
        {
            position++;
        }

        return position;
    }

    private bool Fail(DocumentSymbolErrorKind kind)
    {
        Error = new DocumentSymbolError(kind, _position);
        return false;
    }
}
