using System.Buffers.Binary;

namespace Sayso.Training.Torch;

/// <summary>
/// Lets TorchSharp's native library load on systems with an older C++ runtime (Debian 12). The library asks for the symbol
/// version GLIBCXX_3.4.32 only for a start-up hook it never calls; marking that need as weak (VER_FLG_WEAK of the ELF version
/// needs, System V gABI "Symbol Versioning") makes the loader accept it. Only the copy in the output folder is changed.
/// </summary>
internal static class NativeLibraryPatch
{
    private const uint VersionNeeds = 0x6ffffffe;          // SHT_GNU_verneed
    private const ushort Weak = 2;                         // VER_FLG_WEAK
    private static readonly Lock Once = new();
    private static readonly byte[] Version = "GLIBCXX_3.4.32\0"u8.ToArray();

    /// <summary>Patches the library in a folder; does nothing where it is absent or patched already.</summary>
    public static void Apply(string folder)
    {
        var path = Path.Combine(folder, "libLibTorchSharp.so");
        if (!OperatingSystem.IsLinux() || !File.Exists(path))
        {
            return;
        }

        lock (Once)
        {
            var bytes = File.ReadAllBytes(path);
            if (!Patch(bytes))
            {
                return;
            }

            var temporary = path + "." + Environment.ProcessId;        // a new file: the old one may be a link into the package folder
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
        }
    }

    private static bool Patch(Span<byte> file)
    {
        var sections = (int)U64(file, 0x28);
        var (size, count) = (U16(file, 0x3A), U16(file, 0x3C));
        var changed = false;
        for (var i = 0; i < count; i++)
        {
            var section = sections + (i * size);
            if (U32(file, section + 4) == VersionNeeds)
            {
                var names = (int)U64(file, sections + ((int)U32(file, section + 40) * size) + 24);
                changed |= PatchNeeds(file, (int)U64(file, section + 24), names);
            }
        }

        return changed;
    }

    private static bool PatchNeeds(Span<byte> file, int need, int names)
    {
        var changed = false;
        while (true)
        {
            var version = need + (int)U32(file, need + 8);
            for (var left = U16(file, need + 2); left > 0; left--)
            {
                var name = names + (int)U32(file, version + 8);
                var flags = U16(file, version + 4);
                if ((flags & Weak) == 0 && file[name..].StartsWith(Version))
                {
                    BinaryPrimitives.WriteUInt16LittleEndian(file[(version + 4)..], (ushort)(flags | Weak));
                    changed = true;
                }

                version += (int)U32(file, version + 12);
            }

            var next = (int)U32(file, need + 12);
            if (next == 0)
            {
                return changed;
            }

            need += next;
        }
    }

    private static ushort U16(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt16LittleEndian(file[at..]);

    private static uint U32(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt32LittleEndian(file[at..]);

    private static ulong U64(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt64LittleEndian(file[at..]);
}
