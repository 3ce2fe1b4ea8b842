using System.Collections.Immutable;
using UnDocParser.Text;

namespace UnDocParser.Tests.Incremental;

/// <summary>Edits such as writers, pasters and vandals make, chosen at random.</summary>
internal sealed class RandomEdits(Random random)
{
    private static readonly string[] Typed =
        ["a", "e", "T", " ", ".", ",", ";", ":", "7", "1", "(", ")", "*", "«", "”", "\n", "\n\n", "²", "的", "，", "؛", "ж", "\uD83D", "\0", "\uFEFF", "\u00A0", "\t", "# ", "**", "[", "](#)", "|", "   ",
        "> ", "<b>", "</b>", "<del>", "</del>", "~~", "&nbsp;", "\\", "_", "[^1]", "[2]", "<sup>1</sup>", "<br>", "<!-- x -->"];

    private static readonly string[] Labels =
        ["1. ", "2. ", "3.", "12. ", "(a) ", "(b) ", "a) ", "(i) ", "(ii) ", "(aa) ", "A. ", "A\n", "I. ", "II\n", "- ", "• ", "1 - ", "(أ) ", "㈠ ", "一、",
        "- 1. ", "* (a) ", "1\\. ", "\\(b\\) ", "**2.** ", "<b>3.</b> ", "4.&nbsp;", "> ", "> > ", "## ", "أ – "];

    private static readonly string[] LineEnds = ["\n", "\r\n", "\r", "\f", "\u2028", "\u0085", "\n\n", " \n \n", ""];

    private static readonly string[] Furniture =
    [
        "\f", "\n____________\n", "\n_______________\n1 See A/75/1.\n2 Ibid., annex.\n\n", "\n1 Resolution 217 A (III).\n", "\n2/4\n", "\n21-04567 3/5\n", "\nA/RES/99/1\n",
        "\n* * *\n", "\nhttps://undocs.org/en/A/75/1\n", "\n¹ Resolution 60/1.\n", "\n3\n", "\n\n\n\n\n\n", "\n*2105673*\n", "\n* Reissued for technical reasons on 16 June 2036.\n", "\n** أعيد إصدارها لأسباب فنية في 16 حزيران/يونيه 2036.\n", "\n*\n\nReissued for technical reasons.\n",
        "\n* On behalf of the States Members that are members of the Group of 77 and\nChina.\n", "\nReport of the Committee A/75/L.7\n4/9\n",
        "\n- 2 -\n", "\nPage 2 of 5\n", "\nDRAFT\n", "\n/...\n", "\nA/RES/99/1\nEnglish\nPage 2\n", "\n1/ A/75/1.\n2/ Ibid.\n", "\n1 See A/75/1.\n2 Ibid., annex.\n\f",
        "\n1\nSee A/75/1.\n2\nIbid.\n\n2/4\n", "\nSee A/75/1.\n1\n\fA/RES/99/1\n",
        "\n<!-- image -->\n", "\n![](figure.png)\n", "\n---\n", "\n\n---\n\n", "\n[^1]: See A/75/1.\n", "\n[^2]:\n    > Ibid.\n", "\n[1]\n\n  A/75/1.\n", "\n1. A/75/1. [↑](#ref-1)\n",
        "\n\ne\n\n", "\nDistr.: General\n", "\n<sup>1</sup> See A/75/1.\n", "\n>\n> quoted words,\n>\n",
    ];

    private static readonly string[] Lines =
    [
        "The General Assembly,\n", "L’Assemblée générale,\n", "大会，\n", "Генеральная Ассамблея,\n", "La Asamblea General,\n", "إن الجمعية العامة،\n", "Annex\n", "Annexe II\n",
        "Recalling its resolution 98/7,\n", "Rappelant sa résolution 98/7,\n", "1. Requests the Secretary-General to report;\n", "Decides to remain seized of the matter.\n",
        "62nd plenary meeting\n", "4 March 2021\n", "Statement by the President of the Security Council\n", "I. General\n", "A. Means of implementation\n", "Means of implementation\n",
        "[Adopted by a recorded vote of 30 to 2, with 4 abstentions.]\n", "In favour: Angola\n", "98/7. A title\n", "(a) To report on lights;\n", "(i) On harbours;\n",
        "Resolution adopted by the General Assembly on 4 March 2043\n", "A/RES/98/7\n", "Distr.: General\n", "A/98/L.7*\n", "Egypt:* draft resolution\n", "Draft resolution submitted by the President\n", "and a line that goes on in the middle of a sentence and is rather long\n",
        "| Light | Height |\n", "| --- | ---: |\n", "| 1\\. North \\| South | 12 m¹ |  |\n", "||\n", "Light        Height     2043\n", "North            12    1.250\n", "   of the coast\n",
        "------  ------\n", "Keeper\tP-3\t4\n", "Table 2\n", "North\n12\nSouth\n9\nEast\n7\n",
    ];

