package exchangeline.timeline;

import exchangeline.article.Article;
import exchangeline.article.PublishedBasis;
import exchangeline.article.Span;
import exchangeline.reading.DateValue;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.EventType;
import exchangeline.reading.PhaseRef;
import exchangeline.reading.Quantity;
import exchangeline.reading.Status;
import exchangeline.report.Announcement;
import exchangeline.report.Claim;
import exchangeline.report.Counts;
import exchangeline.report.CumulativeTotal;
import exchangeline.report.Outcome;
import exchangeline.report.Part;
import exchangeline.report.Report;
import exchangeline.report.ReportedEvent;
import exchangeline.report.SideCount;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Builds reports for tests, with as few words as the case needs. */
public final class Reports {
  private final String id;
  private String text;
  private LocalDate published;
  private final List<ReportedEvent> events = new ArrayList<>();
  private final List<Announcement> announcements = new ArrayList<>();
  private final List<CumulativeTotal> totals = new ArrayList<>();

  private Reports(String id) {
    this.id = id;
    this.text = "The story of " + id;
  }

  public static Reports article(String id) {
    return new Reports(id);
  }

  public Reports text(String to) {
    text = to;
    return this;
  }

  public Reports published(String day) {
    published = LocalDate.parse(day);
    return this;
  }

  public Reports tells(EventSketch event) {
    events.add(event.build());
    return this;
  }

  public Reports announces(String day, Status status) {
    return announces(exchange(day(day)).status(status));
  }

  /** Something that did not take place, or not yet. */
  public Reports announces(EventSketch event) {
    announcements.add(
        new Announcement(
            event.type,
            event.status,
            event.date,
            event.parties,
            new Counts(event.received, event.total),
            id,
            "to be freed",
            new Span(0, 11)));
    return this;
  }

  /** "More than {@code value} so far". */
  public Reports total(String party, int value) {
    return total(party, value, null, null);
  }

  /** "More than {@code value}", since a day and under an agreement, each or null. */
  public Reports total(String party, int value, String since, String deal) {
    totals.add(
        new CumulativeTotal(
            party,
            new Quantity(null, value + 1, null, false),
            "more than",
            null,
            "so far",
            since == null ? null : LocalDate.parse(since),
            published,
            deal,
            id,
            "more than " + value,
            new Span(0, 4)));
    return this;
  }

  public Report build() {
    Article article =
        new Article(
            id,
            null,
            "Title of " + id,
            "Outlet of " + id,
            null,
            published,
            published == null ? PublishedBasis.NONE : PublishedBasis.METADATA,
            "en",
            text);
    Outcome outcome =
        !events.isEmpty()
            ? Outcome.REPORTING
            : announcements.isEmpty() ? Outcome.BACKGROUND : Outcome.ANNOUNCING;
    return new Report(article, outcome, "made for a test", events, announcements, totals);
  }

  public static DateValue day(String day) {
    return DateValue.day(LocalDate.parse(day), Basis.STATED);
  }

  public static DateValue open(String monthDay) {
    MonthDay day = MonthDay.parse("--" + monthDay);
    return DateValue.open(day, day, DateValue.Precision.DAY);
  }

  public static DateValue range(String from, String to) {
    return DateValue.of(
        LocalDate.parse(from), LocalDate.parse(to), DateValue.Precision.RANGE, Basis.STATED);
  }

  public static EventSketch exchange(DateValue date) {
    return new EventSketch(EventType.EXCHANGE, date);
  }

  public static EventSketch bodies(DateValue date) {
    return new EventSketch(EventType.BODIES, date);
  }

  public static EventSketch release(DateValue date) {
    return new EventSketch(EventType.RELEASE, date);
  }

  /** An event in the making; its sides are Russia and Ukraine unless told otherwise. */
  public static final class EventSketch {
    private final EventType type;
    private final DateValue date;
    private Status status = Status.COMPLETED;
    private boolean main = true;
    private List<String> parties = List.of("RUS", "UKR");
    private List<String> mediators = List.of();
    private String deal;
    private Quantity total;
    private final TreeMap<String, SideCount> received = new TreeMap<>();
    private final List<PhaseRef> phases = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private List<String> named = List.of();

    private EventSketch(EventType type, DateValue date) {
      this.type = type;
      this.date = date;
      claim("type", type.code(), null);
    }

    public EventSketch between(String... codes) {
      parties = List.of(codes);
      return this;
    }

    public EventSketch brokeredBy(String... codes) {
      mediators = List.of(codes);
      return this;
    }

    public EventSketch status(Status to) {
      status = to;
      return this;
    }

    public EventSketch background() {
      main = false;
      return this;
    }

    public EventSketch deal(String name) {
      deal = name;
      return this;
    }

    public EventSketch named(String... families) {
      named = List.of(families);
      return this;
    }

    public EventSketch each(int n) {
      return received("RUS", n, null).received("UKR", n, null);
    }

    public EventSketch received(String side, int n, String claimant) {
      return received(side, Quantity.exact(n), claimant);
    }

    public EventSketch received(String side, Quantity quantity, String claimant) {
      received.put(side, new SideCount(quantity, List.of(new Part("wounded", 3))));
      return claim("count.received." + side, quantity.best(), claimant);
    }

    public EventSketch total(int n) {
      total = Quantity.exact(n);
      return claim("count.total", n, null);
    }

    public EventSketch number(String unit, int ordinal, String scope, String claimant) {
      String words = unit + " " + ordinal;
      phases.add(new PhaseRef(ordinal, unit, scope, null, false, words));
      return claim("phases", ordinal, claimant);
    }

    public EventSketch claim(String field, Object value, String claimant) {
      claims.add(new Claim(field, value, "words", 0, 5, claimant, "test.rule", null, null));
      return this;
    }

    private ReportedEvent build() {
      return new ReportedEvent(
          type,
          status,
          main,
          date,
          parties,
          mediators,
          null,
          new Counts(received, total),
          List.of("soldiers"),
          named,
          phases,
          deal,
          0.9,
          claims);
    }
  }
}
