using System.Globalization;
using System.Text;

namespace UnDocParser.Benchmarks.Inputs;

/// <summary>Texts that no organ would adopt: one shape repeated.</summary>
internal static class HostileTexts
{
    private const string Head = "United Nations A/RES/99/999\n\nGeneral Assembly\n\n99/999. Harbours\n\nThe General Assembly,\n\n";
    private const string Clauses = Head + "Noting the tides,\n\n1. Welcomes the lamps;\n\n";

    // On one line: what tells that clauses are joined on it stands at its start.
    private const string Joined = "The General Assembly, Noting the tides, the keepers of the lamps and all who sail by them, 1. Welcomes the lamps";

    // Numbers of more digits are read another way than labels are: a count that grew past them would show that change as growth.
    private const int MostNumbers = 999;
    private const int LongNumber = 100_001;

    /// <summary>Gets each text: its name, how to make it, and the size that makes it about 1 MB or more.</summary>
    public static (string Name, Func<int, string> Make, int Size)[] All { get; } =
    [
        ("blank lines", size => Repeat(string.Empty, size, "\n"), 1_000_000),
        ("blank lines in a preamble", size => Repeat(Head + "Noting the tides,\n", size, "\n") + "1. Welcomes them.\n", 1_000_000),
        ("blank lines below an unknown opener, indents", size => Indented(Head + " Lamps burn\n", size, "\n"), 1_000_000),
        ("one line of letters", size => Repeat(Clauses, size, "a"), 1_000_000),
        ("one line of blanks", size => Repeat(Clauses, size, " "), 1_000_000),
        ("one line of digits", size => Repeat(Clauses, size, "1"), 1_000_000),
        ("one line of capitals I", size => Repeat(Clauses, size, "I"), 1_000_000),
        ("one line of stars", size => Repeat(Clauses, size, "*") + "a", 1_000_000),
        ("one line of brackets", size => Repeat(Clauses, size, "("), 1_000_000),
        ("one line of square brackets", size => Repeat(Clauses + "a ", size, "["), 1_000_000),
        ("one line of quotes", size => Repeat(Clauses + "a ", size, "“"), 1_000_000),
        ("one line of links", size => Repeat(Clauses + "a ", size / 2, "]("), 1_000_000),
        ("one line of open links", size => Repeat(Clauses + "a ", size / 5, "[a](b"), 1_000_000),
        ("one line of words", size => Repeat(Clauses + "a ", size / 6, "lamps "), 1_000_000),
        ("one line of page numbers", size => Repeat(Clauses + "a ", size / 4, "1/1 ") + "b", 1_000_000),
        ("one line of symbols", size => Repeat(Clauses + "a ", size / 8, "A/99/99 "), 1_000_000),
        ("one line of symbols with brackets", size => Repeat(Clauses + "a ", size / 8, "A/99 (9 "), 1_000_000),
        ("one line of slashes", size => Repeat(Clauses + "a ", size / 2, "/ "), 1_000_000),
        ("one line of years", size => Repeat(Clauses + "a ", size / 5, "1999 "), 1_000_000),
        ("one line of marks", size => Repeat(Clauses + "a ", size / 5, "x,12 "), 1_000_000),
        ("one line of dates", size => Repeat(Clauses + "a ", size / 13, "15 July 1999 "), 1_000_000),
        ("one sentence of reports (fr)", size => Sentence("L’Assemblée générale,\n1. Prie ", size, "le Secrétaire général de lui présenter un rapport "), 336_000),
        ("one sentence of dates (en)", size => Sentence("The General Assembly,\n2. Requests the Secretary-General to report by ", size, "15 July 2030 and by "), 336_000),
        ("one sentence of sessions (en)", size => Sentence("The General Assembly,\n1. Requests the Secretary-General to report to it at its ", size, "seventy-sixth session and at its "), 336_000),
        ("one sentence of recipients (en)", size => Sentence("The General Assembly,\n1. Requests the Secretary-General to report ", size, "to the General Assembly and to the Economic and Social Council and "), 336_000),
        ("one sentence of insertions (en)", size => Sentence("The General Assembly,\n1. Requests the Secretary-General to report", size, ", in this regard"), 336_000),
        ("one sentence of citations (en)", size => Sentence("The General Assembly,\n1. Requests the Secretary-General to implement ", size, "resolution 59/48 of 2 December 2004 and Article 51 of the Charter and "), 336_000),
        ("one sentence of conjunctions (fr)", size => Sentence("L’Assemblée générale,\n1. Prie le Secrétaire général de présenter un rapport à", size, " et"), 336_000),
        ("one sentence of sessions (es)", size => Sentence("La Asamblea General,\n1. Solicita al Secretario General que presente un informe ", size, "en su septuagésimo sexto período de sesiones, "), 336_000),
        ("one sentence of dates (ru)", size => Sentence("Генеральная Ассамблея,\n1. Просит Генерального секретаря представить доклад ", size, "к 15 июля 2030 года и "), 336_000),
        ("one sentence of reports (zh)", size => Sentence("大会，\n1. 请秘书长", size, "向大会第七十六届会议提交报告，说明本决议的执行情况，"), 336_000),
        ("one sentence of dates (ar)", size => Sentence("إن الجمعية العامة،\n1 - تطلب إلى الأمين العام أن يقدم تقريرا ", size, "بحلول 15 تموز/يوليه 2030 و"), 336_000),
        ("one line of joined clauses", size => Numbered(Joined, size, index => "; " + Number((index % MostNumbers) + 1) + ". Requests lamps"), 60_000),
        ("one line of joined clauses, capitals behind commas", size => Repeat(Joined + "; 2. Requests lamps; 3. Requests buoys", size, ", Lamps"), 140_000),
        ("one line of joined clauses, sentences", size => Repeat(Joined + "; 2. Requests lamps; 3. Requests buoys", size, ", Lamps. Buoys"), 75_000),
        ("one line in the masthead, columns", size => Repeat("A/RES/1/1\n", size / 5, "a    "), 1_000_000),
        ("headings", size => Repeat(Clauses, size, "Lamps and buoys\n\n"), 200_000),
        ("headings in an annex", size => Repeat(Clauses + "Annex\n\n", size, "Lamps and buoys\n\n"), 200_000),
        ("headings in a preamble", size => Repeat(Head, size, "Lamps and buoys\n\n"), 200_000),
        ("capital labels alone", size => Numbered(Clauses, size, index => Letter(index) + "\n\n"), 100_000),
        ("capital labels alone, no blank lines", size => Numbered(Clauses, size, index => Letter(index) + "\n"), 100_000),
        ("one-letter labels", size => Numbered(Clauses, size, index => "(" + (char)('a' + (index % 26)) + ") lamps;\n\n"), 100_000),
        ("one-letter labels without blank lines", size => Numbered(Clauses, size, index => "(" + (char)('a' + (index % 26)) + ") lamps;\n"), 100_000),
        ("labels at alternating depth", size => Numbered(Clauses, size, index => (index % 2 == 0 ? "(a)" : "(i)") + " lamps:\n\n"), 100_000),
        ("underscore rules", size => Repeat(Clauses, size, "__________\n"), 100_000),
        ("underscore rules, blank lines", size => Repeat(Clauses, size, "__________\n\n"), 100_000),
        ("underscore rules, form feeds", size => Repeat(Clauses, size, "__________\f"), 100_000),
        ("underscore rules with notes, form feeds", size => Numbered(Clauses, size, index => "__________\n" + Number((index % MostNumbers) + 1) + " Note.\f"), 100_000),
        ("symbol lines", size => Repeat(Clauses, size, "A/RES/99/999\n"), 100_000),
        ("symbol lines, no masthead", size => Repeat(string.Empty, size, "A/RES/99/999\n"), 100_000),
        ("page numbers", size => Repeat(Clauses, size, "9/99\n"), 200_000),
        ("titles as running heads", size => Repeat(Clauses, size, "Harbours\n"), 100_000),
        ("no formula, words", size => Repeat(string.Empty, size, "lamps and buoys and harbours,\n"), 40_000),
        ("no formula, half masthead", size => Numbered(string.Empty, size, HalfMasthead(size)), 20_000),
        ("no formula, organ names", size => Repeat(string.Empty, size, "General Assembly\n"), 60_000),
        ("colon lines in the masthead", size => Repeat(string.Empty, size, "lamps, buoys:\n\n"), 60_000),
        ("flat numbered paragraphs", size => Numbered(Head, size, index => Number((index % MostNumbers) + 1) + ". Requests the lamps;\n\n"), 50_000),
        ("flat numbered paragraphs, no blank lines", size => Numbered(Head, size, index => Number((index % MostNumbers) + 1) + ". Requests the lamps;\n"), 50_000),
        ("paragraphs with numbers too long for labels", size => Numbered(Head, size, index => Number(index + LongNumber) + ". Requests the lamps;\n\n"), 50_000),
        ("paragraphs numbered 1", size => Repeat(Head, size, "1. Requests the lamps;\n\n"), 50_000),
        ("one paragraph of many lines", size => Repeat(Clauses, size, "lamps and buoys and harbours of the northern seas and all of their coastal libraries\n"), 20_000),
        ("preambular clauses", size => Repeat(Head, size, "Noting the lamps,\n\n"), 100_000),
        ("annexes", size => Repeat(Clauses, size, "Annex\n\n1. Requests the lamps;\n\n"), 50_000),
        ("sections", size => Numbered(Clauses, size, index => Letter(index) + ". Lamps\n\n" + Number(((index + 1) % MostNumbers) + 1) + ". Requests;\n\n"), 50_000),
        ("sections with preambles", size => Numbered(Clauses, size, index => "Harbours\n\nRecalling the lamps,\n\n1. Requests them;\n\n"), 30_000),
        ("rows with bars", size => Repeat(Clauses, size, "| lamps | A/99/9 | 12 |\n"), 50_000),
        ("rows by columns", size => Repeat(Clauses, size, "lamps        buoys        12\n"), 50_000),
        ("lines with gaps that make no rows", size => Numbered(Clauses, size, index => "lamps" + new string(' ', 4 + (index * 7 % 23)) + "buoys\n"), 50_000),
        ("short lines", size => Repeat(Clauses + "Annex\n\nTable 1\n", size, "lamps\n12\n"), 50_000),
        ("sponsors", size => Repeat("A/99/L.9\n\n", size, "Aland, Borland (Republic of), ") + "Corland: draft resolution\n\n", 30_000),
        ("reissue notes", size => Repeat(Clauses, size, "* Reissued for technical reasons on 4 March 2043.\n"), 20_000),
        ("enacting formulas", size => Repeat(Head, size, "The General Assembly,\n\n"), 50_000),
        ("statements", size => Repeat(Head, size, "Statement by the President of the Security Council\n\n"), 40_000),
        ("closings", size => Repeat(Clauses, size, "99th plenary meeting\n15 December 2044\n\n"), 50_000),
        ("notes of one page", size => Numbered(Clauses + "__________\n", size, index => Number((index % MostNumbers) + 1) + " Note.\n"), 100_000),
        ("marks and notes", size => Numbered(Clauses, size, index => $"{Number(((index + 1) % MostNumbers) + 1)}. Requests the lamps,{Number((index % MostNumbers) + 1)} and buoys;\n\n__________\n{Number((index % MostNumbers) + 1)} Note.\f"), 25_000),
        ("links", size => Repeat(Clauses, size, "https://docs.example.org/en/A/RES/1/1\n"), 30_000),
        ("Markdown emphasis", size => Repeat(Clauses, size, "**lamps** _and_ *buoys* [a](b)\n\n"), 40_000),
    ];

    private static string Repeat(string head, int count, string piece) =>
        new StringBuilder(head, head.Length + (count * piece.Length)).Insert(head.Length, piece, count).ToString();

    private static string Sentence(string start, int size, string piece) => Repeat(start, size / piece.Length, piece) + ".\n";

    private static string Numbered(string head, int count, Func<int, string> piece)
    {
        var text = new StringBuilder(head);
        for (int index = 0; index < count; index++)
        {
            text.Append(piece(index));
        }

        return text.ToString();
    }

    // A wrapped and indented text, so that indents and not blank lines mark the paragraphs; the pieces at its end.
    private static string Indented(string tail, int count, string piece) =>
        Repeat(ResolutionGenerator.Generate(20_000) + tail, count, piece) + "goes on.\n";

    private static Func<int, string> HalfMasthead(int size) => index =>
        index == size / 2 ? "1. Requests the lamps;\n" : "lamp" + Number(index) + " and buoy" + Number(index * 7) + "\n";

    private static string Letter(int index) => ((char)('A' + (index % 26))).ToString();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
