package exchangeline.review;

import static exchangeline.timeline.Reports.article;
import static exchangeline.timeline.Reports.day;
import static exchangeline.timeline.Reports.exchange;
import static exchangeline.timeline.Reports.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exchangeline.timeline.Reports;
import exchangeline.timeline.Written;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineDiffTest {
  private static final Reports MAY = article("a").tells(exchange(day("2024-05-31")).each(75));
  private static final Reports JUNE = article("b").tells(exchange(day("2024-06-25")).each(90));

  @TempDir Path folder;

  private static TimelineContent timeline(Reports... reports) {
    return read(Written.json(Written.timeline(reports)));
  }

  private static TimelineContent read(String json) {
    InputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    return TimelineContent.read("-", in);
  }

  private static List<String> lines(
      TimelineContent older, TimelineContent newer, String... ignored) {
    return TimelineDiff.of(older, newer, List.of(ignored)).lines();
  }

  @Test
  void equalTimelinesDifferInNothing() {
    assertThat(lines(timeline(MAY, JUNE), timeline(MAY, JUNE))).isEmpty();
  }

  @Test
  void anEventMoreOrLessIsNamed() {
    assertThat(lines(timeline(MAY), timeline(MAY, JUNE)))
        .containsExactly(
            "+ 2024-06-25-rus-ukr-exchange",
            "~ corpus.articles: 1 → 2",
            "~ corpus.reporting: 1 → 2");
    assertThat(lines(timeline(MAY, JUNE), timeline(MAY), "corpus"))
        .containsExactly("- 2024-06-25-rus-ukr-exchange");
  }

  @Test
  void aChangeIsToldFieldByField() {
    Reports other = article("b").tells(exchange(day("2024-06-25")).each(95));
    assertThat(lines(timeline(JUNE), timeline(other), "sources", "count.total"))
        .containsExactly(
            "~ 2024-06-25-rus-ukr-exchange",
            "    count.received.RUS.best: 90 → 95",
            "    count.received.RUS.high: 90 → 95",
            "    count.received.RUS.low: 90 → 95",
            "    count.received.UKR.best: 90 → 95",
            "    count.received.UKR.high: 90 → 95",
            "    count.received.UKR.low: 90 → 95");
  }

  @Test
  void anEventWhoseIdChangedIsKnownByItsAliases() {
    Reports yearless = article("b").tells(exchange(open("06-25")).each(90));
    Reports dated = article("c").tells(exchange(day("2024-06-25")).each(90));
    assertThat(lines(timeline(yearless), timeline(yearless, dated), "corpus"))
        .first()
        .isEqualTo("~ XXXX-06-25-rus-ukr-exchange → 2024-06-25-rus-ukr-exchange");
  }

  @Test
  void ignoringAFieldIgnoresNoOtherThatBeginsLikeIt() {
    TimelineContent older =
        read("{\"schemaVersion\": \"1.0\", \"events\": [], \"corpus\": 1, \"corpusName\": \"a\"}");
    TimelineContent newer =
        read("{\"schemaVersion\": \"1.0\", \"events\": [], \"corpus\": 2, \"corpusName\": \"b\"}");
    assertThat(lines(older, newer, "corpus")).containsExactly("~ corpusName: \"a\" → \"b\"");
  }

  @Test
  void anotherOrderAloneIsADifference() {
    String event = "{\"id\": \"%s\", \"sources\": [{\"article\": \"a\"}, {\"article\": \"b\"}]}";
    TimelineContent older = read(event.formatted("x"));
    TimelineContent newer =
        read("{\"id\": \"x\", \"sources\": [{\"article\": \"b\"}, {\"article\": \"a\"}]}");
    assertThat(lines(older, newer)).containsExactly("~ x", "    sources: in another order");
  }

  @Test
  void eventsInLinesAreATimelineToo() {
    assertThat(
            read("{\"id\": \"x\", \"sources\": []}\n{\"id\": \"y\", \"sources\": []}\n").events())
        .containsOnlyKeys("x", "y");
  }

  @Test
  void whatIsNoTimelineIsRefused() {
    assertThatThrownBy(() -> read("{\"schemaVersion\": \"1.0\", \"events\": [1]}"))
        .hasMessageContaining("holds no timeline");
    assertThatThrownBy(() -> read("{\"schemaVersion\": \"2.0\", \"events\": []}"))
        .hasMessageContaining("has schemaVersion 2.0");
    assertThatThrownBy(() -> read("{\"events\": [\n")).hasMessageContaining("-:2: no valid JSON");
    assertThatThrownBy(() -> read("{\"id\": \"x\", \"sources\": []}".repeat(2)))
        .hasMessageContaining("stands in it twice");
    String none = folder.resolve("none.json").toString();
    assertThatThrownBy(() -> TimelineContent.read(none, InputStream.nullInputStream()))
        .hasMessageEndingWith("no such file");
  }
}
