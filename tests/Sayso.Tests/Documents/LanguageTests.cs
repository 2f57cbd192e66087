using Sayso.Documents;
using Xunit;

namespace Sayso.Tests.Documents;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("fr", "Le ministre a dit mardi que le pont de Selma resterait fermé après la tempête. Personne n’a été blessé, selon la police.")]
    [InlineData("de", "Der Minister sagte am Dienstag, dass die Brücke von Selma nach dem Sturm geschlossen bleibt. Niemand wurde verletzt.")]
    [InlineData("es", "El ministro dijo el martes que el puente de Selma seguirá cerrado tras la tormenta. No hay heridos, según la policía.")]
    [InlineData("pt", "O ministro disse na terça-feira que a ponte de Selma continuará fechada após a tempestade. Não há feridos, segundo a polícia.")]
    [InlineData("it", "Il ministro ha detto martedì che il ponte di Selma resterà chiuso dopo la tempesta. Non ci sono feriti, secondo la polizia.")]
    [InlineData("nl", "De minister zei dinsdag dat de brug van Selma na de storm gesloten blijft. Volgens de politie is er niemand gewond geraakt.")]
    [InlineData("sv", "Ministern sade på tisdagen att bron i Selma förblir stängd efter stormen. Ingen har skadats, enligt polisen.")]
    [InlineData("da", "Ministeren sagde tirsdag, at broen i Selma fortsat er lukket efter stormen. Ingen er ifølge politiet blevet såret.")]
    [InlineData("no", "Ministeren sa tirsdag at brua i Selma fortsatt er stengt etter stormen. Ingen er blitt skadd, ifølge politiet.")]
    [InlineData("fi", "Ministeri sanoi tiistaina, että Selman silta on suljettu myrskyn jälkeen. Poliisin mukaan kukaan ei ole loukkaantunut, mutta vahingot ovat suuria.")]
    [InlineData("pl", "Minister powiedział we wtorek, że most w Selmie po burzy nie jest otwarty. Według policji nikt nie został ranny.")]
    [InlineData("cs", "Ministr v úterý řekl, že most v Selmě je po bouři uzavřen. Podle policie nebyl nikdo zraněn, ale škody jsou velké.")]
    [InlineData("sk", "Minister v utorok povedal, že most v Selme je po búrke zatvorený. Podľa polície sa nikto nezranil, ale škody sú veľké.")]
    [InlineData("sl", "Minister je v torek dejal, da je most v Selmi po neurju zaprt. Po podatkih policije ni bil nihče ranjen, so pa škode velike.")]
    [InlineData("hr", "Ministar je u utorak rekao da će most u Selmi nakon oluje biti zatvoren. Prema policiji nitko nije ozlijeđen, ali su štete velike.")]
    [InlineData("hu", "A miniszter kedden azt mondta, hogy a selmai híd a vihar után zárva marad. A rendőrség szerint senki nem sérült meg.")]
    [InlineData("ro", "Ministrul a spus marți că podul din Selma va rămâne închis după furtună. Potrivit poliției, nu sunt răniți.")]
    [InlineData("tr", "Bakan salı günü Selma köprüsünün fırtınadan sonra kapalı olduğunu söyledi. Polise göre kimse yaralanmadı, ancak hasar çok büyük.")]
    [InlineData("vi", "Bộ trưởng nói hôm thứ ba rằng cây cầu ở Selma đã bị đóng sau cơn bão. Theo cảnh sát, không có ai bị thương.")]
    [InlineData("id", "Menteri mengatakan pada hari Selasa bahwa jembatan di Selma tetap ditutup setelah badai. Menurut polisi tidak ada orang yang terluka.")]
    [InlineData("sw", "Waziri alisema Jumanne kwamba daraja la Selma limefungwa baada ya dhoruba. Kwa mujibu wa polisi hakuna watu waliojeruhiwa katika tukio hilo.")]
    [InlineData("ru", "Министр сказал во вторник, что мост останется закрытым после бури. Никто не пострадал.")]
    [InlineData("uk", "Міністр сказав у вівторок, що міст після бурі залишиться закритим. Ніхто не постраждав.")]
    [InlineData("bg", "Министърът каза във вторник, че мостът ще остане затворен след бурята. Няма пострадали.")]
    [InlineData("sr", "Министар је рекао да ће мост после олује бити затворен. Нико није повређен.")]
    [InlineData("ar", "قال الوزير يوم الثلاثاء إن الجسر سيبقى مغلقا بعد العاصفة. ولم يصب أحد في الحادث.")]
    [InlineData("fa", "وزیر روز سه‌شنبه گفت که این پل بعد از توفان بسته می‌ماند. به گفته پلیس کسی زخمی نشده است.")]
    [InlineData("ur", "وزیر نے منگل کو کہا کہ طوفان کے بعد پل بند رہے گا۔ پولیس کے مطابق کوئی زخمی نہیں ہوا ہے۔")]
    [InlineData("he", "השר אמר ביום שלישי שהגשר יישאר סגור אחרי הסערה. איש לא נפגע.")]
    [InlineData("el", "Ο υπουργός είπε την Τρίτη ότι η γέφυρα θα μείνει κλειστή μετά την καταιγίδα.")]
    [InlineData("hi", "मंत्री ने मंगलवार को कहा कि तूफान के बाद पुल बंद रहेगा। कोई घायल नहीं हुआ।")]
    [InlineData("bn", "মন্ত্রী মঙ্গলবার বলেছেন ঝড়ের পর সেতুটি বন্ধ থাকবে।")]
    [InlineData("zh", "部长星期二说，暴风雨过后大桥将继续关闭，没有人受伤。")]
    [InlineData("ja", "大臣は火曜日、嵐の後も橋は閉鎖されたままだと述べた。けが人はいない。")]
    [InlineData("ko", "장관은 화요일 폭풍 이후 다리가 계속 폐쇄될 것이라고 말했다.")]
    [InlineData("th", "รัฐมนตรีกล่าวเมื่อวันอังคารว่าสะพานจะยังคงปิดหลังพายุ")]
    public void Two_sentences_tell_the_language(string code, string text)
    {
        var result = Given.Text(text);
        Assert.Equal("not-english", Given.CodeOf(result));
        Assert.Equal(code, result.Document!.Language?.Value);
        Assert.Contains($"the text seems to be ", result.Problems[0].Message, StringComparison.Ordinal);
        Assert.Contains($"({code}); Sayso reads English", result.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_problem_names_the_language_in_English()
        => Assert.Equal("report.txt: the text seems to be French (fr); Sayso reads English, and will find little or nothing here",
            Given.Text("Le ministre a dit mardi que le pont resterait fermé après la tempête et que personne n’avait été blessé.").Problems[0].Message);

    [Theory]
    [InlineData("DER MINISTER SAGTE AM DIENSTAG, DASS DIE BRÜCKE NACH DEM STURM GESCHLOSSEN BLEIBT.")]
    [InlineData("le ministre a dit mardi que le pont resterait fermé après la tempête")]
    public void Capitals_and_small_letters_make_no_difference(string text) => Assert.Equal("not-english", Given.CodeOf(Given.Text(text)));

    [Theory]
    [InlineData("The harbour master of Selma said on Tuesday that the bridge would stay closed.")]
    [InlineData("THE HARBOUR MASTER OF SELMA SAID ON TUESDAY THAT THE BRIDGE WOULD STAY CLOSED.")]
    [InlineData("SELMA PORT BLAST KILLS NINE; MILITANTS CLAIM ATTACK; MINISTER VOWS REVENGE")]
    [InlineData("President Juan de la Cruz met Ana María del Río in San Esteban de las Torres near El Paso de los Vientos.")]
    [InlineData("Ludwig van der Berg, Otto von der Heide and Marie de la Tour joined Die Brücke and Le Pont.")]
    [InlineData("Asked in Selma, he shouted: “Le pont est à nous et il ne sera pas fermé!” Nobody in the square answered him.")]
    [InlineData("The word for bridge is мост in Varnian, and 桥 to the crews of the two ships.")]
    [InlineData("Final results: Varnost 3, Selma 1; Halven 2, Grenn 2; Tollhaven 0, Drel 4; Marsin 1, Port Selma 1; Ostrel 5, Kara 0.")]
    [InlineData("Bonjour tout le monde")]
    [InlineData("Да")]
    [InlineData("😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀")]
    [InlineData("")]
    public void English_names_foreign_names_and_a_few_words_are_not_called_foreign(string text)
        => Assert.False(LanguageFinder.Find(text) is { IsForeign: true });

    [Fact]
    public void A_long_list_of_names_is_in_no_language()
        => Assert.Null(LanguageFinder.Find(string.Concat(Enumerable.Repeat("Chemistry: Bava Rajen, Lavan Kodapul, Wasil Iftar; Physics: Nahla Shamir, Odo Brenwick. ", 8))));

    [Fact]
    public void A_long_text_of_no_known_language_is_only_said_not_to_be_English()
    {
        var result = Given.Text(string.Concat(Enumerable.Repeat("Tolo marun ekst vilpa drun, kelo prasti munok tirel. ", 10)));
        Assert.Equal("not-english", Given.CodeOf(result));
        Assert.Equal("und", result.Document!.Language?.Value);
        Assert.Contains("does not look like English", result.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Language_is_found_in_no_time_in_any_text()
    {
        foreach (var piece in new[] { "a", "é", "мост", "桥", "\u0301", "\uD83D", " ", "de ", "'" })
        {
            _ = LanguageFinder.Find(string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length)));
        }
    }
}
