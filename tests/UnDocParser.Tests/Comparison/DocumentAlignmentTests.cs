using UnDocParser.Comparison;
using UnDocParser.Syntax;
using UnDocParser.Tests.Corpus;
using Xunit.Abstractions;

namespace UnDocParser.Tests.Comparison;

public sealed class DocumentAlignmentTests(ITestOutputHelper output)
{
    private const string English = """
        The General Assembly,

        Recalling its resolution 98/7 of 4 December 2043,

        Noting the work of the keepers,

        Welcoming the third conference of keepers, held from 2 to 5 May 2044,

        1. Requests the Secretary-General:

        (a) To count the lighthouses;

        (b) To report on them;

        2. Decides to remain seized of the matter.
        """;

    private const string French = """
        L’Assemblée générale,

        Rappelant sa résolution 98/7 du 4 décembre 2043,

        Prenant note des travaux des gardiens,

        Se félicitant de la tenue de la troisième conférence des gardiens, du 2 au 5 mai 2044,

        1. Prie le Secrétaire général :

        a) De compter les phares ;

        b) De lui faire rapport à ce sujet ;

        2. Décide de rester saisie de la question.
        """;

    [Fact]
    public void Labels_of_two_languages_pair()
    {
        DocumentAlignment alignment = Align(English, French);

        Assert.Equal(1, alignment.PairedShare);
        Assert.Equal(["=", "=", "=", "=", "1=1", "1 (a)=1 a)", "1 (b)=1 b)", "2=2"], alignment.Entries.Select(entry => $"{entry.LeftLabelPath}={entry.RightLabelPath}"));
    }

    [Fact]
    public void A_missing_preambular_clause_is_told_from_its_neighbours_by_its_numbers()
    {
        DocumentAlignment alignment = Align(English, French.Replace("Rappelant sa résolution 98/7 du 4 décembre 2043,\n\n", "", StringComparison.Ordinal));

        Assert.Equal("Recalling its resolution 98/7 of 4 December 2043,", Assert.Single(alignment.Mismatches).Left!.Text);
    }

    [Fact]
    public void A_missing_item_is_told_by_its_label()
    {
        DocumentAlignment alignment = Align(English, French.Replace("a) De compter les phares ;\n\n", "", StringComparison.Ordinal));
        AlignmentEntry missing = Assert.Single(alignment.Mismatches);

        Assert.Equal((AlignmentKind.LeftOnly, "1 (a)"), (missing.Kind, missing.LeftLabelPath));
    }

    [Fact]
    public void What_stands_in_one_language_only_is_told_for_the_right_side_too()
    {
        DocumentAlignment alignment = Align(English, French.Replace("2. Décide", "2. Remercie les gardiens ;\n\n3. Décide", StringComparison.Ordinal));
        AlignmentEntry extra = Assert.Single(alignment.Mismatches);

        Assert.Equal((AlignmentKind.RightOnly, "3"), (extra.Kind, extra.RightLabelPath));
        Assert.Equal(1, Align("", "").PairedShare);
    }

    // The same resolutions in six languages, each beside the English: 98 in 100 paragraphs are paired by label and order, in every language.
    [SharedTheory(SharedTexts.Corpus)]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ru")]
    [InlineData("zh")]
    [InlineData("ar")]
    public void Official_texts_of_two_languages_pair(string language)
    {
        int documents = 0;
        double total = 0;
        double paired = 0;
        foreach (string folder in Directory.GetDirectories(SharedTexts.Find(SharedTexts.Corpus)!).Order(StringComparer.Ordinal))
        {
            string[] files = [.. new[] { "en", "fr", "es", "ru", "zh", "ar" }.Select(code => Path.Combine(folder, code + ".plain.txt"))];
            if (!files.All(File.Exists))
            {
                continue;
            }

            DocumentAlignment alignment = Align(File.ReadAllText(files[0]), File.ReadAllText(Path.Combine(folder, language + ".plain.txt")));
            int count = alignment.Left.Paragraphs.Length + alignment.Right.Paragraphs.Length;
            documents++;
            total += count;
            paired += alignment.PairedShare * count;
            if (alignment.PairedShare < 1)
            {
                output.WriteLine($"{Path.GetFileName(folder)} {alignment.PairedShare:P1}: {string.Join("; ", alignment.Mismatches.Take(5))}");
            }
        }

        output.WriteLine($"{language}: {documents} documents, {paired / total:P2}");
        Assert.True(documents >= 10);
        Assert.True(paired / total >= 0.98, $"{paired / total:P2}");
    }

    private static DocumentAlignment Align(string left, string right) => DocumentAlignment.Create(SyntaxTree.ParseText(left), SyntaxTree.ParseText(right));
}
