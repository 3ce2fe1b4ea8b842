using System.Collections.Immutable;
using UnDocParser.Phrases;
using UnDocParser.Text;

namespace UnDocParser.Languages;

/// <summary>The words in which a language prints a vote.</summary>
[Section("votes")]
internal sealed partial class VoteWords(LanguageTable table)
{
    /// <summary>Gets the words that head the states in favour, without their colon.</summary>
    public partial PhraseSet InFavour { get; }

    /// <summary>Gets the words that head the states against.</summary>
    public partial PhraseSet Against { get; }

    /// <summary>Gets the words that head the states abstaining.</summary>
    public partial PhraseSet Abstaining { get; }

    /// <summary>Gets the words that say that there was no vote.</summary>
    public partial PhraseSet WithoutVote { get; }

    /// <summary>Gets the numbers that results print in words, each with its figures.</summary>
    [OptionalKey]
    public partial ImmutableArray<CodedPhrase> Numbers { get; }

    /// <summary>Returns the length of the words that head a list of states, their colon included; 0 when the line starts with none.</summary>
    public int LabelLength(ReadOnlySpan<char> line)
    {
        int length = Math.Max(InFavour.Match(line), Math.Max(Against.Match(line), Abstaining.Match(line)));
        while (length > 0 && length < line.Length && (TextFacts.IsBlank(line[length]) || CharacterClasses.IsEmphasis(line[length])))
        {
            length++;
        }

        return length > 0 && length < line.Length && CharacterClasses.IsColon(line[length]) ? length + 1 : 0;
    }
}
