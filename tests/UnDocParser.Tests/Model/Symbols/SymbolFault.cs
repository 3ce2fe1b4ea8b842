using System.Collections;
using System.Reflection;
using UnDocParser.Model;

namespace UnDocParser.Tests.Model.Symbols;

/// <summary>Finds what is wrong with the reading of one string: an exception, or a canonical form that reads otherwise.</summary>
internal static class SymbolFault
{
    private static readonly string[] Languages = ["en", "fr", "es", "ru", "zh", "ar"];

    private static readonly PropertyInfo[] Properties = typeof(DocumentSymbol).GetProperties(BindingFlags.Public | BindingFlags.Instance);

    /// <summary>Returns the fault, or null; <paramref name="isSymbol"/> says whether the string was read as a symbol.</summary>
    public static string? Find(string text, out bool isSymbol)
    {
        isSymbol = false;
        try
        {
            isSymbol = DocumentSymbol.TryParse(text, out DocumentSymbol symbol, out DocumentSymbolError error);
            return (isSymbol ? Check(symbol) : CheckError(text, symbol, error)) ?? CheckCited(text);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    private static string? CheckError(string text, DocumentSymbol symbol, DocumentSymbolError error) =>
        symbol.IsDefault && error.Kind != DocumentSymbolErrorKind.None && error.Expected.Length > 0 && error.Position >= 0 && error.Position <= text.Length
            ? null
            : $"the error is wrong: {error}";

    private static string? Check(DocumentSymbol symbol)
    {
        string canonical = symbol.ToString();
        if (!DocumentSymbol.TryParse(canonical, out DocumentSymbol again, out DocumentSymbolError error))
        {
            return $"{canonical} does not parse: {error}";
        }

        if (!ReferenceEquals(again.ToString(), canonical) || again != symbol || again.GetHashCode() != symbol.GetHashCode())
        {
            return $"{canonical} reads as {again}";
        }

        foreach (PropertyInfo property in Properties)
        {
            if (!AreSame(property.GetValue(symbol), property.GetValue(again)))
            {
                return $"{property.Name} of {canonical} differs when it is read again";
            }
        }

        return CheckFormats(symbol, again) ?? (symbol.Joint is { } joint ? Check(joint) : null);
    }

    private static bool AreSame(object? left, object? right) =>
        left is IEnumerable first and not string && right is IEnumerable second ? first.Cast<object>().SequenceEqual(second.Cast<object>()) : Equals(left, right);

    private static string? CheckFormats(DocumentSymbol symbol, DocumentSymbol again)
    {
        foreach (string language in Languages)
        {
            if (symbol.ToShortString(language) != again.ToShortString(language) || symbol.ToString(language).Length == 0)
            {
                return $"the {language} form of {symbol} differs when it is read again";
            }

            // The path keeps its steps: neither "../" nor "#" in a bracket may change them.
            var address = symbol.ToUri(language);
            string path = $"/{language}/{symbol.Body.Replace(" ", "", StringComparison.Ordinal)}/";
            if (address.PathAndQuery != address.AbsolutePath || address.Fragment != "" || !Uri.UnescapeDataString(address.AbsolutePath).StartsWith(path, StringComparison.Ordinal))
            {
                return $"the address of {symbol} is {address}";
            }
        }

        return symbol.ToString("N").Length > 0 ? null : $"the number of {symbol} is empty";
    }

    private static string? CheckCited(string text)
    {
        foreach (ResolutionOrgan organ in Enum.GetValues<ResolutionOrgan>())
        {
            if (DocumentSymbol.TryForResolution(organ, text.AsSpan(), out DocumentSymbol symbol) && Check(symbol) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }
}
