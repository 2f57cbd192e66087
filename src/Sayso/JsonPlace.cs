using System.Globalization;
using System.Text;

namespace Sayso;

/// <summary>
/// Where in a JSON document a parser stands, kept as it goes down and up so that a path is spelled out only where something is wrong.
/// Not wound back by an exception: after one it still says where that happened.
/// </summary>
internal sealed class JsonPlace
{
    private readonly List<(string Key, int Index)> _way = [];

    public void Enter(string key) => _way.Add((key, -1));

    public void Enter(int index) => _way.Add(("", index));

    public void Leave() => _way.RemoveAt(_way.Count - 1);

    /// <summary>What is wrong at this place: "statements[2].cue[0].end: …".</summary>
    public FormatException Wrong(string what, Exception? inner = null)
    {
        var path = new StringBuilder();
        foreach (var (key, index) in _way)
        {
            if (index >= 0)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
            else
            {
                path.Append(path.Length == 0 ? "" : ".").Append(key);
            }
        }

        return new FormatException(path.Length == 0 ? what : path.Append(": ").Append(what).ToString(), inner);
    }
}
