using Microsoft.AspNetCore.Http;

namespace Sayso.Web.Pages;

/// <summary>How a reader wants pages to be; kept in cookies of the browser.</summary>
/// <param name="Theme">auto, light or dark.</param>
/// <param name="Keys">on or off.</param>
internal sealed record Settings(string Theme, string Keys)
{
    private const string ThemeCookie = "sayso-theme";
    private const string KeysCookie = "sayso-keys";

    /// <summary>The themes with what they are called.</summary>
    public static IReadOnlyList<(string Value, string Name)> Themes { get; } = [("auto", "as the system"), ("light", "light"), ("dark", "dark")];

    /// <summary>What the browser has.</summary>
    public static Settings Of(HttpRequest request)
    {
        var theme = request.Cookies[ThemeCookie];
        return new Settings(Themes.Any(t => t.Value == theme) ? theme! : "auto", request.Cookies[KeysCookie] == "off" ? "off" : "on");
    }

    /// <summary>Gives it to the browser, for a year.</summary>
    public void Keep(HttpResponse response)
    {
        var options = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365), Path = "/" };
        response.Cookies.Append(ThemeCookie, Theme, options);
        response.Cookies.Append(KeysCookie, Keys, options);
    }
}
