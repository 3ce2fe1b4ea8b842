using System.Collections.Immutable;
using UnDocParser.Model;

namespace UnDocParser.Tests.Generators.Families;

/// <summary>Makes random texts of the families beside the resolution of the Assembly of today. The same seed gives the same text.</summary>
internal sealed partial class FamilyGenerator(int seed)
{
    private static readonly string[] Titles =
        ["Lights of the northern coasts", "Cooperation of harbours in the southern seas", "Question of the towers of Valdoro", "Protection of pilots and of their boats"];

    private static readonly string[] Bodies =
        ["The Conference of the Parties", "The Harbour Assembly", "The Governing Council of the Lights Programme", "The Commission on Tides", "The World Assembly of Pilots"];

    private static readonly string[] Romans = ["XV", "XVI", "XX", "XXI", "XXVIII"];

    private readonly Random _random = new(seed);
    private readonly List<FamilyBlock> _blocks = [];
    private readonly List<string> _resolutions = [];
    private readonly List<string> _paragraphs = [];
    private readonly List<string> _amendments = [];
    private readonly List<string> _notes = [];

    /// <summary>Gets the names of the families.</summary>
    public static ImmutableArray<string> Families { get; } =
    [
        "Council before 1994", "several on a page", "any body", "decision told in a sentence", "notes before 1999",
        "amendment", "statement of the Council", "decisions on a page", "organ by session", "letter", "report",
    ];

    public FamilyText Generate(string family)
    {
        string head = family switch
        {
            "Council before 1994" => OldCouncil(),
            "several on a page" => Page(),
            "any body" => AnyBody(),
            "decision told in a sentence" => Decision(),
            "amendment" => Amendment(),
            "statement of the Council" => Statement(),
            "decisions on a page" => Decisions(),
            "organ by session" => OrganBySession(),
            "letter" => Letter(),
            "report" => Report(),
            _ => OldNotes(),
        };
        return new FamilyText(family, _blocks, [.. head.Split('\n'), .. _resolutions, .. _paragraphs, .. _amendments, .. _notes]);
    }

    private string OldCouncil()
    {
        int number = _random.Next(101, 900);
        var date = new CalendarDate(_random.Next(1956, 1993), _random.Next(1, 13), _random.Next(1, 28));
        int meeting = _random.Next(801, 3300);
        string numbered = $"{number} ({date.Year})";
        switch (_random.Next(3))
        {
            case 0:
                Add(FamilyPart.Title, $"Resolution {numbered} of {Print(date)}");
                break;
            case 1:
                Add(FamilyPart.Title, $"{numbered}. Resolution of {Print(date)}");
                break;
            default:
                Add(FamilyPart.Title, $"RESOLUTION {numbered}");
                Add(FamilyPart.Line, $"Adopted by the Security Council at its {Ordinal(meeting)} meeting, on {Print(date)}");
                break;
        }

        bool isSaidFirst = _blocks.Count > 1;
        Clauses("The Security Council,", "Security Council");
        if (!isSaidFirst)
        {
            Add(FamilyPart.Line, Chance(50) ? $"Adopted unanimously at the {Ordinal(meeting)} meeting." : $"Adopted at the {Ordinal(meeting)} meeting by 13 votes to none, with 2 abstentions.");
        }

        _resolutions.Add(FamilyText.Resolution(numbered, null, date, isSaidFirst ? null : meeting));
        return $"kind {DocumentKind.Resolution}\norgan {ResolutionOrgan.SecurityCouncil} Security Council\nsymbol S/RES/{numbered}";
    }

    private string Page()
    {
        string session = Romans[_random.Next(Romans.Length)];
        int number = _random.Next(1300, 2800);
        string first = $"A/RES/{number} ({session})";
        for (int left = _random.Next(2, 5); left > 0; left--, number++)
        {
            string title = Pick(Titles);
            var date = new CalendarDate(1966, _random.Next(10, 13), _random.Next(1, 28));
            int meeting = _random.Next(921, 1999);
            Add(FamilyPart.Title, $"{number} ({session}). {title}");
            if (_paragraphs.Count > 0)
            {
                _paragraphs.Add(FamilyText.Paragraph(ParagraphType.Heading, $"{number} ({session}).", title));
            }

            Clauses("The General Assembly,", "General Assembly");
            Add(FamilyPart.Line, $"{Ordinal(meeting)} plenary meeting,");
            Add(FamilyPart.Line, $"{Print(date)}.");
            _resolutions.Add(FamilyText.Resolution($"{number} ({session})", title, date, meeting));
        }

        return $"kind {DocumentKind.Resolution}\norgan {ResolutionOrgan.GeneralAssembly} General Assembly\nsymbol {first}";
    }

