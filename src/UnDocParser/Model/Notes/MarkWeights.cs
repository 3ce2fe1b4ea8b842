using UnDocParser.Parsing.Inlines;
using UnDocParser.Text;

namespace UnDocParser.Model.Notes;

/// <summary>
/// How much the character directly before digits says. The first rule of a table that holds is taken; a weight of 0 says that no mark stands there. Only the
/// order of the weights counts, and their sums along a page: a mark glued to a word outweighs any two that stand behind blanks.
/// </summary>
internal static class MarkWeights
{
    // Digits. "73,500": where three follow a comma they are thousands.
    private const int LengthOfThousands = 3;

    /// <summary>What holds wherever the digits stand.</summary>
    public static readonly MarkWeight[] Anywhere =
    [
        new("NR01", "Between the stop of a sentence and the capital of the next one, glued to both.", 50, static (in place) => OpensSentence(place) && !BelongsToStop(place))
        {
            Example = "by the ports.⟨2⟩In it the keepers",
            CounterExample = "see No.⟨2⟩In it the keepers",
            Source = "No place of digits in the development corpus. Extractions that lose the blank behind a stop.",
        },
        new("NR02", "No mark stands before the first word.", 0, static (in place) => place.Start == 0)
        {
            Example = "⟨2⟩ ships",
            CounterExample = "ships⟨2⟩",
            Source = "3 places of digits in the development corpus.",
        },
        new("NR03", "No mark stands before a letter, a figure, a slash, a sign of percent or degrees, or a stop with a figure behind it.", 0, static (in place) => !NoteReferences.EndsMark(place.Text, place.End))
        {
            Example = "ships⟨2⟩nd",
            CounterExample = "ships⟨2⟩, and",
            Source = "23,416 places of digits in the development corpus.",
        },
        new("NR04", "No mark stands behind the sign that a number follows.", 0, static (in place) => HasPrefix(place))
        {
            Example = "根据第⟨2⟩ 号",
            CounterExample = "根据大会⟨2⟩ 号",
            Source = "608 places of digits in the development corpus.",
        },
    ];

    /// <summary>What holds behind other digits.</summary>
    public static readonly MarkWeight[] BehindDigits =
    [
        new("NR05", "The last digits of the number of a document that looks like a year are its own.", 0, static (in place) => place.FollowsYears() && place.Own.FollowsNumberedWord(place.Text, place.Run))
        {
            Example = "treaty No. 2037⟨8⟩,",
            CounterExample = "the year 2037⟨8⟩,",
            Source = "No place of digits in the development corpus. Numbers of treaties and bulletins between 1900 and 2199.",
        },
        new("NR06", "Glued to a year, or to two that lost the hyphen between them.", 55, static (in place) => place.FollowsYears())
        {
            Example = "the year 2037⟨8⟩,",
            CounterExample = "the sum 1037⟨8⟩,",
            Source = "276 places of digits in the development corpus.",
        },
        new("NR07", "The last digits of a number that exists are its own.", 0, static (in place) => !NumberForms.HasTooManyDigits(place.Text, place.Run, place.Start, place.End))
        {
            Example = "resolution 60/28⟨8⟩,",
            CounterExample = "resolution 60/288⟨4⟩,",
            Source = "55,634 places of digits in the development corpus.",
        },
    ];

    /// <summary>What holds behind a number whose last digits are not its own.</summary>
    public static readonly MarkWeight[] BehindNumbers =
    [
        new("NR08", "Behind a number and before a stop, where marks are set behind stops.", 6, static (in place) => place.Language.MarksFollowStops && place.IsBeforeStop)
        {
            Example = "resolution 60/288⟨4⟩,",
            CounterExample = "resolution 60/288⟨4⟩ and",
            Source = "6 places of digits in the development corpus.",
        },
        new("NR09", "Behind a number, where marks are set behind stops.", 2, static (in place) => place.Language.MarksFollowStops)
        {
            Example = "resolution 60/288⟨4⟩ and",
            CounterExample = "résolution 60/288⟨4⟩ et",
            Source = "23 places of digits in the development corpus.",
        },
        new("NR10", "Behind a number and before a stop, where marks are set before stops.", 30, static (in place) => place.IsBeforeStop)
        {
            Example = "résolution 60/288⟨4⟩,",
            CounterExample = "résolution 60/288⟨4⟩ et",
            Source = "36 places of digits in the development corpus.",
        },
        new("NR11", "Behind a number, where marks are set before stops.", 14, static (in _) => true)
        {
            Example = "résolution 60/288⟨4⟩ et",
            CounterExample = "resolution 60/288⟨4⟩ and",
            Source = "27 places of digits in the development corpus.",
        },
    ];

    /// <summary>What holds behind a letter.</summary>
    public static readonly MarkWeight[] BehindLetters =
    [
        new("NR12", "Behind an ideograph, before what is counted, or as a group of a figure, stands a number of the text.", 0, static (in place) => TextFacts.IsIdeograph(place.Before) && place.IsCountedOrGrouped)
        {
            Example = "超过⟨1⟩ 000万",
            CounterExample = "港口⟨1⟩，",
            Source = "82 places of digits in the development corpus.",
        },
        new("NR13", "Behind a letter of a symbol stands a number of it.", 0, static (in place) => !TextFacts.IsIdeograph(place.Before) && NumberForms.IsInSymbol(place.Text, place.Start))
        {
            Example = "A/75/L⟨45⟩,",
            CounterExample = "HIV/AIDS⟨1⟩,",
            Source = "No place of digits in the development corpus.",
        },
        new("NR14", "Glued to a capital, which may be one of a name with a number.", 45, static (in place) => char.IsUpper(place.Before))
        {
            Example = "HIV/AIDS⟨1⟩,",
            CounterExample = "ships⟨1⟩,",
            Source = "9 places of digits in the development corpus.",
        },
        new("NR15", "Glued to a small letter, or one of a script without capitals.", 60, static (in _) => true)
        {
            Example = "ships⟨1⟩,",
            CounterExample = "HIV/AIDS⟨1⟩,",
            Source = "1,043 places of digits in the development corpus.",
        },
    ];

