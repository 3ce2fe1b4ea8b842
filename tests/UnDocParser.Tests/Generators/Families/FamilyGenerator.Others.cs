using UnDocParser.Model;

namespace UnDocParser.Tests.Generators.Families;

// Families that are no resolutions of the Assembly or the Council.
internal sealed partial class FamilyGenerator
{
    private static readonly string[] States = ["Lindemar", "Valdoro", "Saint Aubin", "Port Clear"];

    private string Amendment()
    {
        int number = _random.Next(12, 90);
        string title = Pick(Titles);
        Add(FamilyPart.Line, $"A/91/L.{number}");
        Add(FamilyPart.Line, $"{Pick(States)}: amendment to draft resolution A/91/L.{number - 2}");
        Add(FamilyPart.Title, title);
        int clauses = _random.Next(4, 9);
        for (int index = 1; index <= clauses; index++)
        {
            Instruction(index);
        }

        _resolutions.Add(FamilyText.Header(null, title, null));
        return $"kind {DocumentKind.DraftResolution}\norgan  \nsymbol A/91/L.{number}";
    }

    private void Instruction(int index)
    {
        int target = _random.Next(1, 12);
        string label = $"{index}.";
        switch (_random.Next(4))
        {
            case 0:
                Paragraph(ParagraphType.Item, label, null, $"In operative paragraph {target}, replace the words “{Thing()}” with the words “{Thing()}”.");
                _amendments.Add(FamilyText.Amendment(AmendmentKind.Replaces, target, 2));
                break;
            case 1:
                Paragraph(ParagraphType.Item, label, null, $"Delete operative paragraph {target}.");
                _amendments.Add(FamilyText.Amendment(AmendmentKind.Deletes, target, 0));
                break;
            case 2:
                Paragraph(ParagraphType.Item, label, null, $"In operative paragraph {target}, insert the words “and {Thing()}” behind the words “{Thing()}”.");
                _amendments.Add(FamilyText.Amendment(AmendmentKind.Inserts, target, 2));
                break;
            default:
                Paragraph(ParagraphType.Item, label, null, $"After operative paragraph {target}, insert a new operative paragraph reading:");
                Paragraph(ParagraphType.Text, null, null, $"“{target} bis. Requests the keepers of {Place()} to write of {Thing()};”");
                _amendments.Add(FamilyText.Amendment(AmendmentKind.Inserts, target, 1));
                break;
        }
    }

    private string Statement()
    {
        int number = _random.Next(1, 40);
        var date = new CalendarDate(2036, _random.Next(1, 13), _random.Next(1, 28));
        Add(FamilyPart.Line, $"S/PRST/2036/{number}");
        Add(FamilyPart.Title, "Statement by the President of the Security Council");
        _paragraphs.Add(FamilyText.Paragraph(ParagraphType.Heading, null, "Statement by the President of the Security Council"));
        Paragraph(ParagraphType.Text, null, null, $"At the {Ordinal(_random.Next(9001, 9999))} meeting of the Security Council, held on {Print(date)}, in connection with the Council’s consideration of the item entitled “{Pick(Titles)}”, the President of the Security Council made the following statement on behalf of the Council:");
        for (int left = _random.Next(1, 6); left > 0; left--)
        {
            Paragraph(ParagraphType.Text, null, null, $"“The Security Council {Pick(["welcomes", "notes", "calls for", "reaffirms"])} {Thing()}, and all that the keepers of {Place()} have done for those at sea.");
        }

        _resolutions.Add(FamilyText.Header(null, null, date));
        return $"kind {DocumentKind.PresidentialStatement}\norgan {ResolutionOrgan.SecurityCouncil} Security Council\nsymbol S/PRST/2036/{number}";
    }

