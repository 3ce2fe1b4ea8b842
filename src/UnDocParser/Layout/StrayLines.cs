using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Layout;

/// <summary>
/// Lines that stand on a page and are no part of its text, whatever is before and behind them: numbers of pages in words, watermarks,
/// signs that the text goes on overleaf. The first rule that decides is taken.
/// </summary>
internal static class StrayLines
{
    // Code units. The longest line of the kind, "VERSION PRÉLIMINAIRE NON ÉDITÉE", has 31; the lines of a wrapped text have 60 and more, so
    // that most are not looked at.
    private const int LongestStray = 48;

    // Digits. A number of four digits is a year; documents of a thousand pages are none of this family.
    private const int LongestNumber = 3;
    private const int DateParts = 3;

    // Code units. A cell of a table is shorter, a line of running text longer; ideographs say as much in a third of the places.
    private const int ShortestText = 30;
    private const int ShortestIdeographs = 10;

    /// <summary>The rules, in the order in which they are asked.</summary>
    public static readonly FurnitureRule[] Rules =
    [
        new("FR02", "A number between dashes is that of a page.", LineRole.PageNumber, static (in line) => IsDashedNumber(line.Content))
        {
            Begins = CharacterKind.Sign,
            Example = "- 2 -",
            CounterExample = "- 2",
            Source = "Foot of pages in texts before 1997, of letters, of texts printed from Word.",
        },
        new("FR03", "Numbers and the words for pages, and nothing else, number a page.", LineRole.PageNumber, static (in line) => IsPageInWords(line.Content, line.Language))
        {
            Example = "Page 2 of 5",
            CounterExample = "Page 2 of the report",
            Source = "Print heads of word processors; heads of the 1990s.",
        },
        new("FR04", "A slash and three dots say that the text goes on overleaf.", LineRole.PageNumber, static (in line) => line.Content is "/..." or "/…" or "…/" or ".../")
        {
            Begins = CharacterKind.Sign,
            Example = "/...",
            CounterExample = "...",
            Source = "Foot of every page of texts before 1997.",
        },
        new("FR05", "Words that are printed across or above a page, alone on their line, are no text.", LineRole.Stray, static (in line) => IsWatermark(line))
        {
            Example = "Advance unedited version",
            CounterExample = "Draft resolution",
            Source = "Advance versions of the Human Rights Council and of committees; watermarks that an extraction takes for text.",
        },
        new("FR06", "The name of a language directly below the symbol of a page heads it too.", LineRole.RunningHead, static (in line) => IsLanguageOfHead(line))
        {
            Example = "A/RES/91/14 ⏎ English ⏎ Page 2",
            CounterExample = "English",
            Source = "Heads of pages before 1997.",
        },
        new("FR08", "An address with the number of a page behind it was printed by a browser.", LineRole.PageNumber, static (in line) => IsNumberedAddress(line.Content, line.Language))
        {
            Begins = CharacterKind.Small,
            Example = "https://undocs.org/A/RES/75/8 1/2",
            CounterExample = "https://undocs.org/A/RES/75/8 and the annex",
            Source = "Feet of printed web pages.",
        },
        new("FR09", "A date in figures and a time of day, before anything else, were printed by a browser.", LineRole.RunningHead, static (in line) => StartsWithTime(line.Content))
        {
            Begins = CharacterKind.Digit,
            Example = "12/5/36, 10:14 AM  Harbour lights",
            CounterExample = "12/5/36 and 10:14",
            Source = "Heads of printed web pages.",
        },
        new("FR10", "An enacting formula that the next line repeats is there once.", LineRole.Stray, static (in line) => IsRepeatedFormula(line))
        {
            Example = "The General Assembly, ⏎ The General Assembly,",
            CounterExample = "The General Assembly, ⏎ Recalling its resolution 75/8,",
            Source = "Bold print that a file draws twice.",
        },
    ];

