using D = UnDocParser.Analysis.AnalysisDescriptors;

namespace UnDocParser.Analysis;

/// <summary>The rules of editors. Where they come from is said with each; <c>docs/linting.md</c> is made from them.</summary>
internal static class EditorialRules
{
    private const string Counted = "counts over official texts in six languages";
    private const string Manual = "the United Nations Editorial Manual; " + Counted;

    /// <summary>The rules, in the order of their identifiers.</summary>
    public static readonly EditorialRule[] Table =
    [
        new(D.FormulaComma, EndRules.CheckFormula)
        {
            Example = "The General Assembly ⏎ Recalling the Charter,",
            CounterExample = "The General Assembly, ⏎ Recalling the Charter,",
            Source = Manual,
            HasFix = true,
        },
        new(D.PreambularEnd, EndRules.CheckPreamble)
        {
            Example = "Recalling the Charter;",
            CounterExample = "Recalling the Charter,",
            Source = Counted,
            HasFix = true,
        },
        new(D.OperativeEnd, EndRules.CheckOperative)
        {
            Example = "1. Requests a report. ⏎ 2. Decides to meet.",
            CounterExample = "1. Requests a report; ⏎ 2. Decides to meet.",
            Source = Counted,
            HasFix = true,
        },
        new(D.PreambularOpener, OpenerRules.CheckPreamble)
        {
            Example = "Recalls the Charter,",
            CounterExample = "Recalling the Charter,",
            Source = Manual,
        },
        new(D.OperativeOpener, OpenerRules.CheckOperative)
        {
            Example = "1. Requesting a report;",
            CounterExample = "1. Requests a report;",
            Source = Manual,
        },
        new(D.PreambleBehind, OpenerRules.CheckOrder)
        {
            Example = "1. Requests a report; ⏎ Recalling the Charter,",
            CounterExample = "Recalling the Charter, ⏎ 1. Requests a report;",
            Source = Manual,
        },
        new(D.Agreement, OpenerRules.CheckAgreement)
        {
            Example = "L’Assemblée générale, ⏎ Conscient de sa mission,",
            CounterExample = "L’Assemblée générale, ⏎ Consciente de sa mission,",
            Source = Counted,
            HasFix = true,
        },
        new(D.ClauseConjunction, OpenerRules.CheckConjunctions)
        {
            Example = "إذ تشير إلى الميثاق، ⏎ إذ تلاحظ التقرير،",
            CounterExample = "إذ تشير إلى الميثاق، ⏎ وإذ تلاحظ التقرير،",
            Source = Counted,
            HasFix = true,
        },
        new(D.Numbering, LabelRules.CheckNumbering)
        {
            Example = "1. Requests a report; ⏎ 3. Decides to meet.",
            CounterExample = "1. Requests a report; ⏎ 2. Decides to meet.",
            Source = Counted,
            HasFix = true,
        },
        new(D.SingleNumber, LabelRules.CheckSingle)
        {
            Example = "1. Decides to meet.",
            CounterExample = "Decides to meet.",
            Source = "the guidelines for Akoma Ntoso of the United Nations; " + Counted,
            HasFix = true,
        },
        new(D.ItemLabel, LabelRules.CheckItems)
        {
            Example = "a) The cost; (in English)",
            CounterExample = "(a) The cost;",
            Source = Manual,
            HasFix = true,
        },
        new(D.MixedScripts, LabelRules.CheckScripts)
        {
            Example = "b) … ⏎ с) … (a Cyrillic letter)",
            CounterExample = "b) … ⏎ c) …",
            Source = Counted,
            HasFix = true,
        },
        new(D.NegotiationLabel, LabelRules.CheckNegotiation)
        {
            Example = "3 ter. Requests a report; ⏎ 3 bis. Decides to meet;",
            CounterExample = "3 bis. Requests a report; ⏎ 3 ter. Decides to meet;",
            Source = Manual,
            HasFix = true,
        },
        new(D.OpenerEmphasis, EmphasisRules.Check)
        {
            Example = "1. *Requests* a report; ⏎ 2. *Recalls* the Charter; ⏎ 3. *Notes* the cost; ⏎ 4. Decides to meet.",
            CounterExample = "1. *Requests* a report; ⏎ 2. *Recalls* the Charter; ⏎ 3. *Notes* the cost; ⏎ 4. *Decides* to meet.",
            Source = Manual,
            HasFix = true,
        },
        new(D.MarkPlace, NoteRules.CheckPlaces)
        {
            Example = "Recalling the Plan of Action¹,",
            CounterExample = "Recalling the Plan of Action,¹",
            Source = Manual,
            HasFix = true,
        },
        new(D.MarkOrder, NoteRules.CheckOrder)
        {
            Example = "the Plan,¹ … the Register,³",
            CounterExample = "the Plan,¹ … the Register,²",
            Source = Manual,
            HasFix = true,
        },
        new(D.NoteEnd, NoteRules.CheckEnds)
        {
            Example = "¹ Resolution 70/1",
            CounterExample = "¹ Resolution 70/1.",
            Source = Manual,
            HasFix = true,
        },
        new(D.StraightQuote, QuoteRules.CheckStraight)
        {
            Example = "the item entitled \"Oceans\", among others in “…”",
            CounterExample = "the item entitled “Oceans”",
            Source = Counted,
            HasFix = true,
        },
        new(D.UnpairedQuote, QuoteRules.CheckPairs)
        {
            Example = "the item entitled “Oceans,",
            CounterExample = "the item entitled “Oceans”,",
            Source = Counted,
        },
        new(D.SymbolForm, CitationRules.CheckSymbols)
        {
            Example = "S/RES/1631(2005)",
            CounterExample = "S/RES/1631 (2005)",
            Source = "the guide to document symbols of the Dag Hammarskjöld Library; " + Counted,
            HasFix = true,
        },
        new(D.DateForm, CitationRules.CheckDates)
        {
            Example = "on 1st April 2021",
            CounterExample = "on 1 April 2021",
            Source = Counted,
            HasFix = true,
        },
        new(D.SessionWords, CitationRules.CheckSession)
        {
            Example = "A/RES/75/276 ⏎ Seventy-fourth session",
            CounterExample = "A/RES/75/276 ⏎ Seventy-fifth session",
            Source = Counted,
        },
        new(D.ModifierPlace, OpenerRules.CheckModifiers)
        {
            Example = "Also recalling the Charter,",
            CounterExample = "Recalling also the Charter,",
            Source = Counted,
            HasFix = true,
        },
        new(D.RepeatedOpener, OpenerRules.CheckRuns)
        {
            Example = "Recalling the Charter, ⏎ Recalling the Plan of Action,",
            CounterExample = "Recalling the Charter, ⏎ Recalling also the Plan of Action,",
            Source = Counted,
        },
        new(D.CitedBySymbol, CitationRules.CheckNumbers)
        {
            Example = "Recalling resolution A/RES/70/1,",
            CounterExample = "Recalling resolution 70/1,",
            Source = Manual,
            HasFix = true,
        },
    ];
}
