using UnDocParser.Model;
using UnDocParser.Tests.Corpus;

namespace UnDocParser.Tests.Model.Symbols;

/// <summary>Runs over the strings that official texts link as symbols, when that list is at hand.</summary>
public class SymbolListTests
{
    [SharedFact(SharedTexts.Symbols)]
    public void Every_string_is_a_symbol_or_explained()
    {
        var unexplained = new List<string>();
        foreach (string text in Symbols())
        {
            if (DocumentSymbol.TryParse(text, out DocumentSymbol symbol, out DocumentSymbolError error))
            {
                Assert.Same(symbol.ToString(), DocumentSymbol.Parse(symbol.ToString()).ToString());
            }
            else if (Explain(text, error) is null)
            {
                unexplained.Add($"{text}: {error}");
            }
        }

        Assert.Empty(unexplained);
    }

    [SharedFact(SharedTexts.Symbols)]
    public void Most_strings_are_symbols()
    {
        List<string> symbols = Symbols();
        Assert.InRange(symbols.Count(text => DocumentSymbol.TryParse(text, out _)), symbols.Count * 85 / 100, symbols.Count);
    }

    /// <summary>Why a string is no symbol, by rule; null when no rule explains it.</summary>
    private static string? Explain(string text, DocumentSymbolError error) => error.Kind switch
    {
        DocumentSymbolErrorKind.StrayBracket when text.EndsWith(')') && !text.Contains('(', StringComparison.Ordinal) =>
            "the link took the closing bracket of the sentence",
        DocumentSymbolErrorKind.BracketNotClosed when error.Position == text.Length => "cut off in a bracket",
        DocumentSymbolErrorKind.NumberExpected when error.Position == text.Length => "cut off before its number",
        DocumentSymbolErrorKind.SecondSymbol => "two symbols run together",
        DocumentSymbolErrorKind.SlashExpected or DocumentSymbolErrorKind.EndExpected when IsOtherSeparator(text, error.Position) =>
            "a separator is missing or another one is printed",
        _ => null,
    };

    private static bool IsOtherSeparator(string text, int position) =>
        position > 0 && position < text.Length && char.IsAsciiLetterOrDigit(text[position - 1]) && (text[position] == '.' || char.IsAsciiLetterOrDigit(text[position]));

    private static List<string> Symbols() =>
        [.. File.ReadLines(SharedTexts.Find(SharedTexts.Symbols)!).Select(line => line.Split('\t')).Where(fields => fields.Length == 2).Select(fields => fields[1])];
}
