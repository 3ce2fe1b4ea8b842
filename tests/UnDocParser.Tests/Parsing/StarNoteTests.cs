using UnDocParser.Model;

namespace UnDocParser.Tests.Parsing;

/// <summary>Notes to asterisks whose words are always the same need no rule above them: converters leave it out.</summary>
public sealed class StarNoteTests
{
    [Theory]
    [InlineData("State not a member of the Human Rights Council.", "The Human Rights Council,", "Recalling its resolution 90/1,", "1. Decides to meet.")]
    [InlineData("État non membre du Conseil des droits de l’homme.", "Le Conseil des droits de l’homme,", "Rappelant sa résolution 90/1,", "1. Décide de se réunir.")]
    [InlineData("Estado no miembro del Consejo de Derechos Humanos.", "El Consejo de Derechos Humanos,", "Recordando su resolución 90/1,", "1. Decide reunirse.")]
    [InlineData("Государство, не являющееся членом Совета по правам человека.", "Совет по правам человека,", "ссылаясь на свою резолюцию 90/1,", "1. постановляет собраться.")]
    [InlineData("دولة غير عضو في مجلس حقوق الإنسان.", "إن مجلس حقوق الإنسان،", "إذ يشير إلى قراره 90/1،", "1 - يقرر أن يجتمع.")]
    [InlineData("非人权理事会成员国。", "人权理事会，", "回顾其第90/1号决议，", "1. 决定举行会议。")]
    [InlineData("Kein Mitglied des Menschenrechtsrats.", "Der Menschenrechtsrat,", "unter Hinweis auf seine Resolution 90/1,", "1. beschließt, zusammenzutreten.")]
    public void A_State_that_is_no_member_has_one(string note, params string[] text)
    {
        var parsed = ParsedText.Of(string.Join("\n\n", text) + "\n\n* " + note + "\n");
        Assert.Equal(("*", note), Assert.Single(parsed.Model.Notes.Select(found => (found.Mark, found.Text))));
        Assert.Equal([ParagraphType.EnactingFormula, ParagraphType.Preambular, ParagraphType.Operative], parsed.Paragraphs.Select(paragraph => paragraph.Type));
    }

    [Fact]
    public void The_terms_of_those_who_were_elected_have_them()
    {
        var parsed = ParsedText.Of(
            "At its 12th plenary meeting, on 4 October 2036, the General Assembly appointed Ms. A. Lind (Lindemar) as a member of the Committee of Keepers.\n\n"
            + "As a result, the Committee is composed of Ms. A. Lind (Lindemar)* and Mr. B. Port (Portclair).**\n\n"
            + "*\tTerm of office expires on 31 December 2039.\n\n**\tTerm of office expires on 31 December 2038.\n");
        Assert.Equal(["*", "**"], parsed.Model.Notes.Select(note => note.Mark));
        Assert.Equal(2, parsed.Paragraphs.Length);
    }

    [Theory]
    [InlineData("* Lights of the harbour")]
    [InlineData("* Permanent members of the Council: five;")]
    [InlineData("* In accordance with rule 72 of the rules of procedure.")]
    public void Other_lines_with_an_asterisk_are_text(string line) =>
        Assert.Empty(ParsedText.Of("The General Assembly,\n\nRecalling its resolution 90/1,\n\n1. Decides to meet;\n\n2. Requests reports:\n\n" + line + "\n").Model.Notes);
}
