package exchangeline.timeline;

import static exchangeline.timeline.Relation.Kind.EXCLUDED;
import static exchangeline.timeline.Relation.Kind.MATCH;
import static exchangeline.timeline.Relation.Kind.POSSIBLE;
import static exchangeline.timeline.Relation.Kind.SILENT;

import exchangeline.reading.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whether two sightings can be one event, and why.
 *
 * <p>Dates, sides, types and one claimant's own numbering exclude; a different count alone never
 * does. The relation is symmetric.
 */
final class Compatibility {
  private Compatibility() {}

  static final Relation ONE_ARTICLE = new Relation(EXCLUDED, 0, List.of("one article tells both"));
  static final Relation COPIES = new Relation(MATCH, 1000, List.of("copies of one text"));

  /** The relation of sightings in different articles that are no copies. */
  static Relation compare(Sighting a, Sighting b) {
    DateFit date = DateFit.of(a.date(), b.date());
    SideFit sides = SideFit.of(a.parties(), b.parties());
    CountFit counts = CountFit.of(a.event().count(), b.event().count());
    boolean sharedNumber = Ordinal.shared(a.ordinals(), b.ordinals());

    List<String> against = new ArrayList<>();
    if (date.kind() == DateFit.Kind.APART) {
      against.add(date.because());
    }
    if (date.kind() == DateFit.Kind.NEAR && (sides != SideFit.SAME || counts != CountFit.AGREE)) {
      against.add(date.because() + ", and sides or counts are not the same");
    }
    if (!typesFit(a.type(), b.type(), date, sides)) {
      against.add(a.type().compareTo(b.type()) < 0 ? types(a, b) : types(b, a));
    }
    if (sides == SideFit.CONTRADICT) {
      against.add("different parties");
    }
    String numbering = Ordinal.contradiction(a.ordinals(), b.ordinals());
    if (numbering != null) {
      against.add(numbering);
    }
    if (!against.isEmpty()) {
      return new Relation(EXCLUDED, 0, against);
    }
    Relation.Kind kind = verdict(a, b, date, sides, counts, sharedNumber);
    return new Relation(
        kind, score(a, b, sides, counts, sharedNumber), reasons(date, sides, counts, sharedNumber));
  }

  private static Relation.Kind verdict(
      Sighting a, Sighting b, DateFit date, SideFit sides, CountFit counts, boolean sharedNumber) {
    boolean known = sides == SideFit.SAME || sides == SideFit.LACKING;
    boolean agree = counts == CountFit.AGREE;
    DateShape vaguer =
        DateShape.of(a.date()).compareTo(DateShape.of(b.date())) < 0
            ? DateShape.of(b.date())
            : DateShape.of(a.date());
    return switch (date.kind()) {
      case SAME ->
          switch (vaguer) {
            case DAY, RANGE -> known || agree || sharedNumber ? MATCH : POSSIBLE;
            case COARSE, OPEN -> sides == SideFit.SAME && (agree || sharedNumber) ? MATCH : SILENT;
            case NONE -> sides == SideFit.SAME && sharedNumber ? MATCH : SILENT;
          };
      case NEAR -> POSSIBLE;
      case ADMITTED ->
          switch (vaguer) {
            case OPEN -> sides == SideFit.SAME ? POSSIBLE : SILENT;
            case NONE -> {
              boolean weekday = a.date().weekday() != null || b.date().weekday() != null;
              yield known && (sharedNumber || (weekday && agree)) ? POSSIBLE : SILENT;
            }
            default -> sides == SideFit.SAME && agree ? POSSIBLE : SILENT;
          };
      case OPEN, APART -> SILENT;
    };
  }

  /** An exchange told from one side reads like a release, but only on its very day. */
  private static boolean typesFit(EventType a, EventType b, DateFit date, SideFit sides) {
    boolean bodies = a == EventType.BODIES || b == EventType.BODIES;
    return a == b || (!bodies && date.kind() == DateFit.Kind.SAME && sides == SideFit.SAME);
  }

  private static String types(Sighting a, Sighting b) {
    return "different types: " + a.type().code() + " and " + b.type().code();
  }

  private static int score(
      Sighting a, Sighting b, SideFit sides, CountFit counts, boolean sharedNumber) {
    int score = counts == CountFit.AGREE ? 40 : counts == CountFit.SILENT ? 5 : 0;
    score += sharedNumber ? 80 : 0;
    score += a.type() == b.type() ? 20 : 0;
    score += sides == SideFit.SAME ? 10 : 0;
    String place = a.event().place();
    return score + (place != null && Objects.equals(place, b.event().place()) ? 15 : 0);
  }

  private static List<String> reasons(
      DateFit date, SideFit sides, CountFit counts, boolean sharedNumber) {
    List<String> reasons = new ArrayList<>();
    reasons.add(
        switch (sides) {
          case SAME -> "same parties";
          case LACKING -> "one names a party that the other lacks";
          default -> "parties not named by one";
        });
    reasons.add(date.because());
    if (counts == CountFit.AGREE) {
      reasons.add("same counts");
    } else if (counts == CountFit.DIFFER) {
      reasons.add("count differs: kept as conflict");
    }
    if (sharedNumber) {
      reasons.add("same number in the series");
    }
    return reasons;
  }
}
