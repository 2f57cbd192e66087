using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sayso.Web.Pages;

/// <summary>Says what is wrong with a request, and what to do.</summary>
[IgnoreAntiforgeryToken]
internal sealed class ProblemModel : PageModel
{
    public string Heading { get; private set; } = "";

    public string WhatToDo { get; private set; } = "";

    /// <summary>Whether who asks is not in.</summary>
    public bool IsOutside { get; private set; }

    /// <summary>The page that was asked for, where going there from here helps; null where not.</summary>
    public string? Again { get; private set; }

    public void OnGet(int status) => Say(status);

    public void OnPost(int status) => Say(status);

    private void Say(int status)
    {
        (Heading, WhatToDo) = status switch
        {
            StatusCodes.Status401Unauthorized => ("This workspace is locked", "Open the address that 'sayso serve' printed in its terminal: it has the token of this start. If you have been in with this browser since, and came by a link from elsewhere, open the page from here."),
            StatusCodes.Status403Forbidden => ("Refused", "That did not come from a page of this workspace. Nothing was changed."),
            StatusCodes.Status404NotFound => ("There is no such page", "It may have been merged, or the address is not complete. Search, or start from Home."),
            StatusCodes.Status405MethodNotAllowed => ("Refused", "Changes come by POST alone. Nothing was changed."),
            StatusCodes.Status400BadRequest => ("That could not be read", "The form was incomplete or too old: go back, load the page again and send it once more. Nothing was changed."),
            StatusCodes.Status413PayloadTooLarge => ("That is too much at once", "Give fewer or smaller files, or use 'sayso add'. Nothing was changed."),
            StatusCodes.Status503ServiceUnavailable => ("The ledger cannot be used", "Go back and try again."),
            StatusCodes.Status500InternalServerError => ("Something went wrong in Sayso", HttpMethods.IsPost(Request.Method) ? "Look at Decisions for what was saved, then go back and try again." : "Go back and try again. Nothing was changed."),
            _ => ("That did not work", "Go back and try again. Nothing was changed."),
        };
        WhatToDo = HttpContext.Items[Safety.Faults.Said] as string ?? WhatToDo;
        IsOutside = status == StatusCodes.Status401Unauthorized;
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        Again = IsOutside && asked is not null && HttpMethods.IsGet(Request.Method) && asked.OriginalPath != Safety.Door.Enter ? Own(asked) : null;
    }

    // A browser takes "//elsewhere" and "/\elsewhere" for another site.
    private string? Own(IStatusCodeReExecuteFeature asked)
    {
        var address = new PathString(asked.OriginalPath).ToUriComponent() + asked.OriginalQueryString;
        return !asked.OriginalPath.Contains('\\', StringComparison.Ordinal) && Url.IsLocalUrl(address) ? address : null;
    }
}
