using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Sayso.Ledger.Inputs;

/// <summary>PdfPig's filters, behind a look at how much each would unpack: they unpack a stream whole, into memory.</summary>
internal sealed class PdfFilters(InputRun run) : IFilterProvider
{
    /// <summary>LZW and run lengths cannot be tried beforehand here; at worst they grow 2,700 times.</summary>
    private const int MaxOtherBytes = 512 * 1024;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Watched(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Watched(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Watched(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> Watched(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new WatchedFilter(filter, run))];

    private sealed class WatchedFilter(IFilter filter, InputRun run) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (filter is FlateFilter)
            {
                Try(input);
            }
            else if (filter is LzwFilter or RunLengthFilter && input.Length > MaxOtherBytes)
            {
                throw InputFault.Limit("a packed stream in it is too long", nameof(MaxOtherBytes), MaxOtherBytes, InputWords.NotTrusted);
            }

            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        private void Try(Memory<byte> input)
        {
            // Two bytes of zlib's head are passed over, as PdfPig does: they are wrong at times.
            using var packed = new MemoryStream(input.Length > 2 ? input[2..].ToArray() : []);
            using var unpacked = new UnpackedStream(new DeflateStream(packed, CompressionMode.Decompress), () => input.Length, run);
            var buffer = new byte[64 * 1024];
            var given = 0L;
            try
            {
                int count;
                while ((count = unpacked.Read(buffer)) > 0)
                {
                    given += count;
                    if (given > run.Limits.HeldBytes)
                    {
                        throw InputFault.Limit("a packed stream in it unpacks to more than can be held", nameof(InputLimits.HeldBytes), run.Limits.HeldBytes, InputWords.NotTrusted);
                    }
                }
            }
            catch (InvalidDataException)
            {
                // Damaged: PdfPig keeps what there is.
            }
        }
    }
}
