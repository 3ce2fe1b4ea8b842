using UnDocParser.Syntax;

namespace UnDocParser.Model.Resolutions;

/// <summary>Finds the formula of a resolution, which some conferences print behind the preamble.</summary>
internal static class ResolutionFormula
{
    /// <summary>Returns the formula, or null.</summary>
    public static EnactingFormulaSyntax? Of(ResolutionSyntax resolution)
    {
        if (resolution.EnactingFormula is { } formula)
        {
            return formula;
        }

        SyntaxList<BlockSyntax> members = resolution.Preamble?.Members ?? default;
        return members.Count > 0 ? members[members.Count - 1] as EnactingFormulaSyntax : null;
    }
}
