using System.Collections.Immutable;
using System.Runtime.InteropServices;
using UnDocParser.Phrases;

namespace UnDocParser.Languages;

/// <summary>
/// The words of one language as the generator compiled them. The spans are data of the assembly; a value is looked at when it is asked for the
/// first time, and nothing else is built. Instances are immutable but for that and safe to share between threads.
/// </summary>
internal abstract class LanguageTable(int slots) : PhraseTable
{
    private readonly object?[] _views = new object?[slots];

    /// <summary>Gets where the value of each property begins in <see cref="Values"/>; 0 where the language has none.</summary>
    public abstract ReadOnlySpan<ushort> Slots { get; }

    /// <summary>Gets the values.</summary>
    public abstract ReadOnlySpan<ushort> Values { get; }

    /// <summary>Gets the characters of all texts.</summary>
    public abstract ReadOnlySpan<char> TextCharacters { get; }

    /// <summary>Returns a text; empty where the language has none.</summary>
    public string Text(int slot) => (string)(_views[slot] ??= Slots[slot] == 0 ? string.Empty : TextAt(Slots[slot]));

    /// <summary>Returns a number, or 0.</summary>
    public int Number(int slot) => Values[Slots[slot]];

    /// <summary>Tells whether the language says yes.</summary>
    public bool Flag(int slot) => Values[Slots[slot]] != 0;

    /// <summary>Returns a character, or null.</summary>
    public char? Character(int slot) => Slots[slot] == 0 ? null : (char)Values[Slots[slot]];

    /// <summary>Returns a set of phrases; empty where the language has none.</summary>
    public PhraseSet Phrases(int slot) => (PhraseSet)(_views[slot] ??= new PhraseSet(this, Values[Slots[slot]]));

    /// <summary>Returns sets of phrases in order.</summary>
    public ImmutableArray<PhraseSet> PhraseLists(int slot) => List(slot, 1, static (table, at) => new PhraseSet(table, table.Values[at]));

    /// <summary>Returns texts in order.</summary>
    public ImmutableArray<string> Texts(int slot) => List(slot, 2, static (table, at) => table.TextAt(at));

    /// <summary>Returns texts with their codes in order.</summary>
    public ImmutableArray<CodedPhrase> CodedTexts(int slot) => List(slot, 4, static (table, at) => new CodedPhrase(table.TextAt(at), table.TextAt(at + 2)));

    /// <summary>Returns ranges of characters.</summary>
    public ImmutableArray<CharacterRange> Ranges(int slot) => List(slot, 2, static (table, at) => new CharacterRange((char)table.Values[at], (char)table.Values[at + 1]));

    /// <summary>Returns the ways to say that somebody reports.</summary>
    public ImmutableArray<ReportPredicate> Predicates(int slot) =>
        List(slot, 2, static (table, at) => new ReportPredicate(new PhraseSet(table, table.Values[at]), new PhraseSet(table, table.Values[at + 1])));

    /// <summary>Returns a set of phrases for each of some codes.</summary>
    public ImmutableArray<TItem> CodedSets<TItem>(int slot, Func<int, PhraseSet, TItem> create) =>
        _views[slot] is { } known ? Known<TItem>(known) : ReadCodedSets(slot, create);

    /// <summary>Returns phrases that stand for codes.</summary>
    public PhraseCodes<TCode> Codes<TCode>(int slot, CodeReader<TCode> read)
        where TCode : notnull =>
        (PhraseCodes<TCode>)(_views[slot] ??= ReadCodes(Slots[slot], read));

    // Root of the phrases, number of codes, numbers a code, the codes.
    private PhraseCodes<TCode> ReadCodes<TCode>(int start, CodeReader<TCode> read)
        where TCode : notnull
    {
        ReadOnlySpan<ushort> values = Values;
        if (start == 0)
        {
            return new PhraseCodes<TCode>(new PhraseSet(this, 0), []);
        }

        var codes = new TCode[values[start + 1]];
        int width = values[start + 2];
        for (int index = 0; index < codes.Length; index++)
        {
            codes[index] = read(values.Slice(start + 3 + (index * width), width));
        }

        return new PhraseCodes<TCode>(new PhraseSet(this, values[start]), codes);
    }

    // Apart, since what the function is kept in is allocated before the list is looked for.
    private ImmutableArray<TItem> ReadCodedSets<TItem>(int slot, Func<int, PhraseSet, TItem> create) =>
        List(slot, 2, (table, at) => create(table.Values[at], new PhraseSet(table, table.Values[at + 1])));

    // Number of items, then the items.
    private ImmutableArray<TItem> List<TItem>(int slot, int width, Func<LanguageTable, int, TItem> read)
    {
        if (_views[slot] is { } known)
        {
            return Known<TItem>(known);
        }

        int start = Slots[slot];
        int count = Values[start];
        var items = new TItem[count];
        for (int index = 0; index < count; index++)
        {
            items[index] = read(this, start + 1 + (index * width));
        }

        _views[slot] = items;
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    // The array itself is kept: to take a list out of a box costs more than most of what is asked of it.
    private static ImmutableArray<TItem> Known<TItem>(object items) => ImmutableCollectionsMarshal.AsImmutableArray((TItem[])items);

    private string TextAt(int at) => TextCharacters.Slice(Values[at], Values[at + 1]).ToString();
}

/// <summary>Reads a code from the numbers that stand for it.</summary>
internal delegate TCode CodeReader<TCode>(ReadOnlySpan<ushort> numbers);
