using UnDocParser.Text;

namespace UnDocParser.Layout;

// What the characters of a line show.
internal sealed partial class LayoutCounts
{
    private static bool HasMarkdown(ReadOnlySpan<char> content) =>
        content.IndexOf("](".AsSpan()) >= 0
        || content.IndexOf("**".AsSpan()) >= 0
        || content.IndexOf("^{".AsSpan()) >= 0
        || content.IndexOf("\\(".AsSpan()) >= 0
        || IsEmphasised(content);

    private static bool IsEmphasised(ReadOnlySpan<char> content)
    {
        int star = content.IndexOf('*');
        return star >= 0 && star + 1 < content.Length && char.IsLetter(content[star + 1]);
    }

    // "vom 2." and "Dezember" below it: in some languages an ordinal, in all no sure end of a paragraph.
    private static bool EndsInNumber(ReadOnlySpan<char> content)
    {
        int length = content.Length;
        return length > 3 && content[length - 1] == '.' && TextFacts.IsDigit(content[length - 2])
            && (TextFacts.IsBlank(content[length - 3]) || (TextFacts.IsDigit(content[length - 3]) && TextFacts.IsBlank(content[length - 4])));
    }

    // "… 11 April 1996,[1]": the comma, behind which stands a note mark in brackets.
    private static char LastBeforeMark(ReadOnlySpan<char> content)
    {
        int end = content.Length;
        if (content[end - 1] == ']')
        {
            int open = end - 1;
            while (open > 0 && TextFacts.IsDigit(content[open - 1]))
            {
                open--;
            }

            end = open > 1 && open < end - 1 && content[open - 1] == '[' ? open - 1 : end;
        }

        return content[end - 1];
    }

    private static bool EndsClause(char last) =>
        TextFacts.IsQuote(last) ||
        CharacterClasses.IsStop(last, Stops.Clause);

    private static bool IsCaseless(char character) =>
        char.IsLetter(character) && !char.IsLower(character) && !char.IsUpper(character);
}
