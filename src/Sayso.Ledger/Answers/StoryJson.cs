using System.Text.Json;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Claims;

namespace Sayso.Ledger.Answers;

/// <summary>A story as one JSON object.</summary>
public static class StoryJson
{
    /// <summary>Writes its fields.</summary>
    /// <param name="json">Within an object.</param>
    /// <param name="story">The story.</param>
    public static void Write(Utf8JsonWriter json, StoryOverview story)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(story);
        json.WriteString("story"u8, story.Story);
        json.WriteString("title"u8, story.Title);
        Count(json, "parties", story.Parties);
        json.WriteNumber("reportCount"u8, story.Reports.Count(r => r.Counts));
        json.WriteNumber("originCount"u8, story.Origins.Count);
        AnswerList.Write(json, "reports", story.Reports, report =>
        {
            json.WriteString("report"u8, report.Report);
            json.WriteString("title"u8, report.Title);
            json.WriteString("outlet"u8, report.Outlet);
            json.WriteString("published"u8, report.Published);
            json.WriteString("status"u8, report.Status);
        });
        AnswerList.Write(json, "origins", story.Origins, origin =>
        {
            json.WriteString("party"u8, origin.Party);
            json.WriteString("first"u8, origin.First);
            AnswerList.Write(json, "reports", origin.Documents, document =>
            {
                json.WriteString("report"u8, document.Document);
                AnswerList.Write(json, "evidence", document.Evidence, evidence =>
                {
                    json.WriteString("kind"u8, ReadingJson.Word(evidence.Kind));
                    json.WriteString("words"u8, evidence.Words);
                    json.WriteNumber("sureness"u8, Math.Round(evidence.Sureness, 3));
                });
            });
        });
        var rows = new StoryRows(story);
        json.WriteStartArray("claims"u8);
        for (var i = 0; i < story.Claims.Count; i++)
        {
            json.WriteStartObject();
            Claim(json, story, rows, i);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        AnswerList.Write(json, "figures", rows.Figures(), row => AnswerRow.Write(json, row));
        AnswerList.Write(json, "disputes", rows.Disputes(), row => AnswerRow.Write(json, row));
    }

    /// <summary>Writes the fields of one claim.</summary>
    /// <param name="json">Within an object.</param>
    /// <param name="story">The story.</param>
    /// <param name="claim">The place of the claim among those of the story.</param>
    public static void WriteClaim(Utf8JsonWriter json, StoryOverview story, int claim)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(story);
        Claim(json, story, new StoryRows(story), claim);
    }

    private static void Claim(Utf8JsonWriter json, StoryOverview story, StoryRows rows, int i)
    {
        var claim = story.Claims[i];
        json.WriteString("claim"u8, StoryRows.IdOf(i));
        json.WriteString("text"u8, claim.Text);
        json.WriteString("since"u8, claim.Since);
        json.WriteNumber("origins"u8, claim.Origins);
        Count(json, "parties", claim.Parties);
        Count(json, "denying", claim.Denying);
        AnswerList.Write(json, "assertedBy", claim.AssertedBy, voice => Voice(json, voice));
        AnswerList.Write(json, "deniedBy", claim.DeniedBy, voice => Voice(json, voice));
        AnswerList.Write(json, "wordings", claim.Wordings, wording => AnswerRow.Write(json, rows.Row(wording)));
    }

    private static void Voice(Utf8JsonWriter json, Voice voice)
    {
        json.WriteString("name"u8, voice.Name);
        json.WriteString("party"u8, voice.Party);
    }

    private static void Count(Utf8JsonWriter json, string name, PartyCount count)
    {
        json.WriteStartObject(name);
        json.WriteNumber("low"u8, count.Low);
        json.WriteNumber("high"u8, count.High);
        json.WriteEndObject();
    }
}
