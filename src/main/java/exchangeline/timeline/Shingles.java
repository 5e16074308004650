package exchangeline.timeline;

import java.util.Arrays;

/** A text as the set of its runs of five words, each run as a 64-bit hash. */
final class Shingles {
  private static final int WORDS = 5;

  private Shingles() {}

  /**
   * The hashes, sorted, each once. Words are runs of letters and digits, compared without case; a
   * text of fewer than five words is one run.
   */
  static long[] of(String text) {
    long[] words = words(text);
    if (words.length == 0) {
      return words;
    }
    int count = Math.max(1, words.length - WORDS + 1);
    long[] shingles = new long[count];
    for (int i = 0; i < count; i++) {
      long hash = 0;
      for (int j = i; j < Math.min(i + WORDS, words.length); j++) {
        hash = mix(hash * 31 + words[j]);
      }
      shingles[i] = hash;
    }
    return Arrays.stream(shingles).sorted().distinct().toArray();
  }

  /** How many both have; both arrays sorted and without doubles. */
  static int common(long[] a, long[] b) {
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      int order = Long.compare(a[i], b[j]);
      if (order == 0) {
        both++;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return both;
  }

  /** The finaliser of SplitMix64: every input bit reaches every output bit. */
  static long mix(long z) {
    long x = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
    return x ^ (x >>> 31);
  }

  private static long[] words(String text) {
    long[] found = new long[text.length() / 2 + 1];
    int n = 0;
    long hash = 0;
    boolean inside = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        hash = (inside ? hash : 0xcbf29ce484222325L) ^ Character.toLowerCase(c);
        hash *= 0x100000001b3L;
        inside = true;
      } else if (inside) {
        found[n++] = hash;
        inside = false;
      }
    }
    return Arrays.copyOf(found, n);
  }
}
