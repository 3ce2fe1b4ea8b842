using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>Amendments as delegations and secretariats write them, with the labels of drafts and without a masthead.</summary>
public sealed class InformalAmendmentTests
{
    [Theory]
    [InlineData("Amendment proposed by Lindemar to document A/HRC/91/L.3", "In OP5, replace “shall” by “should”.")]
    [InlineData("Oral amendments to draft resolution A/91/L.12", "PP2: add “and boats” after “lamps”.")]
    [InlineData("Oral revisions to draft resolution A/91/L.12", "Paragraph 4 should read:")]
    [InlineData("Proposed amendment to draft resolution A/91/L.12", "The fifth preambular paragraph should be deleted.")]
    [InlineData("Révisions orales au projet de résolution A/91/L.12", "Paragraphe 4 : remplacer « ports » par « phares ».")]
    [InlineData("Enmiendas orales al proyecto de resolución A/91/L.12", "Párrafo 4: suprímanse las palabras “de los faros”.")]
    [InlineData("Устные поправки к проекту резолюции A/91/L.12", "Пункт 4: исключить «огни».")]
    [InlineData("تعديلات شفوية على مشروع القرار A/91/L.12", "تحذف الفقرة 4 من المنطوق.")]
    [InlineData("对决议草案A/91/L.12的口头修正", "执行部分第4段：删去“灯塔”。")]
    public void Its_instructions_are_text_and_no_title(string label, string instruction)
    {
        var parsed = ParsedText.Of(label + "\n\n" + instruction + "\n");
        DocumentParagraph paragraph = Assert.Single(parsed.Paragraphs);
        Assert.Contains(paragraph.Text, instruction, StringComparison.Ordinal);
        Assert.Null(parsed.Model.Header.Title);
    }

    [Fact]
    public void The_one_who_proposes_it_is_named_without_what_it_amends()
    {
        var parsed = ParsedText.Of("Amendments proposed by Lindemar to document A/HRC/91/L.3\n\nDelete operative paragraph 4.\n");
        Assert.Equal("Lindemar", Assert.Single(parsed.Model.Header.SubmittedBy).Name);
    }
}
