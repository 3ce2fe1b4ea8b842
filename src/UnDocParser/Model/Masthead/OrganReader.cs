using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Model.Paragraphs;
using UnDocParser.Model.Resolutions;
using UnDocParser.Parsing.Masthead;
using UnDocParser.Syntax;

namespace UnDocParser.Model.Masthead;

/// <summary>Reads which body acts: from the enacting formula, else from the masthead.</summary>
internal static class OrganReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="root">The document.</param>
    /// <param name="items">The lines of the masthead with their text.</param>
    /// <param name="language">The language.</param>
    /// <returns>The organ, null for a body that has no value; and the name as printed, null when none is.</returns>
    public static (ResolutionOrgan? Organ, string? Name) Read(
        DocumentSyntax root, IReadOnlyList<(MastheadItemSyntax Item, string Text)> items, Language language)
    {
        (ResolutionOrgan? Organ, string? Name) masthead = InMasthead(items, language);
        string? unknown = null;
        foreach (EnactingFormulaSyntax formula in root.DescendantNodes(node => node is DocumentSyntax or ResolutionSyntax or PreambleSyntax).OfType<EnactingFormulaSyntax>())
        {
            (ResolutionOrgan? organ, string? name) = NamedBy(formula, language);
            if (organ is not null)
            {
                return (organ, masthead.Organ == organ && IsMisspelt(formula, language) ? masthead.Name : name);
            }

            unknown ??= name;
        }

        if (unknown is not null)
        {
            return (null, unknown);
        }

        if (root.Members.Any(member => member is StatementSyntax) && masthead.Organ != ResolutionOrgan.HumanRightsCouncil)
        {
            return (ResolutionOrgan.SecurityCouncil, masthead.Organ == ResolutionOrgan.SecurityCouncil ? masthead.Name : NameOf(ResolutionOrgan.SecurityCouncil, language));
        }

        return masthead.Organ is null ? BeforeText(root, language) : masthead;
    }

    /// <summary>Returns the organ that a formula names, null for a body that has no value, and the name as printed.</summary>
    public static (ResolutionOrgan? Organ, string? Name) NamedBy(EnactingFormulaSyntax formula, Language language)
    {
        ReadOnlySpan<char> text = TextOf(formula).AsSpan();
        foreach (OrganNames organ in language.Organs)
        {
            if (organ.FormulaPhrases.Match(text) > 0)
            {
                return (organ.Organ, NameIn(text, language));
            }
        }

        return (FormulaSpelling.OrganOf(text, language)?.Organ, NameIn(text, language));
    }

    /// <summary>Determines whether an organ enacts a resolution: by a formula, or in the sentence of its first clause.</summary>
    public static bool IsEnacted(ResolutionSyntax resolution, Language language) =>
        ResolutionFormula.Of(resolution) is not null || ActingIn(resolution, language).Organ is not null;

    /// <summary>Returns the organ that acts in the first clause of a resolution without formula, and its name: <c>The Security Council requests …</c></summary>
    public static (ResolutionOrgan? Organ, string? Name) ActingIn(ResolutionSyntax resolution, Language language)
    {
        string? text = resolution.Operative is { Members: { Count: > 0 } members } && members[0] is OperativeClauseSyntax clause ? PlainText.Of(clause.Content).Matched() : null;
        if (text is null || !ActingSentence.Starts(text.AsSpan(), language))
        {
            return default;
        }

        OrganNames? acting = language.Organs.FirstOrDefault(organ => organ.FormulaPhrases.Match(text.AsSpan()) > 0);
        return acting is null ? default : (acting.Organ, NameIn(text.AsSpan(0, acting.FormulaPhrases.Match(text.AsSpan())), language));
    }

    /// <summary>Determines whether a formula is that of a known organ but for a letter or two.</summary>
    public static bool IsMisspelt(EnactingFormulaSyntax formula, Language language)
    {
        ReadOnlySpan<char> text = TextOf(formula).AsSpan();
        return language.Formulas.Match(text) == 0 && FormulaSpelling.OrganOf(text, language) is not null;
    }

    private static string TextOf(EnactingFormulaSyntax formula) => PlainText.Of(formula.Content).Normalize([]).TrimStart('“', '«', '"', '*', '_', ' ');

    // The last line that names an organ: the Human Rights Council stands below the General Assembly.
    private static (ResolutionOrgan? Organ, string? Name) InMasthead(IReadOnlyList<(MastheadItemSyntax Item, string Text)> items, Language language)
    {
        (ResolutionOrgan? Organ, string? Name) found = default;
        foreach ((MastheadItemSyntax item, string text) in items)
        {
            foreach (OrganNames organ in language.Organs)
            {
                if (item is OrganLineSyntax && organ.Mentions.Match(text.AsSpan()) > 0)
                {
                    found = (organ.Organ, NameIn(text.AsSpan(), language));
                }
            }
        }

        return found;
    }

    // "The General Assembly, Recalling …": the formula on the line of the first clause.
    private static (ResolutionOrgan? Organ, string? Name) BeforeText(DocumentSyntax root, Language language)
    {
        foreach (ParagraphTextSyntax paragraph in root.DescendantNodes().OfType<ParagraphTextSyntax>().Where(text => text.Parent is not MastheadItemSyntax).Take(1))
        {
            ReadOnlySpan<char> text = PlainText.Of(paragraph).Normalize([]).AsSpan();
            foreach (OrganNames organ in language.Organs)
            {
                int length = organ.FormulaPhrases.Match(text);
                if (length > 0)
                {
                    return (organ.Organ, NameIn(text.Slice(0, length), language));
                }
            }
        }

        return default;
    }

    private static string? NameOf(ResolutionOrgan organ, Language language)
    {
        foreach (OrganNames names in language.Organs)
        {
            if (names.Organ == organ && names.Formulas.Length > 0)
            {
                return NameIn(names.Formulas[0].AsSpan(), language);
            }
        }

        return null;
    }

    private static string? NameIn(ReadOnlySpan<char> formula, Language language)
    {
        int verb = LateFormula.ActingLength(formula, language);
        formula = verb > 0 ? formula.Slice(0, verb) : formula;
        ReadOnlySpan<char> name = ClauseEnds.TrimMarks(formula).TrimEnd(",،，;:. *_".AsSpan());
        name = name.Slice(FormulaForm.ArticleLength(name, language)).Trim();
        return name.IsEmpty ? null : name.ToString();
    }
}
