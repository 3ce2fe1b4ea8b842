using UnDocParser.Text;

namespace UnDocParser.Parsing.Inlines;

/// <summary>
/// The source of a paragraph in which some characters gave way to others. It is joined when it is first read: before the next letter is typed, no one has asked
/// for the inlines of most paragraphs.
/// </summary>
internal sealed class EditedSource
{
    private readonly string _source;
    private readonly TextSpan _kept;
    private readonly TextSpan _replaced;
    private readonly string _characters;

    private EditedSource(string source, TextSpan kept, TextSpan replaced, string characters)
    {
        _source = source;
        _kept = kept;
        _replaced = replaced;
        _characters = characters;
    }

    /// <summary>Returns a part of a string in which some characters gave way to others.</summary>
    /// <param name="source">The string.</param>
    /// <param name="kept">The part; places in what is returned count from its start.</param>
    /// <param name="replaced">What gives way.</param>
    /// <param name="characters">What takes its place.</param>
    public static EditedSource Of(string source, TextSpan kept, TextSpan replaced, string characters) => new(source, kept, replaced, characters);

    /// <summary>Returns the source with further characters replaced.</summary>
    /// <param name="replaced">What gives way, by its places in this source.</param>
    /// <param name="characters">What takes its place.</param>
    public EditedSource Replace(TextSpan replaced, string characters)
    {
        int edit = _replaced.Start - _kept.Start;
        if (replaced.Start >= edit && replaced.End <= edit + _characters.Length)
        {
            string edited = _characters.Remove(replaced.Start - edit, replaced.Length).Insert(replaced.Start - edit, characters);
            return new EditedSource(_source, _kept, _replaced, edited);
        }

        string whole = ToString();
        return new EditedSource(whole, new TextSpan(0, whole.Length), replaced, characters);
    }

    /// <summary>Returns the source as a string.</summary>
    public override string ToString()
    {
        string head = _source.Substring(_kept.Start, _replaced.Start - _kept.Start);
        return head + _characters + _source.Substring(_replaced.End, _kept.End - _replaced.End);
    }
}
