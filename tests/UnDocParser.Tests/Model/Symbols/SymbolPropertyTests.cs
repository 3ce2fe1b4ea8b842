using UnDocParser.Model;
using UnDocParser.Tests.Properties;

namespace UnDocParser.Tests.Model.Symbols;

public class SymbolPropertyTests
{
    private const int Usual = 2000;

    [Cases(Usual, Arbitrary = [typeof(SymbolTexts.Symbols)])]
    public bool Generated_symbols_parse_and_their_canonical_form_is_stable(string text) => IsStable(DocumentSymbol.Parse(text));

    [Cases(Usual, Arbitrary = [typeof(SymbolTexts.Noise)])]
    public bool Noise_never_throws_and_what_parses_is_stable(string text) =>
        DocumentSymbol.TryParse(text, out DocumentSymbol symbol, out DocumentSymbolError error)
            ? error == default && IsStable(symbol)
            : symbol.IsDefault && error.Position >= 0 && error.Position <= text.Length && error.Kind != DocumentSymbolErrorKind.None;

    [Cases(Usual, Arbitrary = [typeof(SymbolTexts.Resolutions)])]
    public void Cited_numbers_lead_back_to_their_symbol(string text)
    {
        var symbol = DocumentSymbol.Parse(text);
        Assert.Equal(symbol, DocumentSymbol.ForResolution(ResolutionOrgan.GeneralAssembly, symbol.CitedNumber!));
        Assert.Equal(symbol, DocumentSymbol.ForResolution(ResolutionOrgan.GeneralAssembly, symbol.ToShortString("ar")["القرار ".Length..]));
    }

    private static bool IsStable(DocumentSymbol symbol)
    {
        var again = DocumentSymbol.Parse(symbol.ToString());
        return ReferenceEquals(again.ToString(), symbol.ToString())
            && again == symbol
            && again.Session == symbol.Session
            && again.Part == symbol.Part
            && again.Number == symbol.Number
            && again.Series == symbol.Series
            && again.Organ == symbol.Organ
            && again.Suffixes.SequenceEqual(symbol.Suffixes)
            && again.Joint == symbol.Joint
            && symbol.ToUri("en").IsAbsoluteUri;
    }
}
