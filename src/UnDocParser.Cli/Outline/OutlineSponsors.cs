using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Cli.Outline;

/// <summary>The sponsors as the texts list them that outlines are compared with: names as printed, one each.</summary>
/// <remarks>
/// Those texts part the last two names of a Chinese list at its last 和, though it be the one in 共和国, "republic". The model parts them where the names end;
/// the outline keeps to what it is compared with.
/// </remarks>
internal static class OutlineSponsors
{
    private const string Republic = "共和国";
    private const string And = "和";

    /// <summary>Returns the names of the sponsors of a text.</summary>
    public static IReadOnlyList<string> Of(DocumentModel model)
    {
        List<string> names = [.. model.Header.SubmittedBy.Select(sponsor => sponsor.Name)];
        if (names is [.., var before, var last] && last.EndsWith(Republic, StringComparison.Ordinal) && Prints(model, before + And + last))
        {
            int at = last.Length - Republic.Length + Republic.IndexOf(And, StringComparison.Ordinal);
            names.RemoveRange(names.Count - 2, 2);
            names.AddRange(before + And + last[..at], last[(at + And.Length)..]);
        }

        return names;
    }

    private static bool Prints(DocumentModel model, string words) =>
        model.Tree.GetRoot().Masthead?.Items.OfType<SponsorLineSyntax>().Any(line => line.ToString().Contains(words, StringComparison.Ordinal)) ?? false;
}
