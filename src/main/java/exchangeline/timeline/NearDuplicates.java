package exchangeline.timeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import exchangeline.article.Article;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

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

  private static final long[] FACTORS = new long[HASHES];

  static {
    for (int i = 0; i < HASHES; i++) {
      FACTORS[i] = Shingles.mix(0x9e3779b97f4a7c15L * (i + 1)) | 1;
    }
  }

  private static final Comparator<Article> EARLIEST_FIRST =
      comparing(Article::published, nullsLast(naturalOrder())).thenComparing(Article::id);

  private final List<Article> originals = new ArrayList<>();
  private final List<int[]> signatures = new ArrayList<>();
  private final Map<Long, List<Integer>> buckets = new HashMap<>();

  private NearDuplicates() {}

  /**
   * Id of each copy → id of its original: the one published first, an unknown date last, then the
   * smallest id. Articles without text are neither.
   */
  static SortedMap<String, String> copies(Collection<Article> articles) {
    NearDuplicates seen = new NearDuplicates();
    SortedMap<String, String> copies = new TreeMap<>();
    for (Article article : articles.stream().sorted(EARLIEST_FIRST).toList()) {
      String original = article.text() == null ? null : seen.originalOf(article);
      if (original != null) {
        copies.put(article.id(), original);
      }
    }
    return copies;
  }

  /** The original, or null when the article is one itself; it is then remembered. */
  private String originalOf(Article article) {
    long[] shingles = Shingles.of(article.text());
    if (shingles.length == 0) {
      return null;
    }
    int[] signature = signature(shingles);
    TreeSet<Integer> candidates = new TreeSet<>();
    for (long band : bands(signature)) {
      candidates.addAll(buckets.getOrDefault(band, List.of()));
    }
    for (int candidate : candidates) {
      if (equalHashes(signature, signatures.get(candidate)) >= LEAST_EQUAL_HASHES
          && isCopy(shingles, Shingles.of(originals.get(candidate).text()))) {
        return originals.get(candidate).id();
      }
    }
    for (long band : bands(signature)) {
      buckets.computeIfAbsent(band, key -> new ArrayList<>()).add(originals.size());
    }
    originals.add(article);
    signatures.add(signature);
    return null;
  }

  private static boolean isCopy(long[] a, long[] b) {
    int common = Shingles.common(a, b);
    double similar = (double) common / (a.length + b.length - common);
    return similar >= LEAST_SIMILAR && common >= LEAST_KEPT * Math.min(a.length, b.length);
  }

  private static int[] signature(long[] shingles) {
    int[] least = new int[HASHES];
    for (int i = 0; i < HASHES; i++) {
      long smallest = Long.MAX_VALUE;
      for (long shingle : shingles) {
        long product = shingle * FACTORS[i];
        smallest = Math.min(smallest, (product ^ (product >>> 29)) * FACTORS[i]);
      }
      least[i] = (int) (smallest >>> 32);
    }
    return least;
  }

  private static long[] bands(int[] signature) {
    long[] bands = new long[HASHES / ROWS];
    for (int i = 0; i < HASHES; i++) {
      bands[i / ROWS] = Shingles.mix(bands[i / ROWS] * 31 + signature[i] + i);
    }
    return bands;
  }

  private static int equalHashes(int[] a, int[] b) {
    int equal = 0;
    for (int i = 0; i < HASHES; i++) {
      equal += a[i] == b[i] ? 1 : 0;
    }
    return equal;
  }
}
