namespace Sayso.Documents;

/// <summary>A language that a text may be in.</summary>
/// <param name="Code">ISO 639-1.</param>
/// <param name="Name">Its English name.</param>
/// <param name="Words">Its function words, without those that are English words too.</param>
internal sealed record LanguageEntry(string Code, string Name, string Words);

/// <summary>
/// Function words of languages that news is written in. Spellings are common knowledge; each list has what an ordinary sentence of
/// the language can hardly do without and few others have.
/// </summary>
internal static class LanguageWords
{
    /// <summary>
    /// Words that stand in names too ("de la Cruz", "van der Berg", "El Norte"), are English words, or are short enough to be anything: they count for less.
    /// </summary>
    public const string Weak =
        "de la le les du des el los las del di da do dos das della dei den der die das van von zu ten ter al a e y o i u un une una uno ein en et il lo se si su "
        + "in is on an as at no not so was war hat man her me us or by to be for him son sin per pro con para san santa d l na za od je to v s z w k ve bin ibn dan di ke se af av";

    /// <summary>English.</summary>
    public const string English =
        "the of and to that with for by from at it its this these those which who they their them she his her you your we our have has been were are is be will "
        + "would could not but there when after about said says than then into over what as on was had he an or if no more can all one out up so some do did my me "
        + "him how where why because while before during between against under through only other also any such own most both each few since until now just should may might must";

    /// <summary>Languages in Latin letters.</summary>
    public static readonly LanguageEntry[] Latin =
    [
        new("fr", "French", "le la les de des du un une et est dans que qui pour sur pas plus par avec ce cette ces au aux son sa ses leur il elle ils nous vous été être sont ont a ne en mais ou où selon après contre entre comme aussi dit qu n c d l"),
        new("de", "German", "der die das und ist nicht ein eine einen einem einer mit auf für sich dem den des dass auch nach bei wurde wurden werden wird haben sind wie über von zu zum zur im aus er sie es als noch sagte seit gegen durch um vor oder aber nur kein keine"),
        new("es", "Spanish", "el la los las de del que y en un una por con para su sus es se no lo como más pero fue ha han al este esta según dijo también sobre entre cuando ya sin hasta desde son está ser o muy tras"),
        new("pt", "Portuguese", "o a os as de do da dos das que e em um uma não com para por se no na nos nas foi é são mais como mas ao à pelo pela seu sua segundo disse também sobre entre já até está ser há após ele ela"),
        new("it", "Italian", "il lo la i gli le di del della dei delle degli che e è un una per con non si da in nel nella sono ha hanno al alla come più ma dal dalla sul sulla anche stato stata dopo secondo detto essere questo questa"),
        new("nl", "Dutch", "de het een en van in is dat niet op te zijn met voor aan er die door om ook als bij naar uit maar heeft hebben werd worden wordt nog over tot zich volgens hij zij deze geen zei na tegen"),
        new("sv", "Swedish", "och att det är som för på av inte har ett en den till med om var från men de han hon sig kan efter också enligt vid mot när ska skulle eller blev blir säger mellan under"),
        new("da", "Danish", "og at det er som for på af ikke har et en den til med om var fra men de han hun sig kan efter også ifølge ved mod når skal ville eller blev bliver siger mellem under være blevet"),
        new("no", "Norwegian", "og at det er som for på av ikke har et en den til med om var fra men de han hun seg kan etter også ifølge ved mot når skal ville eller ble blir sier mellom under være blitt å"),
        new("fi", "Finnish", "ja on ei se että oli hän ovat joka myös kun mutta tai sekä mukaan jälkeen ole olla sen hänen nyt kuin niin vain siitä tämä jo noin ollut"),
        new("et", "Estonian", "ja on ei see et oli ta kes ka kui aga või ning järgi pärast ole olla selle tema nüüd nii ainult mis oma ütles"),
        new("pl", "Polish", "i w na nie się z że do to jest jak po o od za przez dla są był była było oraz ale czy który która które tym przy jego jej ich po został została także ze roku powiedział"),
        new("cs", "Czech", "a v na se že je s z do to jsou by byl byla bylo ale jako pro po k o od za který která které při také ve jeho její jejich podle není řekl ještě už až"),
        new("sk", "Slovak", "a v na sa že je s z do to sú by bol bola bolo ale ako pre po k o od za ktorý ktorá ktoré pri aj vo jeho jej ich podľa nie povedal ešte už až"),
        new("sl", "Slovenian", "in je v na da se so za z ki po iz pa bi ni tudi kot bil bila bilo ob od pri še že ali med pred njegov so bili dejal zaradi"),
        new("hr", "Croatian or Serbian", "i je u na da se su za od iz o ne koji koja koje nije kao bio bila bilo sa s a ali po prema što će biti rekao između nakon posle poslije ili ako samo još zbog"),
        new("hu", "Hungarian", "a az és hogy nem is egy van volt meg de ki mint csak már szerint után vagy azt ez ezt lesz lehet még között elmondta ellen által miatt pedig"),
        new("ro", "Romanian", "și de la în a cu pe că nu o un din pentru este sunt care mai fost au ale al lui prin după sau dar ca fi să va său sa spus fost către între ce potrivit si"),
        new("tr", "Turkish", "ve bir bu da de için ile çok olarak olan daha gibi kadar sonra ancak değil en ise göre dedi ettiği olduğu olduğunu oldu ya ne üzerinde tarafından karşı her"),
        new("az", "Azerbaijani", "və bir bu da də üçün ilə çox olan daha kimi sonra lakin deyil ən isə görə dedi olub edib olduğunu tərəfindən hər"),
        new("vi", "Vietnamese", "và của là có không trong cho được với các một những người đã này khi từ đến để về tại cũng sau như ông bà theo đang"),
        new("id", "Indonesian or Malay", "yang dan di ke dari untuk dengan pada ini itu dalam tidak akan telah oleh sebagai juga adalah karena kata mereka dia tersebut bisa ada setelah kepada orang menurut"),
        new("tl", "Tagalog", "ang ng sa mga na at ay ni si ito hindi para kay may kung pero ayon niya siya sila kanyang isang nito matapos lang din naman"),
        new("sw", "Swahili", "ya wa na kwa ni katika la za cha kuwa hiyo huo huyo baada ya kama lakini hata pia wake yake alisema amesema watu hao kutoka sana"),
        new("lv", "Latvian", "un ir ka no ar par uz bet kas arī pēc tika bija nav vai to šo savu kā līdz pie viņš viņa teica jau tikai"),
        new("lt", "Lithuanian", "ir kad yra su iš į bet kuris kuri taip pat po buvo nėra ar tai šio savo kaip iki prie jis ji sakė jau tik dėl apie už"),
        new("ca", "Catalan", "el la els les de del dels que i en un una per amb és no es al als ha han com més però va són aquest aquesta segons també entre sobre fins dins seu seva ser"),
        new("sq", "Albanian", "dhe të në e i një për me që nga është ka nuk se këtë më ishte janë si por pas tha edhe ky kjo së"),
        new("so", "Somali", "oo iyo ka ku waa in ay la uu soo aan waxaa ayaa kale sheegay lagu laga dadka wuxuu"),
        new("ga", "Irish", "agus an na ar go ag is sa le bhí tá atá nach leis chun faoi mar seo sin siad raibh níl dúirt"),
        new("cy", "Welsh", "y yr yn a i o ac mae ei ar am wedi bod gan oedd ond fod hefyd sydd eu roedd dywedodd"),
    ];

