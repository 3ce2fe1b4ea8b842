using System.Text;

namespace UnDocParser.Combinators;

/// <summary>Words error messages.</summary>
internal static class ErrorText
{
    public const string EndOfInput = "end of input";

    private const int LongestQuote = 32;

    /// <summary>"unexpected this, expected a, b or c".</summary>
    public static string Unexpected(string found, string[]? expectations)
    {
        var message = new StringBuilder("unexpected ").Append(found);
        if (expectations is not null)
        {
            for (var i = 0; i < expectations.Length; i++)
            {
                var before = i == 0 ? ", expected " : i == expectations.Length - 1 ? " or " : ", ";
                message.Append(before).Append(expectations[i]);
            }
        }

        return message.ToString();
    }

    /// <summary>"Syntax error (line 1, column 1): message.", where a column is one UTF-16 code unit.</summary>
    public static string At(ReadOnlySpan<char> source, int position, string message)
    {
        var (line, column) = (1, 1);
        var before = source.Slice(0, Math.Min(position, source.Length));
        for (var i = 0; i < before.Length; i++)
        {
            var isBreak = before[i] == '\n' || (before[i] == '\r' && !(i + 1 < source.Length && source[i + 1] == '\n'));
            (line, column) = isBreak ? (line + 1, 1) : (line, column + 1);
        }

        return $"Syntax error (line {line}, column {column}): {message}.";
    }

    /// <summary>The text between backticks: its first line, shortened when long, never cut within a surrogate pair.</summary>
    public static string Quote(ReadOnlySpan<char> text)
    {
        var lineEnd = text.IndexOfAny('\r', '\n');
        var length = lineEnd < 0 ? text.Length : lineEnd;
        if (length <= LongestQuote)
        {
            return $"`{text.Slice(0, length).ToString()}`";
        }

        length = char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return $"`{text.Slice(0, length).ToString()}…`";
    }
}
