namespace UnDocParser.Syntax;

/// <summary>Walks a list by index where an interface asks for an enumerator.</summary>
internal static class ListIterator
{
    public static IEnumerator<T> Over<T>(IReadOnlyList<T> list)
    {
        for (int i = 0; i < list.Count; i++)
        {
            yield return list[i];
        }
    }
}
