using UnDocParser.Rules;

namespace UnDocParser.Layout;

/// <summary>What was decided about a line, and by which rules.</summary>
internal readonly record struct FurnitureDecision
{
    /// <summary>Gets what the line is.</summary>
    public LineRole Role { get; private init; }

    /// <summary>Gets what it is by itself, whatever stands before it.</summary>
    public LineRole Head { get; private init; }

    /// <summary>Gets the rule by which it is no text whatever stands before it, or null.</summary>
    public FurnitureRule? HeadRule { get; private init; }

    /// <summary>Gets the rule by which the notes before it end, or null.</summary>
    public FurnitureRule? EndRule { get; private init; }

    /// <summary>Gets the rule that tells what it is outside notes, or null.</summary>
    public FurnitureRule? TextRule { get; private init; }

    /// <summary>Gets the rule that tells what it is among notes, or null.</summary>
    public FurnitureRule? NoteRule { get; private init; }

    /// <summary>Gets a value indicating whether the line is running text, or blank, and no rule had to say so.</summary>
    public bool IsPlain => Role is LineRole.Body or LineRole.Blank && HeadRule is null && EndRule is null && TextRule is null && NoteRule is null;

    /// <summary>Returns what is decided about a line that <see cref="PlainLines"/> tells: no rule is asked.</summary>
    public static FurnitureDecision OfPlain(in FurnitureLine line) => line.Info.IsBlank ? new FurnitureDecision { Role = LineRole.Blank, Head = LineRole.Blank } : default;

    /// <summary>Decides about a line. Nothing changes.</summary>
    public static FurnitureDecision Of(in FurnitureLine line)
    {
        if (line.Info.IsBlank)
        {
            return OfPlain(line);
        }

        FurnitureRule? rule = HeadRules.Decide(line);
        if (rule is null && !line.State.InNotes && !TextLines.MayBeOther(line))
        {
            return default;
        }

        LineRole head = rule?.Role ?? LineRole.Body;
        var decision = new FurnitureDecision { Role = head, Head = head, HeadRule = rule };
        return line.State.InNotes ? decision.AmongNotes(line with { Head = head })
            : head is LineRole.Body or LineRole.NoteRule ? decision.InText(line with { Head = head })
            : decision;
    }

    /// <summary>Takes down the rules that decided, in the order in which they were asked.</summary>
    public void AddTo(RuleTrace trace, int line)
    {
        foreach (FurnitureRule? rule in (FurnitureRule?[])[HeadRule, EndRule, TextRule, NoteRule])
        {
            if (rule is not null)
            {
                trace.Add(line, rule, rule == EndRule ? "EndOfNotes" : rule.Role.ToString());
            }
        }
    }

    private FurnitureDecision AmongNotes(in FurnitureLine line)
    {
        if (Head is LineRole.Stray or LineRole.Markup)
        {
            return this;
        }

        var end = FurnitureRule.First(NoteEnds.Rules, line);
        return end is not null ? (this with { EndRule = end }).InText(line with { State = line.State.BehindNotes() })
            : Head == LineRole.Body ? WithNote(line)
            : this;
    }

    private FurnitureDecision InText(in FurnitureLine line)
    {
        if (Head is not (LineRole.Body or LineRole.NoteRule))
        {
            return this;
        }

        FurnitureRule? rule = TextLines.Decide(line);
        FurnitureDecision decision = this with { TextRule = rule, Role = rule?.Role ?? LineRole.Body };
        bool startsNotes = Head == LineRole.Body && rule is { Step: NoteStep.StartsNotes };
        return startsNotes ? decision.WithNote(line with { State = line.State.WithNotes(line) }) : decision;
    }

    private FurnitureDecision WithNote(in FurnitureLine line)
    {
        FurnitureRule rule = NoteLines.Decide(line);
        return this with { NoteRule = rule, Role = rule.Role };
    }
}
