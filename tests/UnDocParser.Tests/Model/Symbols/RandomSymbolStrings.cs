using System.Text;

namespace UnDocParser.Tests.Model.Symbols;

/// <summary>Random strings around symbols: symbols of every kind, pieces of symbols in any order, damaged symbols and plain noise.</summary>
internal sealed class RandomSymbolStrings(Random random)
{
    private static readonly string[] Bodies =
        ["A", "S", "E", "T", "ST", "FCCC", "UNEP", "GC(46)", "ICC-ASP", "NPT", "CD", "a", "s", "А", "Res", "L", "C", "Add", "S-", "A.1", "G77"];

    private static readonly string[] Organs =
        ["HRC", "C.3", "AC.109", "CN.4", "Sub.2", "CONF.199", "PC", "COP(13)", "hrc", "WG.II", "OzL.Pro.28", "FFDF", "C3", "CN4", "CMP", "SYR", "EA.5", "d", "IV"];

    private static readonly string[] Sessions =
        ["75", "2021", "S-30", "ES-11", "s-6", "ES‑11", "S - 30", "S-VI", "ES-V", "S-X", "د-3", "دإ-30", "دإط-11", "د إ ط-11", "0", "00", "1946", "1945", "100", "99999999999"];

    private static readonly string[] Series =
        ["RES", "DEC", "L", "PRST", "SR", "PV", "INF", "NGO", "WP", "CRP", "Res", "Dec", "COMM", "res", "dec", "R", "XYZ", "RES.", "DEC.", "L.", "SR.", "XYZ.", "PRST."];

    private static readonly string[] Numbers =
        ["1", "7", "276", "1631", "11-13", "04", "2021", "45A", "69/96", "217", "0", "1234567890123", "1-", "-1", "3.", ".3", "3.4"];

    private static readonly string[] PartLetters =
        ["A", " A", "b", "A-B", " A to D", " A, C and E", " A, B, and C", " ألف", " ألف وباء", " بــاء", "[C]", "[A-C]", " А–В", " A et B", "和B", "Z", " AA", " Z-BB", "AAA", "A-", " A,", "[", "A[B]", "X-L"];

    private static readonly string[] Brackets =
        ["(III)", " (XXIX)", "(S-VI)", " (ES-V)", "(2005)", "(د-3)", "(دإ-6)", " (Part I)", "(Sect.29B)", "(PartsIandII)", "(Introduction)", " (Resumption 1)", "()", "( )", "(Part)", "(Vol.", "(a(b))", ")", "(IIII)", "(S-0)", "(S-100)", "(/Add.1)", "(Vols. I and II)", "(Part Iand)"];

    private static readonly string[] Suffixes =
        ["/Add.1", "/CORR.2", "/Rev.1", "Rev1", " Add2", "Corr.1", "/Summary", "Excerpt", "/Amend.3", "/Add/1", "/Add", "/Rev.", "*", "-*", "/-**", "**", "Add.", "summary", "/L.", "/L.7"];

    private static readonly string[] Joiners = ["-", "‑", " – ", "/", " ", ".", ",", "", "//", "-/", "/-", " / "];

    private static readonly string[] Characters =
        [.. "ABCEILSVXZaceilsvx0123456789/().-*[], \t\0".Select(character => character.ToString()), " ", "­", "ـ", "‎", "د", "إ", "ط", "ا", "و", "ألف", "باء", "的", "和", "至", "é", "А", "Ｒ", "７", "（", "∗", "⁄", "\uD800", "\uD83D\uDE00", "٣", "Ⅳ"];

    private static readonly string[][] Pieces = [Bodies, Organs, Sessions, Series, Numbers, PartLetters, Brackets, Suffixes, Joiners, Characters];

    private readonly StringBuilder _text = new();

    /// <summary>Returns the next string, of at most a few hundred characters.</summary>
    public string Next()
    {
        _text.Clear();
        switch (random.Next(10))
        {
            case < 3:
                Symbol();
                break;
            case < 5:
                Symbol();
                Damage();
                break;
            case < 7:
                Symbol();
                Add(Joiners);
                Symbol();
                Damage(random.Next(2));
                break;
            case < 9:
                AnyPieces(random.Next(1, 10));
                break;
            default:
                Noise(random.Next(random.Next(10) == 0 ? 200 : 20));
                break;
        }

        return _text.ToString();
    }

    private void Symbol()
    {
        Add(Bodies);
        for (int organs = random.Next(3); organs > 0; organs--)
        {
            AddBehindSlash(Organs);
        }

        Maybe(Sessions, 2);
        Maybe(Series, 2);
        Maybe(Numbers, 10);
        AddSome(PartLetters, 4);
        AddSome(Brackets, 4);
        for (int suffixes = random.Next(6) - 2; suffixes > 0; suffixes--)
        {
            Add(Suffixes);
            Maybe(random.Next(2) == 0 ? Series : Organs, 8, isRare: true);
        }
    }

    private void AnyPieces(int count)
    {
        for (; count > 0; count--)
        {
            if (random.Next(3) > 0)
            {
                _text.Append('/');
            }

            Add(Pieces[random.Next(Pieces.Length)]);
        }
    }

    private void Noise(int count)
    {
        for (; count > 0; count--)
        {
            Add(Characters);
        }
    }

    /// <summary>Up to four changes of a character or a piece.</summary>
    private void Damage() => Damage(random.Next(1, 5));

    private void Damage(int times)
    {
        for (; times > 0 && _text.Length > 0; times--)
        {
            int position = random.Next(_text.Length);
            switch (random.Next(5))
            {
                case 0:
                    _text.Remove(position, 1);
                    break;
                case 1:
                    _text.Insert(position, Pick(Characters));
                    break;
                case 2:
                    _text.Insert(position, Pick(Pieces[random.Next(Pieces.Length)]));
                    break;
                case 3:
                    _text[position] = (char)random.Next(char.MaxValue + 1);
                    break;
                default:
                    // A stretch stands twice, as a careless copy leaves it.
                    _text.Insert(position, _text.ToString(position, random.Next(1, Math.Min(12, _text.Length - position) + 1)));
                    break;
            }
        }
    }

    private void Add(string[] pieces) => _text.Append(Pick(pieces));

    private void AddBehindSlash(string[] pieces)
    {
        _text.Append('/');
        Add(pieces);
    }

    /// <summary>Adds a piece in <paramref name="times"/> − 1 of so many cases, or once only when it is rare.</summary>
    private void Maybe(string[] pieces, int times, bool isRare = false)
    {
        if ((random.Next(times) == 0) == isRare)
        {
            AddBehindSlash(pieces);
        }
    }

    private void AddSome(string[] pieces, int times)
    {
        if (random.Next(times) == 0)
        {
            Add(pieces);
        }
    }

    // The first pieces of a row are the usual ones.
    private string Pick(string[] pieces) => pieces[Math.Min(random.Next(pieces.Length), random.Next(pieces.Length))];
}
