using System.Buffers;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
#endif

namespace UnDocParser.Combinators;

/// <summary>
/// Collects items in a pooled array and hands them out in one of the right size. To be kept in one local and ended by
/// <see cref="ToArray"/> or <see cref="Discard"/>.
/// </summary>
internal struct ArrayCollector<T>
{
    private T[]? _items;

    public int Count { get; private set; }

    public void Add(T item)
    {
        if (_items is null)
        {
            _items = ArrayPool<T>.Shared.Rent(8);
        }
        else if (Count == _items.Length)
        {
            var larger = ArrayPool<T>.Shared.Rent(Count * 2);
            Array.Copy(_items, larger, Count);
            Release();
            _items = larger;
        }

        _items[Count++] = item;
    }

    public T[] ToArray()
    {
        if (_items is null)
        {
            return [];
        }

        var result = new T[Count];
        Array.Copy(_items, result, Count);
        Discard();
        return result;
    }

    public void Discard()
    {
        Release();
        _items = null;
        Count = 0;
    }

    private readonly void Release()
    {
        if (_items is null)
        {
            return;
        }

#if NET8_0_OR_GREATER
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
#endif
        {
            // The pool must not keep trees alive.
            Array.Clear(_items, 0, Count);
        }

        ArrayPool<T>.Shared.Return(_items);
    }
}
