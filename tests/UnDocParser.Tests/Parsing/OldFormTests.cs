using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>Forms of the volumes of the 1950s and 1960s, and of the statements of the 1990s.</summary>
public sealed class OldFormTests
{
    [Fact]
    public void A_clause_below_a_Roman_number_is_no_title()
    {
        var parsed = ParsedText.Of("1803 (XVII). Lamps of the islands\n\nThe General Assembly,\n\nRecalling its resolution 523 (VI),\n\nI\n\nDeclares that:\n\n1. Lamps are lit.\n\nII\n\nWelcomes the decision of the keepers;\n\nIII\n\nRequests the Secretary-General to continue the study of the lamps.\n\n1194th plenary meeting,\n14 December 1962.\n");

        Assert.Equal("FPHOOHOHO", parsed.Types);
    }

    [Fact]
    public void The_letter_of_one_part_is_no_part_of_the_title()
    {
        var parsed = ParsedText.Of("663 (XXIV). Lamps of the islands\n\nC\n\nThe Economic and Social Council,\n\nRecalling its resolution 494 (XVI),\n\n1. Approves the rules;\n\n2. Decides to meet.\n");

        Assert.Equal("Lamps of the islands", parsed.Model.Header.Title);
        Assert.Equal(ParagraphPart.Lettered("C"), parsed.Model.Paragraphs[^1].Part);
    }

    [Theory]
    [InlineData("STATEMENT BY THE PRESIDENT OF THE SECURITY COUNCIL", "At the 3372nd meeting of the Security Council, held on 3 May 1994, in connection with the item entitled \"Lamps\", the President of the Security Council made the following statement on behalf of the Council:", "\"The Security Council notes the lamps.")]
    [InlineData("DECLARATION DU PRESIDENT DU CONSEIL DE SECURITE", "À la 3372e séance du Conseil de sécurité, tenue le 3 mai 1994, le Président du Conseil a fait, au nom du Conseil, la déclaration suivante :", "« Le Conseil de sécurité prend note des phares.")]
    public void A_statement_of_the_nineties_has_its_title_in_capitals(string title, string sentence, string text)
    {
        var parsed = ParsedText.Of($"S/PRST/1994/22\n3 May 1994\n\n{title}\n\n{sentence}\n\n{text}\n\n94-20764 (E)   030594                                 /...\n");

        Assert.Equal(DocumentKind.PresidentialStatement, parsed.Model.Kind);
        Assert.Equal("HTT", parsed.Types);
    }
}
