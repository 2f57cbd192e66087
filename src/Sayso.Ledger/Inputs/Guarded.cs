using System.Xml;
using System.Text.Json;

namespace Sayso.Ledger.Inputs;

/// <summary>Makes an item with a problem of whatever a reader throws: what came before is kept, and the run goes on behind it.</summary>
internal static class Guarded
{
    /// <summary>The items of a reader, and at the end, if it stumbled, one that says over what.</summary>
    /// <param name="items">What the reader gives.</param>
    /// <param name="run">The run.</param>
    /// <param name="where">What is being read, for the message and as the id.</param>
    /// <param name="provenance">What is known of it.</param>
    public static IEnumerable<InputItem> Items(IEnumerable<InputItem> items, InputRun run, string where, Provenance provenance)
    {
        using var each = items.GetEnumerator();
        while (true)
        {
            InputItem item;
            var stumbled = false;
            try
            {
                if (!each.MoveNext())
                {
                    break;
                }

                item = each.Current;
            }
#pragma warning disable CA1031 // PdfPig, OpenXml and the archives of .NET throw all kinds at bad input; what the machine did is let through
            catch (Exception e) when (run.StreamFailure is null && e is not OutOfMemoryException)
#pragma warning restore CA1031
            {
                item = Stumble(e, where, provenance);
                stumbled = true;
            }

            yield return item;
            if (stumbled)
            {
                break;
            }
        }
    }

    /// <summary>One item, or what its reader stumbled over.</summary>
    public static InputItem One(Func<InputItem> read, InputRun run, string where, Provenance provenance)
    {
        IEnumerable<InputItem> Items()
        {
            yield return read();
        }

        return Guarded.Items(Items(), run, where, provenance).First();
    }

    private static InputItem Stumble(Exception e, string where, Provenance provenance)
    {
        var (code, reason) = e switch
        {
            InputFault fault => (fault.Code, fault.Message),
            XmlException xml => XmlDoor.Explain(xml),
            JsonException json => ("invalid-json", $"not valid JSON on line {InputWords.Number((json.LineNumber ?? 0) + 1)}: {InputWords.Said(json)}; mend it"),
            EndOfStreamException or InvalidDataException or IOException => ("damaged", $"it is damaged or cut off: {InputWords.Said(e)}; get it again"),
            _ => ("unexpected", $"it cannot be read: it is damaged, or made in a way that is not known ({InputWords.Said(e)}); get it again, or save it as text"),
        };
        return new InputItem(where, null, [InputWords.Problem(where, code, reason)], provenance);
    }
}
