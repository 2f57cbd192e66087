using System.Text;
using CsCheck;
using Sayso.Language;
using Sayso.Language.Network;
using Xunit;

namespace Sayso.Tests.Language.Network;

public sealed class ModelFileTests
{
    [Fact]
    public void What_was_written_is_read()
    {
        var model = ModelFile.Read(Small());
        Assert.Equal("small", model.Name);
        Assert.Equal("Apache-2.0", model.Metadata("licence"));
        Assert.Equal(["weights", "quantised", "letters", "counts", "hashes", "nothing"], model.Tensors);
        Assert.Equal([1.5f, -2f, 3f, 4f, float.NaN, -0f], model.Floats("weights"));
        Assert.Equal([2, 3], model.Shape("weights"));
        Assert.Equal(new sbyte[] { -128, 127, 0 }, model.SBytes("quantised").ToArray());
        Assert.Equal("grüße"u8, model.Bytes("letters"));
        Assert.Equal([int.MinValue, 7], model.Ints("counts", 2, 1));
        Assert.Equal([ulong.MaxValue], model.Longs("hashes"));
        Assert.True(model.Floats("nothing", 0, 8).IsEmpty);
    }

    [Fact]
    public void Tensors_begin_at_cache_lines_and_are_not_copied()
    {
        var bytes = Small();
        var model = ModelFile.Read(bytes);
        var at = bytes.AsSpan().IndexOf("grüße"u8);
        Assert.Equal(0, at % 64);
        bytes[at] = (byte)'G';
        Assert.Equal("Grüße"u8, model.Bytes("letters"));
    }

    [Fact]
    public void The_same_content_makes_the_same_bytes() => Assert.Equal(Small(), Small());

    [Fact]
    public void A_model_without_tensors_is_a_model() => Assert.Empty(ModelFile.Read(new ModelFileWriter("empty").ToArray()).Tensors);

    [Theory]
    [InlineData("no such")]
    [InlineData("counts")]
    public void A_tensor_that_is_not_there_or_of_another_type_is_an_error(string name)
        => Assert.Contains($"\"{name}\"", Assert.Throws<ModelException>(() => _ = ModelFile.Read(Small()).Floats(name).Length).Message, StringComparison.Ordinal);

    [Fact]
    public void A_tensor_of_another_shape_is_an_error()
        => Assert.Contains("[2,3] where [3,2] is needed",
            Assert.Throws<ModelException>(() => _ = ModelFile.Read(Small()).Floats("weights", 3, 2).Length).Message, StringComparison.Ordinal);

    [Fact]
    public void Metadata_that_is_not_there_is_an_error()
        => Assert.Throws<ModelException>(() => ModelFile.Read(Small()).Metadata("author"));

    [Fact]
    public void A_file_of_another_kind_is_refused()
        => Assert.Contains("notes.txt is not a Sayso model", Refusal(Encoding.UTF8.GetBytes("Dear reader, this is no model."), "notes.txt"), StringComparison.Ordinal);

