package exchangeline.report;

import exchangeline.article.Article;
import exchangeline.pack.Pack;
import exchangeline.pack.Packs;
import exchangeline.reading.ArticleMentions;
import exchangeline.reading.DateValue;
import exchangeline.reading.EventType;
import exchangeline.reading.Mention;
import exchangeline.reading.ReadingTrace;
import exchangeline.reading.RunningTotal;
import exchangeline.reading.SentenceReader;
import exchangeline.reading.Sides;
import exchangeline.reading.Status;
import exchangeline.text.Models;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code Article → Report}: equal articles give equal reports. Not thread-safe: one a thread, since
 * OpenNLP's objects are not.
 */
public final class Reader {
  /** Days by which the local day of a handover can be ahead of that of its report. */
  private static final int ZONES = 1;

  private final LocalDate asOf;
  private final SentenceReader sentences;

  /**
   * A reader.
   *
   * @param models shared by all readers
   * @param packs shared by all readers
   * @param asOf last day on which a yearless date may lie, or null for the horizon of the pack
   */
  public Reader(Models models, Packs packs, LocalDate asOf) {
    this.asOf = asOf;
    sentences = new SentenceReader(models, packs);
  }

  /** All that the article says, before merging with others. */
  public Report read(Article article) {
    return conclusion(article, sentences.read(article)).report();
  }

  /** The same with what was seen in each sentence, and what became of it. */
  public ArticleTrace trace(Article article) {
    ReadingTrace reading = sentences.trace(article);
    Conclusion conclusion = conclusion(article, reading.mentions());
    return new ArticleTrace(
        conclusion.report(),
        reading.mentions().sides().codes(),
        reading.sentences(),
        reading.mentions().mentions().stream().map(conclusion::fate).toList());
  }

  private Conclusion conclusion(Article article, ArticleMentions read) {
    Optional<String> obstacle = obstacle(article, read);
    if (obstacle.isPresent()) {
      return Conclusion.none(
          Report.empty(
              article,
              read.captives() ? Outcome.BACKGROUND : Outcome.IRRELEVANT,
              read.captives()
                  ? "speaks of captives, tells of no transfer"
                  : "nothing about captives"),
          obstacle.get());
    }
    Quotes quotes = new Quotes(article.text());
    Gathered gathered =
        Assembler.gather(
            StandingDate.applied(Foreseen.applied(read.mentions()), read.dates(), article),
            article.published());
    List<Draft> drafts = gathered.drafts();
    List<LeftOut> leftOut = new ArrayList<>(gathered.leftOut());
    Mediations.assign(read.mediations(), drafts, article.published());
    DateResolver dates =
        new DateResolver(
            article,
            read.dates(),
            YearInference.of(article.text(), read.dates(), pack(read.sides()), asOf));
    OpenCaptives open = OpenCaptives.of(read.mentions());
    HomeSide home = HomeSide.of(read.mentions());
    List<Conclusion.Told> told = new ArrayList<>();
    List<DateResolver.Resolved> resolved = dates.resolveAll(drafts);
    List<Announcement> announcements =
        announcements(article, read, NamedCaptives.of(read.mentions()));
    IdentityHashMap<Mention, Draft> dated = NamedCaptives.dated(drafts);
    for (int i = 0; i < drafts.size(); i++) {
      ReportedEvent event =
          new EventBuilder(
                  drafts.get(i),
                  NamedCaptives.of(read.mentions(), drafts.get(i), dated),
                  open,
                  home,
                  read.deals(),
                  quotes)
              .build(resolved.get(i));
      if (isToCome(event.date(), article.published())) {
        announcements.add(planned(event, drafts.get(i).mentions().get(0), article));
        drafts
            .get(i)
            .mentions()
            .forEach(m -> leftOut.add(new LeftOut(m, "announced: a day to come")));
      } else {
        told.add(new Conclusion.Told(event, drafts.get(i)));
      }
    }
    backgroundOld(told, article.published());
    told.sort(Comparator.comparing((Conclusion.Told t) -> !t.event().main()));
    List<ReportedEvent> events = told.stream().map(Conclusion.Told::event).toList();
    Report report =
        new Report(
            article,
            outcome(events, announcements),
            reason(events, announcements),
            events,
            announcements,
            totals(article, read, home));
    return new Conclusion(
        report, told.stream().map(Conclusion.Told::draft).toList(), leftOut, null);
  }

  /** What keeps the article from telling of anything, whatever its sentences say. */
  private static Optional<String> obstacle(Article article, ArticleMentions read) {
    if (!read.captives()) {
      return Optional.of("the text is not about captives");
    }
    if (read.mentions().isEmpty()) {
      return Optional.of("no sentence tells of a transfer");
    }
    return isConflict(read.sides()) && !OwnPrisoners.areMeant(article.text(), read)
        ? Optional.empty()
        : Optional.of("no two sides are known between which captives went");
  }

