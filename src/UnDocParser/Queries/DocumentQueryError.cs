namespace UnDocParser.Queries;

/// <summary>What is wrong with a query, and where. Immutable and thread-safe.</summary>
public sealed class DocumentQueryError
{
    internal DocumentQueryError(string message, int line, int column)
    {
        Message = message;
        Line = line;
        Column = column;
    }

    /// <summary>Gets what is wrong, in English, on one line and without a stop.</summary>
    public string Message { get; }

    /// <summary>Gets the line of the query in which it is wrong, from 1.</summary>
    public int Line { get; }

    /// <summary>Gets the column at which it is wrong, in UTF-16 code units from 1.</summary>
    public int Column { get; }

    /// <summary>Returns the error as a sentence, such as <c>line 1, column 6: expected ']', found the end of the query</c>.</summary>
    public override string ToString() => $"line {Line}, column {Column}: {Message}";
}
