using Microsoft.Playwright;
using Sayso.Tests.House;
using Xunit;

namespace Sayso.Web.Tests.Browser;

/// <summary>The pictures of the README: pages of the samples as they are. <c>SAYSO_APPROVE=1</c> makes them anew.</summary>
public sealed class PictureTests(Chromium chromium)
{
    [Fact]
    public async Task The_pictures_of_the_readme_are_pages_as_they_are()
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl", "harbour-blast.txt", "leaked-letter.txt", "march-toll.txt", "dam-inquiry.html");
        (string Name, string Address, bool IsDark, int Height)[] pictures =
        [
            ("report", "/report?id=orlica-daily&s=s2", false, 760),
            ("story", SamplePages.Address(host, "/story"), false, 900),
            ("review", "/review", true, 820),
        ];
        foreach (var (name, address, isDark, height) in pictures)
        {
            await using var window = await chromium.OpenAsync(host.Entrance, isDark);
            await window.Page.SetViewportSizeAsync(1200, height);
            await window.GoAsync(address);
            await window.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            var picture = await window.Page.ScreenshotAsync(new PageScreenshotOptions { Animations = ScreenshotAnimations.Disabled });
            window.AssertNothingWrong();
            var file = $"docs/images/workspace-{name}.png";
            if (Environment.GetEnvironmentVariable("SAYSO_APPROVE") == "1")
            {
                await File.WriteAllBytesAsync(Repository.Full(file), picture, TestContext.Current.CancellationToken);
            }

            // Fonts differ from machine to machine, so pixels do; that each is a picture of that size, and in the README, is held.
            var kept = await File.ReadAllBytesAsync(Repository.Full(file), TestContext.Current.CancellationToken);
            Assert.Equal(picture[16..24], kept[16..24]);
            Assert.Contains($"({file})", Repository.Text("README.md"), StringComparison.Ordinal);
        }
    }
}
