using System.Collections.Immutable;
using UnDocParser.Model;

namespace UnDocParser.Tests.Generators;

/// <summary>Makes random documents. The same seed gives the same document.</summary>
internal sealed class DocumentGenerator
{
    private readonly Random _random;
    private readonly Words _words;
    private readonly DocumentTraits _traits;

    private DocumentGenerator(int seed, DocumentTraits traits)
    {
        _random = new Random(seed);
        _traits = traits;
        _words = _random.Next(3) switch { 0 => Words.English, 1 => Words.French, _ => Words.German };
    }

    public static GeneratedDocument Generate(int seed, DocumentTraits traits) => new DocumentGenerator(seed, traits).Document();

    private GeneratedDocument Document()
    {
        bool isDraft = Chance(40);
        var masthead = new MastheadGenerator(_random, _words, isDraft);
        var document = new GeneratedDocument
        {
            Language = _words.Code,
            Symbol = masthead.Symbol,
            Header = masthead.Header,
            Masthead = masthead.Lines(),
            Body = [.. Body()],
            Annex = Chance(25) ? [.. Annex()] : [],
            JobNumber = $"{_random.Next(20, 40)}-{_random.Next(10000, 99999)}",
        };
        if (isDraft)
        {
            return document;
        }

        int meeting = _random.Next(21, 99);
        CalendarDate date = document.Header.AdoptionDate!.Value;
        string ordinal = _words.Code switch
        {
            "en" => meeting + OrdinalEnding(meeting) + " plenary meeting",
            "fr" => meeting + "e séance plénière",
            _ => meeting + ". Plenarsitzung",
        };
        return document with
        {
            Closing = new DocumentClosing(meeting, date),
            ClosingLines = [ordinal, MastheadGenerator.Print(date, _words.Code)],
        };
    }

    private static string OrdinalEnding(int number) =>
        (number % 100 is > 10 and < 14, number % 10) switch { (false, 1) => "st", (false, 2) => "nd", (false, 3) => "rd", _ => "th" };

    private IEnumerable<GeneratedBlock> Body()
    {
        yield return new GeneratedBlock(BlockRole.Formula, _words.Formula);
        for (int left = _random.Next(1, 9); left > 0; left--)
        {
            yield return Chance(6) && _traits.UnlabelledBehindItems ? WithItems(BlockRole.Preambular, Pick(_words.Preambular), ",", depth: 2) : Clause(BlockRole.Preambular, Pick(_words.Preambular), ",");
        }

        int clauses = Chance(6) ? 1 : _random.Next(2, 15);
        int section = 0;
        for (int number = 1; number <= clauses; number++)
        {
            if (clauses > 3 && _traits.Unlabelled && Chance(8))
            {
                yield return new GeneratedBlock(BlockRole.Heading, Pick(_words.Headings))
                {
                    Label = !_traits.UnlabelledHeadings || Chance(60) ? new[] { "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV" }[section++] : null,
                };
            }

            string end = number == clauses ? "." : _words.Before + ";";
            string opening = clauses == 1 ? Pick(_words.SingleOperative) : Pick(_words.Operative);
            yield return Chance(22) ? WithItems(BlockRole.Operative, opening, end, depth: 3) : Clause(BlockRole.Operative, opening, end);
        }
    }

    private IEnumerable<GeneratedBlock> Annex()
    {
        yield return new GeneratedBlock(BlockRole.AnnexHeading, _words.AnnexWord);
        yield return new GeneratedBlock(BlockRole.AnnexTitle, Pick(_words.Headings));
        if (_traits.Unlabelled && Chance(40))
        {
            yield return Sentence(BlockRole.AnnexText, Capital(Pick(_words.Things)), ".");
        }

        for (int left = _random.Next(1, 7); left > 0; left--)
        {
            yield return Chance(25)
                ? WithItems(BlockRole.Item, Capital(Pick(_words.Things)), ".", depth: 3) with { Opening = null }
                : Sentence(BlockRole.Item, Capital(Pick(_words.Things)), ".");
        }
    }

    private GeneratedBlock Clause(BlockRole role, string opening, string end) =>
        Sentence(role, opening + " " + Pick(_words.Things), end) with { Opening = opening };

    private GeneratedBlock WithItems(BlockRole role, string opening, string end, int depth)
    {
        GeneratedBlock block = Clause(role, opening, _words.Before + ":");
        return block with { Members = [.. Items(end, depth)] };
    }

    private IEnumerable<GeneratedBlock> Items(string end, int depth)
    {
        int count = Chance(10) ? _random.Next(8, 12) : _random.Next(2, 6);
        count = Math.Min(count, depth < 3 ? 9 : 12);
        bool continues = _traits is { Unlabelled: true, UnlabelledBehindItems: true } && depth == 3 && end != "." && Chance(12);
        for (int number = 1; number <= count; number++)
        {
            bool isLast = number == count;
            string stop = isLast ? end : _words.Before + ";";
            string conjunction = _traits.Conjunctions && number == count - 1 && Chance(30) ? stop + " " + _words.And : stop;
            if (depth > 1 && Chance(15))
            {
                yield return Sentence(BlockRole.Item, Capital(Pick(_words.Things)), _words.Before + ":") with { Members = [.. Items(stop, depth - 1)] };
            }
            else
            {
                yield return Sentence(BlockRole.Item, Capital(Pick(_words.Things)), conjunction);
            }
        }

        if (continues)
        {
            yield return Sentence(BlockRole.Continuation, _words.Continuation + " " + Pick(_words.Things), end);
        }
    }

    private GeneratedBlock Sentence(BlockRole role, string start, string end)
    {
        string text = start;
        ImmutableArray<string>.Builder notes = ImmutableArray.CreateBuilder<string>();
        int links = Chance(15) ? _random.Next(8, 20) : _random.Next(0, 6);
        for (int left = links; left > 0; left--)
        {
            string stop = Chance(30) ? "," : "";
            text += WithMark(stop, 6, notes) + " " + Pick(_words.Links) + " " + Pick(_words.Things);
        }

        string mark = end.EndsWith(':') ? end : WithMark(end, 8, notes);
        return new GeneratedBlock(role, text + mark) { Notes = notes.ToImmutable() };
    }

    private string WithMark(string stop, int percent, ImmutableArray<string>.Builder notes)
    {
        if (!Chance(percent) || (stop.Length > 3 && stop[^1] is not (';' or '.' or ',')))
        {
            return stop;
        }

        notes.Add(Pick(_words.Notes));
        return _words.MarkFollowsStop ? stop + Marks.Open : Marks.Open + stop;
    }

    private bool Chance(int percent) => _random.Next(100) < percent;

    private string Pick(ImmutableArray<string> from) => from[_random.Next(from.Length)];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
