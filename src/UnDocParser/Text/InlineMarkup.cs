namespace UnDocParser.Text;

/// <summary>What a tag of HTML that converters leave in Markdown does to the text in it.</summary>
internal enum TagKind : byte
{
    /// <summary>It is no tag that is known.</summary>
    None,

    /// <summary>It sets text off, or inserts it: <c>&lt;b&gt;</c>, <c>&lt;em&gt;</c>, <c>&lt;ins&gt;</c>.</summary>
    Emphasis,

    /// <summary>It strikes text out: <c>&lt;del&gt;</c>.</summary>
    Struck,

    /// <summary>It raises text, as a note mark is: <c>&lt;sup&gt;</c>.</summary>
    Raised,

    /// <summary>It ends a line: <c>&lt;br&gt;</c>.</summary>
    Break,

    /// <summary>It says nothing about the words: <c>&lt;span class="x"&gt;</c>.</summary>
    Other,
}

/// <summary>Recognises the tags, entities and comments of HTML, and the escapes of Markdown, that converters leave in a text. They are shapes, whatever the language.</summary>
internal static class InlineMarkup
{
    /// <summary>The characters that markup within a text begins with, but for emphasis, links and struck text, which are nodes.</summary>
    public const string SignsInText = "\\^&<";

    /// <summary>What a text with an entity holds.</summary>
    public const TextSigns SignsOfEntities = TextSigns.Stars;

    private const int LongestTag = 200;
    private const int LongestEntity = 10;

    private static readonly (string Name, TagKind Kind)[] Tags =
    [
        ("b", TagKind.Emphasis), ("strong", TagKind.Emphasis), ("i", TagKind.Emphasis), ("em", TagKind.Emphasis), ("u", TagKind.Emphasis),
        ("ins", TagKind.Emphasis), ("mark", TagKind.Emphasis),
        ("del", TagKind.Struck), ("s", TagKind.Struck), ("strike", TagKind.Struck),
        ("sup", TagKind.Raised),
        ("br", TagKind.Break),
        ("span", TagKind.Other), ("font", TagKind.Other), ("sub", TagKind.Other), ("small", TagKind.Other), ("p", TagKind.Other), ("div", TagKind.Other),
        ("a", TagKind.Other), ("center", TagKind.Other), ("blockquote", TagKind.Other),
    ];

    private static readonly (string Name, char Character)[] Entities =
    [
        ("nbsp", '\u00A0'), ("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("apos", '\''),
        ("rsquo", '’'), ("lsquo", '‘'), ("rdquo", '”'), ("ldquo", '“'), ("laquo", '«'), ("raquo", '»'), ("bdquo", '„'),
        ("ndash", '–'), ("mdash", '—'), ("hellip", '…'), ("shy", '\u00AD'), ("ensp", '\u2002'), ("emsp", '\u2003'), ("thinsp", '\u2009'),
        ("eacute", 'é'), ("egrave", 'è'), ("ecirc", 'ê'), ("agrave", 'à'), ("acirc", 'â'), ("ccedil", 'ç'), ("ocirc", 'ô'), ("ucirc", 'û'),
        ("icirc", 'î'), ("iuml", 'ï'), ("aacute", 'á'), ("iacute", 'í'), ("oacute", 'ó'), ("uacute", 'ú'), ("ntilde", 'ñ'), ("auml", 'ä'),
        ("ouml", 'ö'), ("uuml", 'ü'), ("szlig", 'ß'), ("deg", '°'), ("sect", '§'), ("euro", '€'),
        ("sup1", '¹'), ("sup2", '²'), ("sup3", '³'), ("bull", '•'), ("middot", '·'),
    ];

    /// <summary>Returns the length of the tag a text starts with, or 0: <c>&lt;b&gt;</c>, <c>&lt;/em&gt;</c>, <c>&lt;br /&gt;</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">What the tag does.</param>
    /// <param name="isClosing">Whether it ends what another one began.</param>
    public static int TagLength(ReadOnlySpan<char> text, out TagKind kind, out bool isClosing)
    {
        kind = TagKind.None;
        isClosing = text.Length > 1 && text[1] == '/';
        int start = isClosing ? 2 : 1;
        if (text.Length <= start || text[0] != '<' || !IsLetter(text[start]))
        {
            return 0;
        }

        int end = start;
        while (end < text.Length && IsLetter(text[end]))
        {
            end++;
        }

        int close = text.Slice(end, Math.Min(text.Length - end, LongestTag)).IndexOf('>');
        bool isWhole = close >= 0 && (close == 0 || text[end] is ' ' or '/') && text.Slice(end, close).IndexOfAny('\n', '<') < 0;
        kind = isWhole ? KindOf(text.Slice(start, end - start)) : TagKind.None;
        return kind == TagKind.None ? 0 : end + close + 1;
    }

    /// <summary>Returns the length of the tag a text starts with, or 0.</summary>
    public static int TagLength(ReadOnlySpan<char> text) => TagLength(text, out _, out _);

    /// <summary>Returns the name of a tag.</summary>
    public static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        int start = tag[1] == '/' ? 2 : 1;
        int end = start;
        while (IsLetter(tag[end]))
        {
            end++;
        }

        return tag.Slice(start, end - start);
    }

