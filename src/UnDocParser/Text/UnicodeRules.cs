using System.Collections.Immutable;
using UnDocParser.Rules;

namespace UnDocParser.Text;

/// <summary>A class of characters that are another spelling of others.</summary>
/// <param name="id">The name.</param>
/// <param name="says">What becomes of them, where words are matched and where they are read.</param>
internal sealed class UnicodeRule(string id, string says) : Rule(id, says)
{
    /// <summary>Gets what the example is matched as.</summary>
    public required string Matched { get; init; }

    /// <summary>Gets what is read in the place of the example.</summary>
    public required string Read { get; init; }
}

/// <summary>
/// Which characters are no more than spelling, and why. <see cref="CharacterFolds"/> has the classes, <see cref="UnicodeFolding"/> what is done
/// with them; the tests hold both to this table. A counter-example has characters near the class, which stay as they are.
/// </summary>
internal static class UnicodeRules
{
    /// <summary>Gets the rules.</summary>
    public static ImmutableArray<UnicodeRule> All { get; } =
    [
        new(
            "UR01",
            "Zero-width characters, word joiners, byte order marks, marks, embeddings and isolates of writing direction, and variation selectors " +
            "print nothing and are gone.")
        {
            Example = "1.\u200B \u202BDe\u2060cides\u202C",
            Matched = "1. Decides",
            Read = "1. Decides",
            CounterExample = "\u0640\u064E",
            Source = "poppler wraps every right-to-left line in U+202B … U+202C; word processors leave U+200B behind labels and slashes",
        },
        new("UR02", "A soft hyphen within a line prints nothing and is gone.")
        {
            Example = "Re\u00ADcall\u00ADing",
            Matched = "Recalling",
            Read = "Recalling",
            CounterExample = "Re-calling",
            Source = "texts set with automatic hyphenation",
        },
        new(
            "UR03",
            "A soft hyphen behind a letter at the end of a line is the hyphen of a broken word: the line does not end its sentence, and the word is " +
            "read whole.")
        {
            Example = "atten\u00AD⏎tion",
            Matched = "atten\u00AD⏎tion",
            Read = "attention",
            CounterExample = "atten-⏎tion",
            Source = "texts set with automatic hyphenation",
        },
        new("UR04", "A soft hyphen between a small letter and a capital was printed, and is a hyphen.")
        {
            Example = "Secretary\u00ADGeneral",
            Matched = "Secretary-General",
            Read = "Secretary-General",
            CounterExample = "Secretary\u2011General",
            Source = "no-break hyphens of old word processors come out of PDF files so",
        },
        new(
            "UR05",
            "Em, en, thin and other blanks of typography are blanks. The no-break, narrow and ideographic ones are known as blanks wherever lines are " +
            "matched, and stay there; the words of a paragraph have none of them.")
        {
            Example = "1.\u2003Decides\u2009to",
            Matched = "1. Decides to",
            Read = "1. Decides to",
            CounterExample = "\u00A0\u202F\u3000",
            Source = "office formats set such a blank behind a label",
        },
        new("UR06", "A letter and the mark above or below it are one letter.")
        {
            Example = "De\u0301cide, и\u0306, \u0627\u0654",
            Matched = "Décide, й, \u0623",
            Read = "Décide, й, \u0623",
            CounterExample = "\u0301 x\u0337",
            Source = "files and names of files written on Apple systems (NFD)",
        },
        new("UR07", "Latin letters joined in one character are letters.")
        {
            Example = "Rea\uFB03rms, of\uFB01ce",
            Matched = "Reaffirms, office",
            Read = "Reaffirms, office",
            CounterExample = "\u00E6\u0153",
            Source = "PDF files whose fonts name ligatures by their shape",
        },
        new("UR08", "The shapes of Arabic letters, and letters joined in one, are letters.")
        {
            Example = "\uFE97\uFED8\uFEAE\uFEAD, \uFEFB",
            Matched = "\u062A\u0642\u0631\u0631, \u0644\u0627",
            Read = "\u062A\u0642\u0631\u0631, \u0644\u0627",
            CounterExample = "\uFD3E\uFD3F",
            Source = "PDF files in Arabic that name glyphs by their shape",
        },
        new("UR09", "Ideographs and signs that have a second number for other standards are those of the first.")
        {
            Example = "\uFA1C \u212B",
            Matched = "\u9756 \u00C5",
            Read = "\u9756 \u00C5",
            CounterExample = "\u2FC2",
            Source = "canonical equivalence; fonts made in East Asia",
        },
        new(
            "UR10",
            "Figures, letters, stop, slash and hyphen as wide as an ideograph are matched as those of ASCII, and read as printed. Punctuation that " +
            "Chinese is written with stays.")
        {
            Example = "\uFF11\uFF0E \uFF17\uFF12\uFF0F\uFF11\uFF17",
            Matched = "1. 72/17",
            Read = "\uFF11\uFF0E \uFF17\uFF12\uFF0F\uFF11\uFF17",
            CounterExample = "\uFF0C\uFF1B\uFF08\uFF09",
            Source = "input methods for Chinese",
        },
        new("UR11", "Figures of the Arabic script are matched as those of ASCII, and read as printed.")
        {
            Example = "\u0667\u0662/\u0661\u0667, \u06F5",
            Matched = "72/17, 5",
            Read = "\u0667\u0662/\u0661\u0667, \u06F5",
            CounterExample = "\u066A\u066B",
            Source = "Arabic texts set with national figures",
        },
        new("UR12", "A line in spaced letters, every word of it one letter or sign, is closed up; wider gaps stand between its words.")
        {
            Example = "T h e   C o u n c i l ,⏎A n n e x",
            Matched = "The Council,⏎Annex",
            Read = "The Council,⏎Annex",
            CounterExample = "a b c⏎A n n e x e s of it⏎\u91CD \u7533 \u5176 \u51B3 \u8BAE",
            Source = "headings of typeset volumes and of posters come out of PDF files so",
        },
    ];
}
