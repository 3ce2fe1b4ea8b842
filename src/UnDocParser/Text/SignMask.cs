#if NET8_0_OR_GREATER
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace UnDocParser.Text;

/// <summary>Finds which signs a text holds, sixteen characters at a time: those of a line cost less than one search for one of them.</summary>
internal static class SignMask
{
    private const int FirstNotAscii = 0x80;
    private const int BitsOfHalf = 4;
    private const int HalfMask = 0xF;

    // A character is of a class if both halves of its code have the bit of it: "/" is 2F, and the bit of slashes is at 2 and at F.
    private static ReadOnlySpan<byte> HighHalves => [0, 0, 0x51, 0x24, 0, 0x0A, 0, 0x04, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80];

    private static ReadOnlySpan<byte> LowHalves =>
        [0xA0, 0xA0, 0xA0, 0xA0, 0xA1, 0xA0, 0xA1, 0xA0, 0xE0, 0xE0, 0x81, 0x88, 0x86, 0x88, 0x86, 0x92];

    /// <summary>Returns the signs that a text holds.</summary>
    public static TextSigns Of(ReadOnlySpan<char> text)
    {
#if NET8_0_OR_GREATER
        if (text.Length >= Vector128<byte>.Count && Vector128.IsHardwareAccelerated)
        {
            return OfBlocks(text);
        }
#endif
        return OfFew(text);
    }

    private static TextSigns OfFew(ReadOnlySpan<char> text)
    {
        int signs = 0;
        bool isBehindBlank = false;
        foreach (char character in text)
        {
            signs |= character < FirstNotAscii ? LowHalves[character & HalfMask] & HighHalves[character >> BitsOfHalf] : (int)TextSigns.NotAscii;
            bool isBlank = character == ' ';
            signs |= character == '\t' || (isBlank && isBehindBlank) ? (int)TextSigns.Gaps : 0;
            isBehindBlank = isBlank;
        }

        return (TextSigns)signs;
    }

#if NET8_0_OR_GREATER
    // The last block may overlap the one before it: a sign that is seen twice is there once.
    private static TextSigns OfBlocks(ReadOnlySpan<char> text)
    {
        ref ushort first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        var block = new Block();
        int last = text.Length - Vector128<byte>.Count;
        for (int index = 0; index < last; index += Vector128<byte>.Count)
        {
            block.Add(ref first, index, index);
        }

        block.Add(ref first, last, (last + Vector128<byte>.Count - 1) & -Vector128<byte>.Count);
        return block.Signs;
    }

    private ref struct Block
    {
        private Vector128<byte> _signs;
        private Vector128<byte> _tabs;
        private uint _gaps;
        private uint _endsInBlank;

        public readonly TextSigns Signs
        {
            get
            {
                ulong signs = _signs.AsUInt64().GetElement(0) | _signs.AsUInt64().GetElement(1);
                signs |= signs >> 32;
                signs |= signs >> 16;
                signs |= signs >> 8;
                bool hasGaps = _gaps != 0 || _tabs != Vector128<byte>.Zero;
                return (TextSigns)(byte)signs | (hasGaps ? TextSigns.Gaps : TextSigns.None);
            }
        }

        // Only a block that begins where the one before ended goes on with its blanks.
        public void Add(ref ushort first, int index, int expected)
        {
            var most = Vector128.Create((ushort)byte.MaxValue);
            var low = Vector128.Min(Vector128.LoadUnsafe(ref first, (nuint)index), most);
            var high = Vector128.Min(Vector128.LoadUnsafe(ref first, (nuint)(index + Vector128<ushort>.Count)), most);
            var characters = Vector128.Narrow(low, high);
            var halves = Vector128.Create((byte)HalfMask);
            _signs |= LookUp(LowHalves, characters & halves) & LookUp(HighHalves, Vector128.ShiftRightLogical(characters, BitsOfHalf));
            _tabs |= Vector128.Equals(characters, Vector128.Create((byte)'\t'));
            uint blanks = Vector128.Equals(characters, Vector128.Create((byte)' ')).ExtractMostSignificantBits();
            _gaps |= blanks & ((blanks << 1) | (index == expected ? _endsInBlank : 0));
            _endsInBlank = blanks >> (Vector128<byte>.Count - 1);
        }

        private static Vector128<byte> LookUp(ReadOnlySpan<byte> table, Vector128<byte> halves)
        {
            var values = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(table));
            return Ssse3.IsSupported ? Ssse3.Shuffle(values, halves) : Vector128.Shuffle(values, halves);
        }
    }
#endif
}
