package exchangeline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * What the features of a maximum-entropy tag model say for each tag, summed by what they depend on:
 * a word, its place, the tags before it. The features are those of OpenNLP's default generator,
 * which the model carries: words of two places around, endings and beginnings of up to four
 * letters, class of the word, start of the sentence, one and two tags before. All arrays hold one
 * logarithmic weight a tag. Shared by all threads.
 */
final class TagWeights {
  private static final int AFFIX = 4;

  private final Map<String, Context> features;
  private final String[] tags;
  private final double[][] start;
  private final double[] rest;
  private final double[][] after;
  private final double[][][] afterTwo;

  @SuppressWarnings("unchecked")
  TagWeights(POSModel model) {
    AbstractModel weights = model.getArtifact("pos.model");
    Object[] parts = weights.getDataStructures();
    features = (Map<String, Context>) parts[1];
    tags = (String[]) parts[2];
    rest = sum("def");
    start =
        new double[][] {sum("def", "S=begin"), sum("def", "p1S=begin"), sum("def", "p2S=begin")};
    after = new double[tags.length][];
    afterTwo = new double[tags.length][tags.length][];
    for (int one = 0; one < tags.length; one++) {
      after[one] = sum("t=" + tags[one]);
      for (int two = 0; two < tags.length; two++) {
        afterTwo[one][two] = sum("t=" + tags[two], "t2=" + tags[one] + "," + tags[two]);
      }
    }
  }

  int size() {
    return tags.length;
  }

  String tag(int index) {
    return tags[index];
  }

  /** By the place in the sentence, counted from 0. */
  double[] at(int place) {
    return place < start.length ? start[place] : rest;
  }

  /** By the tag before the second word. */
  double[] after(int tag) {
    return after[tag];
  }

  /** By the two tags before a word. */
  double[] after(int beforeLast, int last) {
    return afterTwo[beforeLast][last];
  }

  /** All that a word says for its own tag and for those of its neighbours. */
  WordWeights of(String word) {
    String lower = StringUtil.toLowerCase(word);
    String low = "w=" + lower;
    String kind = FeatureGeneratorUtil.tokenFeature(word);
    List<String> own = new ArrayList<>(List.of(low, "wc=" + kind, "w&c=" + lower + "," + kind));
    for (int i = 1; i <= Math.min(AFFIX, word.length()); i++) {
      own.add("suf=" + word.substring(word.length() - i));
      own.add("pre=" + word.substring(0, i));
    }
    return new WordWeights(
        sum(own.toArray(new String[0])),
        sum("n2" + low),
        sum("n1" + low),
        sum("p1" + low),
        sum("p2" + low));
  }

  private double[] sum(String... names) {
    double[] sum = new double[tags.length];
    for (String name : names) {
      Context known = features.get(name);
      if (known != null) {
        int[] outcomes = known.getOutcomes();
        double[] weights = known.getParameters();
        for (int i = 0; i < outcomes.length; i++) {
          sum[outcomes[i]] += weights[i];
        }
      }
    }
    return sum;
  }
}
