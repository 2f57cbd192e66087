namespace Sayso.Language.Network;

/// <summary>What the network says of a word: places in its lists of labels, and the head.</summary>
/// <param name="Upos">Universal tag.</param>
/// <param name="Xpos">Penn tag.</param>
/// <param name="Head">0 for the root, else 1 + index of the head in the sentence.</param>
/// <param name="Relation">Relation to the head.</param>
/// <param name="Name">Name label, see <see cref="NameLabels"/>.</param>
internal record struct WordRow(byte Upos, byte Xpos, int Head, byte Relation, byte Name);
