package exchangeline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.article.Article;
import exchangeline.article.PublishedBasis;
import exchangeline.pack.Packs;
import exchangeline.report.Reader;
import exchangeline.report.Report;
import exchangeline.text.Models;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the texts of articles to the events of a timeline (coding manual, §10). */
class ToldEventsTest {
  private static final Reader READER = new Reader(Models.english(), Packs.shipped(), null);

  private final List<Report> reports = new ArrayList<>();

  private ToldEventsTest tells(String id, String published, String text) {
    LocalDate day = published == null ? null : LocalDate.parse(published);
    PublishedBasis basis = day == null ? PublishedBasis.NONE : PublishedBasis.METADATA;
    reports.add(READER.read(new Article(id, null, null, id, null, day, basis, "en", text)));
    return this;
  }

  private List<String> events() {
    return Timeline.of(reports, Written.NAMES).events().stream().map(ToldEventsTest::told).toList();
  }

  private static String told(Event event) {
    List<String> figures = new ArrayList<>();
    event
        .count()
        .received()
        .forEach((side, count) -> figures.add(side + " " + count.quantity().best()));
    return event.id() + " " + figures + " " + event.sources().size();
  }

  @Test
  void equalFiguresThreeWeeksApartStayTwo() {
    tells(
            "Steppe Wire",
            "2025-03-28",
            "Ukraine received the bodies of 909 of its fallen soldiers on Friday, the coordination"
                + " headquarters said. Russia took home 43.")
        .tells(
            "River Post",
            "2025-04-18",
            "The remains of 909 Ukrainian soldiers were handed over by Russia on Friday. Moscow got"
                + " back 41 of its own dead.");
    assertThat(events())
        .containsExactly(
            "2025-03-28-rus-ukr-bodies [RUS 43, UKR 909] 1",
            "2025-04-18-rus-ukr-bodies [RUS 41, UKR 909] 1");
  }

  @Test
  void ninetyFiveForNinetyFiveInJulyAndInOctoberStayTwo() {
    tells(
            "Steppe Wire",
            "2024-07-17",
            "Russia and Ukraine exchanged 95 prisoners of war each on Wednesday, both sides said.")
        .tells(
            "River Post",
            "2024-10-18",
            "Ukraine and Russia swapped 95 captives each on Friday, with the United Arab Emirates"
                + " mediating.")
        .tells(
            "Lake Herald",
            "2024-10-19",
            "A prisoner exchange on Friday brought 95 Ukrainians home. As many Russians went the"
                + " other way.");
    assertThat(events())
        .containsExactly(
            "2024-07-17-rus-ukr-exchange [RUS 95, UKR 95] 1",
            "2024-10-18-rus-ukr-exchange [RUS 95, UKR 95] 2");
  }

  @Test
  void twoFiguresOfTwoClaimantsAreOneEventWithAConflict() {
    tells(
            "Steppe Wire",
            "2024-01-31",
            "Russia and Ukraine exchanged prisoners on Wednesday. \"We have 207 of our own back,\""
                + " President Volodymyr Zelenskiy said.")
        .tells(
            "River Post",
            "2024-01-31",
            "The Russian defence ministry said that 195 Russian soldiers were returned from"
                + " captivity on Wednesday and that 195 Ukrainian prisoners were handed over in"
                + " exchange.");
    assertThat(events()).containsExactly("2024-01-31-rus-ukr-exchange [RUS 195, UKR 207] 2");
    Event event = Timeline.of(reports, Written.NAMES).events().get(0);
    assertThat(event.conflicts()).extracting(Conflict::field).contains("count.received.UKR");
    assertThat(event.conflicts().get(0).values())
        .extracting(v -> v.value() + " " + v.claimants().size())
        .containsExactly("207 1", "195 1");
  }

  @Test
  void equalBodiesOnThreeDaysInARowStayThreeThoughOneSentenceTellsTwo() {
    tells(
            "Steppe Wire",
            "2025-06-14",
            "Russia returned the bodies of 1,200 fallen Ukrainian soldiers on Friday, June 13, and"
                + " 1,200 more on Saturday, June 14.")
        .tells(
            "River Post",
            "2025-06-15",
            "On Sunday, June 15, Ukraine received another 1,200 bodies of its soldiers from"
                + " Russia.");
    assertThat(events())
        .containsExactly(
            "2025-06-13-rus-ukr-bodies [UKR 1200] 1",
            "2025-06-14-rus-ukr-bodies [UKR 1200] 1",
            "2025-06-15-rus-ukr-bodies [UKR 1200] 1");
  }

  @Test
  void anAgreementHoldsItsDaysAndTheReportOfAllOfThem() {
    tells(
            "Steppe Wire",
            "2025-05-23",
            "Russia and Ukraine exchanged 390 prisoners each on Friday, the first day of the"
                + " 1,000-for-1,000 swap.")
        .tells(
            "River Post",
            "2025-05-24",
            "Moscow and Kyiv exchanged 307 prisoners of war each on Saturday as part of the"
                + " 1,000-for-1,000 deal.")
        .tells(
            "Lake Herald",
            "2025-05-26",
            "Russia and Ukraine exchanged 1,000 prisoners each from May 23 to May 25.");
    assertThat(events())
        .containsExactly(
            "2025-05-23-rus-ukr-exchange [RUS 390, UKR 390] 1",
            "2025-05-23_2025-05-25-rus-ukr-exchange [RUS 1000, UKR 1000] 1",
            "2025-05-24-rus-ukr-exchange [RUS 307, UKR 307] 1");
    List<Deal> deals = Timeline.of(reports, Written.NAMES).deals();
    assertThat(deals).extracting(Deal::name).containsExactly("1000-for-1000");
    assertThat(deals.get(0).events())
        .containsExactly("2025-05-23-rus-ukr-exchange", "2025-05-24-rus-ukr-exchange");
    assertThat(deals.get(0).whole()).containsExactly("2025-05-23_2025-05-25-rus-ukr-exchange");
  }

  @Test
  void aTotalShowsWhatTheArticlesLack() {
    tells(
            "Steppe Wire",
            "2025-07-23",
            "Ukraine and Russia exchanged prisoners on Wednesday. Under the Istanbul agreements more"
                + " than 1,000 Ukrainians have come home so far, Kyiv said.")
        .tells(
            "River Post",
            "2025-07-04",
            "Ukraine and Russia swapped prisoners on Friday under the Istanbul agreements.");
    Timeline timeline = Timeline.of(reports, Written.NAMES);
    assertThat(timeline.coverage())
        .extracting(c -> c.total().party() + " " + c.counted() + " " + c.gap() + c.uncounted())
        .containsExactly("UKR 0 1001[2025-07-04-rus-ukr-exchange, 2025-07-23-rus-ukr-exchange]");
  }
}
