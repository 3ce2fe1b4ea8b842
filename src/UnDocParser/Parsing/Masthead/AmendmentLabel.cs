using UnDocParser.Languages;
using UnDocParser.Lines;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Masthead;

/// <summary>Recognises the line that says that a text amends another: <c>Lindemar:* amendment to draft resolution A/91/L.3</c>.</summary>
internal static class AmendmentLabel
{
    private const int LongestMarkedLine = 300;

    /// <summary>Determines whether a line says so, behind the colon of the sponsors or at its start.</summary>
    public static bool Is(ReadOnlySpan<char> line, Language language)
    {
        ReadOnlySpan<char> plain = LineMarkup.IsMarked(line, LongestMarkedLine) ? LineMarkup.Plain(line, stackalloc char[LongestMarkedLine]) : line;
        return IsBehindColon(plain, language) || language.Narrative.AmendmentLabels.Match(plain) > 0;
    }

    /// <summary>Determines whether a line says so behind the colon of the sponsors, the mark of a note between them or not.</summary>
    public static bool IsBehindColon(ReadOnlySpan<char> line, Language language)
    {
        int index = line.LastIndexOfAny(':', '：') + 1;
        while (index > 0 && index < line.Length && (line[index] is '*' or '\\' or '_' || TextFacts.IsBlank(line[index])))
        {
            index++;
        }

        return index > 0 && index < line.Length && language.Narrative.AmendmentLabels.Match(line.Slice(index)) > 0;
    }
}
