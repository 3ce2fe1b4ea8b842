using UnDocParser.Facts.Amendments;
using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Rules;

namespace UnDocParser.Parsing.Masthead;

/// <summary>The rules on what the first lines of a text say, besides where the body starts.</summary>
internal static class MastheadRules
{
    /// <summary>Gets the rule on the title of a text whose masthead names none.</summary>
    public static TextRule LoneTitle { get; } =
        new("TR22", "Where the masthead names no title, the paragraph above the formula or the preamble is one, or the last heading before it.", StartsWithLoneTitle)
        {
            Example = "Harbour lights ⏎  ⏎ The General Assembly, ⏎ Recalling the lights,",
            CounterExample = "Signatories: Lindemar, Portclair ⏎  ⏎ The General Assembly, ⏎ Recalling the lights,",
            Source = "Texts without masthead, as people paste them; papers of model conferences.",
        };

    /// <summary>Gets the rules.</summary>
    public static TextRule[] All { get; } =
    [
        new("TR06", "A line with the word for a resolution and its number with the year, in either order, names the resolution; a date behind them is that of adoption.",
            (lines, language) => NumberLine.Read(lines.Content(0), language).NumberLength > 0)
        {
            Example = "57 (1951). Resolution of 9 March 1951",
            CounterExample = "Resolutions 57 and 58, of 1951",
            Source = "902 texts of the Security Council 1946–1993: 604 had this line for a title, 813 lost the date.",
        },
        new("TR08", "Without formula and preamble a number with an operative verb behind it opens the operative part, or a verb if another clause begins with one.",
            (lines, language) => ExcerptForm.FindClause(lines, language) >= 0)
        {
            Example = "7. Requests ports to report;",
            CounterExample = "7. The report was considered.",
            Source = "Pages from the middle of resolutions; clauses pasted into an editor.",
        },
        new("TR09", "A text starts in the middle where the end of a clause, and nothing that a masthead prints, stands before its first whole clause.",
            (lines, language) => ExcerptForm.StartsWithin(lines, ExcerptForm.FindClause(lines, language), language))
        {
            Example = "and the duty of keepers; ⏎ 7. Requests ports to report;",
            CounterExample = "Harbour lights ⏎ 7. Requests ports to report;",
            Source = "Pages from the middle of resolutions.",
        },
        new("TR10", "A text without formula and preamble that opens with a meeting, its date and the name of an organ is a decision told in a sentence.",
            (lines, language) => NarrativeForm.FindDecision(lines, language) >= 0)
        {
            Example = "At its 68th plenary meeting, on 23 December 2036, the General Assembly decided to meet.",
            CounterExample = "At its last meeting the committee was tired of the General Assembly.",
            Source = "939 of 941 decisions had no kind, organ, paragraph or citation (design/faults.md, fault 17).",
        },
        new("TR11", "A text amends another where the line of its sponsors or its title says so and an instruction follows; what it quotes is no clause.",
            (lines, language) => NarrativeForm.FindAmendment(lines, -1, language) >= 0)
        {
            Example = "Lindemar: amendment to draft resolution A/91/L.3 ⏎ In operative paragraph 1, replace “notes” with “welcomes”.",
            CounterExample = "Lindemar: draft resolution ⏎ In the spirit of the lamps",
            Source = "18 of 300 drafts amend others (design/faults.md, fault 18).",
        },
        new("TR12", "Without formula and preamble the numbers of a text are those of clauses if an operative verb stands behind one; those of a report are not.",
            NarrativeForm.NumbersClauses)
        {
            Example = "1. Requests ports to report;",
            CounterExample = "1. The present report describes the ports.",
            Source = "123 of 308 Word texts of other kinds had more than five paragraphs that were called operative.",
        },
        new("TR13", "Behind a masthead running text begins with the first paragraph that goes on to a stop and holds no line that a masthead prints, or with a number.",
            (lines, language) => NarrativeForm.FindText(lines, language, LayoutProfile.From(LayoutCounts.Of(lines))) > 0)
        {
            Example = "Letter dated 5 May 2036 from the Keeper ⏎  ⏎ I have the honour to inform you that the lamps of the northern harbours were lit.",
            CounterExample = "United Nations ⏎  ⏎ Distr.: General",
            Source = "Letters and reports were masthead from end to end, and no citation of theirs was read.",
        },
        new("TR14", "The end of a resolution heads a page where its meeting and date stand before the numbered heading of the first one that begins there.",
            (lines, language) => FragmentForm.Find(lines, FirstSign.Find(lines, language).Line, language, out _) >= 0)
        {
            Example = "Decides to meet. ⏎ 84th plenary meeting ⏎ 30 November 2037 ⏎ 91/38. Lights ⏎ The General Assembly,",
            CounterExample = "91/38. Lights ⏎ The General Assembly,",
            Source = "Pages of the Official Records: 119 Word and 113 Docling texts hold several resolutions (design/faults.md, fault 14).",
        },
        new("TR15", "A sentence that opens with a word for adoption and names a meeting by its number closes a resolution.",
            (lines, language) => AdoptionSentence.StartsAt(lines, 0, language))
        {
            Example = "Adopted unanimously at the ⏎ 1907th meeting.",
            CounterExample = "Adopted texts are printed in the annex.",
            Source = "625 of 902 texts of the Security Council lost their closing (design/faults.md, fault 8).",
        },
        new("TR16", "Running text before a formula is told where two paragraphs of it, or one with a number, are longer than any line of a masthead: a report or a letter that holds a resolution.",
            (lines, language) =>
                NarrativeForm.FindReport(lines, FirstSign.Find(lines, language).Line, language, LayoutProfile.From(LayoutCounts.Of(lines))) >= 0)
        {
            Example = "1. The Committee considered the item at its meetings, heard the keepers of the northern harbours and recommends the following. ⏎  ⏎ The General Assembly, ⏎ Recalling the lights,",
            CounterExample = "91/14. Harbour lights ⏎  ⏎ The General Assembly, ⏎ Recalling the lights,",
            Source = "Reports of committees and letters: all before the formula was masthead, in silence.",
        },
        new("TR17", "The heading of a first section right above running text belongs to it: a first label of sections, with its title on the line or below it, or words that head nothing else.",
            (lines, language) => NarrativeForm.FindText(lines, language, LayoutProfile.From(LayoutCounts.Of(lines))) is var text && SectionHeadingForm.FindAbove(lines, text, language) < text)
        {
            Example = "Report of the Keeper ⏎  ⏎ I. Introduction ⏎  ⏎ 1. The present report describes the lamps of the northern harbours.",
            CounterExample = "Report of the Keeper ⏎  ⏎ 1. The present report describes the lamps of the northern harbours.",
            Source = "Reports, whose first heading was read into the masthead.",
        },
        new("TR18", "Behind a decision the sentence of a further one may name the same meeting, and the body by its short name.",
            (lines, language) => DecisionSentence.StartsFurther(lines, 0, language))
        {
            Example = "At the same meeting, the Assembly, on the proposal of its President, decided to meet.",
            CounterExample = "At the same meeting, lamps were lit.",
            Source = "Volumes of decisions, and decisions of one meeting that are printed together.",
        },
        new("TR19", "A line that opens with a part of a text, and has no verb, quotation or full stop, heads the instructions on how to amend that part.",
            (lines, language) => AmendmentHeading.Read(lines.Content(0).ToString(), language) is not null)
        {
            Example = "Operative paragraph 4 ⏎ Replace “notes” with “welcomes”.",
            CounterExample = "Operative paragraph 4 was not agreed upon.",
            Source = "Amendments that name the part alone on a line.",
        },
        LoneTitle,
        new("TR23", "A sentence that names the president and announces a statement begins one that has no title, as does the first sentence below the symbol of one.",
            (lines, language) => StatementForm.FindAnnounced(lines, -1, language, LayoutProfile.From(LayoutCounts.Of(lines))) >= 0)
        {
            Example = "At the 988th meeting of the Security Council, held on 9 April 2036, the President made the following statement:",
            CounterExample = "At its 988th meeting, on 9 April 2036, the Security Council heard the following statement:",
            Source = "Notes by the President of the Security Council, 1990 to 1993; statements that lost their title.",
        },
    ];

    private static bool StartsWithLoneTitle(LineWindow lines, Language language)
    {
        using var tokens = new LineTokenList();
        DocumentStart.Read(lines, language, LayoutProfile.From(LayoutCounts.Of(lines)), tokens);
        return tokens.Count > 0 && tokens[0].Kind == LineKind.Title;
    }
}

/// <summary>A rule on the first lines of a text.</summary>
/// <param name="id">The name.</param>
/// <param name="says">What is decided, and when.</param>
/// <param name="condition">When.</param>
internal sealed class TextRule(string id, string says, Func<LineWindow, Language, bool> condition) : Rule(id, says)
{
    /// <summary>Determines whether the rule decides about a text.</summary>
    public bool Holds(LineWindow lines, Language language) => condition(lines, language);
}
