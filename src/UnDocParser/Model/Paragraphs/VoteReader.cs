using System.Collections.Immutable;
using System.Globalization;
using UnDocParser.Languages;
using UnDocParser.Model.Masthead;
using UnDocParser.Phrases;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Model.Paragraphs;

/// <summary>Reads votes: what each gives follows from its own node and the language alone.</summary>
internal static class VoteReader
{
    private const int LongestCount = 4;

    /// <summary>Returns the votes of a document in order.</summary>
    public static ImmutableArray<DocumentVote> Find(DocumentSyntax root, Language language) =>
    [
        .. root.DescendantNodes(node => node is DocumentSyntax or ResolutionSyntax or StatementSyntax or ClosingSyntax)
            .OfType<VoteSyntax>()
            .Select(vote => Read(vote, language)),
    ];

    /// <summary>Reads one vote.</summary>
    public static DocumentVote Read(VoteSyntax vote, Language language)
    {
        string result = PlainText.Of(vote.Result.Content).Matched();
        bool isWithoutVote = Holds(result, language.Votes.WithoutVote);
        List<int> counts = isWithoutVote ? [] : Counts(result, language.Votes);
        return new DocumentVote
        {
            IsWithoutVote = isWithoutVote,
            InFavour = Side(vote, language.Votes.InFavour, counts, 0, language),
            Against = Side(vote, language.Votes.Against, counts, 1, language),
            Abstaining = Side(vote, language.Votes.Abstaining, counts, 2, language),
            Span = vote.Span,
            Node = vote,
        };
    }

    private static VoteSide Side(VoteSyntax vote, PhraseSet label, List<int> counts, int index, Language language)
    {
        // "by 30 votes to 2" leaves the abstentions out when there are none.
        int? count = index < counts.Count ? counts[index] : counts.Count == 2 ? 0 : null;
        foreach (VoteListSyntax list in vote.Members.OfType<VoteListSyntax>())
        {
            if (label.Match(UnicodeFolding.Readable(list.Label.Text).AsSpan().TrimStart(['*', '_', ' '])) > 0)
            {
                string text = PlainText.Of(list.States).Normalize([]).TrimEnd(']', '.', '。', ' ', ';');
                return new VoteSide(count, NameList.Names(text, language), list);
            }
        }

        return new VoteSide(count, [], null);
    }

    // The result gives the votes in favour, those against and the abstentions in this order in every language.
    private static List<int> Counts(string result, VoteWords words)
    {
        var counts = new List<int>();
        int index = 0;
        while (index < result.Length && counts.Count < 3)
        {
            int digits = DigitsEnd(result, index);
            if (digits > index)
            {
                if (digits - index <= LongestCount)
                {
                    counts.Add(int.Parse(result.Substring(index, digits - index), CultureInfo.InvariantCulture));
                }

                index = digits;
                continue;
            }

            CodedPhrase? word = StartsWord(result, index) ? WordAt(result, index, words) : null;
            if (word is not null)
            {
                counts.Add(int.Parse(word.Code, CultureInfo.InvariantCulture));
            }

            index += word?.Phrase.Length ?? 1;
        }

        return counts;
    }

    private static int DigitsEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length && TextFacts.IsDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool StartsWord(string text, int index) =>
        index == 0 || !char.IsLetter(text[index - 1]) || TextFacts.IsIdeograph(text[index]);

    private static CodedPhrase? WordAt(string text, int index, VoteWords words)
    {
        foreach (CodedPhrase number in words.Numbers)
        {
            int end = index + number.Phrase.Length;
            if (string.CompareOrdinal(text, index, number.Phrase, 0, number.Phrase.Length) == 0
                && (end >= text.Length || !char.IsLetter(text[end]) || TextFacts.IsIdeograph(text[end])))
            {
                return number;
            }
        }

        return null;
    }

    private static bool Holds(string text, PhraseSet phrases)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (phrases.Match(text.AsSpan(index)) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
