using UnDocParser.Model;

namespace UnDocParser.Tests.Model.Dates;

public sealed class CalendarDateTests
{
    [Fact]
    public void A_date_converts_to_that_of_the_platform_and_back()
    {
        var date = new CalendarDate(2021, 4, 28);
        Assert.Equal(new DateOnly(2021, 4, 28), date.ToDateOnly());
        Assert.Equal(date, CalendarDate.FromDateOnly(date.ToDateOnly()));
    }
}
