using System.Buffers;
using Sayso.Documents;
using Sayso.Ledger.Inputs;
using Xunit;

namespace Sayso.Ledger.Tests.Inputs;

public sealed class InputItemJsonTests
{
    [Theory]
    [MemberData(nameof(FormatTests.Names), MemberType = typeof(FormatTests))]
    public void What_an_input_says_comes_through_to_the_last_letter(string name)
    {
        var items = Given.Bytes(FormatTests.Samples.First(sample => sample.Name == name).Content, name);
        Assert.Equal(Given.Shown(items), Given.Shown([.. items.Select(Through)]));
    }

    [Fact]
    public void Half_a_character_comes_through_too()
    {
        var item = new InputItem("x \uD83D", new Document("x \uD83D", "a \uDE00 b \uD83D\uDE00 \uD83D") { Title = new Field("\uD83D", "here") }, [], new Provenance(InputFormat.Ninjs) { EdNote = "\uD83D!" });
        var through = Through(item);
        Assert.Equal((item.Id, item.Document!.Text, item.Document.Title, item.Provenance.EdNote), (through.Id, through.Document!.Text, through.Document.Title, through.Provenance.EdNote));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("""{"id": 1, "problems": [], "provenance": {}}""")]
    [InlineData("""{"problems": [], "provenance": {}}""")]
    [InlineData("""{"id": "a", "document": {}, "problems": [], "provenance": {}}""")]
    [InlineData("""{"id": "a", "problems": [{}], "provenance": {}}""")]
    public void What_is_no_item_is_said_to_be_none(string json)
        => Assert.Throws<FormatException>(() => InputItemJson.Read(Archives.Utf8(json)));

    private static InputItem Through(InputItem item)
    {
        var buffer = new ArrayBufferWriter<byte>();
        InputItemJson.Write(item, buffer);
        return InputItemJson.Read(buffer.WrittenMemory);
    }
}
