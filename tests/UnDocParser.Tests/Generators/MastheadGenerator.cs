using System.Collections.Immutable;
using UnDocParser.Model;

namespace UnDocParser.Tests.Generators;

/// <summary>Makes the masthead of a resolution or draft of the General Assembly, and the facts it prints.</summary>
internal sealed class MastheadGenerator
{
    private static readonly (int Number, string English, string French, string German)[] Sessions =
    [
        (62, "Sixty-second", "Soixante-deuxième", "Zweiundsechzigste"), (67, "Sixty-seventh", "Soixante-septième", "Siebenundsechzigste"),
        (69, "Sixty-ninth", "Soixante-neuvième", "Neunundsechzigste"), (71, "Seventy-first", "Soixante et onzième", "Einundsiebzigste"),
        (75, "Seventy-fifth", "Soixante-quinzième", "Fünfundsiebzigste"), (78, "Seventy-eighth", "Soixante-dix-huitième", "Achtundsiebzigste"),
        (80, "Eightieth", "Quatre-vingtième", "Achtzigste"), (84, "Eighty-fourth", "Quatre-vingt-quatrième", "Vierundachtzigste"),
    ];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] GermanMonths =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static readonly string[] EnglishTitles =
        ["Lighthouses in the service of coastal peoples", "Cooperation between the United Nations and the Tidal Office", "Keeping of tide tables and of the records of harbours on small islands in the northern and southern seas"];

    private static readonly string[] FrenchTitles =
        ["Les phares au service des gens de mer", "Coopération entre l’Organisation des Nations Unies et l’Office des marées", "Tenue des tables des marées et des registres portuaires dans les petites îles des mers septentrionales et australes"];

    private static readonly string[] GermanTitles =
        ["Leuchttürme im Dienste der Küstenvölker", "Zusammenarbeit zwischen den Vereinten Nationen und dem Gezeitenamt", "Führung der Gezeitentafeln und der Hafenregister auf kleinen Inseln in den nördlichen und südlichen Meeren"];

    private static readonly string[] EnglishSponsors = ["Arvonia", "Lindemar", "Montsauve", "Port Clear", "Saint Aubin", "Valdoro"];

    private static readonly string[] FrenchSponsors = ["Arvonie", "Lindemar", "Montsauve", "Port-Clair", "Saint-Aubin", "Valdoro"];

    private static readonly string[] GermanSponsors = ["Arvonien", "Lindemar", "Montsauve", "Port Clear", "Sankt Aubin", "Valdoro"];

    private readonly Random _random;
    private readonly string _language;
    private readonly bool _isDraft;
    private readonly (int Number, string English, string French, string German) _session;
    private readonly CalendarDate _issued;
    private readonly CalendarDate _adopted;
    private readonly int _item;
    private readonly char? _subItem;
    private readonly string _title;
    private readonly string _origin;
    private readonly int _number;
    private readonly ImmutableArray<string> _sponsors = [];

    public MastheadGenerator(Random random, Words words, bool isDraft)
    {
        _random = random;
        _language = words.Code;
        _isDraft = isDraft;
        _session = Sessions[random.Next(Sessions.Length)];
        _number = random.Next(1, 300);
        int year = _session.Number + 1945;
        _adopted = new CalendarDate(year, random.Next(9, 13), random.Next(1, 28));
        _issued = new CalendarDate(year, random.Next(9, 13), random.Next(2, 28));
        _item = random.Next(7, 140);
        _subItem = random.Next(2) == 0 ? (char)('a' + random.Next(20)) : null;
        string[] titles = Choose(EnglishTitles, FrenchTitles, GermanTitles);
        _title = titles[random.Next(titles.Length)];
        _origin = $"A/{_session.Number}/L.{random.Next(1, 80)}";
        if (isDraft)
        {
            string[] names = Choose(EnglishSponsors, FrenchSponsors, GermanSponsors);
            _sponsors = [.. names.Where(_ => random.Next(3) > 0).DefaultIfEmpty(names[0])];
        }

        Symbol = isDraft ? _origin : $"A/RES/{_session.Number}/{_number}";
        Header = new DocumentHeader
        {
            Distribution = isDraft ? DocumentDistribution.Limited : DocumentDistribution.General,
            DistributionDate = _issued,
            Session = _session.Number,
            AgendaItems = [new AgendaItem(_item, _subItem?.ToString())],
            AdoptionDate = isDraft ? null : _adopted,
            OriginSymbols = isDraft ? [] : [DocumentSymbol.Parse(_origin), DocumentSymbol.Parse(_origin + "/Add.1")],
            Number = isDraft ? null : $"{_session.Number}/{_number}",
            Title = _title,
            SubmittedBy = [.. _sponsors.Select(name => new DocumentSponsor(name, name, null))],
        };
    }

    public string Symbol { get; }

    public DocumentHeader Header { get; }

    public static string Print(CalendarDate date, string language) => language switch
    {
        "en" => $"{date.Day} {EnglishMonths[date.Month - 1]} {date.Year}",
        "fr" => $"{(date.Day == 1 ? "1er" : date.Day)} {FrenchMonths[date.Month - 1]} {date.Year}",
        _ => $"{date.Day}. {GermanMonths[date.Month - 1]} {date.Year}",
    };

    public ImmutableArray<MastheadLine> Lines() => [.. Choose(English(), French(), German())];

    private T Choose<T>(T english, T french, T german) => _language switch { "en" => english, "fr" => french, _ => german };

    private IEnumerable<MastheadLine> English()
    {
        yield return new(MastheadRole.Publisher, "United Nations");
        yield return new(MastheadRole.Symbol, Symbol);
        yield return new(MastheadRole.Organ, "General Assembly");
        yield return new(MastheadRole.Distribution, _isDraft ? "Distr.: Limited" : "Distr.: General");
        yield return new(MastheadRole.Date, Print(_issued, "en"));
        yield return new(MastheadRole.Session, _session.English + " session");
        yield return new(MastheadRole.AgendaItem, "Agenda item " + Header.AgendaItems[0]);
        yield return new(MastheadRole.AgendaTitle, "Oceans and coasts: maritime signals");
        if (_isDraft)
        {
            yield return new(MastheadRole.Sponsors, List(_sponsors, " and ") + ": draft resolution");
            yield return new(MastheadRole.Title, _title);
        }
        else
        {
            yield return new(MastheadRole.Adoption, "Resolution adopted by the General Assembly on " + Print(_adopted, "en"));
            yield return new(MastheadRole.Origin, $"[without reference to a Main Committee ({_origin} and {_origin}/Add.1)]");
            yield return new(MastheadRole.Title, _title, Header.Number + ".");
        }
    }

    private IEnumerable<MastheadLine> French()
    {
        yield return new(MastheadRole.Publisher, "Nations Unies");
        yield return new(MastheadRole.Symbol, Symbol);
        yield return new(MastheadRole.Organ, "Assemblée générale");
        yield return new(MastheadRole.Distribution, _isDraft ? "Distr. limitée" : "Distr. générale");
        yield return new(MastheadRole.Date, Print(_issued, "fr"));
        yield return new(MastheadRole.Session, _session.French + " session");
        yield return new(MastheadRole.AgendaItem, $"Point {_item}{(_subItem is { } letter ? $" {letter})" : "")} de l’ordre du jour");
        yield return new(MastheadRole.AgendaTitle, "Océans et littoral : signalisation maritime");
        if (_isDraft)
        {
            yield return new(MastheadRole.Sponsors, List(_sponsors, " et ") + " : projet de résolution");
            yield return new(MastheadRole.Title, _title);
        }
        else
        {
            yield return new(MastheadRole.Adoption, "Résolution adoptée par l’Assemblée générale le " + Print(_adopted, "fr"));
            yield return new(MastheadRole.Origin, $"[sans renvoi à une grande commission ({_origin} et {_origin}/Add.1)]");
            yield return new(MastheadRole.Title, _title, Header.Number + ".");
        }
    }

    private IEnumerable<MastheadLine> German()
    {
        yield return new(MastheadRole.Publisher, "Vereinte Nationen");
        yield return new(MastheadRole.Symbol, Symbol);
        yield return new(MastheadRole.Organ, "Generalversammlung");
        yield return new(MastheadRole.Distribution, _isDraft ? "Verteilung: Begrenzt" : "Verteilung: Allgemein");
        yield return new(MastheadRole.Date, Print(_issued, "de"));
        yield return new(MastheadRole.Session, _session.German + " Tagung");
        yield return new(MastheadRole.AgendaItem, $"Tagesordnungspunkt {_item}{(_subItem is { } letter ? $" {letter})" : "")}");
        yield return new(MastheadRole.AgendaTitle, "Ozeane und Küsten: Seezeichen");
        if (_isDraft)
        {
            yield return new(MastheadRole.Sponsors, List(_sponsors, " und ") + ": Resolutionsentwurf");
            yield return new(MastheadRole.Title, _title);
        }
        else
        {
            yield return new(MastheadRole.Adoption, "Resolution der Generalversammlung, verabschiedet am " + Print(_adopted, "de"));
            yield return new(MastheadRole.Origin, $"[ohne Überweisung an einen Hauptausschuss ({_origin} und {_origin}/Add.1)]");
            yield return new(MastheadRole.Title, _title, Header.Number + ".");
        }
    }

    private static string List(ImmutableArray<string> names, string last) =>
        names.Length == 1 ? names[0] : string.Join(", ", names.Take(names.Length - 1)) + last + names[^1];
}
