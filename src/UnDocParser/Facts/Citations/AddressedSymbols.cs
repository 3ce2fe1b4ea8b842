using UnDocParser.Languages;

namespace UnDocParser.Facts.Citations;

/// <summary>Finds the symbol in an address of the document services: <c>https://undocs.org/en/A/RES/72/17</c>.</summary>
internal static class AddressedSymbols
{
    private static readonly string[] Hosts = ["//undocs.org/", "//docs.un.org/", "//www.undocs.org/"];

    /// <summary>Returns the place in the address where the symbol should start, or 0.</summary>
    public static int Start(ReadOnlySpan<char> address)
    {
        foreach (string host in Hosts)
        {
            int found = address.IndexOf(host.AsSpan(), StringComparison.OrdinalIgnoreCase);
            if (found >= 0)
            {
                int path = found + host.Length;
                int slash = address.Slice(path).IndexOf('/');
                bool hasCode = slash > 0 && LanguageSet.IsCodeInAddresses(address.Slice(path, slash).ToString());
                return hasCode ? path + slash + 1 : path;
            }
        }

        return 0;
    }
}
