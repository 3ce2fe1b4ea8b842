using UnDocParser.Text;

namespace UnDocParser.Parsing.Body;

/// <summary>
/// The rules that are asked in one place, in their order. What a line lacks tells at once which of them cannot hold: they are not gone through.
/// </summary>
/// <typeparam name="TRule">What they tell.</typeparam>
internal sealed class LineRuleTable<TRule>
    where TRule : LineRule
{
    private const int MostRules = 64;

    // The facts are looked up in two halves: two tables of 64 masks are small, one of 4,096 is not.
    private const int BitsOfHalf = 6;
    private const int Half = 1 << BitsOfHalf;
    private readonly TRule[] _rules;

    // A bit a rule, for each set of facts that a line lacks: whether the rule needs none of them.
    private readonly ulong[] _lackingLow = new ulong[Half];
    private readonly ulong[] _lackingHigh = new ulong[Half];

    /// <summary>Initializes a table.</summary>
    /// <param name="rules">The rules, no more than 64; the last one holds for every line. None where no line is asked in the place.</param>
    /// <exception cref="ArgumentException">There are more rules.</exception>
    public LineRuleTable(TRule[] rules)
    {
        if (rules.Length > MostRules)
        {
            throw new ArgumentException($"A table holds {MostRules} rules.", nameof(rules));
        }

        _rules = rules;
        Fill(_lackingLow, rules, shift: 0);
        Fill(_lackingHigh, rules, BitsOfHalf);
    }

    // Where several facts are lacking, those rules are asked that are asked where each of them is lacking by itself.
    private static void Fill(ulong[] lacking, TRule[] rules, int shift)
    {
        lacking[0] = rules.Length == 0 ? 0 : ulong.MaxValue >> (MostRules - rules.Length);
        for (int fact = 1; fact < Half; fact *= 2)
        {
            ulong others = lacking[0] & ~NeedersOf((LineFacts)(fact << shift), rules);
            for (int facts = 0; facts < fact; facts++)
            {
                lacking[fact + facts] = lacking[facts] & others;
            }
        }
    }

    private static ulong NeedersOf(LineFacts fact, TRule[] rules)
    {
        ulong needers = 0;
        for (int rule = 0; rule < rules.Length; rule++)
        {
            needers |= (rules[rule].Needs & fact) == LineFacts.None ? 0UL : 1UL << rule;
        }

        return needers;
    }

    /// <summary>Gets the rules.</summary>
    public TRule[] Rules => _rules;

    /// <summary>Returns the first rule that decides about a line. Who asks why gets every rule asked, whatever it needs.</summary>
    public TRule First(in BodyLine line)
    {
        int lacks = line.Place.IsTraced ? 0 : ~(int)line.Facts;
        ulong asked = _lackingLow[lacks & (Half - 1)] & _lackingHigh[(lacks >> BitsOfHalf) & (Half - 1)];
        TRule rule = _rules[LetterMask.First(asked)];
        while (!rule.Holds(line))
        {
            asked &= asked - 1;
            rule = _rules[LetterMask.First(asked)];
        }

        return rule;
    }
}