    [Fact]
    public void A_newer_file_is_refused_with_advice()
    {
        var bytes = Small();
        bytes[8] = 2;
        Assert.Contains("use a newer version", Refusal(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_refused()
    {
        var bytes = Small();
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.NotEqual("", Refusal(bytes[..length]));
        }
    }

    [Fact]
    public void A_file_with_more_at_its_end_is_refused() => Assert.Contains("damaged", Refusal([.. Small(), 0]), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"tensors":[{"name":"a","type":"f32","shape":[1],"offset":2147483584,"bytes":4}]}""")]
    [InlineData("""{"tensors":[{"name":"a","type":"f32","shape":[2147483647,2147483647,2147483647],"offset":128,"bytes":4}]}""")]
    [InlineData("""{"tensors":[{"name":"a","type":"f32","shape":[65536,65536],"offset":128,"bytes":0}]}""")]
    [InlineData("""{"tensors":[{"name":"a","type":"f32","shape":[-1],"offset":128,"bytes":4}]}""")]
    [InlineData("""{"tensors":[{"name":"a","type":"f64","shape":[1],"offset":128,"bytes":8}]}""")]
    [InlineData("""{"tensors":[{"name":"a","type":"f32","shape":[1],"offset":0,"bytes":4}]}""")]
    [InlineData("""{"tensors":[{"name":"a","type":"f32","shape":[1],"offset":130,"bytes":4}]}""")]
    [InlineData("""{"tensors":[{"name":"a","type":"f32","offset":128,"bytes":4}]}""")]
    [InlineData("""{"tensors":[{"name":"a"},{"name":"a"}]}""")]
    [InlineData("""{"tensors":{}}""")]
    [InlineData("""{"name":1}""")]
    [InlineData("""{"metadata":{"a":null}}""")]
    [InlineData("""[]""")]
    [InlineData("""{}{}""")]
    [InlineData("{\"name\":\"")]
    [InlineData("")]
    public void A_header_that_does_not_fit_is_refused(string header) => Assert.Contains("damaged", Refusal(WithHeader(header, 256)), StringComparison.Ordinal);

    [Fact]
    public void A_header_may_hold_more_than_this_version_knows()
        => Assert.Equal("later", ModelFile.Read(WithHeader("""{"future":[{"deep":[]}],"name":"later"}""", 0)).Name);

    [Fact]
    public void Damaged_bytes_are_refused_or_read_within_bounds()
    {
        var bytes = Small();
        var change = Gen.Select(Gen.Int[0, 700], Gen.Byte);
        change.Array[1, 4].Sample(changes =>
        {
            var damaged = (byte[])bytes.Clone();
            foreach (var (at, value) in changes)
            {
                damaged[at % damaged.Length] = value;
            }

            try
            {
                var model = ModelFile.Read(damaged);
                foreach (var name in model.Tensors)
                {
                    Touch(model, name);
                }
            }
            catch (ModelException)
            {
                // What a damaged file is for.
            }
        }, iter: 20_000);
    }

    [Fact]
    public void A_tensor_of_the_wrong_size_cannot_be_written()
        => Assert.Throws<ArgumentException>(() => new ModelFileWriter("m").Add("a", [2, 2], new float[3]));

    [Fact]
    public void A_name_is_used_once()
    {
        var writer = new ModelFileWriter("m").Add("a", [1], new float[1]).Metadata("k", "v");
        Assert.Throws<ArgumentException>(() => writer.Add("a", [1], new byte[1]));
        Assert.Throws<ArgumentException>(() => writer.Metadata("k", "w"));
    }

    private static void Touch(ModelFile model, string name)
    {
        try
        {
            var sum = 0f;
            foreach (var value in model.Floats(name))
            {
                sum += value;
            }

            foreach (var size in model.Shape(name))
            {
                sum += size;
            }

            GC.KeepAlive(sum);
        }
        catch (ModelException)
        {
            // Of another type.
        }
    }

    private static string Refusal(byte[] bytes, string source = "m") => Assert.Throws<ModelException>(() => ModelFile.Read(bytes, source)).Message;

    private static byte[] WithHeader(string header, int after)
    {
        var json = Encoding.UTF8.GetBytes(header);
        return [.. ModelFile.Magic, .. BitConverter.GetBytes(1), .. BitConverter.GetBytes(json.Length), .. json, .. new byte[after]];
    }

    private static byte[] Small() => new ModelFileWriter("small")
        .Metadata("licence", "Apache-2.0").Metadata("made", "für \"Tests\"")
        .Add("weights", [2, 3], new[] { 1.5f, -2f, 3f, 4f, float.NaN, -0f })
        .Add("quantised", [3], new sbyte[] { -128, 127, 0 })
        .Add("letters", [7], "grüße"u8)
        .Add("counts", [2, 1], new[] { int.MinValue, 7 })
        .Add("hashes", [1], new[] { ulong.MaxValue })
        .Add("nothing", [0, 8], Array.Empty<float>())
        .ToArray();
}
