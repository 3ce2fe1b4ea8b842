using FsCheck;
using FsCheck.Fluent;
using UnDocParser.Tests.Properties;

namespace UnDocParser.Tests.Invariants;

/// <summary>Random texts from pieces that mean something to the parser and characters that mean trouble.</summary>
public static class StrangeTexts
{
    private static readonly string[] Pieces =
    [
        "The General Assembly,", "L’Assemblée générale,", "The Security Council,", "Recalling", "Rappelant également", "Decides", "Prie",
        "1.", "2.", "(a)", "a)", "(i)", "ii)", "I", "IV.", "–", "•", "1 -", "㈠", "Annex", "Annexe II", "__________________", "* * *",
        "¹ ", "¹²", "1 Resolution 70/1.", "A/RES/75/276", "A/75/L.69", "3/4", "21-03591", "*2103591*", "https://undocs.org/A", "[59/50](#)",
        "1631 \\(2005\\)", "*Recalls*", "**Title**", "_x_", "[Adopted without a vote.]", "62nd plenary meeting", "28 April 2021",
        "Distr.: General", "Seventy-fifth session", "Agenda item 130 (t)", ": draft resolution", "Statement by the President of the Security Council",
        "الجمعية العامة", "١ -", "大会，", "回顾", "第1段。", "Генеральная Ассамблея,", "1631 (2005)", "20301", "Unies4 , et", ";", ",", ".", ":", "”", "«",
    ];

    private static readonly string[] Characters =
    [
        "\0", "\u0001", "\u001B", "\u007F", "\uFEFF", "\uFFFE", "\uFFFF", "\uD83D", "\uDE00", "\uD83D\uDE00", "\u00A0", "\u202F", "\u00AD", "\u200F", "\u202E",
        "\u0085", "\u2028", "\u2029", "\v", "\f", "\f\f", "\r", "\n", "\r\n", "\n\n", " ", "  ", "\t", "e\u0301", "ﷺ", "㎢", "é", "A", "z", "0", "9",
        "(", ")", "[", "]", "*", "_", "`", "#", "\\", "/", "-", "–", "'", "’", "\"",
    ];

    public static Arbitrary<string> Texts() =>
        Gen.OneOf(
            Gen.Elements(Characters).ListOf().Select(pieces => string.Concat(pieces)),
            Gen.Elements([.. Pieces, .. Characters, .. Characters]).ListOf().Select(pieces => string.Concat(pieces)),
            Gen.Elements([.. Pieces, "\n", "\n", "\n ", "\n\n", " \n", "\f", " "]).ListOf().Select(pieces => string.Join(" ", pieces)),
            Lines(Gen.Elements(Pieces), 60),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? string.Empty)).ToShrinkingArbitrary();

    private static Gen<string> Lines(Gen<string> pieces, int most) =>
        from count in Gen.Choose(0, most)
        from lines in Gen.ListOf(pieces.ListOf().Select(words => string.Join(" ", words.Take(8))), count)
        from ending in Gen.Elements("\n", "\n\n", " \n \n", "\r\n", "\n ", "\f", "\n\n\n")
        select string.Join(ending, lines);
}
