using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sayso.Web.Pages;

/// <summary>Takes how a reader wants pages to be, and goes back to where they were.</summary>
internal sealed class SettingsModel : PageModel
{
    public IActionResult OnGet() => Redirect("/");

    public IActionResult OnPost(string? theme, string? keys, string? back)
    {
        new Settings(Settings.Themes.Any(t => t.Value == theme) ? theme! : "auto", keys == "on" ? "on" : "off").Keep(Response);
        return Url.IsLocalUrl(back) ? LocalRedirect(back) : Redirect("/");
    }
}
