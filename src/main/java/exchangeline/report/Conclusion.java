package exchangeline.report;

import exchangeline.reading.Mention;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What was made of the mentions of an article.
 *
 * @param report what it says
 * @param drafts the mentions of each of its events, in the order of these
 * @param leftOut mentions of no event
 * @param obstacle why the article tells of nothing, or null
 */
record Conclusion(Report report, List<Draft> drafts, List<LeftOut> leftOut, String obstacle) {
  /** An event and what it was made of. */
  record Told(ReportedEvent event, Draft draft) {
    Told asBackground() {
      return new Told(event.asBackground(), draft);
    }
  }

  static Conclusion none(Report report, String obstacle) {
    return new Conclusion(report, List.of(), List.of(), obstacle);
  }

  /** What became of a mention. */
  ArticleTrace.Fate fate(Mention mention) {
    OptionalInt event =
        IntStream.range(0, drafts.size())
            .filter(i -> drafts.get(i).mentions().contains(mention))
            .findFirst();
    if (event.isEmpty()) {
      event =
          IntStream.range(0, drafts.size())
              .filter(i -> drafts.get(i).mentions().stream().anyMatch(m -> isSame(m, mention)))
              .findFirst();
    }
    return event.isPresent()
        ? new ArticleTrace.Fate(mention, event.getAsInt(), null)
        : new ArticleTrace.Fate(mention, null, obstacle == null ? why(mention) : obstacle);
  }

  private String why(Mention mention) {
    if (!mention.status().tookPlace()) {
      return isAnnounced(mention)
          ? "announced"
          : mention.status().code() + ", and no figure, date or lead says which transfer is meant";
    }
    return leftOut.stream()
        .filter(left -> left.mention().equals(mention))
        .map(LeftOut::why)
        .findFirst()
        .orElse("gives the number of a transfer that is not told");
  }

  private boolean isAnnounced(Mention mention) {
    return report.announcements().stream()
        .anyMatch(a -> a.status() == mention.status() && a.span().equals(mention.quote()));
  }

  /** The same words: of some mentions, no more than the number is kept. */
  private static boolean isSame(Mention one, Mention other) {
    return one.sentence() == other.sentence() && one.span().equals(other.span());
  }
}
