package exchangeline.article;

/**
 * A stretch of an article's text.
 *
 * @param start first UTF-16 unit
 * @param end UTF-16 unit after the last, so {@code end - start} is the length
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public int length() {
    return end - start;
  }

  /** The same stretch counted from a text that begins {@code by} units earlier. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** The words of this stretch in {@code text}. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** The smallest stretch that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }
}
