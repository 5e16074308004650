package exchangeline.timeline;

import static exchangeline.timeline.Reports.article;
import static exchangeline.timeline.Reports.bodies;
import static exchangeline.timeline.Reports.day;
import static exchangeline.timeline.Reports.exchange;
import static exchangeline.timeline.Reports.range;
import static exchangeline.timeline.Written.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Agreements with their days, and running totals held against them. */
class DealsTest {

  @Test
  void aWholeIsAttachedToItsDaysAndSwallowsNone() {
    Timeline timeline =
        timeline(
            article("a").tells(exchange(day("2025-05-23")).each(390).deal("1000-for-1000")),
            article("b").tells(exchange(day("2025-05-24")).each(307)),
            article("c").tells(exchange(day("2025-05-25")).each(303).deal("1000-for-1000")),
            article("d").tells(exchange(range("2025-05-23", "2025-05-25")).each(1000)));
    assertThat(timeline.deals())
        .containsExactly(
            new Deal(
                "1000-for-1000",
                List.of("RUS", "UKR"),
                LocalDate.parse("2025-05-23"),
                LocalDate.parse("2025-05-25"),
                List.of(
                    "2025-05-23-rus-ukr-exchange",
                    "2025-05-24-rus-ukr-exchange",
                    "2025-05-25-rus-ukr-exchange"),
                List.of("2025-05-23_2025-05-25-rus-ukr-exchange")));
  }

  @Test
  void aWholeWithoutANameIsADealToo() {
    Timeline timeline =
        timeline(
            article("a").tells(exchange(day("2020-10-15")).between("YEM", "houthis").each(70)),
            article("b")
                .tells(
                    exchange(range("2020-10-15", "2020-10-16"))
                        .between("YEM", "houthis")
                        .each(500)));
    assertThat(timeline.deals()).extracting(Deal::name).containsExactly((String) null);
    assertThat(timeline.deals().get(0).events()).hasSize(1);
  }

  @Test
  void theSameWordsAfterALongPauseMeanAnotherAgreement() {
    Timeline timeline =
        timeline(
            article("a").tells(exchange(day("2023-04-09")).each(100).deal("Easter agreement")),
            article("b").tells(exchange(day("2024-05-04")).each(150).deal("Easter agreement")),
            article("c").tells(bodies(day("2024-05-06")).each(50).deal("Easter agreement")));
    assertThat(timeline.deals()).extracting(d -> d.events().size()).containsExactly(1, 2);
  }

  @Test
  void aTotalIsHeldAgainstTheEventsThatItRunsOver() {
    Timeline timeline =
        timeline(
            article("old").tells(exchange(day("2024-12-30")).each(189)),
            article("a").tells(exchange(day("2025-06-09")).deal("Istanbul agreement")),
            article("b").tells(exchange(day("2025-07-04")).each(50).deal("Istanbul agreement")),
            article("c").tells(exchange(day("2025-08-14")).each(84)),
            article("dead").tells(bodies(day("2025-07-17")).received("UKR", 1000, null)),
            article("claim")
                .published("2025-07-23")
                .total("UKR", 1000, null, "Istanbul agreement")
                .total("UKR", 6000, "2025-01-01", null));
    assertThat(timeline.coverage())
        .extracting(c -> c.counted() + " of " + c.total().quantity().low() + ", gap " + c.gap())
        .containsExactly("50 of 1001, gap 951", "50 of 6001, gap 5951");
    assertThat(timeline.coverage().get(0).events()).containsExactly("2025-07-04-rus-ukr-exchange");
    assertThat(timeline.coverage().get(0).uncounted())
        .containsExactly("2025-06-09-rus-ukr-exchange");
  }

  @Test
  void aWholeIsNotCountedBesideItsDays() {
    Timeline timeline =
        timeline(
            article("a").tells(exchange(day("2025-05-23")).each(390)),
            article("b").tells(exchange(day("2025-05-24")).each(307)),
            article("d").tells(exchange(range("2025-05-23", "2025-05-25")).each(1000)),
            article("claim").published("2025-06-01").total("RUS", 999));
    assertThat(timeline.coverage()).extracting(Coverage::counted).containsExactly(697);
  }

  @Test
  void aTotalOfNoKnownSideIsListedAndNotHeldAgainstAnything() {
    Timeline timeline = timeline(article("claim").total(null, 500));
    assertThat(timeline.totals()).hasSize(1);
    assertThat(timeline.coverage()).isEmpty();
  }
}
