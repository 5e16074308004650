package exchangeline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exchangeline.article.Span;
import exchangeline.evaluation.UserFileException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventExplanationTest {
  private static final String CLAIM =
      "{'field': 'count.total', 'value': 40, 'quote': '40', 'start': %d, 'end': %d,"
          + " 'claimant': null, 'rule': 'count.release', 'reading': 'ambiguous', 'derivation': null}";

  private static final String EVENT =
      "{'id': 'undated-a-b-release', 'type': 'release', 'status': 'disputed',"
          + " 'date': {'value': null, 'precision': 'none', 'modifier': null, 'basis': 'none'},"
          + " 'parties': ['a', 'b'], 'mediators': [], 'place': null,"
          + " 'count': {'received': {'a': {'best': null, 'low': 41, 'high': null,"
          + " 'approximate': true, 'parts': [{'what': 'women', 'best': 3}]}}, 'total': null},"
          + " 'categories': [], 'named': [], 'phases': [{'ordinal': 2, 'unit': 'stage',"
          + " 'scope': 'May deal', 'of': 3, 'implied': true, 'text': null}], 'deal': {'name': 'May deal'},"
          + " 'confidence': 0.4, 'independentSources': 1, 'aliases': ['old'],"
          + " 'sources': [{'article': 'x.txt', 'claims': ["
          + CLAIM
          + "]}]}";

  private static final String TIMELINE =
      "{'schemaVersion': '1.0', 'actors': {'a': {'name': 'Alpha'}}, 'events': ["
          + EVENT
          + "],"
          + " 'deals': [{'name': 'May deal', 'events': ['undated-a-b-release', 'other'], 'whole': []}],"
          + " 'series': [{'unit': 'stage', 'scope': 'May deal', 'missing': [1, 3, 4, 5, 7],"
          + " 'events': {'2': 'undated-a-b-release', '6': 'other'}}],"
          + " 'announcements': [{'status': 'planned', 'article': 'y.txt', 'quote': 'Soon.',"
          + " 'fulfilledBy': 'undated-a-b-release'}, {'status': 'planned', 'fulfilledBy': null}]}";

  private static TimelineFile timeline(int start, int end) {
    String json = String.format(Locale.ROOT, TIMELINE, start, end).replace('\'', '"');
    return TimelineFile.read("t.json", json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> lines(TimelineFile timeline, ArticleText text) {
    Map<String, ArticleText> texts = text == null ? Map.of() : Map.of("x.txt", text);
    return EventExplanationText.lines(
        EventExplanation.of(timeline, timeline.event("old"), texts), false);
  }

  @Test
  void anUndatedEventWithOpenFiguresIsToldInWords() {
    assertThat(lines(timeline(0, 2), null))
        .startsWith(
            "undated-a-b-release",
            "  type         release, disputed",
            "  date         not known",
            "  parties      Alpha (a), b",
            "  received     Alpha (a) at least 41 (of them 3 women)",
            "  phases       stage 2 of 3, May deal (implied)",
            "  confidence   0.4, one article",
            "  aliases      old",
            "  deal         May deal");
  }

  @Test
  void itStandsInItsDealItsSeriesAndWhatAnnouncedIt() {
    assertThat(lines(timeline(0, 2), null))
        .contains(
            "  same deal    other",
            "  series       stage (May deal): 2 (this), 6; no article tells of 1, 3-5, 7",
            "  announced    planned, y.txt: “Soon.”");
  }

  @Test
  void aSentenceIsShownOnceForTheClaimsInIt() {
    ArticleText text = new ArticleText("It freed 40. So be it.", List.of(new Span(0, 12)));
    assertThat(lines(timeline(9, 11), text))
        .contains(
            "   It freed »40«.", "     count.total = 40 “40”, read as ambiguous [count.release]");
  }

  @Test
  void aQuoteBeyondTheEndOfTheTextIsOfAnotherVersion() {
    assertThat(lines(timeline(9, 11), new ArticleText("Short.", List.of(new Span(0, 6)))))
        .contains("   (this is another version of the article: quotes alone where they moved)");
  }

  @Test
  void aClaimWhoseOffsetsAreWrongIsPointedAt() {
    assertThatThrownBy(() -> lines(timeline(9, 3), null))
        .isInstanceOf(UserFileException.class)
        .hasMessageStartingWith("t.json: events[0].sources[0].claims[0].start must be");
  }

  @Test
  void aNameThatTwoEventsHadBeforeAsksWhichOne() {
    String twice =
        "{'schemaVersion': '1.0', 'events': [{'id': 'one', 'aliases': ['old']},"
            + " {'id': 'two', 'aliases': ['old']}]}";
    TimelineFile timeline =
        TimelineFile.read("t.json", twice.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> timeline.event("old"))
        .isInstanceOf(UnknownEventException.class)
        .hasMessage("'old' was split: give one of 'one' or 'two'");
  }
}
