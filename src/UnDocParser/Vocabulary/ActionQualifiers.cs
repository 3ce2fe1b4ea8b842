namespace UnDocParser.Model;

/// <summary>The words that count clauses with the same verb.</summary>
[Flags]
public enum ActionModifiers
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><c>also</c>.</summary>
    Also = 1,

    /// <summary><c>further</c>.</summary>
    Further = 2,

    /// <summary><c>again</c>, <c>once again</c>; also where another word says so: <c>Reiterates its request</c>.</summary>
    Again = 4,

    /// <summary><c>in particular</c>.</summary>
    InParticular = 8,
}

/// <summary>How strongly it is said.</summary>
[Flags]
public enum ActionIntensities
{
    /// <summary>Nothing is added.</summary>
    None = 0,

    /// <summary><c>strongly</c>, <c>firmly</c>.</summary>
    Strong = 1,

    /// <summary><c>urgently</c>.</summary>
    Urgent = 2,

    /// <summary><c>deep</c>, <c>grave</c>, <c>serious</c>, <c>great</c>.</summary>
    Deep = 4,

    /// <summary><c>in the strongest terms</c>, <c>utmost</c>.</summary>
    Utmost = 8,

    /// <summary><c>fully</c>, <c>without reservation</c>, <c>unequivocally</c>.</summary>
    Full = 16,
}

/// <summary>The feeling with which it is said, or which is expressed.</summary>
[Flags]
public enum ActionTones
{
    /// <summary>None is named.</summary>
    None = 0,

    /// <summary><c>with concern</c>.</summary>
    Concern = 1,

    /// <summary><c>with alarm</c>.</summary>
    Alarm = 2,

    /// <summary><c>with regret</c>.</summary>
    Regret = 4,

    /// <summary><c>with appreciation</c>, <c>with gratitude</c>.</summary>
    Appreciation = 8,

    /// <summary><c>with satisfaction</c>.</summary>
    Satisfaction = 16,

    /// <summary><c>with interest</c>.</summary>
    Interest = 32,

    /// <summary><c>its support</c>.</summary>
    Support = 64,

    /// <summary><c>its determination</c>, <c>its commitment</c>, <c>its intention</c>.</summary>
    Determination = 128,

    /// <summary><c>its conviction</c>.</summary>
    Conviction = 256,

    /// <summary><c>the hope</c>.</summary>
    Hope = 512,
}
