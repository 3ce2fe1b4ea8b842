using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace UnDocParser.Pdf.Reading;

/// <summary>The objects of a file, whether they stand where they are used or are referred to.</summary>
internal readonly struct PdfObjects(PdfDocument document)
{
    // References to references: damage, but for the first.
    private const int MaxLinks = 16;

    /// <summary>Gets the dictionary that all of the file is found from.</summary>
    public DictionaryToken Catalog => document.Structure.Catalog.CatalogDictionary;

    /// <summary>Returns the value of a key; null if there is none.</summary>
    public IToken? Get(DictionaryToken dictionary, string key) => dictionary.Data.TryGetValue(key, out IToken? value) ? Resolve(value) : null;

    /// <summary>Returns what a token stands for: itself, or what it refers to; null if that is not in the file.</summary>
    public IToken? Resolve(IToken? token)
    {
        for (int i = 0; i < MaxLinks && token is IndirectReferenceToken link; i++)
        {
            token = document.Structure.GetObject(link.Data)?.Data;
        }

        return token is ObjectToken inner ? inner.Data : token;
    }

    /// <summary>Returns the characters of a string; null if the token is none.</summary>
    public static string? TextOf(IToken? token) => token switch
    {
        StringToken text => text.Data,
        HexToken hex => hex.Data,
        _ => null,
    };
}
