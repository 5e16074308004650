package exchangeline.report;

import exchangeline.reading.DateValue;
import exchangeline.reading.DateValue.Precision;
import exchangeline.reading.EventType;
import exchangeline.reading.Mention;
import exchangeline.reading.Received;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Gathers the mentions of an article into events: by kind, date, ordinal and figure; what gives
 * none of these goes to the event in hand (coding manual, §3 and §4).
 */
final class Assembler {
  /** News is told within this many days: what is older belongs to another event. */
  static final int NEWS_DAYS = 14;

  /** Days between a handover and the words of those who tell of it as news. */
  private static final int REPORTED_WITHIN = 3;

  /** Sentences after which "it" no longer means the transfer told of last. */
  private static final int REACH = 3;

  private final List<Draft> drafts = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final LocalDate published;
  private Draft current;

  /** Says no more of a transfer, before any is told, than its number. */
  private Mention numbering;

  private Assembler(LocalDate published) {
    this.published = published;
  }

  /**
   * Drafts of what took place, in the order of the text.
   *
   * @param mentions of the article
   * @param published or null
   */
  static Gathered gather(List<Mention> mentions, LocalDate published) {
    Assembler assembler = new Assembler(published);
    for (Mention mention : mentions) {
      if (mention.status().tookPlace()) {
        assembler.take(mention);
      }
    }
    assembler.drop(d -> isOverruled(d, mentions), "the text says that it has not taken place");
    List<Draft> all = List.copyOf(assembler.drafts);
    assembler.drop(d -> isWholeOf(d, all), "the whole of a deal whose days are told");
    assembler.drop(
        d -> Stages.isSumOf(d, all, assembler.published), "the sum of handovers that are told");
    List<Draft> rest = List.copyOf(assembler.drafts);
    List<List<Draft>> runs = Stages.runs(rest, published);
    rest.forEach(draft -> draft.leaveOut(Stages.sumsIn(draft, runs)));
    Stages.number(assembler.drafts, mentions, published);
    return new Gathered(assembler.drafts, assembler.leftOut);
  }

  private void drop(Predicate<Draft> which, String why) {
    List<Draft> dropped = drafts.stream().filter(which).toList();
    drafts.removeAll(dropped);
    dropped.forEach(draft -> draft.mentions().forEach(mention -> leaveOut(mention, why)));
  }

  private void leaveOut(Mention mention, String why) {
    leftOut.add(new LeftOut(mention, why));
  }

  /** "Kyiv and Moscow swap captives" over a text that says it is still to come (manual, §4). */
  private static boolean isOverruled(Draft draft, List<Mention> mentions) {
    return draft.onlyInTitle()
        && mentions.stream()
            .anyMatch(
                m ->
                    m.stated()
                        && !m.title()
                        && m.lead()
                        && !m.status().tookPlace()
                        && isRemains(m) == draft.remains()
                        && !isOfOtherDay(draft, m));
  }

  /** "The number on Saturday was 200 each" beside what was promised a month before. */
  private static boolean isOfOtherDay(Draft draft, Mention plan) {
    return hasDate(plan)
        && !draft.dates().isEmpty()
        && draft.dates().stream().allMatch(d -> DateFit.of(d, plan.date().value()) < 0);
  }

  /** The whole of a deal whose stages the article tells is no event of its own (manual, §3). */
  private static boolean isWholeOf(Draft draft, List<Draft> all) {
    return draft.dates().stream()
        .filter(d -> d.precision() == Precision.RANGE)
        .anyMatch(
            whole ->
                all.stream()
                    .filter(d -> d.remains() == draft.remains())
                    .flatMap(d -> d.dates().stream())
                    .anyMatch(d -> d.precision() == Precision.DAY && DateFit.isWithin(d, whole)));
  }