    private string Decisions()
    {
        int number = _random.Next(401, 590);
        string head = $"kind {DocumentKind.Decision}\norgan {ResolutionOrgan.GeneralAssembly} General Assembly\nsymbol A/DEC/91/{number}";
        for (int left = _random.Next(2, 5); left > 0; left--, number++)
        {
            string title = Pick(Titles);
            var date = new CalendarDate(2036, _random.Next(9, 13), _random.Next(1, 28));
            Add(FamilyPart.Title, $"91/{number}. {title}");
            if (_paragraphs.Count == 0)
            {
                _resolutions.Add(FamilyText.Header($"91/{number}", title, date));
            }
            else
            {
                _paragraphs.Add(FamilyText.Paragraph(ParagraphType.Heading, $"91/{number}.", title));
            }

            Paragraph(ParagraphType.Text, null, null, $"At its {Ordinal(_random.Next(3, 99))} plenary meeting, on {Print(date)}, the General Assembly took note of the report on {Thing()} and of what the keepers of {Place()} had said about it.");
            _resolutions.Add(FamilyText.Resolution($"91/{number}", title, date, null));
        }

        return head;
    }

    private string OrganBySession()
    {
        string title = Pick(Titles);
        int number = _random.Next(1, 40);
        bool isCouncil = Chance(50);
        var date = new CalendarDate(2036, _random.Next(1, 13), _random.Next(1, 28));
        int meeting = _random.Next(21, 99);
        string session = isCouncil ? "71" : "2036";
        Add(FamilyPart.Title, $"{session}/{number}. {title}");
        string body = isCouncil ? "Human Rights Council" : "Economic and Social Council";
        Clauses($"The {body},", body);
        Add(FamilyPart.Line, $"{Ordinal(meeting)} {(isCouncil ? "" : "plenary ")}meeting");
        Add(FamilyPart.Line, Print(date));
        if (isCouncil)
        {
            Add(FamilyPart.Line, "[Adopted without a vote.]");
        }

        _resolutions.Add(FamilyText.Resolution($"{session}/{number}", title, date, meeting));
        ResolutionOrgan organ = isCouncil ? ResolutionOrgan.HumanRightsCouncil : ResolutionOrgan.EconomicAndSocialCouncil;
        return $"kind {DocumentKind.Resolution}\norgan {organ} {body}\nsymbol {(isCouncil ? "A/HRC" : "E")}/RES/{session}/{number}";
    }

    private string Letter()
    {
        int number = _random.Next(101, 700);
        var date = new CalendarDate(2036, _random.Next(1, 13), _random.Next(1, 28));
        Add(FamilyPart.Line, $"A/91/{number}");
        Add(FamilyPart.Title, $"Letter dated {Print(date)} from the Permanent Representative of {Pick(States)} to the United Nations addressed to the Secretary-General");
        Paragraph(ParagraphType.Text, null, null, $"I have the honour to transmit herewith {Thing()} of {Place()}, and should be grateful if they were circulated as a document of the General Assembly.");
        for (int left = _random.Next(3, 6); left > 0; left--)
        {
            Paragraph(ParagraphType.Text, null, null, $"The keepers of {Place()} have asked for {Thing()}, of which the other harbours know nothing, and for a school.");
        }

        _resolutions.Add(FamilyText.Header(null, null, null));
        return $"kind {DocumentKind.Other}\norgan  \nsymbol A/91/{number}";
    }

    private string Report()
    {
        int number = _random.Next(101, 700);
        Add(FamilyPart.Line, $"A/91/{number}");
        Add(FamilyPart.Title, Pick(Titles));
        Add(FamilyPart.Line, "Report of the Secretary-General");
        int paragraphs = _random.Next(3, 9);
        for (int index = 1; index <= paragraphs; index++)
        {
            Paragraph(ParagraphType.Item, $"{index}.", null, $"The keepers of {Place()} have said that {Thing()} are of use to all who are at sea, and to the pilots of the harbour.");
        }

        _resolutions.Add(FamilyText.Header(null, null, null));
        return $"kind {DocumentKind.Other}\norgan  \nsymbol A/91/{number}";
    }
}