    /// <summary>What holds behind the comma of a Chinese list.</summary>
    public static readonly MarkWeight[] BehindListCommas =
    [
        new("NR16", "Behind the comma of a list, before what is counted, stands a number of the text.", 0, static (in place) => place.Own.IsCounted(place.Text, place.Start, place.End))
        {
            Example = "3、⟨4⟩ 月",
            CounterExample = "港口、⟨4⟩ 船舶",
            Source = "93 places of digits in the development corpus.",
        },
        new("NR17", "Glued to the comma of a Chinese list.", 60, static (in _) => true)
        {
            Example = "港口、⟨4⟩ 船舶",
            CounterExample = "3、⟨4⟩ 月",
            Source = "39 places of digits in the development corpus.",
        },
    ];

    /// <summary>What holds behind a stop.</summary>
    public static readonly MarkWeight[] BehindStops =
    [
        new("NR18", "Behind the full stop of an abbreviation, or one within a symbol, stands its number.", 0, static (in place) => !IsBehindFigure(place) && BelongsToStop(place))
        {
            Example = "No.⟨5⟩ of",
            CounterExample = "the ports.⟨5⟩ Then",
            Source = "133 places of digits in the development corpus.",
        },
        new("NR19", "Glued to the stop behind a word.", 60, static (in place) => !IsBehindFigure(place))
        {
            Example = "the ports.⟨5⟩ Then",
            CounterExample = "resolution 79/47,⟨2⟩ and",
            Source = "761 places of digits in the development corpus.",
        },
        new("NR20", "Glued to a semicolon behind a figure.", 60, static (in place) => CharacterClasses.IsSemicolon(place.Before))
        {
            Example = "resolution 79/47;⟨2⟩ and",
            CounterExample = "resolution 79/47,⟨2⟩ and",
            Source = "31 places of digits in the development corpus.",
        },
        new("NR21", "Glued to the stop behind a year.", 60, static (in place) => NoteReferences.FollowsYear(place.Text, place.Start - 1))
        {
            Example = "in 2036,⟨2⟩ and",
            CounterExample = "Agenda 21,⟨2⟩ and",
            Source = "148 places of digits in the development corpus.",
        },
        new("NR22", "Behind a stop within a figure stands the rest of it: a comma is decimal where marks are set before stops, and parts thousands.", 0, static (in place) => !CanFollowFigure(place))
        {
            Example = "10:⟨30⟩ on",
            CounterExample = "resolution 79/47:⟨2⟩ and",
            Source = "693 places of digits in the development corpus.",
        },
        new("NR23", "Glued to the full stop behind the number of a document, which may have parts.", 4, static (in place) => place.Before == '.')
        {
            Example = "resolution 79/47.⟨2⟩",
            CounterExample = "resolution 79/47,⟨2⟩ and",
            Source = "6 places of digits in the development corpus.",
        },
        new("NR24", "Glued to another stop behind a figure.", 12, static (in _) => true)
        {
            Example = "resolution 79/47,⟨2⟩ and",
            CounterExample = "resolution 79/47.⟨2⟩",
            Source = "15 places of digits in the development corpus.",
        },
    ];

    /// <summary>What holds behind a closing quotation mark or bracket.</summary>
    public static readonly MarkWeight BehindCloser =
        new("NR25", "Glued to a closing quotation mark or bracket.", 60, static (in place) => place.Position == MarkPosition.Closer)
        {
            Example = "“The lights”⟨1⟩ and",
            CounterExample = "The lights ⟨1⟩ and",
            Source = "132 places of digits in the development corpus.",
        };

    // "by the ports.2In it": glued between the stop of a sentence and the first word of the next.
    private static bool OpensSentence(in MarkPlace place) => place.Start == place.Run && EndsSentence(place.Text.Slice(0, place.Start)) && StartsSentence(place.Text.Slice(place.End));

    private static bool EndsSentence(ReadOnlySpan<char> before) => before.Length > 1 && before[before.Length - 1] == '.' && char.IsLower(before[before.Length - 2]);

    private static bool StartsSentence(ReadOnlySpan<char> behind) => behind.Length > 1 && char.IsUpper(behind[0]) && char.IsLower(behind[1]);

    private static bool HasPrefix(in MarkPlace place) => place.LastBeforeBlanks(place.Run) is int index and >= 0 && place.Text[index] == place.Language.NumberPrefix;

    private static bool IsBehindFigure(in MarkPlace place) => place.Start > 1 && TextFacts.IsDigit(place.Text[place.Start - 2]);

    // "No.5", "1/CP.21".
    private static bool BelongsToStop(in MarkPlace place) =>
        place.Before == '.' && (NumberForms.IsInSymbol(place.Text, place.Start) || place.Own.FollowsNumberedWord(place.Text, place.Start));

    // "resolution 79/47,2"; "Agenda 21,2", but "21,5" where the comma is decimal, "21,500", "73.1", "10:30".
    private static bool CanFollowFigure(in MarkPlace place) =>
        NumberForms.Of(place.Text, place.DigitsStart(place.Start - 1)) != NumberForm.Plain
        || place.Before is '，' or '。' or '：'
        || (place.Before is ',' or '،' && place.Language.MarksFollowStops && place.Length < LengthOfThousands);
}