    /// <summary>The rule for a line that only its place tells, asked when nothing else has decided.</summary>
    public static readonly FurnitureRule NumberAmidText =
        new("FR07", "A number alone between two lines of one sentence is that of a page.", LineRole.Stray, static (in line) => IsNumberAmidText(line))
        {
            Example = "Requests the keepers of the lights of ⏎ 3 ⏎ the north, and to report to it",
            CounterExample = "Takes note of the report of the Fund; ⏎ 3 ⏎ Decides",
            Source = "Page numbers without a sign, as an extraction leaves them amid a sentence.",
        };

    /// <summary>Returns the rule by which a line is furniture, or null.</summary>
    public static FurnitureRule? Decide(in FurnitureLine line)
    {
        if (line.Content.Length > LongestStray && !(line.Content[0] is 'h' or 'w' or '*' || TextFacts.IsDigit(line.Content[0])))
        {
            return null;
        }

        return FurnitureRule.First(Rules, line);
    }

    /// <summary>
    /// Determines whether a rule may decide about a line that begins with a letter and no address, or with the number of a clause: only one that its first
    /// character shows, or its comma and the first letter of a formula, or one behind a head; where it begins with a letter, only a short one.
    /// </summary>
    public static bool MayDecideWord(in FurnitureLine line) =>
        (line.Info.Width <= LongestStray || line.Info.First == CharacterKind.Digit)
        && ((EndsAsFormula(line.Content) && line.Language.Formulas.MayStartInAnyCase(line.Content[0])) || line.State.BlanksSinceHead == 0 || line.Language.Furniture.MayStandAround(line.Content[0]));

    /// <summary>Determines whether a line of running text breaks off: it is long and no stop ends it.</summary>
    public static bool BreaksOff(ReadOnlySpan<char> content) =>
        IsLong(content) && !CharacterClasses.IsStop(content[content.Length - 1], Stops.Item);

    private static bool IsLong(ReadOnlySpan<char> content) =>
        content.Length >= ShortestText || (content.Length >= ShortestIdeographs && TextFacts.IsIdeograph(content[content.Length / 2]));

    private static bool IsDashedNumber(ReadOnlySpan<char> content)
    {
        int start = DashesLength(content);
        int digits = start;
        while (digits < content.Length && TextFacts.IsDigit(content[digits]))
        {
            digits++;
        }

        return start > 0 && digits > start && digits - start <= LongestNumber
            && digits < content.Length && DashesLength(content.Slice(digits)) == content.Length - digits;
    }

    // "- ", "–", " -": one dash, a blank at its side or not.
    private static int DashesLength(ReadOnlySpan<char> content)
    {
        int index = 0;
        int dashes = 0;
        while (index < content.Length && (TextFacts.IsBlank(content[index]) || TextFacts.IsHyphen(content[index])))
        {
            dashes += TextFacts.IsHyphen(content[index]) ? 1 : 0;
            index++;
        }

        return dashes == 1 ? index : 0;
    }

    private static bool IsPageInWords(ReadOnlySpan<char> content, Language language)
    {
        int words = 0;
        int numbers = 0;
        int joints = 0;
        int index = 0;
        while (index < content.Length)
        {
            ReadOnlySpan<char> rest = content.Slice(index);
            if (NumberLength(rest) is int number and > 0)
            {
                numbers++;
                index += number;
            }
            else if (language.Furniture.PageWords.Match(rest) is int word and > 0)
            {
                words++;
                index += word;
            }
            else if (language.Furniture.PageJoints.Match(rest) is int joint and > 0)
            {
                joints++;
                index += joint;
            }
            else if (IsBetweenWords(rest[0]))
            {
                index++;
            }
            else
            {
                return false;
            }
        }

        return numbers is 1 or 2 && (words > 0 || (joints == 1 && numbers == 2 && IsBetweenDigits(content)));
    }

    private static bool IsBetweenWords(char character) => TextFacts.IsBlank(character) || character is '/' or '[' or ']' or '|' or '，' or ',';

    private static bool IsBetweenDigits(ReadOnlySpan<char> content) => TextFacts.IsDigit(content[0]) && TextFacts.IsDigit(content[content.Length - 1]);

