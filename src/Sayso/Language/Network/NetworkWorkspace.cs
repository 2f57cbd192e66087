namespace Sayso.Language.Network;

/// <summary>Memory that the network works in, kept from one chunk of text to the next. For one thread at a time.</summary>
internal sealed class NetworkWorkspace
{
    // 8 MB of each stay from one text to the next; what a very long sentence needed beyond is given back.
    private const int Kept = 2 << 20;

    private float[] _projected = [];
    private float[] _vectors = [];
    private float[] _formRows = [];
    private float[] _middle = [];
    private float[] _states = [];
    private float[] _heads = [];
    private float[] _queries = [];
    private float[] _scores = [];
    private int[] _missing = [];
    private int[] _found = [];
    private int[] _starts = [];
    private byte[] _labels = [];

    /// <summary>Memory of the recurrent layers.</summary>
    public LstmWorkspace Recurrent { get; } = new();

    public Span<float> Projected(int length) => Room(ref _projected, length);

    public Span<float> Vectors(int length) => Room(ref _vectors, length);

    public Span<float> FormRows(int length) => Room(ref _formRows, length);

    public Span<float> Middle(int length) => Room(ref _middle, length);

    public Span<float> States(int length) => Room(ref _states, length);

    public Span<float> Heads(int length) => Room(ref _heads, length);

    public Span<float> Queries(int length) => Room(ref _queries, length);

    public Span<float> Scores(int length) => Room(ref _scores, length);

    public Span<int> Missing(int length) => Room(ref _missing, length);

    public Span<int> Found(int length) => Room(ref _found, length);

    public Span<byte> Labels(int length) => Room(ref _labels, length);

    /// <summary>The starts of sentences, counted from the first one's.</summary>
    public Span<int> Starts(ReadOnlySpan<int> starts)
    {
        var room = Room(ref _starts, starts.Length);
        for (var i = 0; i < starts.Length; i++)
        {
            room[i] = starts[i] - starts[0];
        }

        return room;
    }

    /// <summary>Gives back what only an unusual text needed.</summary>
    public void Trim()
    {
        Trim(ref _projected);
        Trim(ref _vectors);
        Trim(ref _formRows);
        Trim(ref _middle);
        Trim(ref _states);
        Trim(ref _heads);
        Trim(ref _queries);
        Trim(ref _scores);
        Trim(ref _missing);
        Trim(ref _found);
        Trim(ref _starts);
        Trim(ref _labels);
    }

    private static void Trim<T>(ref T[] kept) => kept = kept.Length > Kept ? [] : kept;

    private static Span<T> Room<T>(ref T[] kept, int length)
    {
        if (kept.Length < length)
        {
            kept = GC.AllocateUninitializedArray<T>(Math.Max(length, kept.Length + (kept.Length / 2)));
        }

        return kept.AsSpan(0, length);
    }
}
