using FsCheck;
using FsCheck.Xunit;
using UnDocParser.Tests.Generators;
using UnDocParser.Tests.Invariants;
using UnDocParser.Text;

namespace UnDocParser.Tests.Text;

public sealed class UnicodeFoldingTests
{
    public static TheoryData<string> Rules => [.. UnicodeRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_does_what_its_example_says(string id)
    {
        UnicodeRule rule = UnicodeRules.All.Single(other => other.Id == id);
        Assert.Equal(rule.Matched, Matched(rule.Example.Replace('⏎', '\n')).Replace('\n', '⏎'));
        Assert.Equal(rule.Read, Read(rule.Example.Replace('⏎', '\n')).Replace('\n', '⏎'));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void What_only_looks_like_a_class_of_characters_stays(string id)
    {
        UnicodeRule rule = UnicodeRules.All.Single(other => other.Id == id);
        string kept = rule.CounterExample.Replace('⏎', '\n');
        Assert.Equal(kept, Matched(kept));
        Assert.Equal(kept, Read(kept));
    }

    [Fact]
    public void Rules_have_ids_of_their_own_in_order() =>
        Assert.Equal(Enumerable.Range(1, UnicodeRules.All.Length).Select(number => $"UR{number:00}"), UnicodeRules.All.Select(rule => rule.Id));

    [Fact]
    public void Every_character_is_found_wherever_it_stands()
    {
        for (int number = 0; number <= char.MaxValue; number++)
        {
            string text = new string('a', number % 19) + (char)number + "bcdefghijk";
            Assert.Equal(CharacterFolds.IsFolded((char)number) ? number % 19 : -1, CharacterFolds.IndexOf(text.AsSpan()));
        }
    }

    [Fact]
    public void A_shape_is_a_letter_of_its_own_or_stands_for_letters_that_stay()
    {
        for (char character = '\uF900'; character < '\uFEFD'; character++)
        {
            foreach (char letter in LetterShapes.Of(character))
            {
                Assert.True(char.IsLetter(letter) || CharacterFolds.IsMark(letter), $"{(int)character:X4} {(int)letter:X4}");
                Assert.False(CharacterFolds.Of(letter) == CharacterFold.Shape, $"{(int)character:X4}");
            }
        }
    }

    [Fact]
    public void A_mark_of_another_place_may_stand_between_a_letter_and_its_mark()
    {
        Assert.Equal("\u0623\u064E", Matched("\u0627\u064E\u0654"));
        Assert.Equal("\u1EC7", Matched("e\u0323\u0302"));
        Assert.Equal("é\u0301", Matched("e\u0301\u0301"));
    }

    [Fact]
    public void Characters_know_where_they_stand()
    {
        MappedText text = UnicodeFolding.ForMatching("\u202Bof\uFB01ce e\u0301t\u00ADe\u0301".AsSpan())!;
        Assert.Equal("office été", text.Characters);
        Assert.Equal((1, 3), (text.StartOf(0), text.EndOf(2)));
        Assert.Equal(new TextSpan(3, 1), text.ToSource(2, 4));
        Assert.Equal((3, 4), (text.StartOf(3), text.StopOf(3)));
        Assert.Equal(new TextSpan(7, 2), text.ToSource(7, 8));
        Assert.Equal((9, 10, 11), (text.StartOf(8), text.EndOf(9), text.StartOf(9)));
        Assert.Equal(13, text.StartOf(text.Length));
        Assert.Equal([0, 0, 2, 4, 7], new[] { 0, 1, 3, 4, 7 }.Select(text.IndexOf));
    }

    [Property(Arbitrary = [typeof(StrangeTexts)])]
    public bool Places_never_go_back(string text)
    {
        MappedText? folded = UnicodeFolding.ForMatching(Spelt(text).AsSpan());
        int last = 0;
        for (int index = 0; index < folded?.Length; index++)
        {
            if (folded.EndOf(index) < last || folded.StartOf(index) < folded.EndOf(index) || folded.StopOf(index) < folded.StartOf(index))
            {
                return false;
            }

            last = folded.StartOf(index);
        }

        return true;
    }

    [Property(Arbitrary = [typeof(StrangeTexts)])]
    public bool Lines_are_folded_each_by_itself(string first, string second)
    {
        string text = Spelt(first) + "\n" + Spelt(second);
        return Matched(text) == Matched(Spelt(first)) + "\n" + Matched(Spelt(second));
    }

    [Property(Arbitrary = [typeof(StrangeTexts)])]
    public bool What_is_folded_needs_no_more_folding(string text) => Matched(Matched(Spelt(text))) == Matched(Spelt(text));

    [Theory]
    [InlineData('\u0301')]
    [InlineData('\u200B')]
    [InlineData('\u00AD')]
    [InlineData('\uFB01')]
    [InlineData('\uFEFB')]
    public void A_long_run_costs_its_length(char character)
    {
        string text = "The e" + new string(character, 1_000_000);
        Assert.InRange(UnicodeFolding.ForMatching(text.AsSpan())!.Length, 5, 3_000_000);
        Assert.InRange(UnicodeFolding.ForReading(text.AsSpan())!.Length, 5, 3_000_000);
    }

    private static string Spelt(string text) => Spellings.Mixed(text, new Random(text.Length));

    private static string Matched(string text) => UnicodeFolding.ForMatching(text.AsSpan())?.Characters ?? text;

    private static string Read(string text) => UnicodeFolding.ForReading(text.AsSpan())?.Characters ?? text;
}
