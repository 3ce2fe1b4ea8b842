using System.Globalization;

namespace UnDocParser.Model;

/// <summary>An item of an agenda, and the sub-item where one is named: <c>130 (t)</c>. Immutable.</summary>
/// <remarks>
/// The letters are those of the English edition whatever the language of the text: <c>130 ر)</c> in Arabic and <c>130 у)</c> in Russian are <c>130 (t)</c>.
/// </remarks>
public readonly record struct AgendaItem
{
    /// <summary>Initializes an item.</summary>
    /// <param name="number">The number, from 0.</param>
    /// <param name="subItem">The letter of the sub-item, <c>t</c> or <c>cc</c>, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is less than 0.</exception>
    /// <exception cref="ArgumentException"><paramref name="subItem"/> is empty.</exception>
    public AgendaItem(int number, string? subItem = null)
    {
        if (number < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(number));
        }

        if (subItem is { Length: 0 })
        {
            throw new ArgumentException("A sub-item has a letter.", nameof(subItem));
        }

        Number = number;
        SubItem = subItem;
    }

    /// <summary>Gets the number of the item.</summary>
    public int Number { get; }

    /// <summary>Gets the letter of the sub-item, <c>t</c> or <c>cc</c>; null where the item is named as a whole.</summary>
    public string? SubItem { get; }

    /// <summary>Returns the item in English form: <c>130</c>, <c>130 (t)</c>.</summary>
    public override string ToString()
    {
        string number = Number.ToString(CultureInfo.InvariantCulture);
        return SubItem is null ? number : $"{number} ({SubItem})";
    }
}
