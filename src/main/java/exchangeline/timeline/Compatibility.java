package exchangeline.timeline;

import static exchangeline.timeline.Relation.Kind.EXCLUDED;
import static exchangeline.timeline.Relation.Kind.MATCH;
import static exchangeline.timeline.Relation.Kind.POSSIBLE;
import static exchangeline.timeline.Relation.Kind.SILENT;

import exchangeline.reading.DateValue;
import exchangeline.reading.EventType;
import java.time.LocalDate;
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

  /**
   * The relation of sightings in different articles that are no copies.
   *
   * @param common what all reports of the one event have in common with all of the other
   */
  static Relation compare(Sighting a, Sighting b, Common common) {
    DateFit date = DateFit.of(a.date(), b.date());
    SideFit sides = SideFit.of(a.parties(), b.parties());
    CountFit counts = CountFit.of(a.figures(), b.figures());
    boolean sharedNumber = Ordinal.shared(a.ordinals(), b.ordinals());
    boolean sharedName = common.name();
    Evidence evidence = new Evidence(date, sides, counts, sharedNumber, sharedName);

    List<String> against = new ArrayList<>();
    if (date.kind() == DateFit.Kind.APART) {
      against.add(date.because());
    }
    if (isLater(a, b) || isLater(b, a)) {
      against.add("told before the other took place");
    }
    if (!isOneDay(date, sides, common.figures()) && !sharedName) {
      against.add(date.because() + ", and sides or counts are not the same");
    }
    if (!typesFit(a.type(), b.type(), evidence)) {
      against.add(a.type().compareTo(b.type()) < 0 ? types(a, b) : types(b, a));
    }
    if (sides == SideFit.CONTRADICT && !sharedName) {
      against.add("different parties");
    }
    String numbering = Ordinal.contradiction(a.ordinals(), b.ordinals());
    if (numbering != null) {
      against.add(numbering);
    }
    if (!against.isEmpty()) {
      return new Relation(EXCLUDED, 0, against);
    }
    return new Relation(verdict(a, b, evidence), score(a, b, evidence), reasons(evidence));
  }

  /**
   * What two events have in common, as all reports of them tell.
   *
   * @param name true when both name one person among the freed
   * @param figures of whomever
   */
  record Common(boolean name, CountFit figures) {}

  /**
   * What speaks for one event, or is silent.
   *
   * @param sharedNumber true when both are given the same number of a series
   * @param sharedName true when both name one of the freed: nobody is freed twice
   */
  private record Evidence(
      DateFit date, SideFit sides, CountFit counts, boolean sharedNumber, boolean sharedName) {
    /** What hardly two events have in common. */
    boolean identifies() {
      return sharedNumber || sharedName || counts == CountFit.SIGNATURE;
    }
  }

  /** True when {@code b} took place after an article told of {@code a} without a date. */
  private static boolean isLater(Sighting a, Sighting b) {
    LocalDate placed = b.date().start();
    return placed != null && a.latest() != null && placed.isAfter(a.latest());
  }

  /** Of two days in a row: whether the rest allows them to be one. */
  private static boolean isOneDay(DateFit date, SideFit sides, CountFit counts) {
    return switch (date.kind()) {
      case NEAR -> sides == SideFit.SAME && counts.compareTo(CountFit.CLOSE) <= 0;
      case LATE -> sides == SideFit.SAME && counts != CountFit.DIFFER;
      default -> true;
    };
  }

  private static Relation.Kind verdict(Sighting a, Sighting b, Evidence evidence) {
    DateFit date = evidence.date();
    SideFit sides = evidence.sides();
    boolean known = sides == SideFit.SAME || sides == SideFit.LACKING;
    boolean agree = evidence.counts().agrees();
    boolean first = DateShape.of(a.date()).compareTo(DateShape.of(b.date())) >= 0;
    DateValue vaguer = first ? a.date() : b.date();
    return switch (date.kind()) {
      case SAME ->
          switch (DateShape.of(vaguer)) {
            case DAY, RANGE -> known || agree || evidence.identifies() ? MATCH : POSSIBLE;
            case COARSE, OPEN ->
                evidence.sharedName()
                        || (sides == SideFit.SAME && (agree || evidence.sharedNumber()))
                    ? MATCH
                    : SILENT;
            case NONE ->
                evidence.sharedName() || (sides == SideFit.SAME && evidence.sharedNumber())
                    ? MATCH
                    : SILENT;
          };
      case NEAR, LATE -> POSSIBLE;
      case ADMITTED ->
          switch (DateShape.of(vaguer)) {
            case OPEN -> sides == SideFit.SAME ? POSSIBLE : SILENT;
            case NONE -> {
              boolean few = evidence.counts() == CountFit.FEW && vaguer.weekday() == null;
              yield known && (evidence.identifies() || (agree && !few)) ? POSSIBLE : SILENT;
            }
            default ->
                evidence.sharedName() || (sides == SideFit.SAME && agree) ? POSSIBLE : SILENT;
          };
      case OPEN -> evidence.sharedName() ? POSSIBLE : SILENT;
      case APART -> SILENT;
    };
  }

  /** An exchange told from one side reads like a release, but only by its date or a name. */
  private static boolean typesFit(EventType a, EventType b, Evidence evidence) {
    boolean bodies = a == EventType.BODIES || b == EventType.BODIES;
    DateFit.Kind date = evidence.date().kind();
    boolean day = date == DateFit.Kind.SAME || date == DateFit.Kind.ADMITTED;
    boolean told = evidence.sharedName() || (day && evidence.sides() == SideFit.SAME);
    return a == b || (told && !bodies);
  }

  private static String types(Sighting a, Sighting b) {
    return "different types: " + a.type().code() + " and " + b.type().code();
  }

  private static int score(Sighting a, Sighting b, Evidence evidence) {
    CountFit counts = evidence.counts();
    int score = counts.agrees() ? 40 : counts == CountFit.SILENT ? 5 : 0;
    score += evidence.identifies() ? 80 : 0;
    score += a.type() == b.type() ? 20 : 0;
    score += evidence.sides() == SideFit.SAME ? 10 : 0;
    String place = a.event().place();
    return score + (place != null && Objects.equals(place, b.event().place()) ? 15 : 0);
  }

  private static List<String> reasons(Evidence evidence) {
    List<String> reasons = new ArrayList<>();
    reasons.add(
        switch (evidence.sides()) {
          case SAME -> "same parties";
          case LACKING -> "one names a party that the other lacks";
          default -> "parties not named by one";
        });
    reasons.add(evidence.date().because());
    if (evidence.counts().agrees()) {
      reasons.add("same counts");
    } else if (evidence.counts() != CountFit.SILENT) {
      reasons.add("count differs: kept as conflict");
    }
    if (evidence.sharedNumber()) {
      reasons.add("same number in the series");
    }
    if (evidence.sharedName()) {
      reasons.add("the same person named among the freed");
    }
    return reasons;
  }
}
