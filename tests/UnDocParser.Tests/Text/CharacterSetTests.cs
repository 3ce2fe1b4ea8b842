using UnDocParser.Tests.Invariants;
using UnDocParser.Tests.Properties;
using UnDocParser.Text;

namespace UnDocParser.Tests.Text;

/// <summary>A search for several characters at once finds the first of them, wherever it stands.</summary>
public sealed class CharacterSetTests
{
    private static readonly string[] Sets = ["$*/<[\\^_~0123456789", "¹²³⁰⁴⁵⁶⁷⁸⁹⁽", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789hw", "a", "\0\uFFFF", "第《(（"];

    [Fact]
    public void The_first_character_is_found_at_every_place()
    {
        foreach (string characters in Sets)
        {
            var set = new CharacterSet(characters);
            for (int length = 0; length < 70; length++)
            {
                char[] text = Enumerable.Repeat('é', length).ToArray();
                Assert.Equal(length, set.IndexIn(text));
                for (int place = 0; place < length; place++)
                {
                    text[place] = characters[place % characters.Length];
                    Assert.Equal(place, set.IndexIn(text));
                    text[place] = 'é';
                }
            }
        }
    }

    [Fact]
    public void It_holds_its_characters_and_no_others()
    {
        foreach (string characters in Sets)
        {
            var set = new CharacterSet(characters);
            for (int character = 0; character <= char.MaxValue; character++)
            {
                Assert.Equal(characters.Contains((char)character, StringComparison.Ordinal), set.Contains((char)character));
            }
        }
    }

    [Cases(500, EndSize = 200, Arbitrary = [typeof(StrangeTexts)])]
    public void A_search_of_many_at_a_time_finds_what_a_search_one_by_one_finds(string text)
    {
        foreach (string characters in Sets)
        {
            int first = text.AsSpan().IndexOfAny(characters);
            var set = new CharacterSet(characters);
            int oneByOne = text.TakeWhile(character => !set.Contains(character)).Count();
            Assert.Equal(oneByOne, set.IndexIn(text));
            Assert.Equal(first < 0 ? text.Length : first, oneByOne);
        }
    }
}
