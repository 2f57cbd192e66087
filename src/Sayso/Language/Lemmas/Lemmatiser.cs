using System.Buffers;
using System.Globalization;
using Sayso.Language.Network;

namespace Sayso.Language.Lemmas;

/// <summary>
/// Lemmas as UD English has them, from form and tags: rules on the ends of words, learned from treebanks, with the words that have
/// rules of their own. Context is not looked at. Thread-safe; the same arguments give the same lemma.
/// </summary>
internal sealed class Lemmatiser
{
    /// <summary>The name of the model.</summary>
    public const string ModelName = "english-lemmas";

    /// <summary>The tensor with the rules for letters: lines "xpos/UPOS, tab, end, tab, letters to take off, letters to put there".</summary>
    public const string EditsTensor = "edits";

    /// <summary>The tensor with the rules for capitals: lines "xpos/UPOS/case, tab, end, tab, change".</summary>
    public const string CasesTensor = "cases";

    /// <summary>Stands for any universal tag, where rules for the two tags together are missing.</summary>
    public const string AnyUpos = "*";

    private const int Remembered = 1 << 13;         // words of a text come again and again; a power of two
    private const int OnStack = 128;

    private readonly LemmaTable<LemmaEdit> _edits;
    private readonly LemmaTable<CaseChange> _cases;
    private readonly Known?[] _known = new Known?[Remembered];

    private Lemmatiser(LemmaTable<LemmaEdit> edits, LemmaTable<CaseChange> cases)
    {
        _edits = edits;
        _cases = cases;
    }

    /// <summary>Takes the rules from a model.</summary>
    /// <param name="model">The model; not kept.</param>
    /// <param name="source">What to call it in messages.</param>
    /// <exception cref="ModelException">It is another model, or damaged.</exception>
    public static Lemmatiser Load(ModelFile model, string source = "the model of lemmas") => new(
        new LemmaTable<LemmaEdit>(model.Bytes(EditsTensor), TryReadEdit, source),
        new LemmaTable<CaseChange>(model.Bytes(CasesTensor), TryReadChange, source));

    /// <summary>The lemma of a word: in lower case but for names and what else is written with capitals. Never empty where the form is not.</summary>
    /// <param name="form">The word as it stands in the text.</param>
    /// <param name="upos">Its universal part of speech.</param>
    /// <param name="xpos">Its Penn part of speech.</param>
    /// <param name="uniform">Whether its sentence is all in capitals (<see cref="LetterCases.IsUniform"/>), so that they tell nothing.</param>
    public string Lemma(ReadOnlySpan<char> form, PartOfSpeech upos, string xpos, bool uniform)
    {
        // Threads may overwrite each other's entries: an entry is whole and right whoever wrote it.
        var place = (int)(LemmaTable<LemmaEdit>.Tag(form) & (Remembered - 1));
        if (_known[place] is { } known && known.Upos == upos && known.Uniform == uniform && form.SequenceEqual(known.Form)
            && string.Equals(known.Xpos, xpos, StringComparison.Ordinal))
        {
            return known.Lemma;
        }

        var word = form.ToString();
        var lemma = Make(form, upos, xpos, uniform);
        lemma = lemma == word ? word : lemma;
        if (form.Length <= OnStack)
        {
            _known[place] = new Known(word, upos, xpos, uniform, lemma);
        }

        return lemma;
    }

    private string Make(ReadOnlySpan<char> form, PartOfSpeech upos, string xpos, bool uniform)
    {
        if (upos == PartOfSpeech.Num && xpos == "CD" && form.Length > 0 && char.IsAsciiDigit(form[0]))
        {
            return form.Contains(',') ? form.ToString().Replace(",", "", StringComparison.Ordinal) : form.ToString();
        }

        char[]? rented = null;
        var normal = form.Length <= OnStack ? stackalloc char[OnStack] : rented = ArrayPool<char>.Shared.Rent(form.Length);
        normal = normal[..form.Length];
        for (var i = 0; i < form.Length; i++)
        {
            normal[i] = WordFeatures.Normal(form[i]);
        }

        // The tags together, then the Penn tag alone, which says more of the ending; a pair that never occurs must not leave a word without rules.
        var tag = Tag(xpos, Universal(upos));
        var any = Tag(xpos, AnyUpos);
        var edit = _edits.TryFind(tag, normal, out var e) || _edits.TryFind(any, normal, out e) ? e : new LemmaEdit(0, "");
        var sign = LetterCases.CaseSigns.AsSpan((int)LetterCases.Of(form, uniform), 1);
        var change = _cases.TryFind(WithCase(tag, sign), normal, out var c) || _cases.TryFind(WithCase(any, sign), normal, out c) ? c
            : upos == PartOfSpeech.Propn ? CaseChange.Keep : CaseChange.Lower;
        var lemma = Apply(normal, form, edit, change);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return lemma;
    }

    private static string Apply(ReadOnlySpan<char> normal, ReadOnlySpan<char> form, LemmaEdit edit, CaseChange change)
    {
        var (strip, add) = edit.Strip < normal.Length || (edit.Strip == normal.Length && edit.Add.Length > 0) ? edit : new LemmaEdit(0, "");
        var stem = normal.Length - strip;
        var lemma = new char[stem + add.Length];
        normal[..stem].CopyTo(lemma);
        add.CopyTo(lemma.AsSpan(stem));
        LetterCases.Apply(lemma, form, change);
        return new string(lemma);
    }

    private static ulong Tag(string xpos, string universal)
        => LemmaTable<LemmaEdit>.Extended(LemmaTable<LemmaEdit>.Extended(LemmaTable<LemmaEdit>.Tag(xpos), "/"), universal);

    private static ulong WithCase(ulong tag, ReadOnlySpan<char> sign)
        => LemmaTable<CaseChange>.Extended(LemmaTable<CaseChange>.Extended(tag, "/"), sign);

    private static readonly string[] UniversalNames = [.. Enum.GetNames<PartOfSpeech>().Select(name => name.ToUpperInvariant())];

    /// <summary>The part of speech as UD writes it: <c>PROPN</c>.</summary>
    public static string Universal(PartOfSpeech upos) => UniversalNames[(int)upos];

    private static bool TryReadEdit(ReadOnlySpan<char> words, out LemmaEdit edit)
    {
        var space = words.IndexOf(' ');
        edit = default;
        if (space < 0 || !int.TryParse(words[..space], NumberStyles.None, CultureInfo.InvariantCulture, out var strip))
        {
            return false;
        }

        edit = new LemmaEdit(strip, words[(space + 1)..].ToString());
        return true;
    }

    private static bool TryReadChange(ReadOnlySpan<char> words, out CaseChange change)
    {
        var found = words.Length == 1 ? LetterCases.ChangeSigns.IndexOf(words[0], StringComparison.Ordinal) : -1;
        change = (CaseChange)Math.Max(found, 0);
        return found >= 0;
    }

    private sealed record Known(string Form, PartOfSpeech Upos, string Xpos, bool Uniform, string Lemma);
}
