using System.Collections.Immutable;

namespace UnDocParser.Languages;

/// <summary>Composes the ordinals of a language from the words of its ones and tens.</summary>
internal static class OrdinalWords
{
    /// <summary>Returns the ordinals up to 99.</summary>
    /// <param name="ones">The words for 1 up to as far as they are single, a line each, forms separated by bars.</param>
    /// <param name="tens">The words for 20, 30, … alone, a line each.</param>
    /// <param name="join">Returns the forms of a compound from the ten, 20 to 90, and the words of the one.</param>
    public static PhraseCodes<int> Compose(string ones, string tens, Func<int, int, ImmutableArray<string>, IEnumerable<string>> join)
    {
        ImmutableArray<ImmutableArray<string>> oneForms = [.. ones.Split('\n').Select(PhraseSet.Split)];
        ImmutableArray<ImmutableArray<string>> tenForms = [.. tens.Split('\n').Select(PhraseSet.Split)];
        var all = new List<(int Code, ImmutableArray<string> Words)>();
        for (int number = 1; number <= oneForms.Length; number++)
        {
            all.Add((number, oneForms[number - 1]));
        }

        for (int ten = 20; ten < 20 + (10 * tenForms.Length); ten += 10)
        {
            all.Add((ten, tenForms[(ten / 10) - 2]));
            for (int one = 1; one < 20 && one <= oneForms.Length; one++)
            {
                ImmutableArray<string> words = [.. join(ten, one, oneForms[one - 1])];
                if (!words.IsEmpty)
                {
                    all.Add((ten + one, words));
                }
            }
        }

        return new PhraseCodes<int>(all);
    }
}
