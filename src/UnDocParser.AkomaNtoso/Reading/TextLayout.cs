using System.Collections.Immutable;
using System.Text;
using UnDocParser.Text;

namespace UnDocParser.AkomaNtoso.Reading;

/// <summary>Puts text together line by line: number and text of a paragraph, then its notes.</summary>
internal sealed class TextLayout
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string EmptyBrackets = "()";
    private const string NoMark = "*";

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<AkomaNtosoPosition>.Builder _positions = ImmutableArray.CreateBuilder<AkomaNtosoPosition>();
    private readonly StringBuilder _line = new();
    private readonly StringBuilder _number = new();
    private readonly List<Note> _notes = [];
    private ElementFrame? _lineOwner;
    private ElementFrame? _numberOwner;
    private Note? _note;
    private List<string>? _cells;
    private bool _isInNumber;

    /// <summary>Gets the map entries of the lines.</summary>
    public ImmutableArray<AkomaNtosoPosition> Positions => _positions.ToImmutable();

    /// <summary>Gets the text.</summary>
    public string Text => _text.ToString();

    /// <summary>Gets what text is added to at the moment: a number, a note, or the line.</summary>
    public StringBuilder Current => _isInNumber ? _number : _note?.Words ?? _line;

    /// <summary>Gets a value indicating whether a note is being read.</summary>
    public bool IsInNote => _note is not null;

    /// <summary>Adds text of an element.</summary>
    public void Append(string words, ElementFrame element)
    {
        if (_note is null && !_isInNumber && _lineOwner is null && !string.IsNullOrWhiteSpace(words))
        {
            _lineOwner = element.Identified();
        }

        Current.Append(words);
    }

    /// <summary>Starts the number of a paragraph.</summary>
    public void StartNumber(ElementFrame element)
    {
        if (_note is null)
        {
            EndLine();
            _isInNumber = true;
            _numberOwner = element.Identified();
        }
    }

    /// <summary>Ends the number; the line that follows begins with it.</summary>
    public void EndNumber() => _isInNumber = false;

    /// <summary>Starts a heading: a number without a stop stands on a line of its own above it, as it is printed, <c>II</c>.</summary>
    public void StartHeading()
    {
        EndLine();
        if (_note is null && _cells is null && _numberOwner is { } owner && Collapsed(_number) is { Length: > 0 } number && char.IsLetterOrDigit(number[number.Length - 1]))
        {
            Emit(TakeNumber(), owner);
        }
    }

    /// <summary>Starts a note: its mark stands here, its text below the line.</summary>
    public void StartNote(string? mark, ElementFrame element)
    {
        if (_note is not null)
        {
            return;
        }

        string printed = string.IsNullOrWhiteSpace(mark) ? NoMark : Raised(mark!.Trim());
        _lineOwner ??= element.Parent?.Identified();
        Current.Append(printed);
        _note = new Note(printed, new StringBuilder(), element);
        _notes.Add(_note);
    }

    /// <summary>Ends a note.</summary>
    public void EndNote(ElementFrame element)
    {
        if (_note?.Element == element)
        {
            _note = null;
        }
    }

    /// <summary>Starts a row of a table.</summary>
    public void StartRow()
    {
        if (_note is null)
        {
            EndLine();
            _cells = [];
        }
    }

    /// <summary>Ends a cell.</summary>
    public void EndCell()
    {
        if (_note is null && _cells is not null)
        {
            _cells.Add(Collapsed(_line));
            _line.Clear();
        }
    }

    /// <summary>Ends a row.</summary>
    public void EndRow()
    {
        if (_note is null && _cells is { } cells)
        {
            _cells = null;
            _line.Clear().Append(string.Join("\t", cells));
            EndLine(keepsTabs: true);
        }
    }

    /// <summary>Ends a number that no text follows.</summary>
    public void EndParagraph()
    {
        if (_note is not null || _cells is not null)
        {
            return;
        }

        EndLine();
        if (_numberOwner is { } owner)
        {
            Emit(TakeNumber(), owner);
        }
    }

    /// <summary>Ends the line, if there is any text in it; within a row or a note, a blank stands for it.</summary>
    public void EndLine() => EndLine(keepsTabs: false);

    private void EndLine(bool keepsTabs)
    {
        if (_note is not null || _cells is not null)
        {
            Current.Append(' ');
            return;
        }

        string words = keepsTabs ? _line.ToString().Trim(' ') : Collapsed(_line);
        _line.Clear();
        ElementFrame? owner = _lineOwner ?? _numberOwner;
        _lineOwner = null;
        if (words.Length == 0 || owner is null)
        {
            return;
        }

        string number = TakeNumber();
        Emit(number.Length == 0 ? words : $"{number} {words}", owner);
        foreach (Note note in _notes)
        {
            Emit($"{note.Mark} {NoteText(note)}".TrimEnd(), note.Element);
        }

        _notes.Clear();
    }

    private string TakeNumber()
    {
        string number = Collapsed(_number);
        _number.Clear();
        _numberOwner = null;
        return number;
    }

    private void Emit(string line, ElementFrame owner)
    {
        if (line.Length == 0)
        {
            return;
        }

        var span = new TextSpan(_text.Length, line.Length);
        _text.Append(line).Append('\n');
        _positions.Add(new AkomaNtosoPosition(span, owner.Name, owner.Id));
        owner.Add(span);
    }

    // Arabic notes begin with the brackets that stood around a field for the number.
    private static string NoteText(Note note)
    {
        string text = Collapsed(note.Words);
        return text.StartsWith(EmptyBrackets, StringComparison.Ordinal) ? text.Substring(EmptyBrackets.Length).TrimStart(' ') : text;
    }

    private static string Raised(string mark)
    {
        char[] raised = mark.ToCharArray();
        for (int index = 0; index < raised.Length; index++)
        {
            if (raised[index] is >= '0' and <= '9')
            {
                raised[index] = Superscripts[raised[index] - '0'];
            }
        }

        return new string(raised);
    }

    // Other blanks than these have a meaning. What ends a line in a text is one here.
    private static string Collapsed(StringBuilder words)
    {
        var collapsed = new StringBuilder(words.Length);
        bool isBlank = false;
        for (int index = 0; index < words.Length; index++)
        {
            char character = words[index];
            if (character is ' ' or '\t' or '\r' or '\n' or '\u0085' or '\u2028' or '\u2029')
            {
                isBlank = collapsed.Length > 0;
                continue;
            }

            if (isBlank)
            {
                collapsed.Append(' ');
                isBlank = false;
            }

            collapsed.Append(character);
        }

        return collapsed.ToString();
    }

    private sealed record Note(string Mark, StringBuilder Words, ElementFrame Element);
}
