using UnDocParser.Text;

namespace UnDocParser.Phrases;

/// <summary>
/// The first two characters of all phrases of some sets: they tell of nearly every word that none of the sets has a phrase there, so that a scanner asks once
/// a word what else each of its sets would be asked for. Capitals and small letters count as one.
/// </summary>
internal sealed class PhraseStarts
{
    private const int Rows = 64;
    private const int LastBits = Rows - 1;

    // A bit for each second character in the row of the first one; letters of one script that look alike to it are 64 places apart.
    private readonly ulong[] _pairs = new ulong[Rows];

    /// <summary>Initializes the starts.</summary>
    /// <param name="sets">The sets.</param>
    public PhraseStarts(params PhraseSet[] sets)
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
        if (text.Length < 2)
        {
            return text.Length == 1 && _pairs[PhraseFolding.Fold(text[0]) & LastBits] != 0;
        }

        return (_pairs[PhraseFolding.Fold(text[0]) & LastBits] >> (PhraseFolding.Fold(text[1]) & LastBits) & 1) != 0;
    }

    private void Add(PhraseSet set)
    {
        foreach (char first in set.FirstCharacters)
        {
            PhraseWalk walk = set.Walk();
            _ = walk.TryStep(first);
            ref ulong row = ref _pairs[TextFacts.ToSmall(first) & LastBits];

            // Anything may stand behind a phrase of one character.
            row |= walk.Accepted > 0 ? ulong.MaxValue : 0;
            foreach (char second in walk.NextCharacters)
            {
                row |= 1UL << (TextFacts.ToSmall(second) & LastBits);
            }
        }
    }
}
