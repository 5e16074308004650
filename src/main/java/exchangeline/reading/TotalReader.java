package exchangeline.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a running total counts: whose people, since when, under which agreement. */
final class TotalReader {
  /** "Since the truce began": words alone, up to the next clause. */
  private static final Pattern SINCE =
      Pattern.compile("\\b[Ss]ince(?: (?!and\\b)[\\p{L}'’-]+){1,9}+(?! ?(?!and\\b)[\\p{L}\\d])");

  private static final Pattern AFTER_SINCE =
      Pattern.compile("(?s).*\\b([Ss]ince\\b[^,.;:()\\d]{0,60})");
  private static final Pattern LEADS =
      Pattern.compile("(?is).*\\b(?:in|during|over|throughout|of|for)(?: the)? ");
  private static final Pattern THIS = Pattern.compile("(?i)(?:this|last|the) ");

  private final TriggerFinder triggers;
  private final DealFinder deals;

  TotalReader(TriggerFinder triggers, DealFinder deals) {
    this.triggers = triggers;
    this.deals = deals;
  }

  /** The running totals of a sentence, in the order of its counts. */
  List<RunningTotal> read(Tagged s, Sides sides, Claimant claimant) {
    List<Count> totals =
        s.counts().stream().filter(c -> c.relation() == Count.Relation.CUMULATIVE).toList();
    if (totals.isEmpty()) {
      return List.of();
    }
    String deal =
        deals.find(s.words(), s.parties()).stream().map(DealRef::name).findFirst().orElse(null);
    List<Stretch> stretches = stretches(s);
    Roles roles = new Roles(s, sides, claimant);
    List<RunningTotal> read = new ArrayList<>();
    for (Count count : totals) {
      Stretch stretch = of(count, next(count, s.counts()), stretches);
      read.add(
          new RunningTotal(
              code(s, count, roles),
              count,
              stretch == null ? deal : stretch.text(),
              stretch == null ? null : stretch.period(),
              stretch != null && stretch.since(),
              deal));
    }
    return List.copyOf(read);
  }

  /**
   * A time that is counted.
   *
   * @param start of the words in the article
   * @param period null where no date stands
   */
  private record Stretch(int start, String text, DateValue period, boolean since) {}

  private static int next(Count count, List<Count> all) {
    return all.stream()
        .mapToInt(c -> c.span().start())
        .filter(start -> start > count.span().start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** The first behind the count, before the next one; else the last before it. */
  private static Stretch of(Count count, int next, List<Stretch> stretches) {
    Stretch before = null;
    for (Stretch stretch : stretches) {
      if (stretch.start() > count.span().start()) {
        return stretch.start() < next ? stretch : before;
      }
      before = stretch;
    }
    return before;
  }

  private static List<Stretch> stretches(Tagged s) {
    List<Stretch> found = new ArrayList<>();
    Matcher m = SINCE.matcher(s.sentence().text());
    while (m.find()) {
      int start = s.sentence().span().start() + m.start();
      boolean dated =
          s.dates().stream().anyMatch(d -> isAfterSince(s, d) && d.span().start() > start);
      if (!dated) {
        found.add(new Stretch(start, m.group(), null, true));
      }
    }
    for (DateMention date : s.dates()) {
      if (isAfterSince(s, date) || isPeriod(s, date)) {
        found.add(
            new Stretch(date.span().start(), scope(s, date), date.value(), isAfterSince(s, date)));
      }
    }
    found.sort(Comparator.comparingInt(Stretch::start));
    return found;
  }

  /** Whose people they are, else who got them by the verb that stands nearest. */
  private String code(Tagged s, Count count, Roles roles) {
    int at = s.tokenAt(count.span().start());
    return triggers.find(s).stream()
        .filter(t -> !t.frame().kind().isSwap())
        .min(Comparator.comparingInt(t -> Math.abs(t.token() - at)))
        .flatMap(t -> roles.receiver(count, t))
        .or(() -> roles.owner(count, ofNone(count)))
        .map(Roles.Receiver::code)
        .orElse(null);
  }

  private static Trigger ofNone(Count count) {
    Frame none = new Frame("total", Frame.Kind.SWAP_NOUN, Set.of(), List.of(), Frame.Guard.NONE);
    return new Trigger(none, 0, 0, Trigger.Voice.NOUN, count.span());
  }

  private static boolean isAfterSince(Tagged s, DateMention date) {
    return date.value().isPlaced() && AFTER_SINCE.matcher(before(s, date)).matches();
  }

  /** The words of the date, with what "since" has before it. */
  private static String scope(Tagged s, DateMention date) {
    Matcher m = AFTER_SINCE.matcher(before(s, date));
    return (m.matches() ? m.group(1) : "") + date.text();
  }

  private static String before(Tagged s, DateMention date) {
    return s.sentence().text().substring(0, date.span().start() - s.sentence().span().start());
  }

  /** "In 2024", "this year": a stretch of time, never the day on which the figure was given. */
  private static boolean isPeriod(Tagged s, DateMention date) {
    boolean led = LEADS.matcher(before(s, date)).matches() || THIS.matcher(date.text()).lookingAt();
    return led
        && date.value().isPlaced()
        && switch (date.value().precision()) {
          case YEAR, SEASON, MONTH -> true;
          default -> false;
        };
  }
}
