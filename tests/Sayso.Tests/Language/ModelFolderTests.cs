using Sayso.Language;
using Xunit;

namespace Sayso.Tests.Language;

public sealed class ModelFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("models").FullName;

    public ModelFolderTests()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "models")))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Models_are_loaded_from_any_folder() => Assert.NotEmpty(LanguageModel.Load(_folder).Analyse("They left.").Words);

    [Theory]
    [InlineData("english.model")]
    [InlineData("english.json")]
    [InlineData("english-lemmas.model")]
    [InlineData("english-lemmas.json")]
    public void A_missing_file_is_named_with_what_to_do(string file)
    {
        File.Delete(Path.Combine(_folder, file));
        var error = Assert.Throws<ModelException>(() => LanguageModel.Load(_folder));
        Assert.Contains(Path.Combine(_folder, file) + " is missing", error.Message, StringComparison.Ordinal);
        Assert.Contains("Install Sayso again", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("coreference.model")]
    [InlineData("coreference.json")]
    [InlineData("places.model")]
    [InlineData("places.json")]
    public void A_reader_needs_the_models_of_coreference_and_places_too(string file)
    {
        File.Delete(Path.Combine(_folder, file));
        Assert.Contains(Path.Combine(_folder, file) + " is missing", Assert.Throws<ModelException>(() => Reader.Load(_folder)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("english.model")]
    [InlineData("english-lemmas.model")]
    public void One_changed_bit_is_damage(string file)
    {
        var path = Path.Combine(_folder, file);
        var bytes = File.ReadAllBytes(path);
        bytes[^5] ^= 1;
        File.WriteAllBytes(path, bytes);
        Assert.Contains("damaged or of another version", Assert.Throws<ModelException>(() => LanguageModel.Load(_folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_short_is_damage()
    {
        var path = Path.Combine(_folder, "english.model");
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..1000]);
        Assert.Contains("damaged", Assert.Throws<ModelException>(() => LanguageModel.Load(_folder)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"file": 1, "bytes": "x", "sha256": null}""")]
    [InlineData("""{"file": null, "bytes": 1, "sha256": null}""")]
    [InlineData("""{"file": "../english.model", "bytes": 1, "sha256": "00"}""")]
    [InlineData("""{"file": "a\u0000b", "bytes": 1, "sha256": "00"}""")]
    public void A_card_that_is_none_is_told(string card)
    {
        File.WriteAllText(Path.Combine(_folder, "english.json"), card);
        Assert.Contains("english.json", Assert.Throws<ModelException>(() => LanguageModel.Load(_folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told()
        => Assert.Contains("is missing", Assert.Throws<ModelException>(() => LanguageModel.Load(Path.Combine(_folder, "nothing"))).Message, StringComparison.Ordinal);
}
