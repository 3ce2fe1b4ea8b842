using System.Text;

namespace UnDocParser.AkomaNtoso.Writing;

/// <summary>
/// Gives elements their identifiers as the United Nations does: one index runs on through formula, containers and paragraphs, <c>formula_1</c>,
/// <c>container_2</c>, <c>para_3</c>; what stands in a paragraph is named after it, <c>para_3_list_point_a</c>.
/// </summary>
internal sealed class Identifiers
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private int _index;

    /// <summary>Returns a name with the next index.</summary>
    public string Next(string name)
    {
        _index++;
        return Unique($"{name}_{_index}");
    }

    /// <summary>Counts an element that is named otherwise.</summary>
    public void Skip() => _index++;

    /// <summary>Returns a name, with a number behind it where it is given already.</summary>
    public string Unique(string name)
    {
        if (_given.Add(name))
        {
            return name;
        }

        int number = 2;
        while (!_given.Add($"{name}_{number}"))
        {
            number++;
        }

        return $"{name}_{number}";
    }

    /// <summary>Returns the letters and digits of a label, <c>a</c> of <c>(a)</c>, or its place among its sisters where it has none.</summary>
    public static string OfLabel(string label, int place)
    {
        var letters = new StringBuilder(label.Length);
        foreach (char character in label)
        {
            if (char.IsLetterOrDigit(character))
            {
                letters.Append(character);
            }
        }

        return letters.Length > 0 ? letters.ToString() : place.ToString();
    }
}
