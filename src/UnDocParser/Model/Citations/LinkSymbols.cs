using UnDocParser.Languages;

namespace UnDocParser.Model.Citations;

/// <summary>Reads the symbol that an address of the document services names, and compares it with the text.</summary>
internal static class LinkSymbols
{
    private static readonly string[] Hosts = ["undocs.org", "docs.un.org"];
    private const string SymbolParameter = "symbol=";

    /// <summary>Reads the symbol of an address: <c>https://undocs.org/fr/A/RES/59/48</c>.</summary>
    public static bool TryRead(string target, out DocumentSymbol symbol)
    {
        symbol = default;
        string? path = target.Contains(SymbolParameter) ? Parameter(target) : PathBehindHost(target);
        return path is not null && DocumentSymbol.TryParse(Uri.UnescapeDataString(path), out symbol);
    }

    /// <summary>
    /// Tells whether an address leads to the document the text names. Addresses leave out part letters and the second
    /// half of a joint symbol.
    /// </summary>
    public static bool Agree(DocumentSymbol printed, DocumentSymbol linked) =>
        printed == linked
        || (string.Equals(printed.Organ, linked.Organ, StringComparison.OrdinalIgnoreCase)
            && string.Equals(printed.Series, linked.Series, StringComparison.OrdinalIgnoreCase)
            && string.Equals(printed.Number, linked.Number, StringComparison.Ordinal)
            && printed.Session == linked.Session
            && printed.Suffixes.SequenceEqual(linked.Suffixes, StringComparer.OrdinalIgnoreCase));

    private static string Parameter(string target)
    {
        string value = target.Substring(target.IndexOf(SymbolParameter, StringComparison.Ordinal) + SymbolParameter.Length);
        int end = value.IndexOf('&');
        return end < 0 ? value : value.Substring(0, end);
    }

    private static string? PathBehindHost(string target)
    {
        foreach (string host in Hosts)
        {
            int start = target.IndexOf(host + "/", StringComparison.OrdinalIgnoreCase);
            if (start >= 0)
            {
                string path = target.Substring(start + host.Length + 1);
                int slash = path.IndexOf('/');
                string first = slash < 0 ? path : path.Substring(0, slash);
                bool isCode = LanguageSet.IsCodeInAddresses(first);
                return isCode ? path.Substring(slash + 1) : path;
            }
        }

        return null;
    }
}
