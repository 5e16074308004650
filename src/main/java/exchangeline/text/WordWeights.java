package exchangeline.text;

/** What a word says for tags: arrays of one logarithmic weight a tag, not to be changed. */
final class WordWeights {
  /** For its own tag. */
  final double[] own;

  /** For the tag of the word two places before it. */
  final double[] twoBefore;

  /** For the tag of the word before it. */
  final double[] before;

  /** For the tag of the word behind it. */
  final double[] behind;

  /** For the tag of the word two places behind it. */
  final double[] twoBehind;

  WordWeights(
      double[] own, double[] twoBefore, double[] before, double[] behind, double[] twoBehind) {
    this.own = own;
    this.twoBefore = twoBefore;
    this.before = before;
    this.behind = behind;
    this.twoBehind = twoBehind;
  }
}
