using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Sayso.Web.Pages;

/// <summary>Sends a browser from a form to a page of the workspace, which it then gets.</summary>
/// <param name="address">The page; an address of our own, never one that was sent to us.</param>
internal sealed class SeeOtherResult(string address) : ActionResult
{
    /// <inheritdoc/>
    public override void ExecuteResult(ActionContext context)
    {
        context.HttpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.HttpContext.Response.Headers.Location = address;
    }
}
