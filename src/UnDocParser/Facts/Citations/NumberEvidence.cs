using UnDocParser.Languages;

namespace UnDocParser.Facts.Citations;

/// <summary>Asks the rules about the numbers of one text, in their order, and remembers what the last of them was.</summary>
internal sealed class NumberEvidence(string text, Language language, CitationWords words, OrganNamesIn names)
{
    private const int LongestJoint = 6;
    private readonly NumberWords _words = new(text, language, words, names);
    private CitedNumber _before;
    private int _refusedEnd = -1;

    /// <summary>Returns the rule that decides about the next number of the text.</summary>
    /// <param name="start">Where the number starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="form">How it is printed.</param>
    /// <param name="clues">What the words near it say.</param>
    /// <param name="hasDate">Whether a date of adoption stands behind it.</param>
    public NumberRule Next(int start, int end, BareNumberForm form, NumberClues clues, bool hasDate)
    {
        bool followsRefused = _refusedEnd >= 0 && start - _refusedEnd <= LongestJoint;
        var number = new NumberContext(_words, start, end, form, clues, hasDate, _before, followsRefused);
        NumberRule rule = NumberRules.Decide(number);
        if (rule.IsCited)
        {
            _before = new CitedNumber(form, number.IsLow);
        }
        else
        {
            _refusedEnd = end;
        }

        return rule;
    }
}
