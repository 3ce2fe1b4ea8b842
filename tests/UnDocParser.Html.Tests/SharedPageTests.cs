using System.Text;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Corpus;

namespace UnDocParser.Html.Tests;

/// <summary>Pages of real and rendered texts in six languages and all layouts.</summary>
public sealed class SharedPageTests
{
    // Every eighth text, and all languages and layouts among them.
    private static IEnumerable<(string Name, string Text)> Corpus => SharedTexts.ReadCorpus(".txt").Where(static (_, index) => index % 8 == 0);

    [SharedFact(SharedTexts.Corpus)]
    public void Names_are_unique_links_within_the_page_lead_somewhere_and_every_paragraph_is_there()
    {
        foreach ((string name, string text) in Corpus)
        {
            var model = DocumentModel.Create(SyntaxTree.ParseText(text));
            var page = Page.Of(output => DocumentPage.Write(model, output, new DocumentPageOptions { HasInspector = false }));
            string[] ids = [.. page.Ids];
            Assert.True(ids.Length == ids.Distinct(StringComparer.Ordinal).Count(), name);
            HashSet<string> known = ids.ToHashSet(StringComparer.Ordinal);
            Assert.All(page.Values("href").Where(static address => address[0] == '#'), address => Assert.Contains(Uri.UnescapeDataString(address[1..]), known));

            string words = Letters(page.Text);
            Assert.All(model.Paragraphs, paragraph => Assert.Contains(Letters(paragraph.Text), words, StringComparison.Ordinal));
        }
    }

    [SharedFact("perf")]
    public void A_page_is_no_larger_than_one_and_a_half_times_its_text_and_sixty_kilobytes_its_inspector_included()
    {
        string[] corpus = ["en.plain.txt", "ar.plain.txt", "zh.plain.txt", "ru.pdftotext-layout.txt"];
        IEnumerable<string> paths = corpus.Select(static name => $"{SharedTexts.Corpus}/A_RES_75_101_A-B/{name}").Append("perf/medium.en.tika.txt").Append("perf/small.fr.tika.txt");
        foreach (string path in paths)
        {
            string text = File.ReadAllText(SharedTexts.Find(path)!);
            int size = Encoding.UTF8.GetByteCount(Page.Of(text).Markup);
            int bar = (Encoding.UTF8.GetByteCount(text) * 3 / 2) + 60_000;
            Assert.True(size <= bar, $"{path}: {size} bytes, the bar is {bar}");
        }
    }

    // Marks of notes stand between the words.
    private static string Letters(string text) => new([.. text.Where(static character => char.IsLetter(character))]);
}
