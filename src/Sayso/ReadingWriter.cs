using System.Text;
using System.Text.Json;
using Sayso.Documents;
using Sayso.Figures;
using Sayso.Statements;

namespace Sayso;

/// <summary>Writes one reading; holds the text and its code point map.</summary>
internal sealed partial class ReadingWriter(Utf8JsonWriter json, Reading reading)
{
    private readonly string _text = reading.Document?.Text ?? "";
    private readonly CodePoints _codePoints = new(reading.Document?.Text ?? "");

    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("id"u8, reading.Id);
        json.WriteString("schema"u8, ReadingJson.Schema);
        WriteDocument();
        WriteArray("statements"u8, reading.Statements, WriteStatement);
        WriteArray("names"u8, reading.Names, name =>
        {
            json.WriteStartObject();
            WriteSpanFields(name.Span);
            json.WriteString("kind"u8, ReadingJson.Word(name.Kind));
            json.WriteEndObject();
        });
        WriteArray("entities"u8, reading.Entities, entity =>
        {
            json.WriteStartObject();
            json.WriteString("id"u8, entity.Id);
            json.WriteString("name"u8, entity.Name);
            json.WriteString("kind"u8, ReadingJson.Word(entity.Kind));
            WriteOptional("description"u8, entity.Description);
            WriteOptional("standsFor"u8, entity.StandsFor);
            WriteArray("aliases"u8, entity.Aliases, json.WriteStringValue);
            WriteSpans("mentions"u8, entity.Mentions);
            json.WriteEndObject();
        });
        WriteArray("dates"u8, reading.Dates, WriteDate);
        WriteArray("places"u8, reading.Places, WritePlace);
        WriteArray("figures"u8, reading.Figures, WriteFigure);
        WriteArray("incidents"u8, reading.Incidents, WriteIncident);
        WriteArray("disputes"u8, reading.Disputes, WriteDispute);
        WriteArray("problems"u8, reading.Problems, problem =>
        {
            json.WriteStartObject();
            json.WriteString("code"u8, problem.Code);
            json.WriteString("message"u8, problem.Message);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private void WriteDocument()
    {
        if (reading.Document is not { } document)
        {
            json.WriteNull("document"u8);
            return;
        }

        json.WriteStartObject("document"u8);
        json.WriteString("text"u8, document.Text);
        json.WriteString("sha256"u8, document.Sha256);
        (string Key, Field? Field)[] fields =
        [
            ("title", document.Title), ("outlet", document.Outlet), ("byline", document.Byline), ("dateline", document.Dateline),
            ("published", document.Published), ("wire", document.Wire), ("url", document.Url), ("language", document.Language),
        ];
        foreach (var (key, field) in fields)
        {
            WriteOptional(Encoding.UTF8.GetBytes(key), field?.Value);
        }

        json.WriteStartObject("from"u8);
        foreach (var (key, field) in fields)
        {
            WriteOptional(Encoding.UTF8.GetBytes(key), field?.From);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteStatement(Statement statement)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, statement.Id);
        WriteSpans("source"u8, statement.Source);
        WriteSpans("cue"u8, statement.Cue);
        WriteSpans("content"u8, statement.Content);
        json.WriteString("form"u8, ReadingJson.Word(statement.Form));
        json.WriteString("act"u8, ReadingJson.Word(statement.Act));
        json.WriteBoolean("negated"u8, statement.Negated);
        json.WriteString("stance"u8, ReadingJson.Word(statement.Stance));
        json.WriteBoolean("conditional"u8, statement.Conditional);
        WriteSpans("denied"u8, statement.Denied);
        WriteSpanOrNull("accused"u8, statement.Accused);
        WriteSpanOrNull("accusation"u8, statement.Accusation);
        WriteSpans("scareQuotes"u8, statement.ScareQuotes);
        WriteSpeaker(statement.Speaker);
        json.WriteString("terms"u8, ReadingJson.Word(statement.Terms));
        json.WriteString("identity"u8, ReadingJson.Word(statement.Identity));
        json.WriteString("number"u8, statement.Number is { } number ? ReadingJson.Word(number) : null);
        WriteAnonymity(statement.Anonymity);
        WriteSpanOrNull("groundRule"u8, statement.GroundRule);
        WriteKind("basis"u8, statement.Basis is { } basis ? ReadingJson.Word(basis.Kind) : null, statement.Basis?.Span);
        WriteKind("channel"u8, statement.Channel is { } channel ? ReadingJson.Word(channel.Kind) : null, statement.Channel?.Span);
        if (statement.Via is { } via)
        {
            json.WriteStartObject("via"u8);
            WriteViaFields(via);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("via"u8);
        }

        WriteArray("chain"u8, statement.Chain, link =>
        {
            json.WriteStartObject();
            WriteViaFields(link);
            json.WriteEndObject();
        });

        if (statement.Time is { } time)
        {
            json.WriteStartObject("time"u8);
            json.WriteString("value"u8, time.Value);
            WriteSpan("span"u8, time.Span);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("time"u8);
        }

        json.WriteNumber("confidence"u8, Math.Round(statement.Confidence, 3));
        json.WriteString("rule"u8, statement.Rule);
        WriteWhy(statement);
        json.WriteEndObject();
    }

    private void WriteWhy(Statement statement)
    {
        json.WriteStartObject("why"u8);
        WriteOptional("act"u8, statement.ActReason);
        if (statement.Scores is { } scores)
        {
            json.WriteNumber("cue"u8, Math.Round(scores.Cue, 3));
            json.WriteNumber("source"u8, Math.Round(scores.Source, 3));
            json.WriteNumber("content"u8, Math.Round(scores.Content, 3));
            json.WriteNumber("edges"u8, Math.Round(scores.Edges, 3));
        }

        json.WriteEndObject();
    }

    private void WriteViaFields(Via via)
    {
        json.WriteString("name"u8, via.Name);
        WriteSpan("span"u8, via.Span);
    }

    private void WriteSpanOrNull(ReadOnlySpan<byte> key, TextSpan? span)
    {
        if (span is { } known)
        {
            WriteSpan(key, known);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    private void WriteKind(ReadOnlySpan<byte> key, string? kind, TextSpan? span)
    {
        if (kind is null || span is not { } where)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        json.WriteString("kind"u8, kind);
        WriteSpan("span"u8, where);
        json.WriteEndObject();
    }

    private void WriteSpeaker(Speaker? speaker)
    {
        if (speaker is null)
        {
            json.WriteNull("speaker"u8);
            return;
        }

        json.WriteStartObject("speaker"u8);
        json.WriteString("id"u8, speaker.Id);
        json.WriteString("name"u8, speaker.Name);
        json.WriteString("description"u8, speaker.Description);
        json.WriteString("kind"u8, ReadingJson.Word(speaker.Kind));
        if (speaker.Count is { } count)
        {
            json.WriteNumber("count"u8, count);
        }
        else
        {
            json.WriteNull("count"u8);
        }

        WriteArray("because"u8, speaker.Because, link =>
        {
            json.WriteStartObject();
            WriteSpanFields(link.Span);
            json.WriteString("why"u8, ReadingJson.Word(link.Why));
            if (link.Chance is { } chance)
            {
                json.WriteNumber("chance"u8, chance);
            }
            else
            {
                json.WriteNull("chance"u8);
            }

            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private void WriteAnonymity(Anonymity? anonymity)
    {
        if (anonymity is null)
        {
            json.WriteNull("anonymity"u8);
            return;
        }

        json.WriteStartObject("anonymity"u8);
        WriteSpan("phrase"u8, anonymity.Phrase);
        if (anonymity.Reason is { } reason)
        {
            WriteSpan("reason"u8, reason);
        }
        else
        {
            json.WriteNull("reason"u8);
        }

        json.WriteBoolean("boilerplate"u8, anonymity.Boilerplate);
        json.WriteEndObject();
    }

    private void WriteFigure(Figure figure)
    {
        json.WriteStartObject();
        WriteSpanFields(figure.Span);
        WriteNumber("low"u8, figure.Low);
        WriteNumber("high"u8, figure.High);
        json.WriteString("qualifier"u8, ReadingJson.Word(figure.Qualifier));
        json.WriteString("unit"u8, figure.Unit);
        json.WriteString("of"u8, figure.Of);
        json.WriteString("per"u8, figure.Per);
        json.WriteString("effect"u8, figure.Effect is { } effect ? ReadingJson.Word(effect) : null);
        json.WriteString("state"u8, figure.State is { } state ? ReadingJson.Word(state) : null);
        json.WriteString("quantity"u8, figure.Quantity);
        WriteArray("attributedTo"u8, figure.AttributedTo, json.WriteStringValue);
        json.WriteEndObject();
    }

    private void WriteNumber(ReadOnlySpan<byte> key, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(key, number);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    private void WriteOptional(ReadOnlySpan<byte> key, string? value)
    {
        if (value is not null)
        {
            json.WriteString(key, value);
        }
    }

    private void WriteSpans(ReadOnlySpan<byte> key, IReadOnlyList<TextSpan> spans) => WriteArray(key, spans, span =>
    {
        json.WriteStartObject();
        WriteSpanFields(span);
        json.WriteEndObject();
    });

    private void WriteSpan(ReadOnlySpan<byte> key, TextSpan span)
    {
        json.WriteStartObject(key);
        WriteSpanFields(span);
        json.WriteEndObject();
    }

    private void WriteSpanFields(TextSpan span)
    {
        json.WriteNumber("start"u8, _codePoints.FromUtf16(span.Start));
        json.WriteNumber("end"u8, _codePoints.FromUtf16(span.End));
        json.WriteString("text"u8, _text.AsSpan(span.Start, span.Length));
    }

    private void WriteArray<T>(ReadOnlySpan<byte> key, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
