using System.Globalization;
using System.Text;

namespace UnDocParser.Benchmarks.Inputs;

/// <summary>
/// Writes a resolution that nobody adopted, as an extraction from PDF prints one: a blank line behind every line,
/// pages with notes, links, running head and job number. The same length gives the same text.
/// </summary>
internal sealed class ResolutionGenerator
{
    /// <summary>What the choices start from.</summary>
    public const uint Seed = 20_261_121;

    private const int LineWidth = 92;
    private const int LinesAPage = 44;
    private const int LargestNumber = 999;
    private const string Symbol = "A/RES/99/999";
    private const string JobNumber = "99-00999";
    private readonly StringBuilder _text = new();
    private readonly List<string> _notes = [];
    private readonly int _length;
    private uint _state = Seed;
    private int _lines;
    private int _page;
    private int _note;
    private int _annex;

    private ResolutionGenerator(int length) => _length = length;

    /// <summary>Writes a text of at least the length, longer by no more than a paragraph and the end of the page.</summary>
    public static string Generate(int length)
    {
        var generator = new ResolutionGenerator(length);
        generator.WriteMasthead();
        generator.WriteBody();
        generator.EndPage();
        return generator._text.ToString();
    }

    private void WriteMasthead()
    {
        _text.Append("\n\n\n\nUnited Nations ").Append(Symbol).Append(" \n \n\n \n\n");
        string[] lines =
        [
            "General Assembly", "Distr.: General", "10 January 2045", JobNumber + " (E)", "*9900999*", "Ninety-ninth session",
            "Agenda item 99", " Harbours and lighthouses", " Resolution adopted by the General Assembly on 15 December 2044",
            " [on the report of the Second Committee (A/99/464, para. 31)]",
            "  99/999. Strengthening the cooperation of harbours, lighthouses and coastal libraries, in", "particular its technical capacity",
        ];
        foreach (string line in lines)
        {
            WriteLine(line);
        }
    }

    private void WriteBody()
    {
        WriteLine(" The General Assembly,");
        for (int clause = 0; clause < 8; clause++)
        {
            WriteParagraph(" ", Pick(Phrases.PreambularOpeners) + " " + Sentence(2 + Next(3)) + ",");
        }

        for (int number = 1; _text.Length < _length; number++)
        {
            if (number > LargestNumber)
            {
                number = 1;
                _annex++;
                WriteLine(" Annex " + Number(_annex));
            }

            WriteClause(number);
        }
    }

    private void WriteClause(int number)
    {
        string opening = " " + Number(number) + ". " + Pick(Phrases.OperativeOpeners) + " " + Sentence(2 + Next(3));
        if (Next(4) > 0)
        {
            WriteParagraph(string.Empty, opening + ";");
            return;
        }

        WriteParagraph(string.Empty, opening + ":");
        int items = 2 + Next(3);
        for (int item = 0; item < items; item++)
        {
            WriteParagraph(" ", "(" + (char)('a' + item) + ") To " + Sentence(1 + Next(2)) + ";");
        }
    }

    private string Sentence(int parts)
    {
        var sentence = new StringBuilder();
        for (int part = 0; part < parts; part++)
        {
            sentence.Append(part == 0 ? string.Empty : part == parts - 1 ? " and " : ", ");
            sentence.Append(Pick(Phrases.Objects)).Append(' ').Append(Pick(Phrases.Purposes));
            switch (Next(8))
            {
                case 0:
                    sentence.Append(" of ").Append(Number(1 + Next(28))).Append(" March 20").Append(Number(10 + Next(30)));
                    break;
                case 1:
                    sentence.Append(", as set forth in its resolution ").Append(Number(50 + Next(40))).Append('/').Append(Number(1 + Next(300)));
                    break;
                case 2:
                    sentence.Append(",(").Append(Number(AddNote())).Append(')');
                    break;
                default:
                    break;
            }
        }

        return sentence.ToString();
    }

    private int AddNote()
    {
        _note = (_note % LargestNumber) + 1;
        string text = Next(3) switch
        {
            0 => "See A/" + Number(50 + Next(40)) + "/" + Number(1 + Next(900)) + ", annex.",
            1 => "Resolution " + Number(50 + Next(40)) + "/" + Number(1 + Next(300)) + ".",
            _ => "Coastal Treaty Series, vol. " + Number(100 + Next(2000)) + ", No. " + Number(10_000 + Next(40_000)) + ".",
        };
        _notes.Add("(" + Number(_note) + ") " + text);
        return _note;
    }

    private void WriteParagraph(string indent, string paragraph)
    {
        int start = 0;
        while (start < paragraph.Length)
        {
            int end = Math.Min(start + LineWidth, paragraph.Length);
            if (end < paragraph.Length)
            {
                end = paragraph.LastIndexOf(' ', end);
            }

            WriteLine((start == 0 ? indent : string.Empty) + paragraph[start..end]);
            start = end + 1;
        }
    }

    private void WriteLine(string line)
    {
        if (_lines == LinesAPage)
        {
            EndPage();
        }

        _text.Append(line).Append(" \n\n");
        _lines++;
    }

    private void EndPage()
    {
        foreach (string note in _notes)
        {
            _text.Append(note).Append(" \n\n");
        }

        int links = _notes.Count / 2;
        for (int link = 0; link < links; link++)
        {
            _text.Append("https://docs.example.org/en/A/RES/").Append(Number(50 + Next(40))).Append('/').Append(Number(1 + Next(300))).Append('\n');
        }

        // Page numbers have three digits at most: past them the count begins anew.
        _page = (_page % (LargestNumber - 1)) + 1;
        _text.Append("\n\n").Append(Symbol).Append(" \n \n\n \n\n").Append(JobNumber).Append(' ')
            .Append(Number(_page)).Append('/').Append(Number(LargestNumber)).Append(" \n\n \n\n");
        _notes.Clear();
        _lines = 0;
    }

    private string Pick(string[] phrases) => phrases[Next(phrases.Length)];

    // A linear congruential generator: the same everywhere, unlike the platform's.
    private int Next(int limit)
    {
        _state = unchecked((_state * 1_664_525) + 1_013_904_223);
        return (int)((_state >> 8) % (uint)limit);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
