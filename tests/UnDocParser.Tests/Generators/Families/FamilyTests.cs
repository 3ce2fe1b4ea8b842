using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Properties;

namespace UnDocParser.Tests.Generators.Families;

/// <summary>Texts of every family, printed in every form, are read back as they were made.</summary>
public sealed class FamilyTests
{
    public static TheoryData<string, string> Prints
    {
        get
        {
            var prints = new TheoryData<string, string>();
            foreach (string family in FamilyGenerator.Families)
            {
                foreach (FamilyForm form in FamilyForm.All)
                {
                    prints.Add(family, form.Name);
                }
            }

            return prints;
        }
    }

    [Theory]
    [MemberData(nameof(Prints))]
    public void The_facts_of_a_printed_text_are_found(string family, string form)
    {
        int first = TestSeed.Value;
        int count = PropertyCount.Of(60);
        int failures = 0;
        string report = "";
        for (int seed = first; seed < first + count; seed++)
        {
            FamilyText made = new FamilyGenerator(seed).Generate(family);
            string text = FamilyForm.All.Single(one => one.Name == form).Print(made);
            List<string> found = FamilyText.FactsOf(DocumentModel.Create(SyntaxTree.ParseText(text)));
            List<string> difference = [.. made.Facts.Except(found).Select(fact => "- " + fact), .. found.Except(made.Facts).Select(fact => "+ " + fact)];
            if (difference.Count > 0)
            {
                failures++;
                report = report.Length == 0 || report.Length > text.Length * 2 ? $"Seed {seed}:\n{string.Join('\n', difference)}\n--- text\n{text}\n--- end" : report;
            }
        }

        Assert.True(failures == 0, $"{failures} of {count} texts differ, {TestSeed.Text}. {report}");
    }
}