  private void take(Mention mention) {
    boolean numbered =
        mention.stated() && mention.phases().stream().anyMatch(p -> !p.phase().implied());
    boolean identified = Figures.identify(mention) || hasDate(mention) || numbered;
    if (mention.goesOn()) {
      if (current == null) {
        leaveOut(mention, "goes on about a transfer, and none is told before");
      } else {
        current.add(mention);
      }
      return;
    }
    if (Ordinals.isOfCurrent(mention) && current != null) {
      number(mention);
      return;
    }
    if (mention.whole() != null && !mention.lead() && !drafts.isEmpty() && !hasDate(mention)) {
      leaveOut(mention, "tells of a deal as a whole");
      return;
    }
    if (mention.generic() && !(Figures.identify(mention) && hasDay(mention))) {
      leaveOut(mention, "tells of many transfers, not of one");
      number(mention);
      return;
    }
    Draft home = find(mention);
    if (home != null) {
      home.add(mention);
      current = home;
      return;
    }
    boolean first = drafts.stream().noneMatch(d -> d.remains() == isRemains(mention));
    boolean news = mention.stated() && !mention.previous() && first && mention.lead();
    if (!mention.lead() && !mention.explicit() && mention.phases().isEmpty()) {
      leaveOut(mention, "beyond the lead, and no captives, exchange or side in the sentence");
      return;
    }
    if (!identified && !news) {
      leaveOut(mention, "no figure, date or number says which transfer is meant");
      numbering = drafts.isEmpty() && !mention.phases().isEmpty() ? mention : numbering;
      return;
    }
    if (isOfDayBeside(mention)) {
      leaveOut(mention, "how those came or left who are told of under the day beside");
      return;
    }
    boolean opening = mention.lead() && drafts.isEmpty();
    if (!mention.stated() && !Figures.identify(mention) && !hasDay(mention) && !opening) {
      leaveOut(mention, "no word says that it took place");
      return;
    }
    Draft draft = new Draft(mention);
    drafts.add(draft);
    boolean near = numbering != null && mention.sentence() - numbering.sentence() <= REACH;
    if (near && !mention.previous() && mention.phases().isEmpty()) {
      Ordinals.addTo(draft, numbering);
    }
    numbering = null;
    // "…, eleven days after their last swap freed 75": the text goes on with the first.
    boolean aside =
        mention.previous() && current != null && current.lastSentence() == mention.sentence();
    current = aside || isNextOfList(mention) ? current : draft;
  }

  /** "2,003 bodies on the 5th and the 7th. 1,005 came on the Tuesday": told in the same order. */
  private boolean isNextOfList(Mention mention) {
    return current != null
        && mention.figures().isEmpty()
        && current.sideFigures().isEmpty()
        && current.lastSentence() == mention.sentence()
        && current.remains() == isRemains(mention)
        && hasDay(mention);
  }

  /** "The buses left prison on Wednesday night" where 315 were freed on Thursday. */
  private boolean isOfDayBeside(Mention mention) {
    return mention.figures().isEmpty()
        && !mention.swap()
        && !isRemains(mention)
        && !mention.previous()
        && hasDay(mention)
        && mention.date().value().isPlaced()
        && current != null
        && !current.remains()
        && current.hasExactFigure()
        && current.sides().codes().equals(mention.sides().codes())
        && current.dates().stream().anyMatch(d -> DateFit.isBeside(d, mention.date().value()));
  }

  /** Ordinals of the transfer in hand, or of the only one when that was told of long before. */
  private void number(Mention mention) {
    List<Draft> living = drafts.stream().filter(d -> !d.remains()).toList();
    boolean near = current != null && mention.sentence() - current.lastSentence() <= REACH;
    if (near || living.size() == 1) {
      Ordinals.addTo(near ? current : living.get(0), mention);
    }
  }

  private Draft find(Mention mention) {
    Draft best = null;
    int most = 0;
    for (Draft draft : drafts) {
      int score = affinity(draft, mention);
      if (score > most || (score == most && score > 0 && draft == current)) {
        most = score;
        best = draft;
      }
    }
    return best;
  }

  /** How well a mention fits a draft; 0 keeps it out. */
  private int affinity(Draft draft, Mention mention) {
    if (draft.remains() != isRemains(mention)
        || !draft.sides().codes().equals(mention.sides().codes())) {
      return 0;
    }
    boolean sameFigure = draft.sharesFigure(mention);
    if (isAhead(mention) != draft.dates().stream().anyMatch(this::isAhead)) {
      return 0;
    }
    if (mention.apart() && !sameFigure) {
      return 0;
    }
    int date = dateFit(draft, mention);
    if (date < 0) {
      return 0;
    }
    if (mention.previous() && !sameFigure && date < 3) {
      return 0;
    }
    if (draft.previous() && !mention.previous() && !sameFigure && date < 3 && draft != current) {
      return 0;
    }
    boolean other =
        Figures.areOfAnother(draft, mention)
            || Figures.areOtherPersons(draft, mention)
            || isOfAnotherDay(draft, mention)
            || isOfOthers(draft, mention)
            || (hasDate(mention)
                && !draft.hasCalendarDay()
                && (Figures.isOtherPair(draft, mention) || Figures.isFarPair(draft, mention)));
    if ((contradictsFigures(draft, mention) || other) && date < 3) {
      return 0;
    }
    int ordinal = Ordinals.fit(draft, mention);
    if (ordinal < 0 && date < 3) {
      return 0;
    }
    return 1
        + date
        + Math.max(0, ordinal)
        + (sameFigure ? 4 : 0)
        + (draft == current ? 1 : 0)
        + (draft.main() ? 1 : 0);
  }

