package exchangeline.text;

/**
 * What a word says for tags, one logarithmic weight a tag.
 *
 * @param own for its own tag
 * @param twoBefore for the tag of the word two places before it
 * @param before for the tag of the word before it
 * @param behind for the tag of the word behind it
 * @param twoBehind for the tag of the word two places behind it
 */
record WordWeights(
    double[] own, double[] twoBefore, double[] before, double[] behind, double[] twoBehind) {}
