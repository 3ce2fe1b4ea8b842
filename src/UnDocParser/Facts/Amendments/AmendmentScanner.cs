using System.Collections.Immutable;
using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Facts.Amendments;

/// <summary>Reads an instruction on how to amend a text: <c>In operative paragraph 3, replace “notes” with “welcomes”.</c></summary>
internal sealed class AmendmentScanner
{
    private const int LongestOrdinal = 40;
    private const int LongestNumber = 3;
    private readonly FoldedText _text;
    private readonly Language _language;
    private readonly ImmutableArray<AmendmentTargetFact>.Builder _targets = ImmutableArray.CreateBuilder<AmendmentTargetFact>();
    private readonly ImmutableArray<TextSpan>.Builder _quotations = ImmutableArray.CreateBuilder<TextSpan>();
    private AmendmentKind _kind;

    // Where an ordinal ends, a blank behind it, and its number: "fifth preambular paragraph".
    private (int Start, int End, int Number) _ordinal = (0, -1, 0);

    private AmendmentScanner(FoldedText text, Language language)
    {
        _text = text;
        _language = language;
    }

    /// <summary>Reads an instruction.</summary>
    public static AmendmentFact Scan(string characters, Language language)
    {
        var scanner = new AmendmentScanner(FoldedText.Of(characters), language);
        scanner.Scan();
        return new AmendmentFact(scanner._kind, scanner._targets.ToImmutable(), scanner._quotations.ToImmutable());
    }

    private void Scan()
    {
        int index = 0;
        while (index < _text.Length)
        {
            index = QuotationEnd(index) is int end and > 0 ? end
                : _text.StartsWord(index) ? Math.Max(index + 1, WordEnd(index))
                : index + 1;
        }
    }

    // What is quoted is no part of the instruction.
    private int QuotationEnd(int start)
    {
        ReadOnlySpan<char> closers = _text.Characters[start] switch
        {
            '“' => "”",
            '„' => "“”",
            '«' => "»",
            '「' => "」",
            '"' => "\"",
            _ => default,
        };
        int length = closers.IsEmpty ? -1 : _text.From(start + 1).IndexOfAny(closers);
        if (length <= 0)
        {
            return 0;
        }

        _quotations.Add(_text.Unfold(new TextSpan(start + 1, length)));
        return start + length + 2;
    }

    private int WordEnd(int index)
    {
        int verb = _language.Narrative.AmendmentVerbs.Match(_text.From(index), out AmendmentKind kind);
        if (verb > 0)
        {
            _kind = _kind == AmendmentKind.Other ? kind : _kind;
            return index + verb;
        }

        int target = _language.Narrative.AmendmentTargets.Match(_text.From(index), out AmendmentTargetKind part);
        return target > 0 ? AddTarget(index, index + target, part) : ReadOrdinal(index);
    }

    private int AddTarget(int start, int end, AmendmentTargetKind kind)
    {
        int first = _ordinal.End == start ? _ordinal.Start : start;
        int? number = _ordinal.End == start ? _ordinal.Number : null;
        if (number is null && kind != AmendmentTargetKind.Title && NumberBehind(end, out int behind) is > 0 and int found)
        {
            number = found;
            end = behind;
        }

        // "insert a new operative paragraph" names what is added, not where.
        if (_kind != AmendmentKind.Inserts || number is not null)
        {
            _targets.Add(new AmendmentTargetFact(kind, number, _text.Unfold(TextSpan.FromBounds(first, end))));
        }

        return end;
    }

    // "paragraph 3", "执行部分第3段"
    private int NumberBehind(int index, out int end)
    {
        int start = _text.SkipBlanks(index);
        start += start < _text.Length && _text.Characters[start] == '第' ? 1 : 0;
        int number = 0;
        end = start;
        while (end < _text.Length && end - start < LongestNumber && TextFacts.IsDigit(_text.Characters[end]))
        {
            number = (number * 10) + _text.Characters[end] - '0';
            end++;
        }

        if (end == start && start < _text.Length && TextFacts.IsIdeograph(_text.Characters[start]))
        {
            number = Numerals.ChineseValue(_text.From(start), out int length);
            end = start + length;
        }

        return number;
    }

    private int ReadOrdinal(int index)
    {
        ReadOnlySpan<char> words = _text.From(index);
        int length = _language.Actions.Calendar.Ordinals.Match(words.Slice(0, Math.Min(words.Length, LongestOrdinal)), out int number);
        if (length == 0 && TextFacts.IsDigit(words[0]))
        {
            number = NumberBehind(index, out int end);
            int suffix = end < _text.Length ? _language.Actions.Calendar.OrdinalSuffixes.Match(_text.From(end)) : 0;
            length = suffix > 0 ? end + suffix - index : 0;
        }

        if (length == 0)
        {
            return index;
        }

        _ordinal = (index, _text.SkipBlanks(index + length), number);
        return index + length;
    }
}