    /// <summary>Returns the length of the entity a text starts with, or 0, and its character: <c>&amp;nbsp;</c>, <c>&amp;#160;</c>, <c>&amp;#xA0;</c>.</summary>
    public static int EntityLength(ReadOnlySpan<char> text, out char character)
    {
        character = '\0';
        if (text.Length < 4 || text[0] != '&')
        {
            return 0;
        }

        int end = text.Slice(0, Math.Min(text.Length, LongestEntity)).IndexOf(';');
        if (end < 3)
        {
            return 0;
        }

        ReadOnlySpan<char> name = text.Slice(1, end - 1);
        character = name[0] == '#' ? ByNumber(name.Slice(1)) : ByName(name);
        return character == '\0' ? 0 : end + 1;
    }

    /// <summary>Returns the length of the tag, entity or comment a text starts with, or 0, and the character it stands for: a blank for <c>&lt;br&gt;</c>, NUL for none.</summary>
    public static int Length(ReadOnlySpan<char> text, out char character)
    {
        character = '\0';
        if (text[0] == '&')
        {
            return EntityLength(text, out character);
        }

        int length = TagLength(text, out TagKind kind, out _);
        character = kind == TagKind.Break ? ' ' : '\0';
        return length > 0 ? length : CommentLength(text);
    }

    /// <summary>Returns a text with the entities among its first characters replaced by what they stand for; itself where there are none.</summary>
    public static ReadOnlySpan<char> WithoutEntities(ReadOnlySpan<char> text, int first)
    {
        int end = Math.Min(text.Length, first);
        if (text.Slice(0, end).IndexOf('&') < 0)
        {
            return text;
        }

        char[] read = new char[text.Length];
        int count = 0;
        int index = 0;
        while (index < text.Length)
        {
            int entity = index < end ? EntityLength(text.Slice(index), out char character) : EntityLength(default, out character);
            read[count++] = entity > 0 ? character : text[index];
            index += Math.Max(entity, 1);
        }

        return read.AsSpan(0, count);
    }

    /// <summary>Returns the length of the blank a text starts with, or 0: 1 for a blank, more for an entity that stands for one.</summary>
    public static int BlankLength(ReadOnlySpan<char> text) =>
        text.IsEmpty ? 0
            : TextFacts.IsBlank(text[0]) ? 1
            : EntityLength(text, out char character) is int entity && TextFacts.IsBlank(character) ? entity
            : 0;

    /// <summary>Returns the length of the comment a text starts with, or 0.</summary>
    public static int CommentLength(ReadOnlySpan<char> text)
    {
        int end = text.StartsWith("<!--".AsSpan(), StringComparison.Ordinal) ? text.Slice(4, Math.Min(text.Length - 4, LongestTag)).IndexOf("-->".AsSpan()) : -1;
        return end < 0 ? 0 : end + 7;
    }

    /// <summary>Determines whether a line is one comment of HTML and nothing else: <c>&lt;!-- image --&gt;</c>.</summary>
    public static bool IsComment(ReadOnlySpan<char> line) => line.Length >= 7 && line[0] == '<' && CommentLength(line) == line.Length;

    /// <summary>Returns 1 if a text starts with a backslash that makes the punctuation behind it plain, else 0.</summary>
    public static int EscapeLength(ReadOnlySpan<char> text) => text.Length > 1 && text[0] == '\\' && IsPunctuation(text[1]) ? 1 : 0;

    /// <summary>Determines whether the character is one that a backslash makes plain.</summary>
    public static bool IsPunctuation(char character) =>
        character is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');

    private static TagKind KindOf(ReadOnlySpan<char> name)
    {
        foreach ((string known, TagKind kind) in Tags)
        {
            if (name.Equals(known.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return TagKind.None;
    }

    private static char ByName(ReadOnlySpan<char> name)
    {
        foreach ((string known, char character) in Entities)
        {
            if (name.SequenceEqual(known.AsSpan()))
            {
                return character;
            }
        }

        return '\0';
    }

    // Controls and halves of pairs are no characters a text has.
    private static char ByNumber(ReadOnlySpan<char> digits)
    {
        bool isHexadecimal = digits.Length > 1 && digits[0] is 'x' or 'X';
        int value = 0;
        for (int index = isHexadecimal ? 1 : 0; index < digits.Length; index++)
        {
            int digit = DigitOf(digits[index]);
            if (digit < 0 || digit >= (isHexadecimal ? 16 : 10))
            {
                return '\0';
            }

            value = (value * (isHexadecimal ? 16 : 10)) + digit;
        }

        return value is >= ' ' and < '\uFFFE' && !char.IsSurrogate((char)value) && !char.IsControl((char)value) ? (char)value : '\0';
    }

    private static int DigitOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'a' and <= 'f' => character - 'a' + 10,
        >= 'A' and <= 'F' => character - 'A' + 10,
        _ => -1,
    };

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
