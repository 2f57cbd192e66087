using Sayso.Language;

namespace Sayso.Statements;

/// <summary>Statements without a cue verb: "according to X", headlines ("X: no talks", "…: X"), transcript lines ("X: …", "Q: …").</summary>
internal sealed class SourceRules(Lexemes words, SourcePhrases phrases, Complements complements, Circumstances circumstances, IReadOnlyList<Name> names)
{
    private const int MostPerSentence = 8;      // no real sentence comes near; keeps a hostile one linear
    private const int HeadlineWords = 25;       // a first line longer than this is no headline

    public List<Draft> Find(Sentence sentence, bool headline)
    {
        var found = new List<Draft>();
        AccordingTo(sentence, found);
        Colon(sentence, headline, found);
        Hearsay(sentence, found);
        return found;
    }

    private void AccordingTo(Sentence sentence, List<Draft> found)
    {
        for (var i = sentence.FirstToken; i + 2 < sentence.EndToken && found.Count < MostPerSentence; i++)
        {
            if (!words.Is(i, "according") || !words.Is(i + 1, "to") || words.IsQuoted(i) || phrases.After(i + 2, sentence.EndToken) is not { } source
                || words.Lower(source.End - 1) is "schedule" or "plan" or "size" or "type")
            {
                continue;
            }

            var start = circumstances.BodyStart(sentence);
            while (start < i && words.Is(start, WordClass.Coordinator))
            {
                start++;
            }

            var content = new List<TokenRange>();
            if (i - start < 2)
            {
                var from = source.End;
                while (from < sentence.EndToken && (words.Is(from, ",") || words.Is(from, ":")))
                {
                    from++;
                }

                // "According to state radio, citing an aide, …"
                if (words.Is(from, "citing"))
                {
                    while (from < sentence.EndToken && !words.Is(from, ","))
                    {
                        from++;
                    }
                }

                if (from > source.End && complements.Clause(from, sentence.EndToken) is { } behind)
                {
                    content.Add(behind);
                }
            }
            else
            {
                if (complements.Trim(start, i) is { } front)
                {
                    content.Add(front);
                }

                if (words.Is(source.End, ",") && words.Is(i - 1, ",") && complements.Clause(source.End + 1, sentence.EndToken) is { Length: > 1 } back)
                {
                    content.Add(back);
                }
            }

            if (content.Count > 0)
            {
                found.Add(new Draft { Rule = "according-to", Source = source, Cue = [new TokenRange(i, i + 2)], Content = content, CueHead = i });
            }
        }
    }

    private HashSet<string>? _surnames;
    private Dictionary<string, int>? _labels;

    // What stands before a colon at the start of a paragraph, and how often.
    private Dictionary<string, int> Labels()
    {
        if (_labels is not null)
        {
            return _labels;
        }

        _labels = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var paragraph in words.Text.Paragraphs)
        {
            var first = words.TokenAt(paragraph.Span.Start);
            for (var i = first + 1; i <= first + 8 && i < words.Count && words.Start(i) < paragraph.Span.End; i++)
            {
                if (words.Is(i, ":"))
                {
                    var label = Text(new TokenRange(first, i));
                    _labels[label] = _labels.GetValueOrDefault(label) + 1;
                    break;
                }
            }
        }

