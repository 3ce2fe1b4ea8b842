using FsCheck;
using FsCheck.Fluent;
using UnDocParser.Lines;
using UnDocParser.Parsing.Inlines;
using UnDocParser.Tests.Invariants;
using UnDocParser.Tests.Properties;

namespace UnDocParser.Tests.Parsing.Inlines;

/// <summary>What is passed over in a search for inlines holds none.</summary>
public sealed class InlineStartsTests
{
    private const string Signs = "$*/<[\\^_~0123456789";
    private const string Raised = "¹²³⁰⁴⁵⁶⁷⁸⁹⁽";

    [Cases(2000, EndSize = 100, Arbitrary = [typeof(StrangeTexts)])]
    public void The_next_start_is_the_first_sign_or_raised_figure(string text)
    {
        var starts = new InlineStarts(text);
        for (int position = 0; position <= text.Length; position++)
        {
            int next = text.AsSpan(position).IndexOfAny(Signs + Raised);
            Assert.Equal(next < 0 ? text.Length - position : next, starts.IndexIn(text.AsSpan(position)));
        }
    }

    [Cases(2000, EndSize = 60, Arbitrary = [typeof(TextsOfInlines)])]
    public void No_inline_begins_where_no_start_is(string text)
    {
        var starts = new InlineStarts(text);
        for (int position = 0; position < text.Length; position++)
        {
            ReadOnlySpan<char> rest = text.AsSpan(position);
            if (starts.IndexIn(rest) == 0)
            {
                continue;
            }

            Assert.Equal(0, NoteReferences.Length(text, position, text.Length));
            Assert.Equal(0, NoteReferences.AsterisksLength(text, position));
            Assert.Equal(0, MarkedNotes.Length(rest, out _));
            Assert.Equal(0, LineMarkup.StruckLength(rest, out _, out _));
            Assert.Equal(0, Emphasised.Find(rest).Length);
        }
    }

    [Cases(2000, EndSize = 60, Arbitrary = [typeof(TextsOfInlines)])]
    public void A_symbol_begins_with_a_sign_or_with_the_capitals_before_a_slash(string text)
    {
        var starts = new InlineStarts(text);
        for (int position = 0; position < text.Length; position++)
        {
            ReadOnlySpan<char> rest = text.AsSpan(position);
            if (rest[0] is >= 'A' and <= 'Z' && LinePatterns.SymbolLength(rest) > 3)
            {
                int start = starts.IndexIn(rest);
                Assert.Equal('/', rest[start]);
                Assert.All(rest[..start].ToArray(), letter => Assert.InRange(letter, 'A', 'Z'));
            }
        }
    }

    /// <summary>Texts full of what inlines begin with.</summary>
    public static class TextsOfInlines
    {
        public static Arbitrary<string> Texts() =>
            Gen.Elements(
                "A/RES/75/276", "S/PRST/2020/1", "A", "E/", "word", "the", " ", " ", "\n", "¹", "¹²", "⁽²⁾", "12", "3", "[1]", "[^1]", "[a](b)", "$^{1}$", "\\*", "*", "**", "_x_",
                "<del>", "</del>", "~~", "<sup>1</sup>", "^2", ",", ".", "”", "第", "é", "(", ")")
            .ListOf().Select(pieces => string.Concat(pieces)).ToShrinkingArbitrary();
    }
}
