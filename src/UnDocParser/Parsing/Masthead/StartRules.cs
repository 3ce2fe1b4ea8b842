namespace UnDocParser.Parsing.Masthead;

/// <summary>The rules on where the body of a resolution starts. The first one that holds decides; the order is that of their certainty.</summary>
internal static class StartRules
{
    // Lines: no masthead of such a decision is longer.
    private const int LongestAbove = 40;

    /// <summary>Gets the rule on the formula of a known organ, the surest of all.</summary>
    public static StartRule KnownFormula { get; } =
        new("TR02", "A line that is the enacting formula of a known organ and nothing else, with or without its comma, starts the body.", BodySign.Formula,
        static (in line) => FormulaLine.IsFormula(line.Text, line.Language))
        {
            Example = "The General Assembly, ⏎ Recalling its resolution 72/17,",
            CounterExample = "The General Assembly decided to meet.",
            Source = "United Nations Editorial Manual; every resolution of the development corpus.",
        };

    /// <summary>Gets the rules.</summary>
    public static StartRule[] All { get; } =
    [
        new("TR01", "Behind a title with its number the name of an organ alone is its formula: it has no comma where there is no preamble.", BodySign.Formula,
            static (in line) => line.Above.HasTitle && FormulaLine.IsOrganName(line.Text, line.Language))
        {
            Example = "91/14. Harbour lights ⏎ The General Assembly ⏎ 1. Decides to meet.",
            CounterExample = "General Assembly ⏎ Ninety-first session",
            Source = "Resolutions of the Assembly and the Council without preamble.",
        },
        KnownFormula,
        new("TR03", "A line that differs from such a formula by its case, its accents or a letter or two is it all the same.", BodySign.Formula,
            static (in line) => FormulaForm.IsMisspelt(line.Lines, line.Index, line.Start, line.Language))
        {
            Example = "Te General Asembly, ⏎ Recalling its resolution 72/17,",
            CounterExample = "General Assembly ⏎ Ninety-first session",
            Source = "Text recognition errors; one letter lost cost a third of all paragraphs (damage table).",
        },
        new("TR04", "A short line with a capital or an article at its start and a comma at its end names the body that enacts, if a preamble follows, or a clause with the first label or none and the line names a body.", BodySign.Formula,
            static (in line) => FormulaForm.LinesByForm(line.Lines, line.Index, line.Start, line.Language) > 0)
        {
            Example = "The Commission on Harbour Lights, ⏎ Recalling its resolution 63/2, ⏎ 1. Decides to meet.",
            CounterExample = "Promotion of all human rights, civil, political, ⏎ economic and social rights",
            Source = "About 160 real texts of bodies beyond the four (design/faults.md, faults 4 and 5).",
        },
        new("TR21", "Behind a title with its number, and the words of that title, a line with an article and the word for a body is the formula without its comma, if the first clause with its label follows, or a preamble.", BodySign.Formula,
            static (in line) => (FormulaForm.IsNameBeforeClause(line.Lines, line.Index, line.Start, line.Language)
                    || (line.Above.HasTitle && FormulaForm.IsNameBeforePreamble(line.Lines, line.Index, line.Start, line.Language)))
                && LinesAbove.HaveWordsOfTitle(line.Lines, line.Index, line.Language))
        {
            Example = "Decision 8/CP.97 ⏎ Harbour lights ⏎ The Conference of the Parties ⏎ 1. Decides to meet.",
            CounterExample = "Decision 8/CP.97 ⏎ The Conference of Keepers ⏎ 1. Decides to meet.",
            Source = "Decisions of conferences of parties, 3 of 224 of which lost their formula to the title so, and of the Executive Boards of funds and programmes.",
        },
        new("TR41", "Above all numbered paragraphs a line with an article, the word for a body and a colon is the formula, if the first clause with its label follows, its verb in capitals, or a title with its number stands above.", BodySign.Formula,
            static (in line) => !line.Above.HasNumber && line.Index <= LongestAbove && LateFormula.IsNameWithColon(line.Lines, line.Index, line.Start, line.Above.HasTitle, line.Language))
        {
            Example = "DECISION ON HARBOURS ⏎ The Assembly: ⏎ 1. DECIDES to meet; ⏎ 2. REQUESTS ports to report.",
            CounterExample = "REPORT ON HARBOURS ⏎ The Assembly: ⏎ 1. The lamps were lit. ⏎ 2. The ports reported.",
            Source = "Decisions of the Assembly of the African Union.",
        },
        new("TR20", "Behind a title with its number a sentence that begins with the name of an organ and the verb of a clause is the first clause, where no paragraph is numbered above it and no formula follows.", BodySign.Clause,
            static (in line) => line.Above.HasTitle && !line.Above.HasNumber && line.Start.LabelOffset == 0 && ActingSentence.Starts(line.Text, line.Language) && !ActingSentence.LeadsToFormula(line.Lines, line.Index, line.Language))
        {
            Example = "1 (1946). Resolution of 25 January 1946 ⏎ The Security Council requests its members to meet.",
            CounterExample = "1 (1946). Resolution of 25 January 1946 ⏎ The Security Council, ⏎ Requests its members to meet.",
            Source = "First volumes of the Security Council and the Assembly, 1946 to 1950.",
        },
        new("TR40", "A number before a preambular opener starts a preamble where the formula of a body stands behind it.", BodySign.Preamble,
            static (in line) => LateFormula.EndsNumberedPreamble(line.Lines, line.Index, line.Start, line.Language))
        {
            Example = "1. Recalling the lights; ⏎ 2. Noting the harbour; ⏎ The Conference of the Keepers ⏎ 3. Decides to meet.",
            CounterExample = "1. Recalling the lights; ⏎ 2. Noting the harbour; ⏎ 3. Decides to meet.",
            Source = "Resolutions of the conferences on wetlands, which count their preambles with their clauses.",
        },
        new("TR05", "A preamble shows by its own words: a clause that opens as such clauses do and ends in a comma or semicolon, and behind it another, or a number.", BodySign.Preamble,
            static (in line) => PreambleForm.StartsAt(line.Lines, line.Index, line.Start, line.Language))
        {
            Example = "Harbour lights ⏎ Recalling its resolution 72/17, ⏎ Reaffirming that keepers have a duty,",
            CounterExample = "Strengthening the keepers of lights ⏎ The General Assembly,",
            Source = "Texts whose formula was lost: 162 Docling, 100 Word and 15 PDF texts had titles over 400 characters.",
        },
    ];
}
