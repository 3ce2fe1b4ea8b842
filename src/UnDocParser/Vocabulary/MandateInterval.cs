namespace UnDocParser.Model;

/// <summary>A unit of time.</summary>
public enum IntervalUnit
{
    /// <summary>Days.</summary>
    Days,

    /// <summary>Weeks.</summary>
    Weeks,

    /// <summary>Months.</summary>
    Months,

    /// <summary>Years.</summary>
    Years,
}

/// <summary>A stretch of time: six months, two years. Immutable.</summary>
/// <param name="Count">How many.</param>
/// <param name="Unit">Of what.</param>
public readonly record struct MandateInterval(int Count, IntervalUnit Unit)
{
    /// <summary>Returns the interval in English: <c>6 months</c>.</summary>
    public override string ToString()
    {
        string unit = Unit switch
        {
            IntervalUnit.Days => "day",
            IntervalUnit.Weeks => "week",
            IntervalUnit.Months => "month",
            _ => "year",
        };
        return $"{Count} {unit}{(Count == 1 ? "" : "s")}";
    }
}
