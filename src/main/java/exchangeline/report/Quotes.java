package exchangeline.report;

import exchangeline.article.Span;
import exchangeline.reading.Claimant;

/** Makes claims that quote the article. */
record Quotes(String text) {
  Claim claim(
      String field, Object value, Span span, Claimant claimant, String rule, String reading) {
    return new Claim(
        field,
        value,
        span.in(text),
        span.start(),
        span.end(),
        claimant == null ? null : claimant.name(),
        rule,
        reading,
        null);
  }

  static Claim derived(String field, Object value, String rule, String derivation) {
    return new Claim(field, value, null, null, null, null, rule, null, derivation);
  }
}
