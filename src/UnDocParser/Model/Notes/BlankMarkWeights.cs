using UnDocParser.Lines;
using UnDocParser.Parsing.Inlines;
using UnDocParser.Text;

namespace UnDocParser.Model.Notes;

/// <summary>How much the words around digits say that stand behind a blank, where an extraction set marks so. The first rule that holds is taken.</summary>
internal static class BlankMarkWeights
{
    /// <summary>The rules.</summary>
    public static readonly MarkWeight[] Table =
    [
        new("NR26", "No mark stands before the first word, or is what is counted or grouped.", 0, static (in place) => place.WordEnd < 0 || place.IsCountedOrGrouped)
        {
            Example = "adopted on ⟨10⟩ June",
            CounterExample = "adopted, ⟨10⟩ and",
            Source = "13,236 places of digits in the development corpus.",
        },
        new("NR27", "Behind the full stop of an abbreviation stands its number.", 0, static (in place) => place.BeforeBlanks == '.' && place.Own.FollowsNumberedWord(place.Text, place.Start))
        {
            Example = "Bulletin No. ⟨5⟩ of",
            CounterExample = "the ports. ⟨5⟩ Then",
            Source = "37 places of digits in the development corpus.",
        },
        new("NR28", "Behind the stop of a word, a year or a quotation.", 30, static (in place) => IsBehindStop(place) && !IsBehindFigure(place))
        {
            Example = "the ports, ⟨5⟩ and",
            CounterExample = "resolution 5/14, ⟨120⟩ and",
            Source = "1,129 places of digits in the development corpus.",
        },
        new("NR29", "A number of a list of numbers is its own.", 0, static (in place) => IsBehindStop(place) && IsListed(place))
        {
            Example = "paragraphs 3, ⟨5⟩ and 7",
            CounterExample = "resolution 5/14, ⟨120⟩ and",
            Source = "65 places of digits in the development corpus.",
        },
        new("NR30", "Behind the stop of a figure that is in no list.", 9, static (in place) => IsBehindStop(place))
        {
            Example = "resolution 5/14, ⟨120⟩ and",
            CounterExample = "paragraphs 3, ⟨5⟩ and 7",
            Source = "17 places of digits in the development corpus.",
        },
        new("NR31", "Behind a year.", 22, static (in place) => NoteReferences.FollowsYear(place.Text, place.WordEnd + 1))
        {
            Example = "in 2036 ⟨5⟩ and",
            CounterExample = "Agenda 21 ⟨5⟩ and",
            Source = "65 places of digits in the development corpus.",
        },
        new("NR32", "Behind a figure stands another.", 0, static (in place) => TextFacts.IsDigit(place.BeforeBlanks) && NumberForms.Of(place.Text, place.DigitsStart(place.WordEnd + 1)) == NumberForm.Plain)
        {
            Example = "Agenda 21 ⟨5⟩ and",
            CounterExample = "resolution 5/14 ⟨12⟩ and",
            Source = "53 places of digits in the development corpus.",
        },
        new("NR33", "Behind the number of a document.", 5, static (in place) => TextFacts.IsDigit(place.BeforeBlanks))
        {
            Example = "resolution 5/14 ⟨12⟩ and",
            CounterExample = "Agenda 21 ⟨5⟩ and",
            Source = "12 places of digits in the development corpus.",
        },
        new("NR34", "Behind a word that a number belongs to, or before what is counted, stands a number of the text, and behind a sign no mark.", 0, static (in place) => !char.IsLetter(place.BeforeBlanks) || place.Own.Contains(place.Text, place.Start, place.End))
        {
            Example = "paragraph ⟨2⟩ of",
            CounterExample = "the ports ⟨2⟩ of",
            Source = "3,422 places of digits in the development corpus.",
        },
        new("NR35", "Between a word and a stop.", 20, static (in place) => EndsClause(place))
        {
            Example = "the ports ⟨2⟩, and",
            CounterExample = "the ports ⟨2⟩ of",
            Source = "352 places of digits in the development corpus.",
        },
        new("NR36", "Behind a word, with a wide gap behind: the stop that an extraction lost.", 25, static (in place) => IsBeforeGap(place))
        {
            Example = "the ports ⟨2⟩  of",
            CounterExample = "the ports ⟨2⟩ of",
            Source = "23 places of digits in the development corpus.",
        },
        new("NR37", "Behind a word, amid a clause.", 7, static (in _) => true)
        {
            Example = "the ports ⟨2⟩ of",
            CounterExample = "the ports ⟨2⟩, and",
            Source = "1,095 places of digits in the development corpus.",
        },
    ];

    private static bool IsBehindStop(in MarkPlace place) => ClauseEnds.IsStop(place.BeforeBlanks) || place.BeforeBlanks == '、' || place.IsCloser(place.WordEnd);

    private static bool IsBehindFigure(in MarkPlace place)
    {
        int stop = place.WordEnd;
        return stop > 0 && TextFacts.IsDigit(place.Text[stop - 1]) && !NoteReferences.FollowsYear(place.Text, stop);
    }

    // "paragraphs 3, 5 and 7", "21, 5 of"; but "resolution 5/14, 120", "Agenda 21, 6".
    private static bool IsListed(in MarkPlace place)
    {
        int stop = place.WordEnd;
        int number = place.DigitsStart(stop);
        bool isPlain = NumberForms.Of(place.Text, number) == NumberForm.Plain && !place.IsCloser(stop);
        return isPlain && (!place.Language.MarksFollowStops || place.Own.FollowsNumberedWord(place.Text, number) || place.Own.IsFollowedByNumber(place.Text, place.End));
    }

    private static bool EndsClause(in MarkPlace place) => place.End >= place.Text.Length || ClauseEnds.IsStop(place.Text[place.End]) || place.IsCloser(place.End);

    private static bool IsBeforeGap(in MarkPlace place) =>
        place.End + 1 < place.Text.Length && TextFacts.IsBlank(place.Text[place.End]) && TextFacts.IsBlank(place.Text[place.End + 1]);
}
