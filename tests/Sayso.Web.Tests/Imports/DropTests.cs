using Sayso.Tests.House;
using Sayso.Web.Tests.Browser;
using Xunit;

namespace Sayso.Web.Tests.Imports;

/// <summary>Files that are chosen or dropped in a browser.</summary>
public sealed class DropTests(Chromium chromium)
{
    [Fact]
    public async Task A_file_dropped_on_home_is_sent_read_and_told_of()
    {
        await using var host = await WorkspaceHost.OfAsync();
        await using var window = await chromium.OpenAsync(host.Entrance);
        var text = await File.ReadAllTextAsync(Repository.Full("samples/ferry-post.txt"), TestContext.Current.CancellationToken);
        var dropped = await window.Page.EvaluateHandleAsync("text => { const data = new DataTransfer(); data.items.add(new File([text], 'ferry-post.txt')); return data; }", text);
        await window.Page.DispatchEventAsync("body", "drop", new { dataTransfer = dropped });
        await window.Page.Locator("#add .progress-line", new() { HasTextString = "Done: 1 input" }).WaitForAsync(new() { Timeout = 120_000 });
        Assert.Equal("ferry-post.txt", await window.Page.Locator("#add tbody a").TextContentAsync());
        Assert.Matches("^/report\\?id=[0-9a-f]{8}%2Fferry-post\\.txt$", await window.Page.Locator("#add tbody a").GetAttributeAsync("href"));
        window.AssertNothingWrong();
    }

    [Fact]
    public async Task Without_scripts_the_form_does_the_same()
    {
        await using var host = await WorkspaceHost.OfAsync();
        await using var window = await chromium.OpenAsync(host.Entrance, hasScript: false);
        await window.Page.SetInputFilesAsync("#add-files", Repository.Full("samples/ferry-post.txt"));
        await window.Page.ClickAsync("#add button");
        await window.Page.Locator("table.inputs a[href$='ferry-post.txt']").WaitForAsync(new() { Timeout = 120_000 });
        Assert.Contains("/inputs", window.Page.Url, StringComparison.Ordinal);
        window.AssertNothingWrong();
    }
}
