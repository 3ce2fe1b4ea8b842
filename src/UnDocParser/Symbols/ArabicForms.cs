using System.Text;
using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Symbols;

/// <summary>
/// What Arabic texts rewrite in a symbol: sessions (<c>د-21</c>, <c>دإ-30</c>, <c>دإط-11</c>) and part letters
/// (<c>ألف</c>, <c>باء</c>, …, in abjad order). Texts are read folded: alef without hamza, no tatweel.
/// </summary>
internal static class ArabicForms
{
    /// <summary>The letter that a session starts with.</summary>
    internal const char SessionLetter = 'د';

    /// <summary>The word "and", written together with what follows.</summary>
    internal const char And = 'و';

    private static readonly string[] Names =
    [
        "ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم",
        "نون", "سين", "عين", "فاء", "صاد", "قاف", "راء", "شين", "تاء", "ثاء", "خاء", "ذال", "ضاد",
    ];

    private static string SessionPrefix(SymbolSessionKind kind) => kind switch
    {
        SymbolSessionKind.Special => "دإ-",
        SymbolSessionKind.EmergencySpecial => "دإط-",
        _ => "د-",
    };

    /// <summary>Rewrites a cited number: <c>217 A (III)</c> becomes <c>217 ألف (د-3)</c>, <c>S-30/1</c> becomes <c>دإ-30/1</c>.</summary>
    internal static string Rewrite(string number, string citedNumber, SymbolSession session, uint parts)
    {
        var text = new StringBuilder();
        bool isBracketed = citedNumber[citedNumber.Length - 1] == ')';
        if (session.Kind != SymbolSessionKind.None && !isBracketed)
        {
            text.Append(InFigures(session)).Append('/');
        }

        text.Append(number);
        AppendParts(text, parts);
        if (isBracketed)
        {
            text.Append(" (").Append(session.Kind == SymbolSessionKind.Regular ? SessionPrefix(session.Kind) : "").Append(InFigures(session)).Append(')');
        }

        return text.ToString();
    }

    /// <summary>Reads the name of a part letter; <paramref name="length"/> counts its characters.</summary>
    internal static bool TryReadLetter(ReadOnlySpan<char> text, out char capital, out int length)
    {
        length = 3;
        capital = 'A';
        foreach (string name in Names)
        {
            if (text.Length >= 3 && text[1] == name[1] && WithoutHamza(text[0]) == WithoutHamza(name[0]) && text[2] == name[2]
                && (text.Length == 3 || !IsLetter(text[3])))
            {
                return true;
            }

            capital++;
        }

        return false;
    }

    /// <summary>Reads the letters and the hyphen before a session number; blanks between the letters are allowed.</summary>
    internal static bool TryReadSessionPrefix(ReadOnlySpan<char> text, out SymbolSessionKind kind, out int length)
    {
        kind = SymbolSessionKind.Regular;
        length = 0;
        int position = 0;
        if (!Read(text, ref position, SessionLetter))
        {
            return false;
        }

        if (Read(text, ref position, 'ا'))
        {
            kind = Read(text, ref position, 'ط') ? SymbolSessionKind.EmergencySpecial : SymbolSessionKind.Special;
        }

        if (!Read(text, ref position, '-'))
        {
            return false;
        }

        length = position;
        return true;
    }

    /// <summary>Counts the letters that a text, not folded, has before the hyphen of a session; 0 when it starts otherwise.</summary>
    internal static int CountSessionLetters(ReadOnlySpan<char> text, out bool isSpecial, out bool isEmergency)
    {
        isSpecial = false;
        isEmergency = false;
        int count = 0;
        if (text.Length > 0 && text[0] == SessionLetter)
        {
            count = 1;
            while (count < text.Length && (text[count] is SessionLetter or 'إ' or 'ا' or 'ط' || TextFacts.IsIgnorable(text[count]) || TextFacts.IsBlank(text[count])))
            {
                isSpecial |= text[count] is 'إ' or 'ا';
                isEmergency |= text[count] == 'ط';
                count++;
            }
        }

        return count;
    }

    private static string InFigures(SymbolSession session) =>
        (session.Kind is SymbolSessionKind.Special or SymbolSessionKind.EmergencySpecial ? SessionPrefix(session.Kind) : "") + session.Number;

    private static void AppendParts(StringBuilder text, uint parts)
    {
        string separator = " ";
        for (int place = 0; place < PartLetters.Places; place++)
        {
            if ((parts & PartLetters.Bit(place)) == 0)
            {
                continue;
            }

            int last = PartLetters.RunEnd(parts, place);
            AppendName(text.Append(separator), place);
            if (last > place)
            {
                AppendName(text.Append(last - place == 1 ? " و" : " إلى "), last);
            }

            place = last;
            separator = " و";
        }
    }

    private static void AppendName(StringBuilder text, int place)
    {
        string name = Names[PartLetters.LetterAt(place, out bool isDoubled) - 'A'];
        text.Append(name);
        if (isDoubled)
        {
            text.Append(' ').Append(name);
        }
    }

    private static bool Read(ReadOnlySpan<char> text, ref int position, char letter)
    {
        int next = position;
        while (next < text.Length && SymbolCharacters.IsBlank(text[next]))
        {
            next++;
        }

        if (next == text.Length || text[next] != letter)
        {
            return false;
        }

        position = next + 1;
        return true;
    }

    private static char WithoutHamza(char letter) => letter == 'أ' ? 'ا' : letter;

    internal static bool IsLetter(char character) => character is >= '\u0621' and <= '\u064A';
}