    /// <summary>Languages in Cyrillic letters.</summary>
    public static readonly LanguageEntry[] Cyrillic =
    [
        new("ru", "Russian", "и в не на что с по как это он она они из за от для но был была было были также его её их после при или то к о об во со сказал между"),
        new("uk", "Ukrainian", "і в не на що з по як це він вона вони із за від для але був була було були також його її їх після при або то до про у та між сказав"),
        new("be", "Belarusian", "і ў не на што з па як гэта ён яна яны за ад для але быў была было былі таксама яго яе іх пасля пры ці да аб у"),
        new("bg", "Bulgarian", "и в не на че с по като това той тя те от за но е са беше бяха също неговия след при или до към със във се ще каза между"),
        new("sr", "Serbian", "и у не на да с по као то он она они из за од али је су био била било такође његов после при или до о са се ће рекао између"),
        new("mk", "Macedonian", "и во не на дека со по како тоа тој таа тие од за но е се беше беа исто неговиот после при или до кон ќе рече меѓу ги го"),
        new("kk", "Kazakh", "және бұл мен де да үшін бір деп екі осы болды болып туралы кейін сондай деді бойынша"),
        new("mn", "Mongolian", "ба нь энэ юм байна гэж болон тухай тэр дараа хэлэв бөгөөд мөн"),
    ];

    /// <summary>Languages in Arabic letters.</summary>
    public static readonly LanguageEntry[] Arabic =
    [
        new("ar", "Arabic", "في من على إلى أن عن مع هذا هذه التي الذي كان قال ما لا بعد بين كما وقد قد أو إن ولم لم"),
        new("fa", "Persian", "در از به که این را با است و برای آن یک شد کرد می های بر تا خود هم اما گفت بود شده نیز"),
        new("ur", "Urdu", "کے کی میں ہے کا اور سے کو نے پر یہ اس کہ ہیں ہو گیا تھا بھی کہا لیے ایک نہیں کر"),
        new("ps", "Pashto", "په د چې او له کې ته دی دا سره نه یې ده شوي وو کړي"),
        new("ckb", "Kurdish", "لە بە و کە ئەم بۆ لەگەڵ ئەوەی دوای هەر ئەو بوو کرد دەکات"),
    ];
}
