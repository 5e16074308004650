package exchangeline.report;

import exchangeline.article.Span;
import exchangeline.reading.DateMention;
import exchangeline.reading.DateValue;
import exchangeline.reading.DateValue.Precision;
import exchangeline.reading.Mention;
import exchangeline.reading.PhaseMention;
import exchangeline.reading.PhaseRef;
import exchangeline.reading.Whole;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Numbers the stages of a deal of which a text tells all: "a thousand each over three days" and
 * three dated handovers of one week make them the first, the second and the third, implied (coding
 * manual, §8).
 */
final class Stages {
  /** Days from one stage to the next. */
  private static final int GAP = 3;

  private Stages() {}

  /**
   * Adds the implied ordinals to the drafts that have none.
   *
   * @param drafts of the article
   * @param mentions of the article: one of them tells how many parts the deal has
   * @param published or null
   */
  static void number(List<Draft> drafts, List<Mention> mentions, LocalDate published) {
    for (Mention mention : mentions) {
      Parts parts = mention.status().tookPlace() ? parts(mention) : null;
      if (parts != null && number(drafts, parts, published)) {
        return;
      }
    }
  }

  /**
   * True when a draft's only figure is the sum of those of the handovers of some days: "900 for
   * 900" beside 290, 310 and 300 each is the deal as a whole.
   */
  static boolean isSumOf(Draft draft, List<Draft> all, LocalDate published) {
    Integer n = figure(draft);
    if (n == null || draft.remains()) {
      return false;
    }
    List<Draft> others = all.stream().filter(other -> !other.equals(draft)).toList();
    for (List<Draft> run : runs(others, published)) {
      List<Integer> parts = run.stream().map(Stages::figure).filter(Objects::nonNull).toList();
      int sum = parts.stream().mapToInt(Integer::intValue).sum();
      if (run.size() > 1 && parts.size() == run.size() && sum == n) {
        return true;
      }
    }
    return false;
  }

  /**
   * The sums among the figures of a draft that has one of its own too: "900 for 900" in the story
   * of the last day, beside 300 for 300 then and 290 and 310 on the days before.
   *
   * @param runs of all drafts
   */
  static Set<Integer> sumsIn(Draft draft, List<List<Draft>> runs) {
    Set<Integer> sums = new TreeSet<>();
    for (List<Draft> run : runs) {
      if (run.size() < 2 || !run.contains(draft)) {
        continue;
      }
      List<Integer> others =
          run.stream().filter(d -> !d.equals(draft)).map(Stages::figure).toList();
      if (others.contains(null)) {
        continue;
      }
      int rest = others.stream().mapToInt(Integer::intValue).sum();
      Set<Integer> own = draft.sharedFigures();
      own.stream().filter(n -> own.contains(n - rest)).forEach(sums::add);
    }
    return sums;
  }

  /** How many came back to each side; null when the draft gives several figures or none. */
  private static Integer figure(Draft draft) {
    List<Integer> figures =
        draft.sideFigures().stream().map(Draft.SideFigure::n).distinct().toList();
    return figures.size() == 1 ? figures.get(0) : null;
  }

  /** How many parts a deal has, and the words that tell. */
  private record Parts(int n, Span span, String text) {}

  private static Parts parts(Mention mention) {
    Whole whole = mention.whole();
    if (whole != null && whole.parts() != null) {
      return new Parts(whole.parts(), whole.span(), whole.text());
    }
    DateMention date = mention.date();
    if (date != null && date.value().isPlaced() && date.value().precision() == Precision.RANGE) {
      long days = ChronoUnit.DAYS.between(date.value().start(), date.value().end()) + 1;
      return new Parts((int) days, date.span(), date.text());
    }
    return null;
  }

  private static boolean number(List<Draft> drafts, Parts parts, LocalDate published) {
    List<List<Draft>> stages = new ArrayList<>();
    for (List<Draft> run : runs(drafts, published)) {
      for (int from = 0; from + parts.n() <= run.size(); from++) {
        List<Draft> some = run.subList(from, from + parts.n());
        boolean all = run.size() == parts.n();
        if (agrees(some) && (all || some.stream().anyMatch(d -> !ordinals(d).isEmpty()))) {
          stages.add(some);
        }
      }
    }
    if (stages.size() != 1 || parts.n() < 2) {
      return false;
    }
    int ordinal = 0;
    for (Draft draft : stages.get(0)) {
      ordinal++;
      if (ordinals(draft).isEmpty()) {
        PhaseRef implied = new PhaseRef(ordinal, "stage", null, parts.n(), true, parts.text());
        Mention last = draft.mentions().get(draft.mentions().size() - 1);
        PhaseMention mention = new PhaseMention(parts.span(), implied);
        draft.add(last.onlyPhases(last.sentence(), List.of(mention)));
      }
    }
    return true;
  }

  /** The first told of each day, on days that follow each other closely, each run in order. */
  static List<List<Draft>> runs(List<Draft> drafts, LocalDate published) {
    TreeMap<LocalDate, Draft> dated = new TreeMap<>();
    for (LocalDate news : Arrays.asList(null, published)) {
      for (Draft draft : drafts) {
        LocalDate day = day(draft, news);
        if (!draft.remains() && !draft.apart() && day != null) {
          dated.putIfAbsent(day, draft);
        }
      }
    }
    List<List<Draft>> runs = new ArrayList<>();
    LocalDate last = null;
    for (Map.Entry<LocalDate, Draft> day : dated.entrySet()) {
      if (last == null || last.plusDays(GAP).isBefore(day.getKey())) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(day.getValue());
      last = day.getKey();
    }
    return runs;
  }

  /** True when the ordinals that are stated are in the order of the days. */
  private static boolean agrees(List<Draft> run) {
    for (int i = 0; i < run.size(); i++) {
      int ordinal = i + 1;
      if (ordinals(run.get(i)).stream().anyMatch(o -> o != ordinal)) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> ordinals(Draft draft) {
    return draft.mentions().stream()
        .flatMap(m -> m.phases().stream())
        .map(PhaseMention::phase)
        .filter(phase -> !phase.isExchange())
        .map(PhaseRef::ordinal)
        .toList();
  }

  /** The only day that a draft is dated to, that of the news without any; or null. */
  private static LocalDate day(Draft draft, LocalDate published) {
    if (draft.main() && draft.dates().isEmpty()) {
      return published;
    }
    List<LocalDate> days =
        draft.dates().stream()
            .filter(d -> d.isPlaced() && d.precision() == Precision.DAY)
            .map(DateValue::start)
            .distinct()
            .toList();
    return days.size() == 1 ? days.get(0) : null;
  }
}
