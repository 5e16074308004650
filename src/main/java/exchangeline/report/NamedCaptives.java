package exchangeline.report;

import exchangeline.reading.Mention;
import exchangeline.reading.Received;
import exchangeline.reading.Received.Kind;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whether the persons whom an article names are all that a side got back. Names never stand
 * against a figure, and those of a larger swap are a share of it: no count is made up of names
 * then.
 */
final class NamedCaptives {
  private final List<Received> ofArticle;

  private NamedCaptives(List<Received> figures) {
    ofArticle = figures;
  }

  /**
   * Judges the names of one article.
   *
   * @param mentions all that it says, announcements and denials too
   */
  static NamedCaptives of(List<Mention> mentions) {
    return new NamedCaptives(
        mentions.stream()
            .flatMap(m -> m.figures().stream())
            .filter(r -> !r.isOpenPerson())
            .toList());
  }

  /**
   * Judges the names of one event.
   *
   * @param mentions all that the article says
   * @param draft the event
   * @param dated as {@link #dated} tells: whom an event of another day names, says nothing of this
   *     one's
   */
  static NamedCaptives of(
      List<Mention> mentions, Draft draft, IdentityHashMap<Mention, Draft> dated) {
    return of(mentions.stream().filter(m -> dated.getOrDefault(m, draft).equals(draft)).toList());
  }

  /** The event of each mention that gives a day of its own; looked up, never listed. */
  static IdentityHashMap<Mention, Draft> dated(List<Draft> drafts) {
    IdentityHashMap<Mention, Draft> dated = new IdentityHashMap<>();
    for (Draft draft : drafts) {
      draft.mentions().stream()
          .filter(m -> m.date() != null && !m.weakDate())
          .forEach(m -> dated.put(m, draft));
    }
    return dated;
  }

  /**
   * The figures of one event without the names that are no count of a side.
   *
   * @param figures in the order of the text
   * @param oneWay true when nobody went the other way
   */
  List<Received> settled(List<Received> figures, boolean oneWay) {
    int persons = persons(figures);
    boolean larger =
        figures.stream()
            .anyMatch(
                r -> tellsOfMore(r) && !isCountOf(r, persons) && !isShareOfNumber(r, figures));
    return figures.stream()
        .filter(
            r ->
                !r.count().isNamed()
                    || (!larger && isWhole(r, figures) && (oneWay || isOfPair(r) || isAlone(r))))
        .toList();
  }

  /** "The two teachers" beside two names: no more than those. */
  private static boolean isCountOf(Received figure, int persons) {
    boolean alone = figure.kind() == Kind.ONE || figure.kind() == Kind.AMBIGUOUS;
    return alone && Objects.equals(figure.count().quantity().best(), persons);
  }

  /** How many the names are that the figures of sides consist of, each once. */
  private static int persons(List<Received> figures) {
    return figures.stream()
        .filter(r -> r.kind() == Kind.SIDE && r.count().isNamed())
        .collect(
            Collectors.toMap(r -> r.code() + names(r), r -> r.count().quantity().best(), Math::max))
        .values()
        .stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** "For five commanders, one of whom is a minister": one of the five, not of those named. */
  private static boolean isShareOfNumber(Received figure, List<Received> figures) {
    int i = figures.indexOf(figure);
    boolean open = figure.kind() == Kind.PART && figure.code() == null;
    return open
        && i > 0
        && figures.get(i - 1).kind() == Kind.SIDE
        && !figures.get(i - 1).count().isNamed();
  }

  private static boolean isOfPair(Received figure) {
    return figure.rule().startsWith(Received.PAIR);
  }

  /** "Cole was among those freed", "24 in all", "95 each". */
  private static boolean tellsOfMore(Received figure) {
    return switch (figure.kind()) {
      case PART -> !figure.rule().startsWith("sum.");
      case EACH -> !figure.count().isNamed();
      case TOTAL, AMBIGUOUS, ONE -> true;
      case SIDE, ACROSS -> false;
    };
  }

  /** True when the whole article names or counts nobody else of the side, nor speaks of more. */
  private boolean isAlone(Received figure) {
    boolean some = ofArticle.stream().anyMatch(r -> r.kind() == Kind.PART && tellsOfMore(r));
    return !some && isWhole(figure, ofArticle);
  }

  /** True when nobody else is named or counted for the side, or either side. */
  private static boolean isWhole(Received figure, List<Received> all) {
    if (figure.kind() == Kind.EACH) {
      return all.stream().allMatch(r -> r.count().isNamed());
    }
    return all.stream()
        .filter(r -> r.kind() == Kind.SIDE && r.code() != null)
        .filter(r -> r.code().equals(figure.code()))
        .allMatch(r -> r.count().isNamed() && covers(figure, r));
  }

  /** "Cole" is one of "Cole and Moss"; "the reporter" may be any one of them. */
  private static boolean covers(Received figure, Received other) {
    Set<String> mine = names(figure);
    Set<String> theirs = names(other);
    boolean nameless = theirs.stream().noneMatch(NamedCaptives::isName);
    boolean me = mine.stream().noneMatch(NamedCaptives::isName);
    boolean fewer = other.count().quantity().best() <= figure.count().quantity().best();
    return mine.containsAll(theirs) || ((nameless || me) && fewer);
  }

  private static Set<String> names(Received figure) {
    return new HashSet<>(figure.count().names());
  }

  static boolean isName(String key) {
    return Character.isUpperCase(key.charAt(0));
  }
}