        return _labels;
    }

    private string Text(TokenRange range) => words.Text.Text[words.Start(range.Start)..words.End(range.End - 1)];

    // The last words of full names: a single word is trusted to be a person only where the text gives the whole name too.
    private HashSet<string> Surnames()
        => _surnames ??= [.. names.Where(n => n.Kind == NameKind.Person).Select(n => n.Span.Of(words.Text.Text)).Where(n => n.Contains(' ', StringComparison.Ordinal)).Select(n => n[(n.LastIndexOf(' ') + 1)..])];

    // "Marsin allegedly took money": somebody says so, and the report does not say who.
    private void Hearsay(Sentence sentence, List<Draft> found)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (words.Lower(i) is "reportedly" or "allegedly" or "purportedly" or "supposedly" && !words.IsQuoted(i)
                && complements.Clause(i + 1, sentence.EndToken) is { Length: > 1 } behind)
            {
                List<TokenRange> content = complements.Trim(circumstances.BodyStart(sentence), i) is { } front ? [front, behind] : [behind];
                found.Add(new Draft { Rule = "hearsay", Cue = [new TokenRange(i, i + 1)], Content = content, CueHead = i });
                return;
            }
        }
    }

    // "Ruvenda: …", "URGENT: …", "Transcript: …" are labels; a person, an organisation or somebody by role can speak. "Q" and "A" too.
    private bool CanSpeak(TokenRange source)
    {
        if (Labels().GetValueOrDefault(Text(source)) > 1)
        {
            return true;        // a label that comes again is a speaker's in a transcript
        }

        for (var i = source.Start; i < source.End; i++)
        {
            var singular = RoleWords.Singular(words.Lower(i));
            if (RoleWords.Persons.Contains(singular) || RoleWords.Groups.Contains(words.Lower(i)) || RoleWords.Institutions.Contains(singular))
            {
                return true;
            }
        }

        var end = words.End(source.End - 1);
        for (var i = NameSearch.FirstFrom(names, words.Start(source.Start)); i < names.Count && names[i].Span.End <= end; i++)
        {
            if (names[i].Kind == NameKind.Person && (names[i].Span.Of(words.Text.Text).Contains(' ', StringComparison.Ordinal) || Surnames().Contains(names[i].Span.Of(words.Text.Text))))
            {
                return true;
            }
        }

        return false;
    }

    // "Minister: no talks" in a headline; "Mira Solen: We were ready." in a transcript.
    private void Colon(Sentence sentence, bool headline, List<Draft> found)
    {
        var limit = Math.Min(sentence.EndToken, sentence.FirstToken + 14);
        for (var i = sentence.FirstToken + 1; i < limit; i++)
        {
            if (words.IsQuoted(i) || words.IsMark(i) || words.Is(i, WordClass.Verb | WordClass.Auxiliary | WordClass.Relative))
            {
                return;
            }

            if (!words.Is(i, ":"))
            {
                continue;
            }

            // "No talks with rebels: minister"
            var tail = new TokenRange(i + 1, sentence.EndToken);
            var front = new TokenRange(sentence.FirstToken, i);
            if (headline && tail.Length is > 0 and <= 3 && front.Length > tail.Length && CanSpeak(tail))
            {
                found.Add(new Draft { Rule = "headline-colon", Source = tail, Cue = [new TokenRange(i, i + 1)], Content = [front], CueHead = i });
                return;
            }

            var startsLine = sentence.FirstToken == words.TokenAt(words.Text.Paragraphs[sentence.Paragraph].Span.Start);
            var short_ = headline && sentence.EndToken - sentence.FirstToken <= HeadlineWords;
            var name = i - sentence.FirstToken <= 8 && startsLine && words.Is(i - 1, WordClass.Capital | WordClass.Punctuation) && words.Is(sentence.FirstToken, WordClass.Capital);
            if (!(short_ || name) || i + 2 >= sentence.EndToken || !words.Is(sentence.FirstToken, WordClass.Letters)
                || phrases.After(sentence.FirstToken, i) is not { } source || source.End != i || !CanSpeak(source))
            {
                return;
            }

            var end = sentence.EndToken;
            if (!headline)
            {
                // A transcript's turn runs to the end of its paragraph.
                end = words.TokenAt(words.Text.Paragraphs[sentence.Paragraph].Span.End);
            }

            if (complements.Trim(i + 1, end) is { Length: > 1 } content)
            {
                if (!headline)
                {
                    content = new TokenRange(content.Start, end);       // a question keeps its mark
                }

                found.Add(new Draft
                {
                    Rule = headline ? "headline-colon" : "transcript",
                    Source = source,
                    Cue = [new TokenRange(i, i + 1)],
                    Content = [content],
                    CueHead = i,
                });
            }

            return;
        }
    }
}
