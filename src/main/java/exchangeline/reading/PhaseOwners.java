package exchangeline.reading;

import exchangeline.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives each ordinal of a sentence that tells of several transfers to the nearest of them: "After
 * the 65th exchange in May, the sides held the 66th on Friday."
 */
final class PhaseOwners {
  private static final int CLAUSE = 15;
  private static final String WHOLE = "of (?:an?|the|this|that|their) (?:[^ ]+ ){0,5}[^ ]+";

  private PhaseOwners() {}

  static List<Mention> share(Tagged s, List<Mention> mentions) {
    List<Mention> living =
        mentions.stream()
            .filter(m -> m.type() != EventType.BODIES)
            .filter(m -> !isWholeOf(s, m))
            .toList();
    if (living.size() < 2 || s.phases().isEmpty()) {
      return mentions;
    }
    List<Mention> shared = new ArrayList<>();
    for (Mention mention : mentions) {
      List<PhaseMention> own =
          mention.phases().stream()
              .filter(p -> told(s, nearest(s, p, living), living).equals(mention))
              .toList();
      shared.add(mention.withPhases(own));
    }
    return shared;
  }

  /** "The first came in May, when 40 were traded for 12": the clause tells which it was. */
  private static Mention told(Tagged s, Mention numbered, List<Mention> living) {
    int next = living.indexOf(numbered) + 1;
    boolean bare = numbered.figures().isEmpty() && numbered.date() == null;
    boolean when =
        next < living.size()
            && !living.get(next).figures().isEmpty()
            && s.words(s.lastToken(numbered.span()) + 1, s.tokenAt(living.get(next).span().start()))
                .matches("(?:[^:;]* )?, when(?: [^:;]*)?");
    return bare && when ? living.get(next) : numbered;
  }

  /** "The last part of an exchange that was agreed in May": what is agreed has the part. */
  private static boolean isWholeOf(Tagged s, Mention mention) {
    return !mention.status().tookPlace()
        && s.phases().stream()
            .anyMatch(
                p ->
                    p.span().end() <= mention.span().start()
                        && s.words(s.lastToken(p.span()) + 1, s.tokenAt(mention.span().start()) + 1)
                            .matches(WHOLE));
  }

  private static Mention nearest(Tagged s, PhaseMention phase, List<Mention> living) {
    return living.stream()
        .min(
            Comparator.<Mention>comparingInt(m -> cost(s, phase, m))
                .thenComparingInt(m -> m.span().start()))
        .orElseThrow();
  }

  private static int cost(Tagged s, PhaseMention phase, Mention mention) {
    int words = distance(s, phase.span(), mention.span());
    int date = mention.date() == null ? words : distance(s, phase.span(), mention.date().span());
    return Math.min(words, date);
  }

  private static int distance(Tagged s, Span phase, Span other) {
    int at = s.tokenAt(phase.start());
    int first = s.tokenAt(other.start());
    int last = s.lastToken(other);
    int words = at < first ? first - at : Math.max(0, at - last);
    int nearest = at < first ? first : Math.min(at, last);
    return words + CLAUSE * Math.abs(s.segment().get(at) - s.segment().get(nearest));
  }
}
