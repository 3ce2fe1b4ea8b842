using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Samples;

/// <summary>Lists the reports that resolutions ask for by the year in which they are due.</summary>
public static class MandatesByYear
{
    public static void Run(string folder, TextWriter output)
    {
        IEnumerable<(string Place, ReportingMandate Mandate)> mandates =
            from path in Directory.EnumerateFiles(folder, "resolution*.en.txt").Order(StringComparer.Ordinal)
            let model = DocumentModel.Create(SyntaxTree.ParseText(File.ReadAllText(path)))
            from mandate in model.Mandates
            select ($"{model.Symbol}, paragraph {model.Paragraphs[mandate.Paragraph].Node.GetLabelPath()}", mandate);

        // The year of a session follows from its number, that of "within six months" from the day of adoption. Where a text does not say, it is null.
        foreach (IGrouping<int?, (string Place, ReportingMandate Mandate)> year in mandates.GroupBy(entry => entry.Mandate.DueYear).OrderBy(year => year.Key))
        {
            output.WriteLine($"{year.Key?.ToString() ?? "no year"}:");
            foreach ((string place, ReportingMandate mandate) in year)
            {
                output.WriteLine($"  {mandate.ActorKind} to {mandate.RecipientKind}, {mandate.Dues[0].Text}: {mandate.Subject} ({place})");
            }
        }
    }
}

// Prints:
// 2035:
//   SecretaryGeneral to GeneralAssembly, ninetieth session: the training of keepers (A/RES/89/114, paragraph 2)
// 2036:
//   SecretaryGeneral to GeneralAssembly, 31 March 2036: the condition of the towers (A/RES/89/114, paragraph 3)
//   EconomicAndSocialCouncil to GeneralAssembly, ninety-first session: the work of the fund (A/RES/89/114, paragraph 5)
// 2038:
//   SecretaryGeneral to GeneralAssembly, ninety-third session:  (A/RES/91/12, paragraph 2)
