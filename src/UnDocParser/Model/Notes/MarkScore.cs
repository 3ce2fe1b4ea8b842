using UnDocParser.Languages;

namespace UnDocParser.Model.Notes;

/// <summary>
/// Says how much the characters around some digits speak for their being a note mark. A digit that belongs to a number, a date, a year or a
/// symbol is none, however well it would fit.
/// </summary>
/// <param name="language">The language, for its months, its words and its habit of setting marks.</param>
internal sealed class MarkScore(Language language)
{
    private readonly OwnNumbers _own = new(language);

    /// <summary>Returns the score of a mark from <paramref name="start"/> to <paramref name="end"/>; 0 when it can be none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="run">Where the run of digits starts that the mark ends.</param>
    /// <param name="start">Where the mark starts.</param>
    /// <param name="end">Where it ends.</param>
    public int Of(ReadOnlySpan<char> text, int run, int start, int end) => WeightOf(new MarkPlace(text, run, start, end, _own, language))?.Weight ?? 0;

    /// <summary>Returns the score of the last digits of a number that have proved to be none of its own.</summary>
    public int BehindNumber(ReadOnlySpan<char> text, int end) => First(MarkWeights.BehindNumbers, new MarkPlace(text, 0, 0, end, _own, language))!.Weight;

    /// <summary>Returns the rule that weighs a place, or null where no mark stands.</summary>
    public static MarkWeight? WeightOf(in MarkPlace place)
    {
        MarkWeight? weight = First(MarkWeights.Anywhere, place);
        if (weight is not null)
        {
            return weight;
        }

        return place.Position switch
        {
            MarkPosition.Digits => First(MarkWeights.BehindDigits, place) ?? First(MarkWeights.BehindNumbers, place),
            MarkPosition.Letter => First(MarkWeights.BehindLetters, place),
            MarkPosition.ListComma => First(MarkWeights.BehindListCommas, place),
            MarkPosition.Closer => MarkWeights.BehindCloser,
            MarkPosition.Stop => First(MarkWeights.BehindStops, place),
            MarkPosition.Blank => First(BlankMarkWeights.Table, place),
            _ => null,
        };
    }

    private static MarkWeight? First(MarkWeight[] weights, in MarkPlace place)
    {
        foreach (MarkWeight weight in weights)
        {
            if (weight.Holds(place))
            {
                return weight;
            }
        }

        return null;
    }
}
