using System.Text;

namespace UnDocParser.Combinators;

/// <summary>Names kinds in messages.</summary>
internal static class KindName
{
    /// <summary>The words of the kind's name: <c>NumberedLine</c> is a "numbered line".</summary>
    public static string Of<TKind>(TKind kind)
    {
        var name = kind?.ToString() ?? "";
        var words = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(name[i]));
        }

        return words.ToString();
    }
}
