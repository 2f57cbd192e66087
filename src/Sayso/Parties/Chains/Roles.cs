namespace Sayso.Parties.Chains;

/// <summary>Places in a sentence's grammar, as coreference tells them apart.</summary>
internal static class Roles
{
    public const int Subject = 1;
    public const int PassiveSubject = 2;
    public const int Object = 3;

    public static int Of(string relation) => relation switch
    {
        "nsubj" or "nsubj:outer" or "csubj" => Subject,
        "nsubj:pass" => PassiveSubject,
        "obj" => Object,
        "iobj" => 4,
        "obl" => 5,
        "obl:agent" => 6,
        "nmod" => 7,
        "nmod:poss" => 8,
        "appos" => 9,
        "conj" => 10,
        "compound" => 11,
        "root" => 12,
        "obl:unmarked" or "nmod:unmarked" => 13,
        "xcomp" or "ccomp" or "advcl" => 14,
        "parataxis" => 15,
        "flat" => 16,
        "vocative" => 17,
        "dislocated" => 18,
        _ => 0,
    };
}
