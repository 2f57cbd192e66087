using System.Xml;

namespace Sayso.Ledger.Inputs;

/// <summary>NewsML-G2: a newsItem, or a newsMessage with many, read one at a time.</summary>
internal static class NewsMlReader
{
    private static readonly string[] Items = ["newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem"];

    public static IEnumerable<InputItem> Read(Stream content, string name, InputRun run)
    {
        using var reader = XmlDoor.Open(content, run.Limits);
        var number = 0;
        var passedOver = new SortedDictionary<string, int>(StringComparer.Ordinal);
        string? sender = null;
        reader.MoveToContent();
        while (!reader.EOF && !run.Stopped)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName is "newsMessage" or "itemSet")
            {
                reader.Read();
                continue;
            }

            var element = XmlDoor.ReadElement(reader, run.Limits);
            if (element.Name.LocalName == "header")
            {
                sender = element.Child("sender").Words() ?? element.Child("origin").Words();
            }
            else if (Items.Contains(element.Name.LocalName))
            {
                run.CountEntry();
                number++;
                if (element.Name.LocalName == "newsItem")
                {
                    yield return NewsMlItem.Read(element, sender, $"{name}#{InputWords.Number(number)}", run.Limits);
                }
                else
                {
                    passedOver[element.Name.LocalName] = passedOver.GetValueOrDefault(element.Name.LocalName) + 1;
                }
            }
        }

        if (number == 0)
        {
            throw new InputFault("empty", "there is no item in it; there is nothing to add");
        }

        if (passedOver.Count > 0)
        {
            var kinds = string.Join(", ", passedOver.Select(kind => $"{InputWords.Number(kind.Value)} {kind.Key}"));
            yield return new InputItem(name, null, [InputWords.Quiet(name, $"passed over what is no report: {kinds}")], new Provenance(InputFormat.NewsMl));
        }
    }
}
