using UnDocParser.Text;

namespace UnDocParser.Phrases;

/// <summary>
/// The first four characters of all phrases of some sets: they tell of nearly every word that none of the sets has a phrase there, so that a scanner asks
/// once a word what else each of its sets would be asked for. Capitals and small letters count as one, and so does all that is no letter.
/// </summary>
internal sealed class PhraseStarts
{
    private const int Rows = 64;
    private const int LastBits = Rows - 1;

    // Four letters make more beginnings than three.
    private const int RowsOfFour = 4 * Rows;
    private const char NoLetter = ' ';

    // A bit for each second character in the row of the first, of phrases that anything may follow behind them: "、", "和", "a".
    private readonly ulong[] _pairs = new ulong[Rows];

    // A bit for three characters, at a place that others may share, of phrases that go on, and of those that anything may follow behind them.
    private readonly ulong[] _triples = new ulong[Rows];
    private readonly ulong[] _wholes = new ulong[Rows];

    // A bit for four characters. In Arabic nearly every noun starts with the two letters of its article.
    private readonly ulong[] _fours = new ulong[RowsOfFour];

    /// <summary>Initializes the starts.</summary>
    /// <param name="sets">The sets.</param>
    public PhraseStarts(params IEnumerable<PhraseSet> sets)
    {
        foreach (PhraseSet set in sets)
        {
            Add(set);
        }
    }

    /// <summary>Determines whether a phrase may start with what a folded text starts with; false tells for sure that none does.</summary>
    /// <param name="text">The text, in which nothing stands that phrases are matched without.</param>
    public bool MayStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        char first = PhraseFolding.Fold(text[0]);
        char second = text.Length > 1 ? Letter(text[1]) : NoLetter;
        char third = text.Length > 2 ? Letter(text[2]) : NoLetter;
        int place = Place(first, second, third);
        return Holds(_pairs, ((first & LastBits) * Rows) + (second & LastBits))
            || (Holds(_triples, place)
                && (Holds(_wholes, place) || Holds(_fours, Place(first, second, third, text.Length > 3 ? Letter(text[3]) : NoLetter))));
    }

    private void Add(PhraseSet set)
    {
        foreach (char first in set.FirstCharacters)
        {
            PhraseWalk walk = set.Walk();
            _ = walk.TryStep(first);
            char small = TextFacts.ToSmall(first);
            _pairs[small & LastBits] |= walk.Accepted == 0 ? 0 : NeedsEnd(first) ? Bit(NoLetter) : ulong.MaxValue;
            foreach (char second in walk.NextCharacters)
            {
                PhraseWalk longer = walk;
                _ = longer.TryStep(second);
                foreach (char form in FormsOf(second))
                {
                    AddPair(small, form, longer, NeedsEnd(second));
                }
            }
        }
    }

    private void AddPair(char first, char second, PhraseWalk walk, bool needsEnd)
    {
        if (walk.Accepted > 0 && !needsEnd)
        {
            _pairs[first & LastBits] |= Bit(second);
        }
        else if (walk.Accepted > 0)
        {
            Set(_triples, Place(first, second, NoLetter));
            Set(_wholes, Place(first, second, NoLetter));
        }

        foreach (char third in walk.NextCharacters)
        {
            PhraseWalk longer = walk;
            _ = longer.TryStep(third);
            foreach (char form in FormsOf(third))
            {
                AddTriple(first, second, form, longer, NeedsEnd(third));
            }
        }
    }

    private void AddTriple(char first, char second, char third, PhraseWalk walk, bool needsEnd)
    {
        Set(_triples, Place(first, second, third));
        if (walk.Accepted > 0 && !needsEnd)
        {
            Set(_wholes, Place(first, second, third));
        }
        else if (walk.Accepted > 0)
        {
            Set(_fours, Place(first, second, third, NoLetter));
        }

        foreach (char fourth in walk.NextCharacters)
        {
            foreach (char form in FormsOf(fourth))
            {
                Set(_fours, Place(first, second, third, form));
            }
        }
    }

    // The radical that a text may have in the place of an ideograph is no letter.
    private static char[] FormsOf(char character) =>
        TextFacts.IsIdeograph(character) ? [character, NoLetter] : [Letter(TextFacts.ToSmall(character))];

    // A phrase that ends in a letter ends before what is none; behind an ideograph or a stop anything may follow.
    private static bool NeedsEnd(char last) => !PhraseSet.MayEndBetween(last, 'a');

    private static ulong Bit(char character) => 1UL << (character & LastBits);

    private static bool Holds(ulong[] bits, int place) => (bits[place / Rows] >> (place % Rows) & 1) != 0;

    private static void Set(ulong[] bits, int place) => bits[place / Rows] |= Bit((char)(place % Rows));

    private static int Place(char first, char second, char third) => Sum(first, second, third) & ((Rows * Rows) - 1);

    private static int Place(char first, char second, char third, char fourth) => (Sum(first, second, third) + (fourth * 311)) & ((RowsOfFour * Rows) - 1);

    private static int Sum(char first, char second, char third) => (first * 11) + (second * 149) + (third * 2039);

    private static char Letter(char character)
    {
        if (character is >= 'a' and <= 'z')
        {
            return character;
        }

        if (!char.IsLetter(character))
        {
            return NoLetter;
        }

        char folded = PhraseFolding.Fold(character);
        return folded == character || char.IsLetter(folded) ? folded : NoLetter;
    }
}
