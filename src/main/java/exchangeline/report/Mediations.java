package exchangeline.report;

import exchangeline.reading.DateValue;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import exchangeline.reading.Mediation;
import exchangeline.reading.Mediation.Scope;
import exchangeline.reading.Mention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Gives sentences on mediation that name no transfer to the events that they speak of: the news,
 * the deal behind it, or the transfer told last (coding manual, §5).
 */
final class Mediations {
  /** Days over which a deal is carried out in stages, at most. */
  private static final int STAGE_DAYS = 42;

  /** Sentences over which one speaks of the transfer that another tells. */
  private static final int NEAR = 3;

  private final List<Draft> drafts;
  private final LocalDate published;

  private Mediations(List<Draft> drafts, LocalDate published) {
    this.drafts = drafts;
    this.published = published;
  }

  /**
   * Adds mediators to drafts.
   *
   * @param mediations of the article, in the order of the text
   * @param drafts of the article
   * @param published or null
   */
  static void assign(List<Mediation> mediations, List<Draft> drafts, LocalDate published) {
    Mediations all = new Mediations(drafts, published);
    mediations.forEach(m -> all.targets(m).forEach(draft -> draft.mediatedBy(m.brokers())));
  }

  private List<Draft> targets(Mediation mediation) {
    boolean wide = mediation.scope() == Scope.DEAL || mediation.scope() == Scope.ALL;
    if (!wide && isToldOfItsOwn(mediation)) {
      return List.of();
    }
    List<Draft> news = news();
    boolean old = published != null && !mediation.dates().isEmpty();
    if (old && mediation.dates().stream().allMatch(this::isBefore)) {
      List<Draft> then = on(mediation.dates());
      // An old day on which no transfer was can be that of the deal, or of the talks on it.
      if (!wide && then.isEmpty() && mediation.definite()) {
        return toldBefore(mediation.sentence()).map(List::of).orElse(List.of());
      }
      if (!wide || !then.isEmpty()) {
        return then;
      }
    }
    if (mediation.both()) {
      List<Draft> told = inParagraph(mediation);
      return told.size() > 1 ? told.subList(told.size() - 2, told.size()) : fitting(news, false);
    }
    if (news.isEmpty() || mediation.scope() == Scope.THEN) {
      return toldNear(mediation).map(List::of).orElse(List.of());
    }
    if (!wide && mediation.dates().isEmpty()) {
      List<Draft> recalled = inParagraph(mediation);
      if (!recalled.isEmpty() && recalled.stream().noneMatch(news::contains)) {
        return List.of(recalled.get(recalled.size() - 1));
      }
    }
    if (mediation.scope() == Scope.DEAL) {
      return withStages(news);
    }
    List<Draft> fitting = fitting(news, mediation.remains());
    return mediation.scope() == Scope.ALL
        ? fitting(withSiblings(fitting), mediation.remains())
        : fitting;
  }

  /** The drafts that the lead tells, without those that it only recalls. */
  private List<Draft> news() {
    List<Draft> main = drafts.stream().filter(Draft::main).toList();
    List<Draft> recent =
        main.stream()
            .filter(
                d ->
                    d.dates().stream()
                        .filter(DateValue::isPlaced)
                        .noneMatch(day -> published != null && isBefore(day)))
            .toList();
    List<Draft> fresh = recent.isEmpty() ? main : recent;
    return fresh.stream().filter(d -> !Ordinals.isBefore(d, fresh.get(0))).toList();
  }

  /** Those of these days, else of these months in another year than the nearest one. */
  private List<Draft> on(List<DateValue> dates) {
    List<Draft> then = drafts.stream().filter(d -> isOfOneOf(d, dates)).toList();
    return then.isEmpty() ? drafts.stream().filter(d -> isOfMonth(d, dates)).toList() : then;
  }

  /** "The June deal" of a text that has told of 12 June two years ago. */
  private static boolean isOfMonth(Draft draft, List<DateValue> dates) {
    return dates.stream()
        .filter(d -> d.precision() == Precision.MONTH && d.basis() != Basis.STATED)
        .anyMatch(
            month ->
                draft.dates().stream()
                    .filter(d -> d.isPlaced() && d.precision() == Precision.DAY)
                    .anyMatch(day -> day.start().getMonth() == month.start().getMonth()));
  }

  private static boolean isOfOneOf(Draft draft, List<DateValue> dates) {
    return draft.dates().stream()
        .anyMatch(d -> dates.stream().anyMatch(day -> DateFit.of(day, d) > 0));
  }

  private boolean isBefore(DateValue day) {
    return day.end().isBefore(published.minusDays(Assembler.NEWS_DAYS));
  }

