using FsCheck;
using FsCheck.Fluent;
using UnDocParser.Model;

namespace UnDocParser.Tests.Model.Symbols;

public class SymbolPropertyTests
{
    private static readonly Gen<string> Figure = Gen.Choose(1, 2100).Select(number => $"{number}");

    private static readonly Gen<string> Organ = Gen.OneOf(
        Gen.Elements("HRC", "C.3", "AC.109", "CN.4/Sub.2", "CONF.199/PC", "COP(13)", "hrc", "WG.II", "FFDF").Select(organ => "/" + organ),
        Gen.Constant(""));

    private static readonly Gen<string> Session = Gen.OneOf(
        Figure.Select(number => "/" + number),
        Gen.Choose(1, 32).Select(number => $"/S-{number}"),
        Gen.Choose(1, 11).Select(number => $"/ES\u2011{number}"),
        Gen.Choose(1, 11).Select(number => $"/دإط-{number}"),
        Gen.Constant(""));

    private static readonly Gen<string> Series = Gen.Elements("/", "/RES/", "/Dec.", "/L.", "/PRST/", "/SR.", "/INF/", "/Res.", "/WP.", "/L");

    private static readonly Gen<string> Part = Gen.Elements("", "", " A", "b", "A-B", " A to D", " A, C and E", " ألف وباء", "[C]", " А–В");

    private static readonly Gen<string> Bracket = Gen.Elements(
        "", "", "", "(XXIX)", " (S-VI)", " (2005)", "(د-3)", " (Part I)", "(Sect.29B)", "(PartsIandII)", "(Introduction)", " (Resumption 1)");

    private static readonly Gen<string> Suffix = Gen.Elements("", "", "/Add.1", "/CORR.2", "/Rev.1/Add.3", " Add2", "/Summary", "/Corr.1*", "*", "-**", "/Add/1");

    private static readonly Gen<string> Single =
        from body in Gen.Elements("A", "S", "E", "T", "ST", "FCCC", "UNEP", "GC(46)", "ICC-ASP", "a")
        from organ in Organ
        from session in Session
            // Only after a session is a word that is not known taken for a series.
        from series in session.Length > 0 ? Gen.OneOf(Series, Gen.Constant("/XYZ.")) : Series
        from number in Figure
        from part in Part
        from bracket in Bracket
        from suffix in Suffix
        select body + organ + session + series + number + part + bracket + suffix;

    private static readonly Gen<string> Symbol = Gen.OneOf(
        Single,
        from first in Single
        from joiner in Gen.Elements("-", "\u2011", " \u2013 ")
        from second in Single
        select first + joiner + second);

    private static readonly Gen<string> Noise =
        Gen.Elements("ABESL/().-* 0123456789\u2011\u00A0\u0640دإطألفباء[],XVIaddrescorpt\0\uD800".ToCharArray()).ArrayOf().Select(characters => new string(characters));

    [Fact]
    public void Generated_symbols_parse_and_their_canonical_form_is_stable() =>
        Prop.ForAll(Symbol.ToArbitrary(), text =>
        {
            var symbol = DocumentSymbol.Parse(text);
            return IsStable(symbol);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Noise_never_throws_and_what_parses_is_stable() =>
        Prop.ForAll(
            Gen.OneOf(Noise, from symbol in Symbol from noise in Noise from at in Gen.Choose(0, symbol.Length) select symbol.Insert(at, noise)).ToArbitrary(),
            text => DocumentSymbol.TryParse(text, out var symbol, out var error)
                ? error == default && IsStable(symbol)
                : symbol.IsDefault && error.Position >= 0 && error.Position <= text.Length && error.Kind != DocumentSymbolErrorKind.None)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Cited_numbers_lead_back_to_their_symbol() =>
        Prop.ForAll(
            (from session in Session.Where(session => session.Length is > 0 and < 4 || session.Contains('S', StringComparison.Ordinal))
             from number in Figure
             from part in Part
             select "A/RES" + session + "/" + number + part).ToArbitrary(),
            text =>
            {
                var symbol = DocumentSymbol.Parse(text);
                return DocumentSymbol.ForResolution(ResolutionOrgan.GeneralAssembly, symbol.CitedNumber!) == symbol
                    && DocumentSymbol.ForResolution(ResolutionOrgan.GeneralAssembly, symbol.ToShortString("ar")["القرار ".Length..]) == symbol;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

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
