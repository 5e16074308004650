package exchangeline.review;

import exchangeline.article.Article;
import exchangeline.article.Span;
import exchangeline.reading.SentenceTrace;
import exchangeline.report.ArticleTrace;
import exchangeline.report.ReportedEvent;
import java.util.List;
import java.util.stream.Collectors;

/** How an article was read, as lines for people: sentence by sentence, then its events. */
public final class ArticleTraceText {
  private static final int TEXT = 3;
  private static final int SEEN = 5;
  private static final int KINDS = 12;

  private final Sheet sheet;
  private final ArticleTrace trace;

  private ArticleTraceText(Sheet sheet, ArticleTrace trace) {
    this.sheet = sheet;
    this.trace = trace;
  }

  /**
   * The lines, without line ends.
   *
   * @param colour true to mark words by ANSI sequences, false by »…«
   */
  public static List<String> lines(ArticleTrace trace, boolean colour) {
    Sheet sheet = new Sheet(new Marker(colour));
    ArticleTraceText text = new ArticleTraceText(sheet, trace);
    text.head();
    trace.sentences().forEach(text::sentence);
    text.events();
    return sheet.lines();
  }

  private void head() {
    Article article = trace.report().article();
    sheet.title(article.id());
    sheet.entry("title", article.title());
    sheet.entry("outlet", article.outlet());
    sheet.entry(
        "published",
        article.published() == null
            ? "not known"
            : article.published() + " (" + article.publishedBasis().code() + ")");
    sheet.entry("outcome", trace.report().outcome().code() + ": " + trace.report().reason());
    sheet.entry("sides", trace.sides().isEmpty() ? "none" : String.join(", ", trace.sides()));
  }

  private void sentence(SentenceTrace one) {
    Span span = one.sentence().span();
    String text = one.sentence().text();
    String number = "[" + (one.sentence().index() + 1) + (one.lead() ? ", lead] " : "] ");
    List<Span> triggers =
        one.seen().stream()
            .filter(seen -> seen.kind().equals("trigger"))
            .map(seen -> seen.span().shift(number.length() - span.start()))
            .toList();
    sheet.blank();
    sheet.paragraph(TEXT, number + text, triggers);
    for (SentenceTrace.Seen seen : one.seen()) {
      String words = seen.span().shift(-span.start()).in(text).replaceAll("\\s+", " ");
      sheet.line(
          SEEN,
          seen.kind()
              + " ".repeat(KINDS - seen.kind().length())
              + "“"
              + words
              + "” "
              + seen.reading());
    }
    List<ArticleTrace.Fate> fates = trace.fatesOf(one);
    fates.forEach(fate -> sheet.line(SEEN, "→ " + fate(fate)));
    if (fates.isEmpty() && one.silence() != null) {
      sheet.line(SEEN, "(" + one.silence() + ")");
    }
  }

  private static String fate(ArticleTrace.Fate fate) {
    return (fate.event() == null ? "no event, " + fate.why() : "event " + (fate.event() + 1))
        + ": "
        + MentionWords.of(fate.mention());
  }

  private void events() {
    List<ReportedEvent> events = trace.report().events();
    if (events.isEmpty()) {
      return;
    }
    sheet.blank();
    sheet.title("Events");
    for (int i = 0; i < events.size(); i++) {
      sheet.paragraph(TEXT, (i + 1) + ". " + event(events.get(i)) + "; of " + sentences(i));
    }
  }

  private static String event(ReportedEvent event) {
    String day = event.date().edtf();
    String received =
        event.count().received().entrySet().stream()
            .map(side -> side.getKey() + " " + side.getValue().quantity().words())
            .collect(Collectors.joining(", "));
    return event.type().code()
        + ", "
        + event.status().code()
        + (event.main() ? ", main" : "")
        + ", "
        + (day == null ? "no date" : day + " (" + event.date().basis().code() + ")")
        + ", "
        + String.join(" and ", event.parties())
        + (received.isEmpty() ? "" : "; received " + received);
  }

  /** "sentences 1, 2, 5". */
  private String sentences(int event) {
    return trace.fates().stream()
        .filter(fate -> fate.event() != null && fate.event() == event)
        .map(fate -> String.valueOf(fate.mention().sentence() + 1))
        .distinct()
        .collect(Collectors.joining(", ", "sentences ", ""));
  }
}