    private static int NumberLength(ReadOnlySpan<char> content) => DigitsLength(content) is int length and <= LongestNumber ? length : 0;

    // "*3621714*          Please recycle": a bar code or a job number may stand before them.
    private static bool IsWatermark(in FurnitureLine line)
    {
        int marks = line.Content[0] == '*' || TextFacts.IsDigit(line.Content[0]) ? LinePatterns.PageMarksLength(line.Content, out _) : 0;
        return line.Language.Furniture.Watermarks.Contains(Unbracketed(line.Content.Slice(marks < line.Content.Length ? marks : 0)));
    }

    private static ReadOnlySpan<char> Unbracketed(ReadOnlySpan<char> content) =>
        content.Length > 2 && content[0] is '[' or '(' && content[content.Length - 1] is ']' or ')' ? content.Slice(1, content.Length - 2) : content;

    private static bool IsLanguageOfHead(in FurnitureLine line)
    {
        if (line.State.BlanksSinceHead != 0)
        {
            return false;
        }

        foreach (CodedPhrase name in line.Language.LanguageNames)
        {
            if (line.Content.Equals(name.Phrase.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumberedAddress(ReadOnlySpan<char> content, Language language)
    {
        if (!LinePatterns.IsAddress(content, out int length))
        {
            return false;
        }

        ReadOnlySpan<char> rest = content.Slice(length).Trim();
        return LinePatterns.IsPageNumber(rest) || (!rest.IsEmpty && IsPageInWords(rest, language));
    }

    // "12/5/36, 10:14", "05.12.2036 10:14", "2036-12-05, 10:14".
    private static bool StartsWithTime(ReadOnlySpan<char> content)
    {
        int index = DateLength(content);
        if (index == 0)
        {
            return false;
        }

        while (index < content.Length && (TextFacts.IsBlank(content[index]) || content[index] is ',' or '،'))
        {
            index++;
        }

        int hours = DigitsLength(content.Slice(index));
        return hours is 1 or 2 && index + hours + 2 < content.Length && content[index + hours] == ':' && DigitsLength(content.Slice(index + hours + 1)) == 2;
    }

    private static int DateLength(ReadOnlySpan<char> content)
    {
        int index = 0;
        for (int part = 0; part < DateParts; part++)
        {
            int digits = DigitsLength(content.Slice(index));
            index += digits;
            bool isLast = part == DateParts - 1;
            bool isJoined = isLast || (index < content.Length && content[index] is '/' or '.' or '-');
            if (digits is 0 or > 4 || !isJoined)
            {
                return 0;
            }

            index += isLast ? 0 : 1;
        }

        return index;
    }

    private static int DigitsLength(ReadOnlySpan<char> content)
    {
        int length = 0;
        while (length < content.Length && TextFacts.IsDigit(content[length]))
        {
            length++;
        }

        return length;
    }

    private static bool IsRepeatedFormula(in FurnitureLine line) =>
        EndsAsFormula(line.Content)
        && line.Language.Formulas.Match(ClauseSigns.WithoutMarkup(line.Content)) > 0
        && line.Next.SequenceEqual(line.Content);

    private static bool EndsAsFormula(ReadOnlySpan<char> content) => content[content.Length - 1] is ',' or '，' or '،' or '*';

    private static bool IsNumberAmidText(in FurnitureLine line)
    {
        if (!line.Profile.IsWrapped || !line.State.TextIsOpen || NumberLength(line.Content) != line.Content.Length)
        {
            return false;
        }

        ReadOnlySpan<char> next = line.Next;
        return !next.IsEmpty
            && (IsLong(next) || CharacterClasses.IsStop(next[next.Length - 1], Stops.FullStop | Stops.Comma | Stops.Semicolon))
            && !(char.IsUpper(next[0]) && line.Language.OperativeOpeners.Match(next) > 0)
            && LabelScanner.Scan(next).IsNone;
    }
}
