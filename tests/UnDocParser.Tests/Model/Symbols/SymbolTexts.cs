using FsCheck;
using FsCheck.Fluent;
using UnDocParser.Tests.Properties;

namespace UnDocParser.Tests.Model.Symbols;

/// <summary>Texts put together from the parts of symbols, as they are printed and as they are mistyped.</summary>
internal static class SymbolTexts
{
    private const string NoiseCharacters = "ABESL/().-* 0123456789\u2011\u00A0\u0640دإطألفباء[],XVIaddrescorpt\0\uD800";

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

    private static readonly Gen<string> AnyNoise = Gen.Elements(NoiseCharacters.ToCharArray()).ArrayOf().Select(characters => new string(characters));

    /// <summary>Symbols, single and joint. None is made smaller on failure: a part of a symbol is mostly none.</summary>
    public static class Symbols
    {
        public static Arbitrary<string> Texts() => Symbol.ToArbitrary();
    }

    /// <summary>Noise, and symbols with noise in them.</summary>
    public static class Noise
    {
        public static Arbitrary<string> Texts() =>
            Gen.OneOf(AnyNoise, from symbol in Symbol from noise in AnyNoise from at in Gen.Choose(0, symbol.Length) select symbol.Insert(at, noise)).ToShrinkingArbitrary();
    }

    /// <summary>Symbols of resolutions of the General Assembly.</summary>
    public static class Resolutions
    {
        public static Arbitrary<string> Texts() =>
            (from session in Session.Where(session => session.Length is > 0 and < 4 || session.Contains('S', StringComparison.Ordinal))
             from number in Figure
             from part in Part
             select "A/RES" + session + "/" + number + part).ToArbitrary();
    }
}
