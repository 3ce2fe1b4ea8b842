using System.Text;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Layout;

/// <summary>
/// Finds what heads the pages of a text that lost its masthead, or the symbol in it: a symbol that stands at an end of several lines, and the pieces beside it
/// that come again with it.
/// </summary>
internal sealed class RepeatedHeads
{
    // Lines that are not blank: three pages of 45 lines, with their notes.
    private const int LongestSearch = 240;

    /// <summary>
    /// Lines between a symbol and the piece of the title farthest from it, blank ones included: a title over three lines, each with a blank one behind it.
    /// </summary>
    public const int LongestDistance = 6;

    private const int LongestPiece = 120;
    private readonly LineWindow _lines;
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    private RepeatedHeads(LineWindow lines) => _lines = lines;

    /// <summary>
    /// Returns the heads of the pages: those that the masthead prints if it prints a symbol, else what repeats.
    /// </summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="titles">The titles that the masthead prints.</param>
    /// <example><c>A/RES/76/205</c> ⏎ <c>Protection of global climate</c>, on two pages</example>
    /// <remarks>Counter-example: <c>A/RES/70/1</c> alone on two lines of a list of addresses heads no page, and takes no title with it.</remarks>
    public static RunningHeads Find(LineWindow lines, string titles)
    {
        var heads = new RepeatedHeads(lines);
        heads.CollectSymbols();
        string symbol = string.Empty;
        List<int>? places = null;
        foreach (KeyValuePair<string, List<int>> entry in heads._places)
        {
            if (entry.Value.Count > (places?.Count ?? 1))
            {
                symbol = entry.Key;
                places = entry.Value;
            }
        }

        return places is null ? RunningHeads.Of(default, titles) : RunningHeads.Of(symbol.AsSpan(), titles + heads.PiecesBeside(places, symbol));
    }

    /// <summary>
    /// Determines whether other heads may be found once some lines are others. They are not where no symbol stands near the lines, neither before nor after, and
    /// as many lines are there, with words in the same ones.
    /// </summary>
    /// <param name="before">The lines as they were, with <see cref="LongestDistance" /> before and behind those that change.</param>
    /// <param name="after">The same lines as they are.</param>
    public static bool MayDependOn(LineWindow before, LineWindow after)
    {
        if (before.Count != after.Count)
        {
            return true;
        }

        for (int index = 0; index < before.Count; index++)
        {
            if (before[index].IsBlank != after[index].IsBlank || SymbolAtEnd(before.Content(index)).Length > 0 || SymbolAtEnd(after.Content(index)).Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether some lines may hold a symbol, which they do not without a slash, be it one of another script.</summary>
    public static bool MayHoldSymbol(ReadOnlySpan<char> lines) => lines.IndexOf('/') >= 0 || UnicodeFolding.ForMatching(lines) is not null;

    private void CollectSymbols()
    {
        int seen = 0;
        for (int index = 0; seen < LongestSearch && _lines.Has(index); index++)
        {
            if (_lines[index].IsBlank)
            {
                continue;
            }

            seen++;
            string symbol = _lines[index].Holds(TextSigns.Slashes) ? SymbolAtEnd(_lines.Content(index)) : string.Empty;
            if (symbol.Length > 0)
            {
                if (!_places.TryGetValue(symbol, out List<int>? places))
                {
                    _places.Add(symbol, places = []);
                }

                places.Add(index);
            }
        }
    }

    // Behind the symbol stands the title, if anything, and a title has no stop: "A/RES/70/1, of 25 September 2015," is none. The stop of "A/91/L.7" is its own.
    private static string SymbolAtEnd(ReadOnlySpan<char> content)
    {
        if (content.Length > LongestPiece * 2 || content.IndexOf('/') < 0)
        {
            return string.Empty;
        }

        int start = content.Length;
        while (start > 0 && !TextFacts.IsBlank(content[start - 1]))
        {
            start--;
        }

        if (LinePatterns.IsSymbol(content.Slice(start)))
        {
            return content.Slice(start).ToString();
        }

        int length = LinePatterns.SymbolLength(content);
        bool isBeforeTitle = length > 0 && length < content.Length && TextFacts.IsBlank(content[length]) && !ClauseEnds.IsStop(ClauseEnds.LastSignificant(content));
        return isBeforeTitle ? content.Slice(0, length).ToString() : string.Empty;
    }

    private string PiecesBeside(List<int> places, string symbol)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (int place in places)
        {
            foreach (string piece in PiecesAround(place, symbol))
            {
                counts.TryGetValue(piece, out int count);
                counts[piece] = count + 1;
                if (count == 0)
                {
                    order.Add(piece);
                }
            }
        }

        var titles = new StringBuilder();
        foreach (string piece in order.Where(piece => counts[piece] > 1))
        {
            titles.Append(piece).Append(' ');
        }

        return titles.ToString();
    }

    private HashSet<string> PiecesAround(int place, string symbol)
    {
        var pieces = new HashSet<string>(StringComparer.Ordinal);
        for (int index = Math.Max(0, place - LongestDistance); index <= place + LongestDistance && _lines.Has(index); index++)
        {
            ReadOnlySpan<char> content = _lines.Content(index);
            if (content.Length is 0 or > LongestPiece * 2)
            {
                continue;
            }

            string piece = content.ToString().Replace(symbol, string.Empty).Trim();
            if (piece.Length is > 0 and <= LongestPiece && piece.Any(char.IsLetter) && !ClauseEnds.IsStop(ClauseEnds.LastSignificant(piece.AsSpan())) && !LinePatterns.IsLink(content))
            {
                pieces.Add(piece);
            }
        }

        return pieces;
    }
}
