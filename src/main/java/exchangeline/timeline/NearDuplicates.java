package exchangeline.timeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import exchangeline.article.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the copies of one wire story.
 *
 * <p>MinHash with banding (Broder 1997; Leskovec, Rajaraman, Ullman, ch. 3) proposes, the Jaccard
 * similarity of five-word shingles decides, and how much of the shorter text is in the longer. A
 * copy is always compared with the original itself, so a chain of small edits does not join two
 * different stories.
 */
final class NearDuplicates {
  private static final int HASHES = 192;
  private static final int ROWS = 3;

  /** Of the shorter text: an editor cuts a wire story and changes words, but keeps the most. */
  private static final double LEAST_KEPT = 0.55;

  private static final double LEAST_SIMILAR = 0.25;

  /** Below this number of equal hashes the exact similarity is not computed. */
  private static final int LEAST_EQUAL_HASHES = 34;

  private static final int[] FACTORS = new int[HASHES];

  static {
    for (int i = 0; i < HASHES; i++) {
      FACTORS[i] = (int) Shingles.mix(0x9e3779b97f4a7c15L * (i + 1)) | 1;
    }
  }

  private static final Comparator<Article> EARLIEST_FIRST =
      comparing(Article::published, nullsLast(naturalOrder())).thenComparing(Article::id);

  private final List<Article> originals = new ArrayList<>();
  private final List<int[]> signatures = new ArrayList<>();
  private final Bands bands;

  private NearDuplicates(int articles) {
    bands = new Bands(articles, HASHES / ROWS);
  }

  /**
   * Id of each copy → id of its original: the one published first, an unknown date last, then the
   * smallest id. Articles without text are neither.
   */
  static SortedMap<String, String> copies(Collection<Article> articles) {
    NearDuplicates seen = new NearDuplicates(articles.size());
    SortedMap<String, String> copies = new TreeMap<>();
    articles.stream()
        .filter(article -> article.text() != null)
        .sorted(EARLIEST_FIRST)
        .parallel()
        .map(Shingled::new)
        .filter(article -> article.shingles.length > 0)
        .forEachOrdered(
            article -> {
              Article original = seen.originalOf(article);
              if (original != null) {
                copies.put(article.article.id(), original.id());
              }
            });
    return copies;
  }

  /** An article, its shingles and their signature: what is computed side by side. */
  private static final class Shingled {
    final Article article;
    final long[] shingles;
    final int[] signature;

    Shingled(Article article) {
      this.article = article;
      shingles = Shingles.of(article.text());
      signature = signature(shingles);
    }
  }

  /** The original, or null when the article is one itself; it is then remembered. */
  private Article originalOf(Shingled article) {
    long[] keys = keys(article.signature);
    for (int candidate : bands.sharing(keys)) {
      Article original = originals.get(candidate);
      if (equalHashes(article.signature, signatures.get(candidate)) >= LEAST_EQUAL_HASHES
          && isCopy(article.shingles, Shingles.of(original.text()))) {
        return original;
      }
    }
    bands.add(keys);
    originals.add(article.article);
    signatures.add(article.signature);
    return null;
  }

  private static boolean isCopy(long[] a, long[] b) {
    int common = Shingles.common(a, b);
    double similar = (double) common / (a.length + b.length - common);
    return similar >= LEAST_SIMILAR && common >= LEAST_KEPT * Math.min(a.length, b.length);
  }

  private static int[] signature(long[] shingles) {
    int[] folded = new int[shingles.length];
    Arrays.setAll(folded, i -> Long.hashCode(shingles[i]));
    int[] signature = new int[HASHES];
    Arrays.setAll(signature, i -> least(folded, FACTORS[i]));
    return signature;
  }

  /** In 32 bits, which a processor mixes eight at a time. */
  private static int least(int[] shingles, int factor) {
    int least = Integer.MAX_VALUE;
    for (int shingle : shingles) {
      int product = shingle * factor;
      least = Math.min(least, (product ^ (product >>> 15)) * factor);
    }
    return least;
  }

  private static long[] keys(int[] signature) {
    long[] keys = new long[HASHES / ROWS];
    for (int i = 0; i < HASHES; i++) {
      keys[i / ROWS] = Shingles.mix(keys[i / ROWS] * 31 + signature[i] + i);
    }
    return keys;
  }

  private static int equalHashes(int[] a, int[] b) {
    int equal = 0;
    for (int i = 0; i < HASHES; i++) {
      equal += a[i] == b[i] ? 1 : 0;
    }
    return equal;
  }
}
