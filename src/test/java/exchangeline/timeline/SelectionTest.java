package exchangeline.timeline;

import static exchangeline.timeline.Reports.article;
import static exchangeline.timeline.Reports.bodies;
import static exchangeline.timeline.Reports.day;
import static exchangeline.timeline.Reports.exchange;
import static exchangeline.timeline.Reports.open;
import static exchangeline.timeline.Reports.range;
import static exchangeline.timeline.Reports.release;
import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.reading.EventType;
import exchangeline.reading.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private static final String MAY = "2024-05-31-rus-ukr-exchange";
  private static final String JUNE = "2024-06-07-rus-ukr-bodies";
  private static final String TURN = "2024-06-29_2024-07-02-hamas-isr-release";
  private static final String OPEN = "XXXX-09-14-arm-aze-exchange";

  private static final Timeline TIMELINE =
      Written.timeline(
          article("a").tells(exchange(day("2024-05-31")).each(75)),
          article("b").tells(bodies(day("2024-06-07"))).announces("2024-06-20", Status.PLANNED),
          article("c").tells(exchange(day("2024-05-31")).each(75)).total("UKR", 500),
          article("d").tells(release(range("2024-06-29", "2024-07-02")).between("ISR", "hamas")),
          article("e").tells(exchange(open("09-14")).between("ARM", "AZE")));

  private static Selection selection(
      String from, String to, List<String> parties, List<EventType> types, int sources) {
    return new Selection(
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        parties,
        types,
        sources,
        0);
  }

  private static List<String> ids(Timeline timeline) {
    return timeline.events().stream().map(Event::id).toList();
  }

  @Test
  void nothingChosenIsTheWholeTimeline() {
    assertThat(selection(null, null, List.of(), List.of(), 1).of(TIMELINE)).isSameAs(TIMELINE);
    assertThat(ids(TIMELINE)).containsExactly(MAY, JUNE, TURN, OPEN);
  }

  @Test
  void daysTakeWhatTouchesThemAndLeaveOutWhatHasNoYear() {
    assertThat(ids(selection("2024-07-01", null, List.of(), List.of(), 1).of(TIMELINE)))
        .containsExactly(TURN);
    assertThat(ids(selection(null, "2024-06-29", List.of(), List.of(), 1).of(TIMELINE)))
        .containsExactly(MAY, JUNE, TURN);
    assertThat(ids(selection("2024-06-01", "2024-06-28", List.of(), List.of(), 1).of(TIMELINE)))
        .containsExactly(JUNE);
  }

  @Test
  void allPartiesMustTakePart() {
    assertThat(ids(selection(null, null, List.of("UKR"), List.of(), 1).of(TIMELINE)))
        .containsExactly(MAY, JUNE);
    assertThat(ids(selection(null, null, List.of("UKR", "ISR"), List.of(), 1).of(TIMELINE)))
        .isEmpty();
  }

  @Test
  void anyOfTheTypesWillDo() {
    List<EventType> types = List.of(EventType.BODIES, EventType.RELEASE);
    assertThat(ids(selection(null, null, List.of(), types, 1).of(TIMELINE)))
        .containsExactly(JUNE, TURN);
  }

  @Test
  void sourcesAndConfidenceHaveALeast() {
    assertThat(ids(selection(null, null, List.of(), List.of(), 2).of(TIMELINE)))
        .containsExactly(MAY);
    double most = TIMELINE.events().get(0).confidence();
    assertThat(ids(new Selection(null, null, List.of(), List.of(), 1, most).of(TIMELINE)))
        .containsExactly(MAY);
  }

  @Test
  void announcementsAndTotalsAreChosenLikeEvents() {
    Timeline june = selection("2024-06-01", null, List.of("RUS"), List.of(), 1).of(TIMELINE);
    assertThat(june.announcements()).hasSize(1);
    assertThat(june.totals()).isEmpty();
    Timeline spring = selection(null, "2024-05-31", List.of("UKR"), List.of(), 1).of(TIMELINE);
    assertThat(spring.announcements()).isEmpty();
    assertThat(spring.totals()).hasSize(1);
  }
}
