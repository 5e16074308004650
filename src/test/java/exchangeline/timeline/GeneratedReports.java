package exchangeline.timeline;

import static exchangeline.timeline.Reports.article;
import static exchangeline.timeline.Reports.bodies;
import static exchangeline.timeline.Reports.exchange;

import exchangeline.reading.DateValue;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import exchangeline.report.Report;
import exchangeline.timeline.Reports.EventSketch;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Reports on handovers that never were, with the truth about which of them are one: conflicts of
 * two sides with a handover every few days, told by several outlets of which some leave out the
 * year, are a day off, name a month only, count otherwise, not at all, or copy another.
 *
 * @param reports one event each
 * @param truth id of an article → number of the handover
 */
record GeneratedReports(List<Report> reports, Map<String, Integer> truth) {
  private static final int CONFLICTS = 40;
  private static final LocalDate FIRST = LocalDate.parse("2012-01-02");
  private static final String[] WORDS =
      ("buses crossed border morning families waited photographs hospital ministry said list"
              + " agreed talks soldiers wounded returned home flags sang officials denied figures")
          .split(" ");

  /** A handover as it was. */
  private record Handover(
      int number, String a, String b, boolean dead, LocalDate day, int toA, int toB) {}

  /** About {@code size} reports, the same for the same seed. */
  static GeneratedReports of(int size, long seed) {
    Random random = new Random(seed);
    List<Report> reports = new ArrayList<>();
    Map<String, Integer> truth = new LinkedHashMap<>();
    LocalDate[] last = new LocalDate[CONFLICTS];
    int number = 0;
    while (reports.size() < size) {
      int conflict = number % CONFLICTS;
      LocalDate from = last[conflict] == null ? FIRST : last[conflict];
      last[conflict] = from.plusDays(2L + random.nextInt(16));
      Handover handover = handover(number, conflict, last[conflict], random);
      String story = null;
      int tellings = 2 + random.nextInt(9);
      for (int i = 0; i < tellings; i++) {
        String id = String.format("%06d-%d.txt", number, i);
        boolean copy = story != null && random.nextInt(100) < 15;
        story = copy ? story : story(random);
        reports.add(report(id, story, handover, i == 0, random));
        truth.put(id, number);
      }
      number++;
    }
    return new GeneratedReports(List.copyOf(reports), truth);
  }

  private static Handover handover(int number, int conflict, LocalDate day, Random random) {
    boolean even = random.nextInt(3) == 0;
    int toA = 5 + random.nextInt(300);
    int toB = even ? toA : 5 + random.nextInt(300);
    String a = String.format("a%02d", conflict);
    String b = String.format("b%02d", conflict);
    return new Handover(number, a, b, random.nextInt(5) == 0, day, toA, toB);
  }

  private static Report report(String id, String story, Handover h, boolean exact, Random random) {
    int noise = exact ? 100 : random.nextInt(100);
    DateValue date =
        noise < 10
            ? DateValue.open(MonthDay.from(h.day()), MonthDay.from(h.day()), Precision.DAY)
            : noise < 16
                ? DateValue.day(h.day().plusDays(1), Basis.RELATIVE)
                : noise < 20
                    ? DateValue.month(h.day().getYear(), h.day().getMonth(), Basis.STATED)
                    : noise < 24 ? DateValue.unknown() : DateValue.day(h.day(), Basis.STATED);
    EventSketch event = (h.dead() ? bodies(date) : exchange(date)).between(h.a(), h.b());
    boolean sure = noise < 24;
    int counting = sure ? 100 : random.nextInt(100);
    if (counting >= 10) {
      int off = counting < 18 ? 1 + random.nextInt(9) : 0;
      event.received(h.a(), h.toA() + off, null).received(h.b(), h.toB(), null);
    }
    return article(id)
        .text(story)
        .published(h.day().plusDays(1 + random.nextInt(3)).toString())
        .tells(event)
        .build();
  }

  private static String story(Random random) {
    StringBuilder story = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      story.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(50)).append(' ');
    }
    return story.toString();
  }

  /** B³ F1 of a timeline against the truth (Bagga and Baldwin 1998). */
  double f1(Timeline timeline) {
    Map<Integer, Integer> sizes = new LinkedHashMap<>();
    truth.values().forEach(n -> sizes.merge(n, 1, Integer::sum));
    double precision = 0;
    double recall = 0;
    for (Event event : timeline.events()) {
      Map<Integer, Integer> here = new LinkedHashMap<>();
      event.sources().forEach(s -> here.merge(truth.get(s.article()), 1, Integer::sum));
      for (Map.Entry<Integer, Integer> part : here.entrySet()) {
        double same = (double) part.getValue() * part.getValue();
        precision += same / event.sources().size();
        recall += same / sizes.get(part.getKey());
      }
    }
    double p = precision / truth.size();
    double r = recall / truth.size();
    return 2 * p * r / (p + r);
  }
}
