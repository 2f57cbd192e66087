namespace Sayso.Documents;

/// <summary>A system of writing, as far as it tells languages apart.</summary>
internal enum Script
{
    /// <summary>Latin letters, and all that are not listed.</summary>
    Latin,

    /// <summary>Russian and others.</summary>
    Cyrillic,

    /// <summary>Arabic and others.</summary>
    Arabic,

    /// <summary>Chinese characters.</summary>
    Han,

    /// <summary>Hiragana and katakana.</summary>
    Kana,

    /// <summary>One that the language is known by; see <see cref="Scripts.LanguageOf"/>.</summary>
    OwnLanguage,
}

/// <summary>Tells scripts apart by Unicode block.</summary>
internal static class Scripts
{
    // Blocks of scripts that (nearly) all news in them shares one language; in order of their first character.
    private static readonly (char First, char Last, string Code, string Name)[] Own =
    [
        ('\u0370', '\u03FF', "el", "Greek"),
        ('\u0530', '\u058F', "hy", "Armenian"),
        ('\u0590', '\u05FF', "he", "Hebrew"),
        ('\u0900', '\u097F', "hi", "Hindi"),
        ('\u0980', '\u09FF', "bn", "Bengali"),
        ('\u0A00', '\u0A7F', "pa", "Punjabi"),
        ('\u0A80', '\u0AFF', "gu", "Gujarati"),
        ('\u0B80', '\u0BFF', "ta", "Tamil"),
        ('\u0C00', '\u0C7F', "te", "Telugu"),
        ('\u0C80', '\u0CFF', "kn", "Kannada"),
        ('\u0D00', '\u0D7F', "ml", "Malayalam"),
        ('\u0D80', '\u0DFF', "si", "Sinhala"),
        ('\u0E00', '\u0E7F', "th", "Thai"),
        ('\u0E80', '\u0EFF', "lo", "Lao"),
        ('\u1000', '\u109F', "my", "Burmese"),
        ('\u10A0', '\u10FF', "ka", "Georgian"),
        ('\u1200', '\u139F', "am", "Amharic"),
        ('\u1780', '\u17FF', "km", "Khmer"),
        ('\u1F00', '\u1FFF', "el", "Greek"),
        ('\uAC00', '\uD7AF', "ko", "Korean"),
    ];

    /// <summary>The script of a letter.</summary>
    public static Script Of(char letter) => letter switch
    {
        < '\u0370' => Script.Latin,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') => Script.Arabic,
        >= '\u3040' and <= '\u30FF' => Script.Kana,
        (>= '\u3400' and <= '\u9FFF') or (>= '\uD840' and <= '\uD8BF') => Script.Han,
        _ => LanguageOf(letter) is null ? Script.Latin : Script.OwnLanguage,
    };

    /// <summary>The language that a script is known by; null where it has several or is not listed.</summary>
    public static (string Code, string Name)? LanguageOf(char letter)
    {
        foreach (var (first, last, code, name) in Own)
        {
            if (letter <= last)
            {
                return letter >= first ? (code, name) : null;
            }
        }

        return null;
    }

    /// <summary>Whether the letter is of a script that sets no spaces between words.</summary>
    public static bool HasNoSpaces(char letter)
        => letter is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');
}