    private string AnyBody()
    {
        string body = Pick(Bodies);
        string title = Pick(Titles);
        int number = _random.Next(1, 40);
        Add(FamilyPart.Title, $"5/{number}. {title}");
        Clauses(body + ",", body[4..]);
        _resolutions.Add(FamilyText.Resolution($"5/{number}", title, null, null));
        return $"kind {DocumentKind.Resolution}\norgan  {body[4..]}\nsymbol ";
    }

    private string Decision()
    {
        int number = _random.Next(401, 599);
        string title = Pick(Titles);
        var date = new CalendarDate(2036, _random.Next(9, 13), _random.Next(1, 28));
        Add(FamilyPart.Title, $"91/{number}. {title}");
        Paragraph(ParagraphType.Text, null, null, $"At its {Ordinal(_random.Next(3, 99))} plenary meeting, on {Print(date)}, the General Assembly, on the proposal of its President, decided to keep the lights of {Place()}.");
        for (int left = _random.Next(1, 3); left > 0; left--)
        {
            Paragraph(ParagraphType.Text, null, null, $"The Assembly also took note of the report on the harbour of {Place()} and of what its keepers had said about it.");
        }

        _resolutions.Add(FamilyText.Header($"91/{number}", title, date));
        return $"kind {DocumentKind.Decision}\norgan {ResolutionOrgan.GeneralAssembly} General Assembly\nsymbol A/DEC/91/{number}";
    }

    private string OldNotes()
    {
        int number = _random.Next(11, 240);
        string title = Pick(Titles);
        Add(FamilyPart.Title, $"44/{number}. {title}");
        int clauses = _blocks.Count;
        Clauses("The General Assembly,", "General Assembly");
        int mark = 0;
        for (int index = clauses + 1; index < _blocks.Count; index++)
        {
            if (!Chance(30))
            {
                continue;
            }

            mark++;
            FamilyBlock block = _blocks[index];
            _blocks[index] = block with { Text = $"{block.Text} {mark}/" };
            _notes.Add(FamilyText.Note($"{mark}", $"A/44/{mark + 200}.", index - clauses));
        }

        var date = new CalendarDate(1989, 12, _random.Next(1, 28));
        int meeting = _random.Next(21, 99);
        Add(FamilyPart.Line, $"{Ordinal(meeting)} plenary meeting");
        Add(FamilyPart.Line, Print(date));
        for (int note = 1; note <= mark; note++)
        {
            _blocks.Add(new FamilyBlock(FamilyPart.Note, $"A/44/{note + 200}.", $"{note}/"));
        }

        _resolutions.Add(FamilyText.Resolution($"44/{number}", title, date, meeting));
        return $"kind {DocumentKind.Resolution}\norgan {ResolutionOrgan.GeneralAssembly} General Assembly\nsymbol A/RES/44/{number}";
    }

    private void Clauses(string formula, string body)
    {
        Paragraph(ParagraphType.EnactingFormula, null, null, formula);
        for (int left = _random.Next(1, 5); left > 0; left--)
        {
            string opening = Pick(Words.English.Preambular);
            Paragraph(ParagraphType.Preambular, null, opening, $"{opening} the work that the keepers of {Place()} have done for all who are at sea, as well as {Thing()},");
        }

        int clauses = _random.Next(2, 7);
        for (int number = 1; number <= clauses; number++)
        {
            string opening = Pick(Words.English.Operative);
            string end = number < clauses ? ";" : ".";
            Paragraph(ParagraphType.Operative, $"{number}.", opening, $"{opening} {Thing()}, and the harbour of {Place()} with its towers and its boats, in the name of the {body}{end}");
        }
    }

    private string Thing() => Pick(["the charts of the coasts", "the oil of the lamps", "the bells that ring in fog", "a school of pilots on the northern islands", "the register of lights"]);

    private string Place() => Pick(["Lindemar", "Port Clear", "Valdoro", "Saint Aubin", "the Twin Capes"]);

    private void Paragraph(ParagraphType type, string? label, string? opening, string text)
    {
        _blocks.Add(new FamilyBlock(FamilyPart.Text, text, label, opening));
        _paragraphs.Add(FamilyText.Paragraph(type, label, text));
    }

    private void Add(FamilyPart part, string text) => _blocks.Add(new FamilyBlock(part, text));

    private bool Chance(int percent) => _random.Next(100) < percent;

    private string Pick(IReadOnlyList<string> from) => from[_random.Next(from.Count)];

    private static string Ordinal(int number) =>
        number + ((number % 100 is > 10 and < 14, number % 10) switch { (false, 1) => "st", (false, 2) => "nd", (false, 3) => "rd", _ => "th" });

    private static string Print(CalendarDate date) => MastheadGenerator.Print(date, "en");
}
