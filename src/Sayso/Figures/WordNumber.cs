namespace Sayso.Figures;

/// <summary>
/// A number in words as it grows: each word is taken or refused, so that "two hundred and fifty thousand" is one number and
/// "five six" is two. A value in digits can be its start: "1.2" then "million".
/// </summary>
internal struct WordNumber
{
    private decimal _total;
    private decimal _current;
    private decimal _scale;
    private Last _last;

    private enum Last
    {
        Nothing,
        Digits,
        Article,
        Zero,
        Unit,
        Teen,
        Ten,
        Hundred,
        Dozen,
        Scale,
    }

    public readonly decimal Value => _total + _current;

    /// <summary>What the last scale, hundred or dozen is worth; 1 without one. "5 to 6 million" takes it over.</summary>
    public decimal Scale { get; private set; } = 1;

    public readonly bool Started => _last != Last.Nothing;

    /// <summary>Whether "and" may follow: "two hundred and fifty".</summary>
    public readonly bool TakesAnd => _last is Last.Hundred or Last.Scale && _total % 1 == 0;

    public WordNumber()
    {
    }

    /// <summary>A number that starts in digits.</summary>
    public static WordNumber FromDigits(decimal value) => new() { _current = value, _last = Last.Digits };

    /// <summary>"A" or "an", which is one before a hundred, a dozen or a scale.</summary>
    public static WordNumber FromArticle() => new() { _current = 1, _last = Last.Article };

    /// <summary>"And a half": adds half of the last word's worth.</summary>
    public bool AddHalf()
    {
        if (_current % 1 != 0 || _last is not (Last.Unit or Last.Digits or Last.Teen or Last.Ten or Last.Scale))
        {
            return false;
        }

        _current += _last == Last.Scale ? _scale / 2 : 0.5m;
        _last = _last == Last.Scale ? Last.Dozen : Last.Digits;
        return true;
    }

    /// <summary>Takes the word in, or leaves the number as it was and says false.</summary>
    public bool Add(NumberWord word)
    {
        switch (word.Part)
        {
            case NumberPart.Zero when _last == Last.Nothing:
                return Take(Last.Zero, word.Value);
            case NumberPart.Unit when _last is Last.Nothing or Last.Ten or Last.Hundred or Last.Scale:
                return Take(Last.Unit, _current + word.Value);
            case NumberPart.Teen when _last is Last.Nothing or Last.Hundred or Last.Scale:
                return Take(Last.Teen, _current + word.Value);
            case NumberPart.Ten when _last is Last.Nothing or Last.Hundred or Last.Scale:
                return Take(Last.Ten, _current + word.Value);
            case NumberPart.Hundred when _last is Last.Unit or Last.Teen or Last.Ten or Last.Article or Last.Digits && _current < 100:
                Scale = word.Value;
                return Take(Last.Hundred, _current * word.Value);
            case NumberPart.Dozen when _last is Last.Unit or Last.Teen or Last.Ten or Last.Article or Last.Digits && _current < 100:
                Scale = word.Value;
                return Take(Last.Dozen, _current * word.Value);
            case NumberPart.Scale when _last is not (Last.Nothing or Last.Zero or Last.Dozen):
                return Multiply(word.Value);
            default:
                return false;
        }
    }

    private bool Take(Last last, decimal current)
    {
        (_last, _current) = (last, current);
        return true;
    }

    private bool Multiply(decimal scale)
    {
        // "1 lakh crore" alone puts one scale on another; "1.2 million billion" is no number.
        var crores = _last == Last.Scale && scale == NumberWords.Crore && _scale < scale;
        if (!crores && (_last == Last.Scale || (_scale > 0 && scale >= _scale)))
        {
            return false;
        }

        _total = crores ? _total * scale : _total + _current * scale;
        Scale = crores ? Scale * scale : scale;
        (_last, _current, _scale) = (Last.Scale, 0, scale);
        return true;
    }
}
