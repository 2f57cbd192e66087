using Sayso.Documents;

namespace Sayso.Ledger.Exports;

/// <summary>Reads brat standoff over a text that is known.</summary>
public static class BratImport
{
    /// <summary>Reads the lines of an .ann file. Lines of other kinds are passed over; what cannot be read or tied to the text is a problem, never an exception.</summary>
    public static AnnotationImport Read(Document document, string annotations)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(annotations);
        var anchors = new Anchors(document.Text);
        var parts = new Dictionary<string, (string Role, IReadOnlyList<TextSpan> Spans)>(StringComparer.Ordinal);
        var events = new List<(string Id, string[] Arguments)>();
        var attributes = new Dictionary<string, List<KeyValuePair<string, string>>>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var problems = new List<string>();
        foreach (var line in annotations.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0))
        {
            var fields = line.Split('\t');
            var words = fields.Length > 1 ? fields[1].Split(' ') : [];
            switch (line[0])
            {
                case 'T' when fields.Length == 3 && words.Length >= 3:
                    if (Offsets(fields[1][(words[0].Length + 1)..]) is { } offsets && anchors.Find(offsets, fields[2], " ") is { } spans)
                    {
                        parts[fields[0]] = (words[0].ToLowerInvariant(), spans);
                    }
                    else
                    {
                        problems.Add($"{fields[0]}: its words do not stand in the text");
                    }

                    break;
                case 'E' when words.Length > 0: events.Add((fields[0], words)); break;
                case 'A' or 'M' when words.Length >= 2:
                    if (!attributes.TryGetValue(words[1], out var known))
                    {
                        attributes[words[1]] = known = [];
                    }

                    known.Add(new(words[0].ToLowerInvariant(), words.Length > 2 ? words[2] : "true"));
                    break;
                case '#' when words.Length >= 2 && words[0] == "AnnotatorNotes" && fields.Length > 2: names[words[1]] = fields[2]; break;
                case 'T' or 'E' or 'A' or 'M': problems.Add($"{fields[0]}: is no line of standoff"); break;
                default: break;
            }
        }

        var markups = new List<Markup>();
        foreach (var (id, arguments) in events)
        {
            foreach (var argument in arguments)
            {
                var colon = argument.IndexOf(':', StringComparison.Ordinal);
                if (colon < 0 || !parts.TryGetValue(argument[(colon + 1)..], out var part) || !MarkedText.Roles.Contains(part.Role))
                {
                    problems.Add($"{id}: “{argument}” is no part of a statement");
                    continue;
                }

                markups.Add(new Markup(names.GetValueOrDefault(id, "new-" + id), part.Role, part.Spans, part.Role == MarkedText.Roles[0] && attributes.TryGetValue(id, out var own) ? own : []));
            }
        }

        return new AnnotationImport(new MarkedText(document, markups), anchors.Counts, problems);
    }

    private static List<(int, int)>? Offsets(string places)
    {
        var offsets = new List<(int, int)>();
        foreach (var place in places.Split(';'))
        {
            var ends = place.Split(' ');
            if (ends.Length != 2 || !int.TryParse(ends[0], System.Globalization.NumberStyles.None, null, out var start) || !int.TryParse(ends[1], System.Globalization.NumberStyles.None, null, out var end))
            {
                return null;
            }

            offsets.Add((start, end));
        }

        return offsets;
    }
}
