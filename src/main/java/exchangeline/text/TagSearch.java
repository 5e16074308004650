package exchangeline.text;

import java.util.List;

/**
 * The most probable tags of a sentence: the beam search that OpenNLP runs on its tag model
 * (Ratnaparkhi 1998), on weights that are summed once a word instead of once a place. It gives the
 * tags that {@code POSTaggerME} gives.
 */
final class TagSearch {
  /** Beginnings that are followed at each word; the width with which the model was trained. */
  private static final int WIDTH = 3;

  /** What is less probable than the best by e to this power is lost in the rounding of the sum. */
  private static final double NOTHING = -37;

  private final TagWeights weights;

  TagSearch(TagWeights weights) {
    this.weights = weights;
  }

  /** A beginning: its last tag, what stands before that, its logarithmic probability. */
  private record Path(int tag, Path before, double score) {}

  /** The best beginnings so far, the best one first. */
  private static final class Beam {
    final Path[] paths = new Path[WIDTH];
    int size;

    void add(int tag, Path before, double score) {
      if (size == WIDTH && score <= paths[size - 1].score) {
        return;
      }
      int at = size == WIDTH ? size - 1 : size++;
      while (at > 0 && paths[at - 1].score < score) {
        paths[at] = paths[at - 1];
        at--;
      }
      paths[at] = new Path(tag, before, score);
    }
  }

  /** One tag a word. */
  String[] tags(List<WordWeights> words) {
    double[] scores = new double[weights.size()];
    Beam beam = new Beam();
    beam.add(0, null, 0);
    for (int i = 0; i < words.size(); i++) {
      Path best = beam.paths[0];
      share(words, i, scores);
      if (i == 1) {
        add(weights.after(best.tag), scores);
      } else if (i > 1) {
        add(weights.after(best.before.tag, best.tag), scores);
      }
      beam = extended(beam, scores);
    }
    String[] tags = new String[words.size()];
    int at = tags.length;
    for (Path path = beam.paths[0]; path.before != null; path = path.before) {
      tags[--at] = weights.tag(path.tag);
    }
    return tags;
  }

  /** What does not depend on the tags before. */
  private void share(List<WordWeights> words, int i, double[] into) {
    System.arraycopy(weights.at(i), 0, into, 0, into.length);
    add(words.get(i).own, into);
    if (i > 0) {
      add(words.get(i - 1).behind, into);
    }
    if (i > 1) {
      add(words.get(i - 2).twoBehind, into);
    }
    if (i + 1 < words.size()) {
      add(words.get(i + 1).before, into);
    }
    if (i + 2 < words.size()) {
      add(words.get(i + 2).twoBefore, into);
    }
  }

  private static void add(double[] weights, double[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] += weights[i];
    }
  }

  /**
   * Follows each beginning by the most probable tags. As with OpenNLP, whose features are cached by
   * place, the tags at the end of the best beginning stand for those of all.
   */
  private static Beam extended(Beam beam, double[] scores) {
    double first = Double.NEGATIVE_INFINITY;
    double second = first;
    double third = first;
    for (double score : scores) {
      if (score > first) {
        third = second;
        second = first;
        first = score;
      } else if (score > second) {
        third = second;
        second = score;
      } else if (score > third) {
        third = score;
      }
    }
    double sum = 0;
    for (double score : scores) {
      if (score - first > NOTHING) {
        sum += StrictMath.exp(score - first);
      }
    }
    double norm = first + StrictMath.log(sum);
    Beam next = new Beam();
    for (int p = 0; p < beam.size; p++) {
      for (int tag = 0; tag < scores.length; tag++) {
        if (scores[tag] >= third) {
          next.add(tag, beam.paths[p], beam.paths[p].score + scores[tag] - norm);
        }
      }
    }
    return next;
  }
}
