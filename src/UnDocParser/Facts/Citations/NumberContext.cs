namespace UnDocParser.Facts.Citations;

/// <summary>A number in its text, as the rules on citations see it: its own figures, the words before and behind, the list it is in.</summary>
/// <param name="Words">The words of the text.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Form">How it is printed.</param>
/// <param name="Clues">What the words near it say on its organ.</param>
/// <param name="HasDate">Whether a date of adoption stands behind it.</param>
/// <param name="Before">The last number before it that is cited.</param>
/// <param name="FollowsRefused">Whether a number directly before it is no citation.</param>
internal readonly record struct NumberContext(
    NumberWords Words, int Start, int End, BareNumberForm Form, NumberClues Clues, bool HasDate, CitedNumber Before, bool FollowsRefused)
{
    // The Assembly has put the session before a slash since its thirty-first.
    private const int FirstSlashedAssemblySession = 31;
    private const int Whole = 100;
    private const int LargestDenominator = 12;
    private const int Century = 100;

    /// <summary>Gets the first figure.</summary>
    public int Figure => Words.NumberAt(Start);

    /// <summary>Gets a value indicating whether it may be something else: its session is low, a year, or set apart from the number.</summary>
    public bool MayBeOther => Form == BareNumberForm.Year || IsLow || IsSetApart;

    /// <summary>Gets a value indicating whether the word for a resolution or a number that is cited goes before.</summary>
    public bool HasListBefore => Clues.HasWord || Before.Form != BareNumberForm.None;

    private int Session => Figure;

    private int Number => Words.NumberBehindSlash(Start, End);

    /// <summary>Gets a value indicating whether only a resolution is printed so: <c>S-30/1</c>, <c>217 A (III)</c>.</summary>
    public bool IsUnmistakable => Form is BareNumberForm.EmergencySession or BareNumberForm.SessionBehind || (Form == BareNumberForm.Session && !IsPlain);

    /// <summary>Gets a value indicating whether blanks stand around the slash: <c>72 / 17</c>.</summary>
    public bool IsSetApart => Words.IsSetApart(Start, End);

    /// <summary>Gets a value indicating whether the session is one that the Assembly did not put before a slash: <c>5/1</c>.</summary>
    public bool IsLow => Form == BareNumberForm.Session && IsPlain && Session < FirstSlashedAssemblySession;

    /// <summary>Gets a value indicating whether the figures share a whole, <c>50/50</c>, <c>75/25</c>.</summary>
    public bool IsShare => Form == BareNumberForm.Session && IsPlain && (Session == Number || Session + Number == Whole);

    /// <summary>Gets a value indicating whether the figures may be a fraction or a day: <c>2/3</c>, <c>9/11</c>.</summary>
    public bool IsFraction => IsLow && Session < Number && Number <= LargestDenominator;

    /// <summary>Gets a value indicating whether the figures are two years that follow one another: <c>2024/25</c>.</summary>
    public bool IsSeason => Form == BareNumberForm.Year && Number == (Session + 1) % Century;

    /// <summary>Gets a value indicating whether the word for a resolution, or the name of a body, ends where the number starts.</summary>
    public bool IsCalled => Words.IsCalled(Start, Clues);

    /// <summary>Gets a value indicating whether nothing that a list has stands between the number and the word for a resolution, or the name of a body ends before it.</summary>
    public bool IsGoverned => Words.IsGap(Clues.Word, Start) || Words.EndsName(Start);

    /// <summary>Gets a value indicating whether it goes on with the list of a number that is cited and of its own kind.</summary>
    public bool ContinuesSeries => IsJoined && Before.Form == Form && Before.IsLow == IsLow;

    /// <summary>Gets a value indicating whether the joint of a list, words that open one, an opened bracket, or nothing stands before it.</summary>
    public bool IsJoined => Words.IsJoined(Start);

    private bool IsPlain => Words.IsDigitAt(Start);
}

/// <summary>A number that is cited, for the one behind it.</summary>
/// <param name="Form">How it is printed; none where no number is before.</param>
/// <param name="IsLow">Whether its session is one that the Assembly did not put before a slash.</param>
internal readonly record struct CitedNumber(BareNumberForm Form, bool IsLow);