  /** True when the sentence tells by day or figure of which transfer it speaks. */
  private boolean isToldOfItsOwn(Mediation mediation) {
    return drafts.stream()
        .flatMap(d -> d.mentions().stream())
        .anyMatch(m -> m.sentence() == mediation.sentence() && !m.mediators().isEmpty());
  }

  /** Of the living before the dead, unless the sentence speaks of these; exchanges first. */
  private static List<Draft> fitting(List<Draft> news, boolean remains) {
    List<Draft> alike = news.stream().filter(d -> d.remains() == remains).toList();
    List<Draft> swaps = alike.stream().filter(Draft::swap).toList();
    return !swaps.isEmpty() ? swaps : !alike.isEmpty() ? alike : news;
  }

  /** What the paragraph has told of so far: "In May 2023 it let a nurse go. Oman mediated." */
  private List<Draft> inParagraph(Mediation mediation) {
    return IntStream.range(mediation.paragraph(), mediation.sentence())
        .boxed()
        .flatMap(
            i ->
                drafts.stream().filter(d -> d.mentions().stream().anyMatch(m -> m.sentence() == i)))
        .toList();
  }

  /** What the text has told of last, or, where that lies behind, what it goes on to tell. */
  private Optional<Draft> toldNear(Mediation mediation) {
    int sentence = mediation.sentence();
    Optional<Draft> before = toldBefore(sentence);
    boolean far = before.filter(d -> sentence - d.lastSentence() > NEAR).isPresent();
    Optional<Draft> next =
        drafts.stream()
            .filter(d -> far && mediation.scope() != Scope.THEN)
            .filter(d -> d.mentions().get(0).sentence() > sentence)
            .filter(d -> d.mentions().get(0).sentence() - sentence <= NEAR)
            .findFirst();
    return next.or(() -> before);
  }

  private Optional<Draft> toldBefore(int sentence) {
    Draft last = null;
    int at = -1;
    for (Draft draft : drafts) {
      for (Mention mention : draft.mentions()) {
        if (mention.sentence() <= sentence && mention.sentence() > at) {
          at = mention.sentence();
          last = draft;
        }
      }
    }
    return Optional.ofNullable(last);
  }

  /** The news and what belongs to the same days: the stages of one deal. */
  private List<Draft> withSiblings(List<Draft> news) {
    return drafts.stream()
        .filter(d -> news.contains(d) || news.stream().anyMatch(n -> isSibling(n, d)))
        .toList();
  }

  /** With the earlier stages of the deal: a truce lasts for weeks. */
  private List<Draft> withStages(List<Draft> news) {
    List<Draft> all = withSiblings(news);
    return drafts.stream()
        .filter(
            d ->
                all.contains(d)
                    || (!d.remains()
                        && !d.previous()
                        && news.stream().anyMatch(n -> n.swap() && areSame(n, d))
                        && d.mentions().stream().allMatch(m -> m.mediators().isEmpty())
                        && d.dates().stream().anyMatch(this::isOfStage)))
        .toList();
  }

  private static boolean areSame(Draft one, Draft other) {
    return one.remains() == other.remains() && one.sides().codes().equals(other.sides().codes());
  }

  private boolean isOfStage(DateValue day) {
    return published != null
        && day.isPlaced()
        && !day.start().isBefore(published.minusDays(STAGE_DAYS))
        && !day.end().isAfter(published);
  }

  private boolean isSibling(Draft news, Draft other) {
    boolean brokered = other.mentions().stream().anyMatch(m -> !m.mediators().isEmpty());
    boolean kind = other.swap() == news.swap() && other.remains() == news.remains();
    boolean alike = !brokered && (kind || (isNumbered(news) && isNumbered(other)));
    if (!alike || other.previous() || !other.sides().codes().equals(news.sides().codes())) {
      return false;
    }
    boolean open =
        published == null
            && other.dates().stream().noneMatch(DateValue::isPlaced)
            && news.dates().stream().noneMatch(DateValue::isPlaced);
    return open
        || other.dates().stream()
            .filter(DateValue::isPlaced)
            .anyMatch(
                day ->
                    isNear(day, published)
                        || news.dates().stream()
                            .filter(DateValue::isPlaced)
                            .anyMatch(d -> isNear(day, d.end())));
  }

  /** "8) Feb 27 – four coffins": one of a numbered list of handovers, whatever was handed over. */
  private static boolean isNumbered(Draft draft) {
    return draft.mentions().stream()
        .flatMap(m -> m.phases().stream())
        .anyMatch(p -> !p.phase().implied());
  }

  private static boolean isNear(DateValue day, LocalDate to) {
    return to != null
        && !day.end().isBefore(to.minusDays(Assembler.NEWS_DAYS))
        && !day.start().isAfter(to.plusDays(Assembler.NEWS_DAYS));
  }
}
