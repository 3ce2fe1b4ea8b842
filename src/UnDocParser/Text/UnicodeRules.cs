using System.Collections.Immutable;

namespace UnDocParser.Text;

/// <summary>A class of characters that are another spelling of others.</summary>
/// <param name="Id">Its name in the documentation and in tests.</param>
/// <param name="Says">What becomes of them, where words are matched and where they are read.</param>
/// <param name="Example">Characters of the class, as a text has them.</param>
/// <param name="Matched">What they are matched as.</param>
/// <param name="Read">What is read in their place.</param>
/// <param name="Kept">Characters near the class that stay as they are.</param>
/// <param name="Source">Where they come from.</param>
internal sealed record UnicodeRule(string Id, string Says, string Example, string Matched, string Read, string Kept, string Source);

/// <summary>
/// Which characters are no more than spelling, and why. <see cref="CharacterFolds"/> has the classes, <see cref="UnicodeFolding"/> what is done
/// with them; the tests hold both to this table.
/// </summary>
internal static class UnicodeRules
{
    /// <summary>Gets the rules.</summary>
    public static ImmutableArray<UnicodeRule> All { get; } =
    [
        new(
            "UR01",
            "Zero-width characters, word joiners, byte order marks, marks, embeddings and isolates of writing direction, and variation selectors print nothing and are gone.",
            "1.\u200B \u202BDe\u2060cides\u202C",
            "1. Decides",
            "1. Decides",
            "\u0640\u064E",
            "poppler wraps every right-to-left line in U+202B … U+202C; word processors leave U+200B behind labels and slashes"),
        new(
            "UR02",
            "A soft hyphen within a line prints nothing and is gone.",
            "Re\u00ADcall\u00ADing",
            "Recalling",
            "Recalling",
            "Re-calling",
            "texts set with automatic hyphenation"),
        new(
            "UR03",
            "A soft hyphen between letters at the end of a line is the hyphen of a broken word: the line does not end its sentence, and the word is read whole.",
            "atten\u00AD\ntion",
            "atten\u00AD\ntion",
            "attention",
            "atten-\ntion",
            "texts set with automatic hyphenation"),
        new(
            "UR04",
            "A soft hyphen between a small letter and a capital was printed, and is a hyphen.",
            "Secretary\u00ADGeneral",
            "Secretary-General",
            "Secretary-General",
            "Secretary\u2011General",
            "no-break hyphens of old word processors come out of PDF files so"),
        new(
            "UR05",
            "Em, en, thin and other blanks of typography are blanks. The no-break, narrow and ideographic ones are known as blanks wherever lines are read, and stay.",
            "1.\u2003Decides\u2009to",
            "1. Decides to",
            "1. Decides to",
            "\u00A0\u202F\u3000",
            "office formats set such a blank behind a label"),
        new(
            "UR06",
            "A letter and the mark above or below it are one letter.",
            "De\u0301cide, и\u0306, \u0627\u0654",
            "Décide, й, \u0623",
            "Décide, й, \u0623",
            "\u0301 x\u0337",
            "files and names of files written on Apple systems (NFD)"),
        new(
            "UR07",
            "Latin letters joined in one character are letters.",
            "Rea\uFB03rms, of\uFB01ce",
            "Reaffirms, office",
            "Reaffirms, office",
            "\u00E6\u0153",
            "PDF files whose fonts name ligatures by their shape"),
        new(
            "UR08",
            "The shapes of Arabic letters, and letters joined in one, are letters.",
            "\uFE97\uFED8\uFEAE\uFEAD, \uFEFB",
            "\u062A\u0642\u0631\u0631, \u0644\u0627",
            "\u062A\u0642\u0631\u0631, \u0644\u0627",
            "\uFD3E\uFD3F",
            "PDF files in Arabic that name glyphs by their shape"),
        new(
            "UR09",
            "Ideographs and signs that have a second number for other standards are those of the first.",
            "\uFA1C \u212B",
            "\u9756 \u00C5",
            "\u9756 \u00C5",
            "\u2FC2",
            "canonical equivalence; fonts made in East Asia"),
        new(
            "UR10",
            "Figures, letters, stop, slash and hyphen as wide as an ideograph are matched as those of ASCII, and read as printed. Punctuation that Chinese is written with stays.",
            "\uFF11\uFF0E \uFF17\uFF12\uFF0F\uFF11\uFF17",
            "1. 72/17",
            "\uFF11\uFF0E \uFF17\uFF12\uFF0F\uFF11\uFF17",
            "\uFF0C\uFF1B\uFF08\uFF09",
            "input methods for Chinese"),
        new(
            "UR11",
            "Figures of the Arabic script are matched as those of ASCII, and read as printed.",
            "\u0667\u0662/\u0661\u0667, \u06F5",
            "72/17, 5",
            "\u0667\u0662/\u0661\u0667, \u06F5",
            "\u066A\u066B",
            "Arabic texts set with national figures"),
    ];
}
