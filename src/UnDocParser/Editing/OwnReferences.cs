using System.Globalization;
using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Editing;

/// <summary>The numbers by which a resolution refers to its own clauses: <c>paragraphs 3 and 5 above</c>, <c>paragraph 6 below</c>, <c>上文第3段</c>.</summary>
internal sealed class OwnReferences
{
    private const int LongestNumber = 3;
    private readonly string _text;
    private readonly CitationWords _words;
    private readonly PhraseSets _paragraph;
    private readonly List<TextSpan> _numbers = [];

    private OwnReferences(TextContent content, CitationWords words)
    {
        _text = content.Text;
        _words = words;
        _paragraph = new PhraseSets(
            [.. words.Pinpoints.Where(static pinpoint => pinpoint.Kind == PinpointKind.Paragraph)],
            [.. words.PinpointsBehind.Where(static pinpoint => pinpoint.Kind == PinpointKind.Paragraph)]);
    }

    /// <summary>Returns the changes by which references follow the clauses they lead to.</summary>
    /// <param name="resolution">The resolution.</param>
    /// <param name="clauses">Its operative clauses, counted anew.</param>
    public static IEnumerable<TextChange> Follow(ResolutionSyntax resolution, IReadOnlyList<LabelChange> clauses)
    {
        Language? language = LanguageSet.Find(resolution.SyntaxTree?.Language ?? LanguageSet.All[0].Code);
        var moved = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (LabelChange clause in clauses)
        {
            moved[clause.Ordinal.ToString(CultureInfo.InvariantCulture)] = clause.NewOrdinal;
        }

        if (language is null || clauses.All(static clause => clause.Ordinal == clause.NewOrdinal))
        {
            yield break;
        }

        foreach (ParagraphTextSyntax paragraph in resolution.DescendantNodes(static node => node is not ParagraphTextSyntax).OfType<ParagraphTextSyntax>())
        {
            TextContent content = paragraph.GetTextContent();
            foreach (TextSpan number in new OwnReferences(content, language.Citations).Numbers())
            {
                if (moved.TryGetValue(content.Text.Substring(number.Start, number.Length), out int now))
                {
                    yield return new TextChange(content.ToSource(number), now.ToString(CultureInfo.InvariantCulture));
                }
            }
        }
    }

    private List<TextSpan> Numbers()
    {
        for (int index = 0; index < _text.Length; index++)
        {
            if (index > 0 && char.IsLetterOrDigit(_text[index - 1]) && !TextFacts.IsIdeograph(_text[index]))
            {
                continue;
            }

            int word = Longest(_paragraph.Before, index);
            if (word > 0)
            {
                AddNumbersBehind(Skip(index + word));
            }
            else if (_text[index] == _words.NumberPrefix && IsPlaceBefore(index))
            {
                AddNumberBeforeWord(index + 1);
            }
        }

        return _numbers;
    }

    // "3 and 5 (a) above", "6 below": the numbers count once it is known that they lead to the document itself.
    private void AddNumbersBehind(int index)
    {
        var numbers = new List<TextSpan>();
        int end = index;
        while (NumberAt(end) is { Length: > 0 } number)
        {
            numbers.Add(number);
            int behind = SkipItems(number.End);
            end = SkipJoint(behind);
            if (end == behind)
            {
                break;
            }
        }

        if (numbers.Count > 0 && IsPlace(Rest(Skip(SkipItems(numbers[numbers.Count - 1].End)))))
        {
            _numbers.AddRange(numbers);
        }
    }

    private void AddNumberBeforeWord(int index)
    {
        TextSpan number = NumberAt(Skip(index));
        if (number.Length > 0 && Longest(_paragraph.Behind, Skip(number.End)) > 0)
        {
            _numbers.Add(number);
        }
    }

    private bool IsPlaceBefore(int index)
    {
        for (int start = Math.Max(0, index - LongestNumber); start < index; start++)
        {
            ReadOnlySpan<char> before = _text.AsSpan(start, index - start);
            if (_words.NotesAbove.Match(before) == before.Length || _words.ParagraphsBelow.Match(before) == before.Length)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPlace(ReadOnlySpan<char> text) => _words.NotesAbove.Match(text) > 0 || _words.ParagraphsBelow.Match(text) > 0;

    private TextSpan NumberAt(int index)
    {
        int end = index;
        while (end < _text.Length && TextFacts.IsDigit(_text[end]))
        {
            end++;
        }

        bool isNumber = end > index && end - index <= LongestNumber && !(end < _text.Length && (char.IsLetter(_text[end]) && !TextFacts.IsIdeograph(_text[end])));
        return isNumber ? TextSpan.FromBounds(index, end) : default;
    }

    // "(a) (ii)" behind a number.
    private int SkipItems(int index)
    {
        int end = index;
        while (Skip(end) is int open && open < _text.Length && _text[open] == '(' && _text.IndexOf(')', open) is > 0 and int close && close - open <= LongestNumber + 2)
        {
            end = close + 1;
        }

        return end;
    }

    // "3 and 5", "3, 4 and 5", "3–5": one short word, or a sign, between two numbers.
    private int SkipJoint(int index)
    {
        int next = index;
        while (next < _text.Length && next - index < 8 && !TextFacts.IsDigit(_text[next]) && _text[next] is not ('.' or ';' or '('))
        {
            next++;
        }

        return next < _text.Length && TextFacts.IsDigit(_text[next]) ? next : index;
    }

    private int Longest(IReadOnlyList<PinpointWords> words, int index)
    {
        int longest = 0;
        foreach (PinpointWords word in words)
        {
            longest = Math.Max(longest, word.Words.Match(Rest(index)));
        }

        return longest;
    }

    private int Skip(int index)
    {
        while (index < _text.Length && _text[index] == ' ')
        {
            index++;
        }

        return index;
    }

    private ReadOnlySpan<char> Rest(int index) => _text.AsSpan(Math.Min(index, _text.Length));

    private sealed record PhraseSets(IReadOnlyList<PinpointWords> Before, IReadOnlyList<PinpointWords> Behind);
}
