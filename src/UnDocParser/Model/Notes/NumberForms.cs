using UnDocParser.Text;

namespace UnDocParser.Model.Notes;

/// <summary>What a number is, as the characters joined to it before tell.</summary>
internal enum NumberForm
{
    /// <summary>A figure by itself: <c>1514</c>.</summary>
    Plain,

    /// <summary>A number behind its session or year: <c>60/288</c>, <c>S-30/1</c>, <c>2023/12</c>.</summary>
    Session,

    /// <summary>A decision of a conference, its session in Roman numerals: <c>III/1</c>.</summary>
    RomanSession,

    /// <summary>A decision of a conference, whose session the number is: <c>1/CP.21</c>.</summary>
    Conference,

    /// <summary>A part of a document symbol: <c>A/75/276</c>, <c>A/75/L.5</c>.</summary>
    Symbol,
}

/// <summary>Tells what a number is and whether it has more digits than it can have: <c>60/2884</c> is 60/288 and a note mark.</summary>
internal static class NumberForms
{
    // The Assembly adopts some three hundred resolutions a session. The bodies whose sessions below the thirty-first stand before a
    // slash came to 38 resolutions in one, and to the decision 119, counted from 101.
    private const int LongestNumber = 3;
    private const int LastShortSession = 30;
    private const int HighestOfShortSession = 130;

    // The conferences of the parties to conventions met for the thirtieth time in 2025.
    private const int LongestConference = 2;

    // Code units; a symbol is read no farther back.
    private const int LongestToken = 32;

    /// <summary>Returns what the number is whose digits start at a place.</summary>
    public static NumberForm Of(ReadOnlySpan<char> text, int start)
    {
        int joint = start > 1 && text[start - 1] == '\n' && text[start - 2] == '/' ? start - 1 : start;
        if (joint == 0 || text[joint - 1] is not ('/' or '.'))
        {
            return NumberForm.Plain;
        }

        int first = TokenStart(text, joint - 1);
        ReadOnlySpan<char> before = text.Slice(first, joint - 1 - first);
        return text[joint - 1] == '.' ? BehindFullStop(before) : BehindSlash(before);
    }

    // "1/CP" before ".21".
    private static NumberForm BehindFullStop(ReadOnlySpan<char> before)
    {
        int slash = before.IndexOf('/');
        return slash < 0 ? NumberForm.Plain
            : AreDigits(before.Slice(0, slash)) && AreLetters(before.Slice(slash + 1)) ? NumberForm.Conference
            : NumberForm.Symbol;
    }

    // "60", "S-30", "III" before "/1".
    private static NumberForm BehindSlash(ReadOnlySpan<char> before) =>
        AreDigits(before.Slice(before.IndexOf('-') + 1)) && before.IndexOf('.') < 0 ? NumberForm.Session
        : IsRoman(before) ? NumberForm.RomanSession
        : NumberForm.Symbol;

    /// <summary>Determines whether the last digits of a number cannot be its own, since with them no such number exists.</summary>
    /// <param name="text">The text.</param>
    /// <param name="run">Where the digits of the number start.</param>
    /// <param name="start">Where its last digits start.</param>
    /// <param name="end">Where they end.</param>
    public static bool HasTooManyDigits(ReadOnlySpan<char> text, int run, int start, int end) => Of(text, run) switch
    {
        NumberForm.Session => IsTooLarge(text, run, start, end),
        NumberForm.Conference => end - run > LongestConference && start - run <= LongestConference,

        // Such a decision is never told by its number alone: the note says where it stands.
        NumberForm.RomanSession => true,
        _ => false,
    };

    /// <summary>Determines whether digits behind a letter or a full stop go on with a symbol: <c>A/75/L45</c>, <c>1/CP.21</c>, not <c>HIV/AIDS1</c>.</summary>
    public static bool IsInSymbol(ReadOnlySpan<char> text, int start)
    {
        int first = TokenStart(text, start);
        ReadOnlySpan<char> token = text.Slice(first, start - first);
        return token.IndexOf('/') >= 0 && TextFacts.HasDigit(token);
    }

    private static bool IsTooLarge(ReadOnlySpan<char> text, int run, int start, int end)
    {
        int slash = text.Slice(0, run).LastIndexOf('/');
        int session = slash;
        while (session > 0 && TextFacts.IsDigit(text[session - 1]))
        {
            session--;
        }

        bool isShort = slash - session < LongestNumber && Value(text.Slice(session, slash - session)) <= LastShortSession;
        return isShort
            ? Value(text.Slice(run, end - run)) > HighestOfShortSession && Value(text.Slice(run, start - run)) <= HighestOfShortSession
            : end - run > LongestNumber && start - run <= LongestNumber;
    }

    private static int TokenStart(ReadOnlySpan<char> text, int end)
    {
        int start = end;
        while (start > 0 && end - start < LongestToken && IsTokenCharacter(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static bool IsTokenCharacter(char character) =>
        character is '/' or '.' or '-' || (char.IsLetterOrDigit(character) && !TextFacts.IsIdeograph(character));

    // Large enough to compare; longer ones are only "large".
    private static int Value(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char digit in digits)
        {
            value = Math.Min((value * 10) + (digit - '0'), 1_000_000);
        }

        return value;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => All(text, static character => TextFacts.IsDigit(character));

    private static bool AreLetters(ReadOnlySpan<char> text) => All(text, static character => char.IsLetter(character));

    private static bool IsRoman(ReadOnlySpan<char> text) => All(text, static character => character is 'I' or 'V' or 'X' or 'L');

    private static bool All(ReadOnlySpan<char> text, Func<char, bool> predicate)
    {
        foreach (char character in text)
        {
            if (!predicate(character))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }
}
