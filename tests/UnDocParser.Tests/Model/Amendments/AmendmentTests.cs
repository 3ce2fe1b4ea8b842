using UnDocParser.Facts.Amendments;
using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Tests.Parsing;
using UnDocParser.Text;

namespace UnDocParser.Tests.Model.Amendments;

/// <summary>Texts that amend others: what an instruction does, with what, and what it quotes.</summary>
public sealed class AmendmentTests
{
    private const string Head = "A/91/L.28\n\nNinety-first session\nAgenda item 72\n\nLindemar: amendment to draft resolution A/91/L.3\n\nLamps of the north\n\n";

    [Fact]
    public void An_instruction_tells_what_it_does_with_which_part_and_what_it_quotes()
    {
        string text = Head
            + "1. In operative paragraph 3, replace “takes note of” with “welcomes”.\n\n"
            + "2. After the fifth preambular paragraph, insert a new preambular paragraph reading:\n\n“Mindful of the pilots of Osterhav,”\n\n"
            + "3. Delete operative paragraph 6.\n\n"
            + "4. At the end of the text, add two operative paragraphs, to read:\n\nRequests keepers to report;\n\nDecides to meet.\n";
        var parsed = ParsedText.Of(text);

        Assert.Equal(
            [
                "Replaces [OperativeParagraph 3: operative paragraph 3] takes note of | welcomes",
                "Inserts [PreambularParagraph 5: fifth preambular paragraph] Mindful of the pilots of Osterhav,",
                "Deletes [OperativeParagraph 6: operative paragraph 6] ",
                "Inserts [] Requests keepers to report; | Decides to meet.",
            ],
            parsed.Model.Amendments.Select(Print));
        Assert.DoesNotContain(parsed.Paragraphs, paragraph => paragraph.Type is ParagraphType.Operative or ParagraphType.Preambular);
        Assert.Empty(parsed.Model.Mandates);
        Assert.All(parsed.Model.Amendments, amendment => Assert.Equal(parsed.Paragraphs[amendment.Paragraph].Span, amendment.Span));
        Assert.All(parsed.Model.Amendments.SelectMany(amendment => amendment.Quotations), quotation => Assert.Equal(quotation.Text, Cut(text, quotation.Span)));
        Assert.All(parsed.Model.Amendments.SelectMany(amendment => amendment.Targets), target => Assert.Equal(target.Text, Cut(text, target.Span)));
    }

    [Theory]
    [InlineData("en", "In the title, replace “lamps” with “lights”.", "Replaces [Title : title] lamps | lights")]
    [InlineData("en", "In paragraphs 2 and 4, delete the words \"of the north\".", "Deletes [Paragraph 2: paragraphs 2] of the north")]
    [InlineData("fr", "Au paragraphe 3 du dispositif, remplacer « prend note » par « se félicite ».", "Replaces [Paragraph 3: paragraphe 3] prend note | se félicite")]
    [InlineData("fr", "Après le cinquième alinéa, insérer un nouvel alinéa ainsi conçu :", "Inserts [PreambularParagraph 5: cinquième alinéa] ")]
    [InlineData("es", "En el párrafo 3, sustitúyanse las palabras “toma nota” por “acoge”.", "Replaces [Paragraph 3: párrafo 3] toma nota | acoge")]
    [InlineData("ru", "В пункте 3 постановляющей части заменить слова «принимает» словами «приветствует».", "Replaces [Paragraph 3: пункте 3] принимает | приветствует")]
    [InlineData("de", "In Absatz 3 ersetze „nimmt Kenntnis“ durch „begrüßt“.", "Replaces [Paragraph 3: Absatz 3] nimmt Kenntnis | begrüßt")]
    [InlineData("ar", "في الفقرة 3، يستعاض عن عبارة “تحيط علما” بعبارة “ترحب”.", "Replaces [Paragraph 3: الفقرة 3] تحيط علما | ترحب")]
    [InlineData("zh", "执行部分第3段，将“注意到”改为“欢迎”。", "Replaces [OperativeParagraph 3: 执行部分第3] 注意到 | 欢迎")]
    public void An_instruction_is_read_in_every_language(string language, string words, string expected)
    {
        AmendmentFact fact = AmendmentScanner.Scan(words, LanguageSet.Find(language)!);

        Assert.Equal(expected, $"{fact.Kind} [{string.Join("; ", fact.Targets.Select(target => $"{target.Kind} {target.Number}: {Cut(words, target.Span)}"))}] {string.Join(" | ", fact.Quotations.Select(span => Cut(words, span).Trim()))}");
    }

    [Theory]
    [InlineData("The General Assembly,\n\nRecalling its resolution 72/17,\n\n1. Decides to replace “lamps” with “lights” in paragraph 3 of its rules;\n\n2. Decides to meet.\n")]
    [InlineData("I have the honour to write to you about the lamps of the north.\n\nIn the paragraph on pilots you say that keepers sleep. After the winter they do.\n")]
    public void Other_texts_amend_nothing(string text) => Assert.Empty(ParsedText.Of(text).Model.Amendments);

    private static string Print(DocumentAmendment amendment) =>
        $"{amendment.Kind} [{string.Join("; ", amendment.Targets.Select(target => $"{target.Kind} {target.Number}: {target.Text}"))}] {string.Join(" | ", amendment.Quotations.Select(quotation => quotation.Text))}";

    private static string Cut(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
