using UnDocParser.Languages;
using UnDocParser.Model;

namespace UnDocParser.Facts.Actions;

/// <summary>Reads the words that qualify a verb: modifiers, intensities, feelings, negations, with the small words between.</summary>
internal static class QualifierScanner
{
    private const int MostFillers = 4;

    /// <summary>
    /// Returns the place behind the qualifier at a place, or the place itself when there is none. Small words alone are none.
    /// </summary>
    public static int Skip(FoldedText text, int start, ActionLexicon lexicon, ref Qualifiers qualifiers)
    {
        if (!lexicon.QualifierStarts.MayStart(text.From(start)))
        {
            return start;
        }

        int index = start;
        for (int fillers = 0; fillers <= MostFillers; fillers++)
        {
            int length = Match(text.From(index), lexicon, ref qualifiers);
            if (length > 0)
            {
                return index + length;
            }

            int filler = lexicon.Fillers.Match(text.From(index));
            if (filler == 0)
            {
                return start;
            }

            index = text.SkipBlanks(index + filler);
        }

        return start;
    }

    private static int Match(ReadOnlySpan<char> text, ActionLexicon lexicon, ref Qualifiers qualifiers)
    {
        int tone = lexicon.Tones.Match(text, out ActionTones tones);
        int intensity = lexicon.Intensities.Match(text, out ActionIntensities intensities);
        int modifier = lexicon.Modifiers.Match(text, out ActionModifiers modifiers);
        int negation = lexicon.Negations.Match(text);
        int best = Math.Max(Math.Max(tone, intensity), Math.Max(modifier, negation));
        if (best == 0)
        {
            return 0;
        }

        if (best == tone)
        {
            qualifiers.Tones |= tones;
        }
        else if (best == intensity)
        {
            qualifiers.Intensities |= intensities;
        }
        else if (best == modifier)
        {
            qualifiers.Modifiers |= modifiers;
        }
        else
        {
            qualifiers.IsNegated = true;
        }

        return best;
    }
}