    /// <summary>Returns one to four changes that do not overlap.</summary>
    public ImmutableArray<TextChange> Next(string text)
    {
        int count = random.Next(10) == 0 ? random.Next(2, 5) : 1;
        var changes = new List<TextChange>();
        for (int index = 0; index < count; index++)
        {
            TextChange change = One(text);
            if (changes.TrueForAll(other => !other.Span.IntersectsWith(change.Span)) && (change.Span.Length > 0 || change.NewText.Length > 0))
            {
                changes.Add(change);
            }
        }

        changes.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return [.. changes];
    }

    private TextChange One(string text)
    {
        int position = random.Next(text.Length + 1);
        int line = LineStart(text, position);
        return random.Next(20) switch
        {
            < 5 => Insert(position, Pick(Typed)),
            < 7 => Delete(text, position, random.Next(1, 25)),
            7 => Delete(text, line, LineEnd(text, position) - line),
            8 => Delete(text, line, random.Next(1, 600)),
            9 => Insert(line, Slice(text)),
            10 => ReplaceLastOf(text, position, Pick(",", ";", ".", ":", "", "7", ", and", "；", "。")),
            < 13 => Insert(line, Pick(Labels)),
            13 => ReplaceDigit(text, position),
            14 => Insert(random.Next(2) == 0 ? line : position, Pick(Furniture)),
            15 => Insert(position, Pick("1", "2", "¹", "²", "(3)", "^{1}")),
            16 => ReplaceLineEnd(text, position, Pick(LineEnds)),
            17 => random.Next(8) == 0 ? Quote(text) : Insert(line, Pick("\n", " ", "    ", "\r\n", "\n\n")),
            18 => Insert(line, Pick(Lines)),
            _ => new TextChange(Clip(text, position, random.Next(40)), Slice(text)),
        };
    }

    // The whole text quoted, or no longer: what the signs mean changes with it.
    private static TextChange Quote(string text) => new(
        new TextSpan(0, text.Length),
        text.StartsWith("> ", StringComparison.Ordinal)
            ? text.Replace("\n> ", "\n", StringComparison.Ordinal)[2..]
            : "> " + text.Replace("\n", "\n> ", StringComparison.Ordinal));

    private static TextChange Insert(int position, string text) => new(new TextSpan(position, 0), text);

    private static TextChange Delete(string text, int position, int length) => new(Clip(text, position, length), "");

    private static TextSpan Clip(string text, int position, int length) => new(position, Math.Min(length, text.Length - position));

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];

    private string Slice(string text)
    {
        int start = LineStart(text, random.Next(text.Length + 1));
        return text.Substring(start, Math.Min(text.Length - start, random.Next(1, 400)));
    }

    private static TextChange ReplaceLastOf(string text, int position, string replacement)
    {
        int end = LineEnd(text, position);
        while (end > 0 && end - 1 < text.Length && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end == 0 ? Insert(0, replacement) : new TextChange(new TextSpan(end - 1, 1), replacement);
    }

    private TextChange ReplaceDigit(string text, int position)
    {
        int digit = position;
        while (digit < text.Length && !char.IsAsciiDigit(text[digit]))
        {
            digit++;
        }

        return digit == text.Length ? Insert(position, "5") : new TextChange(new TextSpan(digit, 1), random.Next(10).ToString());
    }

    private static TextChange ReplaceLineEnd(string text, int position, string replacement)
    {
        int end = position;
        while (end < text.Length && text[end] is not ('\n' or '\r'))
        {
            end++;
        }

        return end == text.Length ? Insert(end, replacement) : new TextChange(new TextSpan(end, 1), replacement);
    }

    private static int LineStart(string text, int position)
    {
        int start = position;
        while (start > 0 && text[start - 1] is not ('\n' or '\r' or '\f'))
        {
            start--;
        }

        return start;
    }

    private static int LineEnd(string text, int position)
    {
        int end = position;
        while (end < text.Length && text[end] is not ('\n' or '\r' or '\f'))
        {
            end++;
        }

        return Math.Min(text.Length, end + 1);
    }
}