  /** "… would see all others come out on Monday": what lies ahead is not the news. */
  private boolean isAhead(Mention mention) {
    return hasDate(mention) && isAhead(mention.date().value());
  }

  private boolean isAhead(DateValue date) {
    return published != null && date.isPlaced() && date.start().isAfter(published.plusDays(1));
  }

  /** -1 for dates that exclude each other, 0 when one of them is unknown, 3 for the same date. */
  private int dateFit(Draft draft, Mention mention) {
    if (!hasDate(mention)) {
      return Section.isOther(draft, mention) ? -1 : 0;
    }
    DateValue date = mention.date().value();
    boolean news = published != null && draft.main() && draft.dates().isEmpty();
    if (news && date.isPlaced() && date.end().isBefore(published.minusDays(NEWS_DAYS))) {
      return -1;
    }
    int fit = 0;
    for (DateValue other : draft.dates()) {
      int here = DateFit.of(other, date);
      if (here < 0 && !(draft.isOnlyReported() && draft == current && isReportOf(other, date))) {
        return -1;
      }
      fit = Math.max(fit, here);
    }
    return fit;
  }

  /** "Were freed, officials said on Sunday. The buses left on Saturday": told a day or so later. */
  private static boolean isReportOf(DateValue report, DateValue day) {
    return report.isPlaced()
        && day.isPlaced()
        && day.precision() == Precision.DAY
        && !day.start().isAfter(report.start())
        && !day.start().isBefore(report.start().minusDays(REPORTED_WITHIN));
  }

  /**
   * "Three officers were freed" in the lead, none of them dated, and "On Tuesday two soldiers had
   * been let go": fewer of the same side, on a day of their own, are others.
   */
  private static boolean isOfOthers(Draft draft, Mention mention) {
    if (mention.lead() || !hasDay(mention) || !draft.dates().isEmpty()) {
      return false;
    }
    return mention.figures().stream()
        .filter(r -> r.kind() == Received.Kind.SIDE && !r.count().isNamed())
        .filter(r -> r.count().quantity().isExact())
        .anyMatch(
            mine ->
                draft.namedFigures().stream()
                    .filter(named -> named.code().equals(mine.code()))
                    .anyMatch(named -> named.n() != mine.count().quantity().best()));
  }

  private static boolean contradictsFigures(Draft draft, Mention mention) {
    // A headline and the lead below it, or two voices of the lead, differ on one transfer.
    boolean lead = mention.lead() && !mention.previous();
    if (lead && draft.onlyInTitle()) {
      return false;
    }
    boolean otherReport = Section.isOtherReport(draft, mention);
    if (!mention.previous() && !hasDate(mention) && !otherReport) {
      return false;
    }
    for (Received mine : mention.figures()) {
      boolean each = mine.kind() == Received.Kind.EACH;
      if (mine.count().isNamed()
          || !mine.count().quantity().isExact()
          || (!each && mine.kind() != Received.Kind.SIDE)) {
        continue;
      }
      for (Draft.SideFigure other : draft.sideFigures()) {
        boolean comparable = each || other.code() == null || other.code().equals(mine.code());
        int n = mine.count().quantity().best();
        boolean rivals = lead && draft.main() && Figures.areNear(other.n(), n);
        boolean differs = other.n() != n && !rivals;
        if (comparable && differs && (otherReport || !draft.hasCalendarDay())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Without a day of publication: a dated transfer of other people, told beyond the lead, is not
   * the undated news.
   */
  private boolean isOfAnotherDay(Draft draft, Mention mention) {
    return published == null
        && !mention.lead()
        && draft.dates().isEmpty()
        && mention.date() != null
        && hasDay(mention)
        && mention.date().value().weekday() == null
        && Figures.hasNumber(mention)
        && draft.hasExactFigure()
        && !draft.sharesFigure(mention);
  }

  private static boolean isRemains(Mention mention) {
    return mention.type() == EventType.BODIES;
  }

  private static boolean hasDay(Mention mention) {
    return hasDate(mention)
        && (mention.date().value().precision() == DateValue.Precision.DAY
            || mention.date().value().weekday() != null);
  }

  private static boolean hasDate(Mention mention) {
    return mention.date() != null
        && !mention.weakDate()
        && (mention.date().value().isPlaced()
            || mention.date().value().isOpen()
            || mention.date().value().weekday() != null);
  }
}
