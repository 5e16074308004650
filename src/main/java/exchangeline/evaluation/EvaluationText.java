package exchangeline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An evaluation as lines for people. */
public final class EvaluationText {
  private final List<String> lines = new ArrayList<>();

  private EvaluationText() {}

  /**
   * The lines, without line ends.
   *
   * @param errors how many errors to list at most
   */
  public static List<String> lines(Evaluation evaluation, int errors) {
    EvaluationText text = new EvaluationText();
    text.articles(evaluation);
    text.events("events", evaluation.events());
    text.events("main events", evaluation.mainEvents());
    text.title("of the events that were found");
    evaluation.aspects().forEach((aspect, ratio) -> text.ratio(aspect.key(), ratio));
    if (evaluation.timeline() != null) {
      text.timeline(evaluation.timeline());
    }
    text.errors(evaluation.discrepancies(), errors);
    return List.copyOf(text.lines);
  }

  private void articles(Evaluation evaluation) {
    lines.add("articles");
    number("in the gold", evaluation.articles());
    number("not reported", evaluation.notReported().size());
    evaluation.notReported().forEach(id -> lines.add("    " + id));
    number("reported, not in the gold", evaluation.unknownReports());
    number("without event", evaluation.articlesWithoutEvents().of());
    number("  with a false event", evaluation.falseArticles());
  }

  private void events(String title, EventScore score) {
    title(title);
    ratio("precision", score.precision());
    ratio("recall", score.recall());
    share("F1", score.f1());
  }

  private void timeline(TimelineScore score) {
    title("timeline");
    number("events in the gold", score.goldEvents());
    number("events in the timeline", score.predictedEvents());
    ratio("mentions found", score.mentions());
    measure("B³", score.bCubed());
    measure("MUC", score.muc());
    measure("CEAFe", score.ceafe());
    share("CoNLL average", score.conll());
    number("false merges", score.falseMerges());
    number("splits", score.splits());
    if (score.copies() != null) {
      ratio("copies found", score.copies());
    }
  }

  private void errors(List<Discrepancy> all, int most) {
    title("errors (" + all.size() + ")");
    for (Discrepancy one : all.subList(0, Math.min(most, all.size()))) {
      lines.add(
          "  " + one.article() + ": " + one.kind() + ": gold " + one.gold() + "; got " + one.got());
    }
    if (most < all.size()) {
      lines.add("  … and " + (all.size() - most) + " more");
    }
  }

  private void title(String title) {
    lines.add("");
    lines.add(title);
  }

  private void number(String name, long value) {
    line(name, Long.toString(value));
  }

  private void ratio(String name, Ratio ratio) {
    line(name, shown(ratio.value()) + "  " + ratio.right() + " of " + ratio.of());
  }

  private void measure(String name, Measure measure) {
    line(
        name,
        "precision "
            + shown(measure.precision())
            + ", recall "
            + shown(measure.recall())
            + ", F1 "
            + shown(measure.f1()));
  }

  private void share(String name, double value) {
    line(name, shown(value));
  }

  private void line(String name, String value) {
    lines.add(String.format(Locale.ROOT, "  %-26s%s", name, value));
  }

  private static String shown(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
  }
}
