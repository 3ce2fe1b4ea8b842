using UnDocParser.Lines;
using UnDocParser.Parsing.Masthead;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Body;

// Bodies that number the clauses of their preambles, or letter those of their operative parts, and converters that set a bullet for every number.
internal sealed partial class BodyPlace
{
    // Behind a formula, or a clause of the preamble that announces no list.
    private bool MayGoOnWithPreamble => _state.Block is LineKind.EnactingFormula or LineKind.Preambular && !FollowsColon;

    // Behind the formula, or at the start of a text that has it behind the preamble.
    private bool StartsPreamble => _state.Block == LineKind.EnactingFormula || (_previous == DocumentLines.NoLine && _state.Part == DocumentPart.Preamble);

    /// <summary>Determines whether a label in brackets is that of a clause of the preamble: "(a) Recalling the lights,".</summary>
    public bool IsLabelledPreamble(in BodyLine line) => IsBracketed(line.Start.Label.Style) && MayGoOnWithPreamble && line.OpensPreambular;

    /// <summary>
    /// Determines whether a number is that of a clause of the preamble: right below the formula, or next in the count of such clauses, and the paragraph ends in
    /// a comma before the next number; in a semicolon only where its words open no operative clause.
    /// </summary>
    public bool IsNumberedPreamble(in BodyLine line)
    {
        Label label = line.Start.Label;
        bool isExpected = label.Style == LabelStyle.Number && label.Ordinal == LastNumber + 1 && (StartsPreamble || LastNumber > 0);
        if (!isExpected || !(MayGoOnWithPreamble || StartsPreamble))
        {
            return false;
        }

        int last = EndOfPreambular(line);
        return last >= 0 ? CountsOnAt(NextOfText(last), label.Ordinal) : IsBeforePreambular(line);
    }

    // "1. Recalling the lights;" where another clause of the preamble follows, or the formula behind it: the words open operative clauses too.
    private bool IsBeforePreambular(in BodyLine line)
    {
        int last = line.OpensPreambular ? EndOfClause(line.Index) : -1;
        int next = last >= 0 && EndsAt(last, Stops.Semicolon) ? NextOfText(last) : -1;
        return next >= 0
            && CountsOnAt(next, line.Start.Label.Ordinal)
            && (PreambleForm.OpensClause(LineStart.Of(_lines, next, _language), _language) || LateFormula.LinesAt(_lines, next, _language) > 0);
    }

    /// <summary>Determines whether a bullet stands before a clause of the preamble.</summary>
    public bool IsBulletedPreamble(in BodyLine line) => line.Start.Label.Style == LabelStyle.Bullet && MayGoOnWithPreamble && EndOfPreambular(line) >= 0;

    /// <summary>Determines whether a clause of a preamble opens behind a closing.</summary>
    public bool OpensMisplacedPreamble(in BodyLine line) => !line.HasLabel && line.OpensPreambular && EndOfPreambular(line) >= 0;

    // The last line of a clause of the preamble, or -1 where it is none: some words open operative clauses too, and those end in semicolons.
    private int EndOfPreambular(in BodyLine line)
    {
        int last = line.OpensPreambular ? EndOfClause(line.Index, isLabelled: line.HasLabel) : -1;
        Stops stops = line.OpensOperative ? Stops.Comma : Stops.Comma | Stops.Semicolon;
        return last >= 0 && (EndsAt(last, stops) || EndOf(last).EndsInConjunction) ? last : -1;
    }

    // The next clause counts on, or is the first one of the operative part; or the formula follows.
    private bool CountsOnAt(int index, int ordinal) =>
        _lines.Has(index)
        && ((LineStart.Of(_lines, index, _language).Label is { Style: LabelStyle.Number } next && (next.Ordinal == ordinal + 1 || next.Ordinal == 1))
            || LateFormula.LinesAt(_lines, index, _language) > 0);

    /// <summary>
    /// Determines whether a letter in brackets is that of an operative clause: "(a)" before a verb right behind the preamble, and those that count on from it.
    /// </summary>
    public bool IsLetteredClause(in BodyLine line)
    {
        Label label = line.Start.Label;
        if (label.Style != LabelStyle.BracketedLetter || FollowsColon)
        {
            return false;
        }

        return _state.Part == DocumentPart.Preamble
            ? label.Ordinal == 1 && MayGoOnWithPreamble && line.OpensOperative && !line.OpensPreambular
            : _state.AnyClause && label.Ordinal == _state.Labels.LastAtTop(LabelStyle.BracketedLetter) + 1 && label.Ordinal > 1;
    }

    /// <summary>
    /// Determines whether a bullet stands in the place of the number of an operative clause: before a verb right behind the preamble, and where such bullets count
    /// the clauses.
    /// </summary>
    public bool IsBulletedClause(in BodyLine line) =>
        line.Start.Label.Style == LabelStyle.Bullet
        && !FollowsColon
        && IsVerbBehind(line.Index, line.Start)
        && (_state.Part == DocumentPart.Preamble ? MayGoOnWithPreamble : _state.Labels.LastAtTop(LabelStyle.Bullet) > 0 && _state.AnyClause);

    /// <summary>Determines whether labels of a style are written in brackets.</summary>
    public static bool IsBracketed(LabelStyle style) =>
        style is LabelStyle.BracketedLetter or LabelStyle.BracketedNumber or LabelStyle.BracketedRoman;

    /// <summary>Determines whether labels of a style may count the clauses of a preamble.</summary>
    public static bool IsPreambleStyle(LabelStyle style) => style is LabelStyle.Number or LabelStyle.Bullet || IsBracketed(style);
}
