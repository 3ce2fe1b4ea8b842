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
public readonly record struct MandateInterval
{
    /// <summary>Initializes an interval.</summary>
    /// <param name="count">How many.</param>
    /// <param name="unit">Of what.</param>
    public MandateInterval(int count, IntervalUnit unit)
    {
        Count = count;
        Unit = unit;
    }

    /// <summary>Gets how many.</summary>
    public int Count { get; init; }

    /// <summary>Gets of what.</summary>
    public IntervalUnit Unit { get; init; }

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
