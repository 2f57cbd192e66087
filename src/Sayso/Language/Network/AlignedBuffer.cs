using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Sayso.Language.Network;

/// <summary>Floating point numbers in memory that never moves and begins at a cache line. Grows on demand; not thread-safe.</summary>
internal sealed unsafe class AlignedBuffer
{
    private const int Line = 64;

    private float[] _storage = [];
    private float* _first;

    /// <summary>How many numbers there is room for.</summary>
    public int Length { get; private set; }

    /// <summary>Room for so many numbers, whatever they are. Valid until the next call, and as long as this object is.</summary>
    /// <exception cref="OverflowException">There cannot be so many.</exception>
    public float* Room(int length)
    {
        if (length > Length)
        {
            _storage = GC.AllocateUninitializedArray<float>(checked(length + (Line / sizeof(float))), pinned: true);
            var address = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_storage));
            _first = (float*)((address + Line - 1) & ~(nint)(Line - 1));
            Length = length;
        }

        return _first;
    }

    /// <summary>Gives the memory back if there is more of it than for so many numbers.</summary>
    public void Trim(int length)
    {
        if (Length > length)
        {
            _storage = [];
            _first = null;
            Length = 0;
        }
    }
}
