package exchangeline.review;

import exchangeline.article.Span;
import exchangeline.report.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one article says of an event, beside its own words.
 *
 * @param source the article as the timeline names it
 * @param found how much of its text is known
 * @param passages its sentences that hold words of claims, in the order of the text
 */
public record Testimony(EventSource source, Found found, List<Passage> passages) {
  /** How much is known of the article's text. */
  public enum Found {
    /** Every quote stands where it was read. */
    WHOLE,
    /** Some do not: the text is another version. */
    OTHER_VERSION,
    /** There is no text: quotes alone. */
    NOT
  }

  /**
   * A sentence and the claims whose words stand in it.
   *
   * @param span in the article's text
   * @param text the words at {@code span}
   * @param claims in the order of the text
   */
  public record Passage(Span span, String text, List<Claim> claims) {
    public Passage {
      claims = List.copyOf(claims);
    }

    /** The claims' words in {@link #text}. */
    List<Span> marks() {
      return claims.stream().map(claim -> Testimony.span(claim).shift(-span.start())).toList();
    }
  }

  public Testimony {
    passages = List.copyOf(passages);
  }

  /**
   * A source held against its article.
   *
   * @param text null when the article is not at hand
   */
  static Testimony of(EventSource source, ArticleText text) {
    if (text == null) {
      return new Testimony(source, Found.NOT, List.of());
    }
    Map<Span, List<Claim>> bySentence = new LinkedHashMap<>();
    boolean whole = true;
    for (Claim claim : source.claims()) {
      if (claim.quote() == null) {
        continue;
      }
      Span at = span(claim);
      if (text.holds(claim.quote(), at)) {
        bySentence.computeIfAbsent(text.around(at), k -> new ArrayList<>()).add(claim);
      } else {
        whole = false;
      }
    }
    return new Testimony(
        source,
        whole ? Found.WHOLE : Found.OTHER_VERSION,
        bySentence.entrySet().stream()
            .map(e -> new Passage(e.getKey(), e.getKey().in(text.text()), e.getValue()))
            .sorted(
                Comparator.<Passage>comparingInt(p -> p.span().start())
                    .thenComparingInt(p -> p.span().end()))
            .toList());
  }

  /** Claims without words, or whose words are not to be found in the text. */
  public List<Claim> others() {
    return source.claims().stream()
        .filter(claim -> passages.stream().noneMatch(p -> p.claims().contains(claim)))
        .toList();
  }

  private static Span span(Claim claim) {
    return new Span(Objects.requireNonNull(claim.start()), Objects.requireNonNull(claim.end()));
  }
}
