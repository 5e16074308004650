package exchangeline.timeline;

import static exchangeline.timeline.Reports.article;
import static exchangeline.timeline.Reports.day;
import static exchangeline.timeline.Reports.exchange;
import static exchangeline.timeline.Reports.open;
import static exchangeline.timeline.Reports.release;
import static exchangeline.timeline.Written.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.report.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ids that hold when articles are added. */
class AliasesTest {
  private static Event only(Timeline timeline) {
    assertThat(timeline.events()).hasSize(1);
    return timeline.events().get(0);
  }

  @Test
  void anAgreeingArticleChangesNothing() {
    Reports told = article("b").tells(exchange(day("2024-06-07")).each(64));
    Reports more = article("a").tells(exchange(day("2024-06-07")).each(64));
    Event event = only(timeline(told, more));
    assertThat(event.id()).isEqualTo(only(timeline(told)).id());
    assertThat(event.aliases()).isEmpty();
  }

  @Test
  void theSecondOfADayStaysTheSecond() {
    Reports small =
        article("b")
            .tells(exchange(day("2024-06-07")).each(12))
            .tells(exchange(day("2024-06-07")).each(64));
    Reports more = article("a").tells(exchange(day("2024-06-07")).each(64));
    String second = timeline(small).events().get(1).id();
    assertThat(timeline(small, more).events().get(1).id()).isEqualTo(second);
    assertThat(timeline(small, more).events().get(1).sources()).hasSize(2);
  }

  @Test
  void aDatePartyOrTypeThatBecomesKnownLeavesTheOldIdBehind() {
    assertThat(
            only(timeline(
                    article("a").tells(exchange(open("06-07")).each(64)),
                    article("b").tells(exchange(day("2024-06-07")).each(64))))
                .aliases())
        .containsExactly("XXXX-06-07-rus-ukr-exchange");
    assertThat(
            only(timeline(
                    article("a").tells(exchange(day("2024-06-07")).between("UKR")),
                    article("b").tells(exchange(day("2024-06-07")))))
                .aliases())
        .containsExactly("2024-06-07-ukr-exchange");
    assertThat(
            only(timeline(
                    article("a").tells(release(day("2024-06-07"))),
                    article("b").tells(exchange(day("2024-06-07")))))
                .aliases())
        .containsExactly("2024-06-07-rus-ukr-release");
  }

  @Test
  void noIdOfAnotherEventIsAnAlias() {
    Timeline timeline =
        timeline(
            article("a").tells(exchange(day("2024-06-07")).between("RUS", "UKR")),
            article("b")
                .tells(exchange(day("2024-06-07")).between("UKR", "USA").named("Cole"))
                .tells(exchange(day("2024-06-08")).between("UKR", "USA")));
    Set<String> ids = new HashSet<>();
    timeline.events().forEach(e -> ids.add(e.id()));
    assertThat(timeline.events()).allMatch(e -> Collections.disjoint(ids, e.aliases()));
  }

  @Test
  void everyIdIsFoundAgainWhenOneArticleWithADayIsAdded() {
    List<Report> all =
        GeneratedReports.of(80, 7).reports().stream()
            .filter(r -> DateShape.of(r.events().get(0).date()).isAnchored())
            .toList();
    Map<String, Set<String>> now = idsByArticle(Timeline.of(all, Map.of()).events(), true);
    for (int i = 0; i < all.size(); i++) {
      List<Report> before = new ArrayList<>(all);
      before.remove(i);
      Map<String, Set<String>> then = idsByArticle(Timeline.of(before, Map.of()).events(), false);
      then.forEach((article, ids) -> assertThat(now.get(article)).as(article).containsAll(ids));
    }
  }

  private static Map<String, Set<String>> idsByArticle(Collection<Event> events, boolean aliases) {
    Map<String, Set<String>> ids = new HashMap<>();
    for (Event event : events) {
      for (Source source : event.sources()) {
        Set<String> of = ids.computeIfAbsent(source.article(), key -> new HashSet<>());
        of.add(event.id());
        if (aliases) {
          of.addAll(event.aliases());
        }
      }
    }
    return ids;
  }
}