  /** True for a time reckoned to lie after the day of the report, be it told as done. */
  private static boolean isToCome(DateValue date, LocalDate published) {
    return published != null
        && date.isPlaced()
        && date.basis() != DateValue.Basis.STATED
        && date.start().isAfter(published.plusDays(ZONES));
  }

  private static Announcement planned(ReportedEvent event, Mention told, Article article) {
    return new Announcement(
        event.type(),
        Status.PLANNED,
        event.date(),
        event.parties(),
        event.count(),
        article.id(),
        told.quote().in(article.text()),
        told.quote());
  }

  /** Beside the news, what the lead recalls from long before is background. */
  private static void backgroundOld(List<Conclusion.Told> events, LocalDate published) {
    if (published == null) {
      return;
    }
    LocalDate since = published.minusDays(Assembler.NEWS_DAYS);
    boolean news = events.stream().anyMatch(t -> t.event().main() && !isBefore(t.event(), since));
    if (news) {
      events.replaceAll(t -> isBefore(t.event(), since) ? t.asBackground() : t);
    }
  }

  private static boolean isBefore(ReportedEvent event, LocalDate since) {
    return event.date().isPlaced() && event.date().end().isBefore(since);
  }

  /** Two sides, or one that is known to have captives: else clubs and courts would do. */
  private static boolean isConflict(Sides sides) {
    List<String> codes = sides.codes();
    return codes.size() == 2 || (codes.size() == 1 && sides.packs().hasCaptives(codes.get(0)));
  }

  private static Optional<Pack> pack(Sides sides) {
    List<String> codes = sides.codes();
    return codes.size() == 2
        ? sides.packs().conflict(codes.get(0), codes.get(1))
        : Optional.empty();
  }

  private static Outcome outcome(List<ReportedEvent> events, List<Announcement> announcements) {
    if (!events.isEmpty()) {
      return Outcome.REPORTING;
    }
    return announcements.isEmpty() ? Outcome.BACKGROUND : Outcome.ANNOUNCING;
  }

  private static String reason(List<ReportedEvent> events, List<Announcement> announcements) {
    if (events.isEmpty() && announcements.isEmpty()) {
      return "speaks of captives, identifies no event";
    }
    List<String> parts = new ArrayList<>();
    for (EventType type : EventType.values()) {
      long n = events.stream().filter(e -> e.type() == type).count();
      if (n > 0) {
        parts.add(
            n
                + " "
                + type.code().toLowerCase(Locale.ROOT)
                + (n == 1 || type == EventType.BODIES ? "" : "s"));
      }
    }
    if (!announcements.isEmpty()) {
      parts.add(announcements.size() + " announced");
    }
    return String.join(", ", parts);
  }

  private static List<Announcement> announcements(
      Article article, ArticleMentions read, NamedCaptives named) {
    List<Announcement> announcements = new ArrayList<>();
    for (Mention mention : read.mentions()) {
      if (mention.status().tookPlace() || !mention.stated()) {
        continue;
      }
      boolean identified = !mention.figures().isEmpty() || mention.date() != null || mention.lead();
      if (!identified) {
        continue;
      }
      CountResolver resolver = new CountResolver(read.sides(), new Quotes(article.text()));
      boolean oneWay = mention.type() != EventType.EXCHANGE;
      Counts counts = resolver.resolve(named.settled(mention.figures(), oneWay), oneWay);
      announcements.add(
          new Announcement(
              mention.type(),
              mention.status(),
              mention.date() == null ? DateValue.unknown() : mention.date().value(),
              read.sides().codes().stream().sorted().toList(),
              counts,
              article.id(),
              mention.quote().in(article.text()),
              mention.quote()));
    }
    return announcements;
  }

  /** The end of the time that is counted, else the day of the report. */
  private static LocalDate until(RunningTotal total, LocalDate published) {
    boolean ended = total.period() != null && !total.since();
    boolean over = ended && (published == null || total.period().end().isBefore(published));
    return over ? total.period().end() : published;
  }

  private static List<CumulativeTotal> totals(
      Article article, ArticleMentions read, HomeSide home) {
    List<CumulativeTotal> totals = new ArrayList<>();
    for (RunningTotal total : read.totals()) {
      totals.add(
          new CumulativeTotal(
              total.code() == null ? home.of(total.count().remains()) : total.code(),
              total.count().quantity(),
              total.count().reading(),
              total.count().category(),
              total.scope(),
              total.period() == null ? null : total.period().start(),
              until(total, article.published()),
              total.deal(),
              article.id(),
              total.count().text(),
              total.count().span()));
    }
    return totals;
  }
}
