using UnDocParser.Comparison;
using UnDocParser.Syntax;

namespace UnDocParser.Samples;

/// <summary>Sets the clauses of a document in two languages side by side, by their labels, whatever they look like in each.</summary>
public static class EnglishBesideFrench
{
    public static void Run(SyntaxTree english, SyntaxTree french, TextWriter output)
    {
        var alignment = DocumentAlignment.Create(english, french);
        foreach (AlignmentEntry entry in alignment.Entries.Where(entry => entry.LeftLabelPath.Length > 0))
        {
            output.WriteLine($"{entry.LeftLabelPath} = {entry.RightLabelPath}");
            output.WriteLine($"  {Shorten(entry.Left?.Text)}");
            output.WriteLine($"  {Shorten(entry.Right?.Text)}");
        }

        // What is in one language only, or differs in kind, is told and not hidden.
        output.WriteLine($"{alignment.PairedShare:P0} paired, {alignment.Mismatches.Count()} not");

        static string Shorten(string? text) => text is { Length: > 60 } ? text[..60] + "…" : text ?? "–";
    }
}

// Prints:
// 1 = 1
//   Welcomes the opening of the World Register of Lighthouses, i…
//   Se félicite de l’ouverture du Registre mondial des phares, a…
// 2 = 2
//   Requests the Secretary-General to submit to it, at its ninet…
//   Prie le Secrétaire général de lui présenter, à sa quatre-vin…
// 2 (a) = 2 a)
//   Lists the towers whose condition calls for works before the …
//   Recensera les ouvrages dont l’état exige des travaux avant l…
// 2 (b) = 2 b)
//   Proposes ways of distance training, taking into account:
//   Proposera des modalités de formation à distance, en tenant c…
// 2 (b) (i) = 2 b) i)
//   The languages spoken on the coast;
//   Des langues parlées sur le littoral ;
// 2 (b) (ii) = 2 b) ii)
//   The cost of travel;
//   Des coûts de déplacement ;
// 2 (c) = 2 c)
//   Reports the voluntary contributions received;
//   Indiquera les contributions volontaires reçues ;
// 3 = 3
//   Invites the specialized agencies, funds and programmes of th…
//   Invite les institutions spécialisées, les fonds et les progr…
// 4 = 4
//   Proclaims 3 October the International Day of Lighthouse Keep…
//   Proclame le 3 octobre Journée internationale des gardiens de…
// 5 = 5
//   Decides to include in the provisional agenda of its ninety-t…
//   Décide d’inscrire à l’ordre du jour provisoire de sa quatre-…
// 100 % paired, 0 not
